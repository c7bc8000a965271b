// The tools above a field: they write the signs of Markdown, each by one edit that can be taken back.

/** Replaces a part of a field as if it had been typed, and puts the cursor between `from` and `to` of what is new. */
export function put(area, start, end, text, from = text.length, to = from) {
  area.focus();
  area.setSelectionRange(start, end);
  // The only way to write that a browser lets people undo.
  if (!document.execCommand(text ? "insertText" : "delete", false, text)) {
    area.setRangeText(text, start, end, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
  area.setSelectionRange(start + from, start + to);
}

/** The highest number of a note in a text. */
export function lastNote(text) {
  return Math.max(0, ...[...text.matchAll(/\[\^(\d{1,6})\]/g)].map(([, number]) => Number(number)));
}

/** Writes blocks where the cursor is, with an empty line around them, and notes at the end of the field. */
export function putBlocks(area, text, foot) {
  const { selectionStart: start, selectionEnd: end, value } = area;
  const [before, after] = [value.slice(0, start), value.slice(end)];
  const lone = text.includes("\n") || /^(#|- |\d+\. |>|\||```)/.test(text);
  const above = lone && before && !before.endsWith("\n\n") ? (before.endsWith("\n") ? "\n" : "\n\n") : "";
  const below = lone && after && !after.startsWith("\n\n") ? (after.startsWith("\n") ? "\n" : "\n\n") : "";
  const shown = above + text + below;
  if (!foot.length) return put(area, start, end, shown);
  const rest = shown + after.trimEnd();
  const gap = /(^|\n)\[\^\d+\]: .*$/.test(rest) ? "\n" : "\n\n";
  return put(area, start, value.length, rest + gap + foot.join("\n"), shown.length);
}

/** Puts marks around the selection, or takes those away that stand around it. */
function around(area, mark) {
  const { selectionStart: start, selectionEnd: end, value } = area;
  const words = value.slice(start, end);
  const stars = Math.min(/\**$/.exec(value.slice(0, start))[0].length, /^\**/.exec(value.slice(end))[0].length);
  if (mark.length === 2 ? stars > 1 : stars % 2) return put(area, start - mark.length, end + mark.length, words, 0, words.length);
  return put(area, start, end, mark + words + mark, mark.length, mark.length + words.length);
}

/** Begins each line of the selection so, or no longer when each does. */
function begin(area, sign, known) {
  const { selectionStart, selectionEnd, value } = area;
  const start = value.lastIndexOf("\n", selectionStart - 1) + 1;
  const stop = value.indexOf("\n", selectionEnd);
  const end = stop < 0 ? value.length : stop;
  const lines = value.slice(start, end).split("\n");
  const all = lines.every((line) => known.test(line));
  const text = lines.map((line, place) => (all ? line.replace(known, "") : sign(place) + line.replace(known, ""))).join("\n");
  return put(area, start, end, text, lines.length > 1 ? 0 : text.length, text.length);
}

function link(area) {
  const { selectionStart: start, selectionEnd: end, value } = area;
  const words = value.slice(start, end);
  if (/^https?:\/\/\S+$/.test(words)) return put(area, start, end, `[](${words})`, 1);
  return put(area, start, end, `[${words}](https://)`, words.length + 3, words.length + 11);
}

function note(area) {
  const number = lastNote(area.value) + 1;
  const { selectionEnd: place, value } = area;
  const rest = `[^${number}]${value.slice(place).trimEnd()}`;
  const gap = /(^|\n)\[\^\d+\]: .*$/.test(rest) ? "\n" : "\n\n";
  return put(area, place, value.length, `${rest}${gap}[^${number}]: `);
}

function table(area, words) {
  const [one, other] = words.columns.split("|");
  putBlocks(area, `| ${one} | ${other} |\n| --- | --- |\n|  |  |`, []);
}

const DEEDS = {
  bold: (area) => around(area, "**"),
  italic: (area) => around(area, "*"),
  heading: (area) => begin(area, () => "## ", /^#{1,6} /),
  list: (area) => begin(area, () => "- ", /^[-*] /),
  numbers: (area) => begin(area, (place) => `${place + 1}. `, /^\d+[.)] /),
  quote: (area) => begin(area, () => "> ", /^> ?/),
  link,
  table,
  note,
};

/** Puts the tools into their room above a field: one stop for the Tab key, arrows lead from one to the next. */
export function addTools(room, area, words) {
  const bar = document.querySelector("#tools").content.firstElementChild.cloneNode(true);
  const label = document.querySelector(`label[for="${area.id}"]`);
  bar.setAttribute("aria-label", words.toolsName.replace("{field}", label?.firstChild?.textContent.trim() ?? ""));
  bar.setAttribute("aria-controls", area.id);
  for (const button of bar.querySelectorAll("button")) {
    if (room.dataset.tools === "lines" && !["bold", "italic", "link"].includes(button.dataset.do)) button.remove();
  }
  const buttons = [...bar.querySelectorAll("button")];
  const stop = (button) => buttons.forEach((one) => (one.tabIndex = one === button ? 0 : -1));
  stop(buttons[0]);
  bar.addEventListener("keydown", (event) => {
    const place = buttons.indexOf(document.activeElement);
    const count = buttons.length;
    const to = { ArrowRight: place + 1, ArrowLeft: place - 1 + count, Home: 0, End: count - 1 }[event.key];
    if (to === undefined || place < 0) return;
    event.preventDefault();
    stop(buttons[to % count]);
    buttons[to % count].focus();
  });
  bar.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    stop(button);
    DEEDS[button.dataset.do](area, words);
  });
  area.addEventListener("keydown", (event) => {
    const deed = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && { b: "bold", i: "italic" }[event.key];
    if (!deed) return;
    event.preventDefault();
    DEEDS[deed](area, words);
  });
  room.replaceChildren(bar);
}
