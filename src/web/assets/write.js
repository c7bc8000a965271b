// What a script adds to the forms of a practice and an essay; without it they work as they are.

import { keep } from "./autosave.js";
import { isReadable, read, toLines, toMarkdown } from "./paste.js";
import { addTools, lastNote, put, putBlocks } from "./tools.js";

const form = document.querySelector("#writing");
const words = form.dataset;
const state = document.querySelector("#state");

const say = (sentence) => (state.textContent = sentence);

function paste(event, area) {
  const html = event.clipboardData?.getData("text/html") ?? "";
  if (!html) return;
  if (!isReadable(html)) {
    say(words.pastePlain);
    return;
  }
  const found = read(html, event.clipboardData.getData("application/x-vnd.google-docs-document-slice-clip+wrapped"));
  if (found.plain) return;
  event.preventDefault();
  if (area.dataset.paste === "prose") {
    const { text, foot } = toMarkdown(found, lastNote(area.value));
    putBlocks(area, text, foot);
  } else {
    put(area, area.selectionStart, area.selectionEnd, toLines(found, area.dataset.paste === "lines"));
  }
  if (found.pictures) say(words.pastePictures);
}

for (const area of form.querySelectorAll("textarea[data-paste]")) {
  area.addEventListener("paste", (event) => paste(event, area));
}
// Who to mention is a script of its own, asked for with the first @.
form.addEventListener("input", function at({ target }) {
  if (!target.value.includes("@")) return;
  form.removeEventListener("input", at);
  import("./mention.js");
});
for (const room of form.querySelectorAll("[data-tools]")) addTools(room, room.nextElementSibling, words);
keep(form, words, say);
