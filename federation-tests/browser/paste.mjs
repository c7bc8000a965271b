// What Word, LibreOffice and Google Docs put on the clipboard becomes Markdown and, on the preview, lists, tables, links and
// notes again; the tools above a field work by keyboard; nothing of what is pasted is executed.
//
//   node paste.mjs SIGN-IN-LINK FOLDER
//
// The samples come by a `ClipboardEvent` of our own: a browser cleans HTML that a page writes to its clipboard. Once, what
// the browser itself copies from a page is pasted with the keys.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import assert from "node:assert/strict";
import { start } from "./chromium.mjs";

const [link, folder] = process.argv.slice(2);
const home = new URL(link).origin;
const sample = (name) => readFileSync(join(folder, name), "utf8");
const DOCS = "application/x-vnd.google-docs-document-slice-clip+wrapped";

const browser = await start();

/** Pastes into a field; answers whether the page took it, so that the browser pastes nothing itself. */
const paste = (page, field, given) => page.locator(field).evaluate((area, kinds) => {
  const data = new DataTransfer();
  for (const [kind, text] of Object.entries(kinds)) data.setData(kind, text);
  area.focus();
  return !area.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
}, given);

try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en" });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const faults = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol !== "data:" && url.origin !== home) faults.push(`asked ${request.url()}`);
  });
  page.on("console", (message) => message.type() === "error" && faults.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`script: ${error}`));
  await page.goto(link);
  await page.locator("main form button").first().click();

  // An essay: each sample becomes exactly the Markdown beside it, and one undo takes it back.
  await page.goto(`${home}/desk/essays/new`);
  await page.locator("[role=toolbar]").first().waitFor();
  const fields = { "#learnt": "word", "#before": "libreoffice", "#meets": "docs" };
  for (const [field, name] of Object.entries(fields)) {
    const kinds = { "text/html": sample(`${name}.html`), "text/plain": "plain" };
    if (name === "docs") kinds[DOCS] = sample("docs.json");
    for (const _ of ["first", "again"]) {
      assert.ok(await paste(page, field, kinds), `${name} is taken`);
      assert.equal(`${await page.locator(field).inputValue()}\n`, sample(`${name}.md`), name);
      if (_ === "first") await page.keyboard.press("Control+z");
    }
  }

  // In the middle of a text with a note of its own, numbers go on and notes stand at the end.
  const area = page.locator("#try_text");
  await area.fill("Before.[^1] After.\n\n[^1]: Mine.");
  await area.evaluate((field) => field.setSelectionRange(11, 11));
  await paste(page, "#try_text", { "text/html": "<p>one<a href='#_ftn1'>[1]</a> <b>two</b></p><p><a href='#_ftnref1'>[1]</a> Theirs.</p>" });
  assert.equal(await area.inputValue(), "Before.[^1]one[^2] **two** After.\n\n[^1]: Mine.\n[^2]: Theirs.");

  // What says no more than its plain words, and what is too long, is the browser's to paste.
  assert.equal(await paste(page, "#try_text", { "text/html": "<span>2 * 3</span>" }), false);
  assert.equal(await paste(page, "#try_text", { "text/html": `<b>${"long ".repeat(250_000)}</b>` }), false);
  assert.match(await page.locator("#state").textContent(), /pasted as plain words/);
  assert.equal(await paste(page, "#try_text", { "text/html": "<div>".repeat(30_000) }), false);
  const began = Date.now();
  assert.ok(await paste(page, "#try_text", { "text/html": `<p>${"Some <b>words</b> and more of them. ".repeat(1_000)}</p>`.repeat(15) }));
  console.log(`half a megabyte was pasted in ${Date.now() - began} ms`);

  // The tools are one stop of the Tab key; arrows lead on; what they write can be taken back.
  await area.fill("bench\ntea");
  const tools = page.locator("[role=toolbar][aria-controls=try_text]");
  assert.match(await tools.getAttribute("aria-label"), /What will you try\?/);
  await tools.locator("button").first().focus();
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.id), "try_text");
  await page.keyboard.press("Shift+Tab");
  for (const _ of [1, 2, 3]) await page.keyboard.press("ArrowRight");
  await area.evaluate((field) => field.setSelectionRange(0, 9));
  await page.keyboard.press("Enter");
  assert.equal(await area.inputValue(), "- bench\n- tea");
  await page.keyboard.press("Control+z");
  assert.equal(await area.inputValue(), "bench\ntea");
  await area.evaluate((field) => field.setSelectionRange(0, 5));
  await page.keyboard.press("Control+b");
  assert.equal(await area.inputValue(), "**bench**\ntea");
  await page.keyboard.press("Control+b");
  assert.equal(await area.inputValue(), "bench\ntea");
  for (const name of ["Table", "Note"]) await tools.getByRole("button", { name }).click();
  assert.match(await area.inputValue(), /\| First column \| Second column \|\n\| --- \| --- \|/);
  assert.match(await area.inputValue(), /\[\^1\][^]*\n\n\[\^1\]: $/);
  await area.fill("Sit down more often.");

  // The preview shows all of it as readers will see it.
  await page.locator("#name").fill("The bench before the door");
  await page.locator("main button[name=do][value=preview]").first().click();
  await page.waitForURL(/\/preview/);
  const prose = page.locator("main .prose");
  assert.equal(await prose.locator("table").count(), 3);
  assert.equal(await prose.locator("table th").count(), 6);
  assert.ok(await prose.locator("ul > li > ul > li").count() >= 3 && await prose.locator("ol > li > ol > li").count() === 1);
  assert.equal(await prose.locator("a[href='https://example.org/bench_%282%29']").textContent(), "our page");
  assert.deepEqual(await prose.locator("hr + ol").allTextContents(),
    ["In the winter of 2019.", "We counted twice.In two languages.Or in three.", "In winter too.Most of them."]);
  assert.deepEqual(await prose.locator("sup").allTextContents(), ["1", "1", "2", "1", "2"]);
  assert.equal(await prose.locator("script, img, [onerror], a[href^=javascript]").count(), 0);

  // What the browser copies itself, by keys: the last table of this page into a step of a practice, as lines.
  await prose.locator("table").last().evaluate((table) => getSelection().selectAllChildren(table.parentElement));
  await page.keyboard.press("Control+c");
  await page.goto(`${home}/desk/practices/new`);
  await page.locator("[role=toolbar]").first().waitFor();
  assert.equal(await page.locator("[role=toolbar][aria-controls=procedures] button").count(), 3);
  await page.locator("#procedures").focus();
  await page.keyboard.press("Control+v");
  await page.waitForFunction(() => document.querySelector("#procedures").value.includes("Day | Who\nMonday | two parents #1"));
  await page.locator("#procedures").fill("");
  await paste(page, "#procedures", { "text/html": sample("word.html") });
  assert.match(await page.locator("#procedures").inputValue(), /\na bench for four\n {2}- of wood\n\*\*tea\*\*, every day\nSit down\n/);
  await paste(page, "#materials", { "text/html": "<p>Picture <b>cards</b>: <a href='https://example.org/x'>a set</a></p>" });
  assert.equal(await page.locator("#materials").inputValue(), "Picture cards: a set | https://example.org/x");

  assert.notEqual(await page.title(), "hurt");
  assert.deepEqual(faults, []);
  console.log("everything that was pasted is kept");
} finally {
  await browser.close();
}
