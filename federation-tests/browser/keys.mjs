// Hands for every walk: with a pointer, or with the keyboard alone, where whatever has the focus must show it.

import assert from "node:assert/strict";

const MOST_TABS = 400;

/** Goes on with the Tab key until `there` says so of what has the focus; whatever has it on the way must show it. */
async function walk(page, element, there) {
  await element.waitFor();
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await element.evaluate(there)) return;
    await page.keyboard.press("Tab");
    const unseen = await page.evaluate(() => {
      const one = document.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      const seen = one === document.body || (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0);
      return seen ? "" : one.outerHTML.slice(0, 200);
    });
    assert.equal(unseen, "", `the focus cannot be seen at ${page.url()}`);
  }
  assert.fail(`the Tab key never reaches ${element} at ${page.url()}`);
}

const reach = (page, element) => walk(page, element, (one) => one === document.activeElement);

const pointer = {
  press: (page, element) => element.click(),
  fill: (page, element, words) => element.fill(words),
  choose: (page, element, label) => element.selectOption({ label }),
  tick: (page, element) => element.check(),
};

const keyboard = {
  /** As a click does, it waits for the page that it leads to. */
  async press(page, element, key = "Enter") {
    await reach(page, element);
    const leads = await element.evaluate((one) => one.matches("a[href], button:not([type=button])"));
    const arrived = leads ? page.waitForEvent("framenavigated") : undefined;
    await page.keyboard.press(key);
    await arrived;
    if (leads) await page.waitForLoadState();
  },
  async fill(page, element, words) {
    await reach(page, element);
    await page.keyboard.press("Control+A");
    await page.keyboard.type(words);
  },
  async choose(page, element, label) {
    await reach(page, element);
    await page.keyboard.type(label);
  },
  /** A box takes a blank; of a row of radio buttons the Tab key reaches one, the arrows the others. */
  async tick(page, element) {
    const radio = (await element.getAttribute("type")) === "radio";
    if (!radio) await reach(page, element);
    else await walk(page, element, (one) => document.activeElement.type === "radio" && document.activeElement.name === one.name);
    if (!radio || (await element.evaluate((one) => one === document.activeElement))) {
      if (!(await element.isChecked())) await page.keyboard.press("Space");
    } else {
      for (let steps = 0; steps < MOST_TABS && !(await element.isChecked()); steps += 1) await page.keyboard.press("ArrowDown");
    }
    assert.ok(await element.isChecked(), `${element} is not ticked`);
  },
};

/** The hands of a way: `keyboard`, or a pointer for `with` and `without` script. */
export const hands = (way) => (way === "keyboard" ? keyboard : pointer);
