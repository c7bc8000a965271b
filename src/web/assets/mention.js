// Offers people while `@na` is typed: a listbox below the field, led by the keyboard as the ARIA Authoring Practices say of a
// combobox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). The field stays a text box: HTML lets no textarea be more.

import { put } from "./tools.js";

const words = document.querySelector("#naming").dataset;
const PAUSE_MS = 200;
/** An `@` that begins a word, and what is typed of the name behind it. */
const BEGUN = /(?:^|[^\p{L}\p{N}/#&@_-])@([\p{L}\p{N}_.@:-]{2,60})$/u;

function offer(area) {
  const list = document.createElement("ul");
  const told = document.createElement("p");
  list.className = "named";
  list.id = `${area.id}-named`;
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", words.list);
  told.className = "unseen";
  told.setAttribute("role", "status");
  area.after(list, told);
  area.setAttribute("aria-autocomplete", "list");
  area.setAttribute("aria-haspopup", "listbox");
  area.setAttribute("aria-controls", list.id);
  area.autocomplete = "off";
  let [timer, asked, chosen] = [0, null, -1];

  const typed = () => (area.selectionStart === area.selectionEnd && BEGUN.exec(area.value.slice(0, area.selectionStart))?.[1]) || "";

  function close(sentence = "") {
    clearTimeout(timer);
    asked?.abort();
    list.hidden = true;
    list.replaceChildren();
    chosen = -1;
    area.removeAttribute("aria-activedescendant");
    told.textContent = sentence;
  }

  function choose(place) {
    const all = [...list.children];
    chosen = (place + all.length) % all.length;
    all.forEach((one, at) => one.setAttribute("aria-selected", at === chosen));
    area.setAttribute("aria-activedescendant", all[chosen].id);
    all[chosen].scrollIntoView({ block: "nearest" });
  }

  function take(option) {
    const name = typed();
    close();
    if (name) put(area, area.selectionStart - name.length - 1, area.selectionStart, `${option.dataset.address} `);
  }

  function show(people) {
    list.replaceChildren(...people.map(({ name, address }, place) => {
      const option = document.createElement("li");
      const small = document.createElement("small");
      option.id = `${list.id}-${place}`;
      option.dataset.address = address;
      option.setAttribute("role", "option");
      small.textContent = address;
      option.append(name, small);
      return option;
    }));
    list.hidden = false;
    choose(0);
    told.textContent = words.choose;
  }

  async function ask(name) {
    asked = new AbortController();
    try {
      const answer = await fetch(words.ask + encodeURIComponent(name), { signal: asked.signal, headers: { Accept: "application/json" }, redirect: "error" });
      const people = answer.ok ? await answer.json() : [];
      if (typed() !== name) return;
      if (people.length) show(people);
      else close(words.nobody);
    } catch {
      // Whoever goes on typing, or is not signed in any more, writes the address by hand.
    }
  }

  area.addEventListener("input", () => {
    const name = typed();
    if (!name) return close();
    clearTimeout(timer);
    asked?.abort();
    timer = setTimeout(ask, PAUSE_MS, name);
  });
  area.addEventListener("keydown", (event) => {
    if (list.hidden || event.ctrlKey || event.metaKey || event.altKey) return;
    const deed = {
      ArrowDown: () => choose(chosen + 1),
      ArrowUp: () => choose(chosen - 1),
      Enter: () => take(list.children[chosen]),
      Escape: () => close(),
    }[event.key];
    if (!deed) return;
    event.preventDefault();
    deed();
  });
  area.addEventListener("blur", () => close());
  // The field keeps the focus while somebody points at the list.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) take(option);
  });
}

for (const area of document.querySelectorAll("textarea[name=text], textarea[data-paste=prose], textarea[data-paste=lines], input[name=colleague]")) offer(area);
