// A page for who has no mouse and needs it four times as large: WCAG 2.2, 2.1.1, 2.1.2, 2.4.7 and 1.4.10, in forced colours.

/** 1280 by 1024 pixels at 400 per cent: what is left of a desk's screen. */
export const enlarged = { width: 320, height: 256 };

/** What a person reaches with the Tab key, in words; a group of radio buttons is one place. */
function places() {
  const all = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")];
  const groups = new Set();
  return all.filter((one) => {
    // What stands in a closed part is not there yet; in a bar of tools one is reached and the arrows lead to the others.
    if (one.disabled || one.tabIndex < 0 || !one.checkVisibility({ visibilityProperty: true })) return false;
    if (one.type !== "radio") return true;
    const group = `${one.form?.action} ${one.name}`;
    const chosen = document.querySelector(`input[type=radio][name="${CSS.escape(one.name)}"]:checked`);
    if (groups.has(group) || (chosen && chosen.form === one.form && chosen !== one)) return false;
    groups.add(group);
    return true;
  });
}

/** What has the focus: its number among the places, whether it is seen there, and in words what it is. */
function focused() {
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  const style = getComputedStyle(one);
  const box = one.getBoundingClientRect();
  const ring = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
  const seen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return { at: globalThis.places.indexOf(one), ring, seen, words: `${one.localName} ${one.name || one.textContent.trim().slice(0, 40)}` };
}

/** Looks at an open page; answers what is wrong, in words. */
export async function hands(page) {
  const faults = [];
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) faults.push(`is ${wide} pixels too wide at 400 per cent`);
  const count = await page.evaluate(`globalThis.places = (${places})(); globalThis.places.length`);
  const reached = new Set();
  // Once around, and back to the browser itself: who cannot leave is trapped.
  let left = false;
  for (let step = 0; step < count * 2 + 5 && !left; step += 1) {
    await page.keyboard.press("Tab");
    const now = await page.evaluate(`(${focused})()`);
    if (now === null) {
      left = reached.size > 0;
      continue;
    }
    if (now.at === 0 && reached.size > 1) left = true;
    if (!now.ring) faults.push(`the focus cannot be seen on: ${now.words}`);
    if (!now.seen) faults.push(`the focus is out of sight on: ${now.words}`);
    reached.add(now.at);
  }
  if (!left) faults.push("the Tab key does not lead out of the page");
  const missed = Array.from({ length: count }, (_, at) => at).filter((at) => !reached.has(at));
  if (missed.length > 0) {
    const words = await page.evaluate((all) => all.map((at) => globalThis.places[at].outerHTML.slice(0, 120)), missed.slice(0, 3));
    faults.push(`${missed.length} of ${count} places are not reached with the Tab key: ${words.join(" | ")}`);
  }
  return { faults: [...new Set(faults)].slice(0, 6), places: count };
}
