// A practitioner with a browser: opens a one-time link, writes a practice, is told what is missing, publishes, and a
// reader at the partner reads it, without script.
//
//   node walk.mjs SIGN-IN-LINK PARTNER-ADDRESS [SECONDS]
//
// The partner shows what is published within so many seconds: two, as promised, where nothing else is said.
// Ends with 0 when all of it works. No page may ask another host for anything, or write an error to the console.

import assert from "node:assert/strict";
import { start, until, visitor } from "./chromium.mjs";

const [link, neighbour, promised = "2"] = process.argv.slice(2);
const home = new URL(link).origin;
const partner = new URL(neighbour).origin;
const name = "A bench where parents wait together";

const browser = await start();

try {
  const writer = await visitor(browser, home);
  const page = writer.page;
  await page.goto(link);
  await page.locator("main form button").first().click();
  await page.goto(`${home}/desk`);
  await page.locator("#main").getByRole("link", { name: "Write a practice" }).click();

  await page.locator("#name").fill(name);
  await page.locator("#procedures").fill("Put a bench before the door.\nSit down.\nTalk.");
  await page.locator("input[name=where]").first().check();
  await page.locator("#sessions").fill("20");
  await page.locator("input[name=audience][value=public]").check();
  await page.locator("input[name=consent][value=none_described]").check();
  for (const point of await page.locator("input[name=ethics]").all()) await point.check();
  await page.locator("main button[name=do][value=publish]").click();

  // One answer is missing: it says so beside the field, and what was typed is still there.
  await page.locator("#why-fault").waitFor();
  assert.equal(await page.locator("#name").inputValue(), name);
  assert.match(await page.locator("#procedures").inputValue(), /Sit down/);
  writer.faults.length = 0; // A refused form answers 422, which the browser reports as an error of the page.

  await page.locator("#why").fill("Parents who wait together talk.");
  await page.locator("main button[name=do][value=publish]").click();
  await page.waitForURL(/\/practices\/\d+\//);
  assert.equal((await page.locator("h1").first().textContent()).trim(), name);
  assert.deepEqual(writer.faults, []);

  const reader = await visitor(browser, partner, { javaScriptEnabled: false });
  const found = reader.page.getByRole("link", { name });
  const late = `the partner does not show it within ${promised} seconds`;
  await until(reader.page, `${partner}/practices`, Number(promised), late, async () => (await found.count()) > 0);
  await found.first().click();
  assert.equal((await reader.page.locator("h1").first().textContent()).trim(), name);
  assert.match(await reader.page.locator("main").textContent(), /Put a bench before the door/);
  assert.deepEqual(reader.faults, []);
  assert.deepEqual(await reader.context.cookies(), [], "a reader gets no cookie");
  console.log("the browser walked through");
} finally {
  await browser.close();
}
