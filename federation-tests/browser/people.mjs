// The people of a walk: each has a browser of their own, signs in at their house, and is watched.

import { visitor } from "./chromium.mjs";
import { hands } from "./keys.mjs";

/** Those who walk one `way` (`with` or `without` script, or by `keyboard`), all with the same password. */
export function people(browser, way, password, options) {
  const { press, fill } = hands(way);
  const watched = [];

  /** Fills in the form of a page that asks who is there. */
  async function signIn(page, handle) {
    await fill(page, page.locator("#handle"), handle);
    await fill(page, page.locator("#password"), password);
    await press(page, page.locator("main form button").first());
  }

  /** Keeps an eye on a page: it is told of when the walk ends early. */
  const watch = (handle, page, faults) => watched.push([handle, faults, page]);

  /** The page of somebody: signed in at a house, but for `anybody`. */
  async function person(origin, handle) {
    const { page, faults } = await visitor(browser, origin, { javaScriptEnabled: way !== "without", ...options });
    watch(handle, page, faults);
    if (handle !== "anybody") {
      await page.goto(`${origin}/sign-in`);
      await signIn(page, handle);
      await page.waitForURL(`${origin}/desk**`);
    }
    return page;
  }

  /** What was wrong on any page, as far as `forgiven` does not say that it was meant. */
  function faults(forgiven = () => false) {
    const all = watched.map(([handle, found]) => [handle, found.filter((fault) => !forgiven(fault))]);
    return all.filter(([, found]) => found.length > 0);
  }

  /** Tells what each person looked at last: it explains more than the line that failed. */
  async function tell() {
    for (const [handle, found, page] of watched) {
      console.error(`${handle} at ${page.url()}: ${found}`, (await page.locator("main").innerText()).slice(0, 1_500));
    }
  }

  return { person, signIn, watch, faults, tell };
}
