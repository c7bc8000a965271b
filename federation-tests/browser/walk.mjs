// A practitioner with a browser: opens a one-time link, writes a practice, is told what is missing, publishes, and a
// reader at the partner reads it, without script.
//
//   node walk.mjs SIGN-IN-LINK PARTNER-ADDRESS [SECONDS]
//
// The partner shows what is published within so many seconds: two, as promised, where nothing else is said.
// Ends with 0 when all of it works. No page may ask another host for anything, or write an error to the console.

import { existsSync } from "node:fs";
import assert from "node:assert/strict";
import { chromium } from "playwright-core";

const [link, neighbour, promised = "2"] = process.argv.slice(2);
const patience = Number(promised);
const home = new URL(link).origin;
const partner = new URL(neighbour).origin;
const name = "A bench where parents wait together";
const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync);
assert.ok(executablePath, "Chromium is not installed: run ./check as root");

const browser = await chromium.launch({
  executablePath,
  args: [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
  ],
});

/** A fresh browser whose every page is watched: requests elsewhere and errors are faults. */
async function visitor(origin, options) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(60_000);
  const faults = [];
  const page = await context.newPage();
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol !== "data:" && url.origin !== origin) faults.push(`asked ${request.url()}`);
  });
  page.on("console", (message) => message.type() === "error" && faults.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`script: ${error}`));
  return { context, page, faults };
}

try {
  const writer = await visitor(home, {});
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
  const published = Date.now();
  assert.equal((await page.locator("h1").first().textContent()).trim(), name);
  assert.deepEqual(writer.faults, []);

  const reader = await visitor(partner, { javaScriptEnabled: false });
  const found = reader.page.getByRole("link", { name });
  await reader.page.goto(`${partner}/practices`);
  while ((await found.count()) === 0) {
    assert.ok(Date.now() - published < patience * 1_000, `the partner does not show it within ${patience} seconds`);
    await reader.page.goto(`${partner}/practices`);
  }
  await found.first().click();
  assert.equal((await reader.page.locator("h1").first().textContent()).trim(), name);
  assert.match(await reader.page.locator("main").textContent(), /Put a bench before the door/);
  assert.deepEqual(reader.faults, []);
  assert.deepEqual(await reader.context.cookies(), [], "a reader gets no cookie");
  console.log("the browser walked through");
} finally {
  await browser.close();
}
