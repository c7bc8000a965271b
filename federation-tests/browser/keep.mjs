// What is typed outlives the page without being saved: it is kept while somebody writes and when they leave, and a session
// that is over says so.
//
//   node keep.mjs SIGN-IN-LINK

import assert from "node:assert/strict";
import { start } from "./chromium.mjs";

const [link] = process.argv.slice(2);
const home = new URL(link).origin;

const browser = await start();

try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en" });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const faults = [];
  page.on("console", (message) => message.type() === "error" && faults.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`script: ${error}`));
  const says = (words) => page.waitForFunction((part) => document.querySelector("#state").textContent.includes(part), words);
  await page.goto(link);
  await page.locator("main form button").first().click();

  // A new text gets its number while it is written, and the form is that of the text from then on.
  await page.goto(`${home}/desk/essays/new`);
  await page.locator("#name").pressSequentially("A bench");
  await page.locator("#learnt").fill("To sit down.");
  await says("Kept at ");
  assert.match(page.url(), /\/desk\/essays\/\d+\/edit$/);
  const edit = page.url();

  // Whoever leaves at once loses nothing either, and reads so when they come back.
  await page.locator("#learnt").fill("To sit down, and to wait.");
  await page.goto(`${home}/desk`);
  await page.goto(edit);
  while ((await page.locator("#learnt").inputValue()) !== "To sit down, and to wait.") await page.goto(edit);
  await page.locator("button[value=discard]").waitFor();

  // A saved draft is the text again, and nothing is left over.
  await page.locator("main button[name=do][value=save]").last().click();
  await page.waitForURL(/done=saved/);
  assert.equal(await page.locator("#learnt").inputValue(), "To sit down, and to wait.");
  assert.equal(await page.locator("button[value=discard]").count(), 0);
  assert.deepEqual(faults, []);

  // The session is over: the words stay, and the sentence says what to do.
  await context.clearCookies();
  await page.locator("#learnt").fill("To stay.");
  await says("You were signed out.");
  assert.equal(await page.locator("#learnt").inputValue(), "To stay.");
  await page.locator("main button[name=do][value=save]").last().click();
  await page.locator("#again-password").waitFor();
  assert.equal(await page.locator("#learnt").inputValue(), "To stay.");
  console.log("everything that was typed is kept");
} finally {
  await browser.close();
}
