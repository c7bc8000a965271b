// What a script adds to a text: it prints it, and marks in its contents what is before one's eyes. Without it nothing is missing.

document.querySelector("#print").addEventListener("click", () => print());

const links = [...document.querySelectorAll("#contents a")];
const heads = links.map((link) => document.querySelector(link.hash));
let marked;

/** Marks the last part whose heading has been passed. */
function mark() {
  const passed = heads.findLastIndex((head) => head.getBoundingClientRect().top < innerHeight / 3);
  const link = links[Math.max(passed, 0)];
  if (link === marked) return;
  marked?.removeAttribute("aria-current");
  link?.setAttribute("aria-current", "true");
  marked = link;
}

let waits = false;
addEventListener("scroll", () => {
  if (waits) return;
  waits = true;
  requestAnimationFrame(() => {
    waits = false;
    mark();
  });
}, { passive: true });
mark();
