// A page of another origin, in a real browser: it logs in with PKCE, turns pages by the Link header, favourites, replies,
// and hears of its own reply. Only a browser notices what CORS forgets.
//
//   node elsewhere.mjs BASE HANDLE PASSWORD PRACTICE-ID
//
// Ends with 0 when all of it works.

import { createServer } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import assert from "node:assert/strict";
import { start } from "./chromium.mjs";

const [base, handle, password, practice] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));

/** The page, and the modules that it imports: nothing of the node's. */
const server = createServer((request, response) => {
  const path = normalize(new URL(request.url, "http://x").pathname);
  const file = path === "/" ? join(here, "elsewhere.html") : join(here, "../node_modules", path.replace("/modules/", ""));
  if (!existsSync(file) || path.includes("..")) {
    response.writeHead(404).end();
    return;
  }
  const kind = path === "/" ? "text/html; charset=utf-8" : "text/javascript; charset=utf-8";
  response.writeHead(200, { "content-type": kind }).end(readFileSync(file));
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await start();

try {
  const page = await browser.newPage();
  page.setDefaultTimeout(30_000);
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(`script: ${error}`));
  page.on("requestfailed", (request) => wrong.push(`${request.url()}: ${request.failure()?.errorText}`));
  await page.goto(`${origin}/#${new URLSearchParams({ base, practice })}`);

  // The person signs in and agrees on the node's own pages.
  await page.locator("input[name=handle]").fill(handle);
  await page.locator("input[name=password]").fill(password);
  await page.locator("main form button").first().click();
  await page.locator("button[value=allow]").click();
  await page.waitForURL((address) => address.origin === origin && address.searchParams.get("state") === "here");

  await page.locator("#said:not(:empty)").waitFor();
  const said = JSON.parse(await page.locator("#said").textContent());
  assert.equal(said.error, undefined, `${said.error}\n${wrong.join("\n")}`);
  const ids = said.pages.flat();
  assert.ok(said.pages.length >= 3 && said.pages[1].length === 2, JSON.stringify(said.pages));
  assert.equal(new Set(ids).size, ids.length, "every text once");
  const { favourited, reply, told, picture } = said;
  assert.deepEqual({ favourited, reply, told, picture }, { favourited: true, reply: true, told: true, picture: true });
  assert.deepEqual(said.found, [true, true, true]);
  assert.deepEqual(said.refused, [401, "The access token is invalid"]);
  assert.match(said.remaining, /^\d+$/);
  console.log("the page from elsewhere walked through");
} finally {
  await browser.close();
  server.close();
}
