// Journey J1: the one-time address of `init` leads to an account, to the page of five steps, to a partner by a code, to whom that
// partner names, and to the first practice; then a stranger reads it.
//
//   node founded.mjs LINK PARTNER CODE NEIGHBOUR with|without
//
// PARTNER and NEIGHBOUR are hosts; `with` or `without` script. Ends with 0 when all of it works, and says how long it took.

import assert from "node:assert/strict";
import { start, until, visitor } from "./chromium.mjs";

const [link, partner, code, neighbour, script] = process.argv.slice(2);
const PATIENCE = 90;
const origin = new URL(link).origin;
const title = `Supper at six, ${script} script`;
const began = Date.now();
const browser = await start();
const { page, faults } = await visitor(browser, origin, { javaScriptEnabled: script === "with" });
const main = page.locator("main");
const steps = `${origin}/desk/admin/welcome`;

const colour = () => page.locator("button.main, a.button.main").first().evaluate((one) => getComputedStyle(one).backgroundColor);

try {
  await page.goto(link);
  await page.locator("#name").fill("Nora Vidal");
  await page.locator("#handle").fill("nora");
  await page.locator("#email").fill("nora@example.org");
  await page.locator("#password").fill("a password of some length");
  await page.locator("main form button").click();
  await page.waitForURL(`${steps}**`);
  assert.match(await main.textContent(), /none is done yet/);
  assert.match(await main.textContent(), /House of the New publishes in Catalan, English/);
  const delivered = await colour();

  // What readers see first: a sentence, and the colour of the house.
  await page.locator("#summary").fill("A house of the town where families and those who work with them meet.");
  await page.locator("form[action$='/summary'] button").click();
  await page.waitForURL(`${steps}**`);
  assert.match(await main.textContent(), /One of five steps is done/);
  await page.locator("#colour").fill("#7a1f5c");
  await page.locator("form[action$='/colour'] button").first().click();
  await page.waitForURL(`${steps}**`);
  assert.notEqual(await colour(), delivered, "the page has the colour of the house");

  // The network: a partner by its code, and whom it names.
  await page.locator("#host").fill(partner);
  await page.locator("#code").fill(code);
  await page.locator("form:has(#host) button").click();
  await page.waitForURL(`${steps}**`);
  await until(page, steps, PATIENCE, "the partner does not accept", async () => (await main.textContent()).includes("one has accepted"));
  const ask = page.locator(`form:has(input[value="${neighbour}"]) button`);
  await until(page, steps, PATIENCE, "whom the partner names is not shown", async () => (await ask.count()) > 0);
  await ask.click();
  await page.waitForURL(`${steps}**`);
  assert.match(await main.textContent(), /2 institutions were asked, one has accepted/);

  // A colleague.
  await page.getByRole("link", { name: "Invite somebody" }).click();
  await page.locator("form[action$='/invite'] button:not([value=mail])").first().click();
  await page.goto(steps);
  assert.match(await main.textContent(), /3 of 5 steps are done/);

  // The first practice.
  await main.getByRole("link", { name: "Write a practice" }).click();
  await page.locator("#name").fill(title);
  await page.locator("#why").fill("Parents who eat together talk together.");
  await page.locator("#procedures").fill("Set the table.\nEat.\nTalk.");
  await page.locator("input[name=where]").first().check();
  await page.locator("#sessions").fill("4");
  await page.locator("input[name=audience][value=public]").check();
  await page.locator("input[name=consent][value=none_described]").check();
  for (const point of await page.locator("input[name=ethics]").all()) await point.check();
  await page.locator("main button[name=do][value=publish]").last().click();
  await page.waitForURL(/\/practices\/\d+\//);
  const seconds = Math.round((Date.now() - began) / 1000);
  assert.equal(await page.locator("h1").textContent(), title);

  // The set-up is ended, and the reminder goes.
  await page.goto(`${origin}/desk`);
  assert.match(await main.textContent(), /4 of 5 steps are done/);
  await page.getByRole("link", { name: "Go on setting up" }).click();
  await page.locator("form[action$='/end'] button").click();
  await page.waitForURL(`${origin}/desk?done=set-up`);
  assert.doesNotMatch(await main.textContent(), /five steps/);

  // A stranger reads what the house says of itself, in its colour, and the practice.
  const stranger = await visitor(browser, origin, { javaScriptEnabled: script === "with" });
  await stranger.page.goto(origin);
  const front = await stranger.page.locator("main").textContent();
  assert.ok(front.includes("families and those who work with them") && front.includes(title), front);
  assert.equal(await stranger.page.locator("link[rel=stylesheet]").count(), 2);
  assert.deepEqual(await stranger.context.cookies(), [], "a reader is given no cookie");
  assert.deepEqual([...faults, ...stranger.faults], []);
  console.log(`from the address of init to the published practice: ${seconds} s of a script's time`);
  console.log("set up, followed and published");
} catch (error) {
  console.error(page.url(), (await main.innerText()).slice(0, 1_500));
  throw error;
} finally {
  await browser.close();
}
