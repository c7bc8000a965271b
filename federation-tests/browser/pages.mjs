// Every page of a node as a person with a browser meets it: without a fault that axe finds (WCAG 2.2 AA, EN 301 549), in
// light and dark, on a phone and on a desk, within the budget of the design, asking nobody else, and calm: nothing jumps.
//
//   node pages.mjs SIGN-IN-LINK FOLDER
//
// FOLDER gets a picture and the HTML of each page; the HTML is for the validator.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import assert from "node:assert/strict";
import { start, until } from "./chromium.mjs";
import { enlarged, hands } from "./hands.mjs";

const [link, folder] = process.argv.slice(2);
const home = new URL(link).origin;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "EN-301-549", "best-practice"];

// experience.md, section 4: HTML and style sheet, and everything of a first visit, in bytes.
const MOST_TEXT = 20 * 1024;
const MOST_IN_ALL = 200 * 1024;
// Script is for who writes, and a little of it for passkeys; whoever reads needs none, and gets a bit of it beside a text.
const MOST_SCRIPT = 10 * 1024;
const MOST_SCRIPT_OF_PASSKEYS = 2 * 1024;
const MOST_SCRIPT_OF_READERS = 1024;
const MOST_SHIFT = 0.01;

// So many seconds may pass until what partners publish is here.
const PATIENCE = 60;

// Both palettes and both widths, each once: what one finds is hardly ever found in one pair alone.
const looks = [
  { name: "desk-light", colorScheme: "light", viewport: { width: 1280, height: 900 } },
  { name: "phone-dark", colorScheme: "dark", viewport: { width: 390, height: 844 } },
];

const faults = [];
const told = (page, look, what) => faults.push(`${page} (${look}): ${what}`);

const browser = await start();

/** How many bytes of script a page may have. */
function mostScript(name) {
  if (name.startsWith("new-") || ["edit", "adapting", "illustrated", "practice-signed", "authors", "translate"].includes(name)) return MOST_SCRIPT;
  if (["sign-in", "security"].includes(name)) return MOST_SCRIPT_OF_PASSKEYS;
  return ["practice", "essay", "adapted", "line"].includes(name) ? MOST_SCRIPT_OF_READERS : 0;
}

/** Adds a passkey of a device that is only played; answers the path of its page. */
async function addPasskey(member) {
  const page = await member.newPage();
  const cdp = await member.newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto(`${home}/desk/security`);
  await page.locator("#name").fill("Laptop");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await page.waitForURL(/done=passkey$/);
  const path = await page.getByRole("link", { name: "Change or remove Laptop" }).getAttribute("href");
  await page.close();
  return path;
}

/** Gives a practice two pictures, describes one and takes the other off; answers the page of its pictures. */
async function illustrate(member, number) {
  const page = await member.newPage();
  const pictures = `/desk/practices/${number}/pictures`;
  await page.goto(`${home}${pictures}`);
  for (const at of [200, 400]) {
    const buffer = await page.screenshot({ clip: { x: 0, y: 0, width: at, height: 150 } });
    await page.locator("#file").setInputFiles({ name: "a.png", mimeType: "image/png", buffer });
    await page.locator("button[value=add]").click();
    await page.waitForURL(/done=pictured/);
  }
  await page.locator("ol.album textarea").first().fill("The top of a page");
  await page.locator("button[value^='off.']").last().click();
  await page.waitForURL(/done=unhung$/);
  await page.close();
  return pictures;
}

/** Publishes a second version of a practice, so that there is something to compare. */
async function revise(member, number) {
  const page = await member.newPage();
  await page.goto(`${home}/desk/practices/${number}/edit`);
  const [why, steps] = [page.locator("#why"), page.locator("#procedures")];
  await why.fill((await why.inputValue()).replace(/\s+\S+\s*$/, "."));
  const [first, ...others] = (await steps.inputValue()).split("\n");
  await steps.fill([...others, first].join("\n"));
  await page.locator("input[name=consent][value=none_described]").check();
  for (const point of await page.locator("input[name=ethics]").all()) await point.check();
  await page.locator("main button[name=do][value=publish]").click();
  await page.waitForURL(/done=published/);
  await page.close();
}

/** Publishes an adaptation of a practice; answers its number. */
async function adapt(member, number) {
  const page = await member.newPage();
  await page.goto(`${home}/practices/${number}/x`);
  await page.getByRole("button", { name: "Describe your own adaptation" }).click();
  await page.waitForURL(/edit$/);
  const adapted = new URL(page.url()).pathname.split("/")[3];
  await page.locator("#name").fill("The same, on Sundays");
  await page.locator("#changes").fill("On Sundays instead of weekdays\nGrandparents come along");
  await page.locator("input[name=kept]").first().uncheck();
  await page.locator("input[name=consent][value=none_described]").check();
  for (const point of await page.locator("input[name=ethics]").all()) await point.check();
  await page.locator("main button[name=do][value=publish]").click();
  await page.waitForURL(/done=published/);
  await page.close();
  return adapted;
}

/** Begins an essay and asks somebody to write it together; answers the page of its authors. */
async function together(member, person) {
  const page = await member.newPage();
  await page.goto(`${home}/desk/essays/new`);
  await page.locator("#name").fill("Written together");
  await page.locator("main button[name=do][value=save]").click();
  await page.waitForURL(/done=saved/);
  const authors = new URL(page.url()).pathname.replace(/edit$/, "authors");
  await page.goto(`${home}${authors}`);
  await page.locator("#colleague").fill(person.replace("/", ""));
  await page.locator("main button[name=do][value=invite]").click();
  await page.locator(".notice, .fault").first().waitFor();
  await page.close();
  return authors;
}

/** The addresses of the pages, by a name: what everybody reads, and what a member and an admin have. */
async function pages(member) {
  const signing = await member.newPage();
  await signing.goto(link);
  await signing.locator("main form button").first().click();
  await signing.close();
  // What everybody reads is found as everybody finds it.
  const context = await browser.newContext();
  const page = await context.newPage();
  // A demo is ready before every text of its partners has arrived: one of theirs is waited for.
  const rows = page.locator("ol.river h3 a");
  const houses = () => page.locator("select[name=institution] option").evaluateAll((all) => all.map((one) => one.value).filter((host) => host && host !== "here"));
  await until(page, `${home}/practices`, PATIENCE, "no partner is among the institutions", async () => (await houses()).length > 0);
  const theirs = `${home}/practices?institution=${encodeURIComponent((await houses())[0])}`;
  await until(page, theirs, PATIENCE, "no practice of a partner has arrived", async () => (await rows.count()) > 0);
  const practice = await rows.first().getAttribute("href");
  await page.goto(`${home}/essays`);
  const essay = await page.locator("ol.river h3 a").first().getAttribute("href");
  await page.goto(`${home}/practices?institution=here`);
  const own = (await page.locator("ol.river h3 a").first().getAttribute("href")).split("/")[2];
  await page.goto(`${home}/people`);
  const person = await page.locator("main a[href^='/@']").first().getAttribute("href");
  await context.close();
  // Something is saved, and somebody abroad is followed, so that their lists are not empty.
  const reading = await member.newPage();
  await reading.goto(`${home}${practice}`);
  await reading.getByRole("button", { name: "Save", exact: true }).click();
  await reading.locator(".notice").waitFor();
  const abroad = await reading.locator(".by a[href^='/desk/people/']").getAttribute("href");
  await reading.goto(`${home}${abroad}`);
  await reading.locator("form[action$='/follow'] button").click();
  await reading.locator(".notice").waitFor();
  await reading.close();
  const pictures = await illustrate(member, own);
  await revise(member, own);
  const authors = await together(member, person);
  const adapted = await adapt(member, own);
  const passkey = await addPasskey(member);
  return {
    open: {
      front: "/", practices: "/practices", sifted: "/practices?where=home&evidence=1&q=family", practice,
      essays: "/essays", essay, people: "/people", person, network: "/network", about: "/about", checked: "/about/safeguards",
      privacy: "/privacy", accessibility: "/accessibility", rules: "/about/rules",
      adapted: `/practices/${adapted}/x`, line: `/practices/${own}/x`,
      history: `/practices/${own}/history`, version: `/practices/${own}/history/2`, "first-version": `/practices/${own}/history/1`,
      search: "/search?q=family", nothing: "/search?q=zzzz", "sign-in": "/sign-in", recover: "/recover", report: "/report", missing: "/practices/1/none",
    },
    signed: {
      home: "/desk/home", saved: "/desk/saved", desk: "/desk", "new-practice": "/desk/practices/new", "new-essay": "/desk/essays/new",
      edit: `/desk/practices/${own}/edit`, adapting: `/desk/practices/${adapted}/edit`, pictures, illustrated: `/practices/${own}/x`,
      preview: `/desk/practices/${own}/preview`, mentions: "/desk/mentions?q=an", authors,
      "import-practice": "/desk/practices/import", "import-essay": "/desk/essays/import", access: "/desk/access", security: "/desk/security", passkey,
      partners: "/desk/admin/partners", storage: "/desk/admin/storage", servers: "/desk/admin/servers", reports: "/desk/admin/reports",
      log: "/desk/admin/log", incidents: "/desk/admin/incidents", incident: `/desk/admin/incidents/${practice.split("/")[2]}`,
      "rules-edit": "/desk/admin/rules", record: "/desk/admin/record", members: "/desk/admin/members", invitations: "/desk/admin/members/list",
      settings: "/desk/admin/settings", announcements: "/desk/admin/announcements", "signing-in": "/desk/admin/sign-in", welcome: "/desk/admin/welcome", notifications: "/desk/notifications",
      "practice-signed": practice, "person-signed": person, "person-abroad": abroad, "history-signed": `/practices/${own}/history`,
      "take-out": `/desk/practices/${own}/history/1/take-out`, translations: `/desk/practices/${own}/translations`, translate: `/desk/practices/${own}/translations/fr`,
    },
  };
}

/** Looks at one page in one way. */
async function look(context, name, path, way) {
  const page = await context.newPage();
  let bytes = 0;
  let text = 0;
  let script = 0;
  const waiting = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol !== "data:" && url.origin !== home) told(name, way.name, `asks ${request.url()}`);
  });
  page.on("response", (response) => {
    waiting.push(response.body().then((body) => {
      const kind = response.headers()["content-type"] ?? "";
      // What travels: text is compressed, fonts and pictures are as they are.
      const travels = /text|xml|javascript|json/.test(kind) ? brotliCompressSync(body).length : body.length;
      bytes += travels;
      if (/html|css/.test(kind)) text += travels;
      if (/javascript/.test(kind)) script += travels;
    }));
  });
  page.on("console", (message) => {
    const expected = name === "missing" && message.text().includes("404");
    if (message.type() === "error" && !expected) told(name, way.name, `console: ${message.text()}`);
  });
  page.on("pageerror", (error) => told(name, way.name, `script: ${error}`));
  await page.addInitScript(() => {
    globalThis.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.shifted += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
    document.addEventListener("securitypolicyviolation", (event) => console.error(`CSP: ${event.violatedDirective}`));
  });
  const document = await page.goto(`${home}${path}`, { waitUntil: "networkidle" });
  await Promise.all(waiting);
  const shifted = await page.evaluate(() => globalThis.shifted);
  if (shifted >= MOST_SHIFT) told(name, way.name, `the layout shifts by ${shifted}`);
  if (text > MOST_TEXT) told(name, way.name, `HTML and style sheet have ${text} bytes`);
  if (script > mostScript(name)) told(name, way.name, `scripts have ${script} bytes`);
  if (bytes > MOST_IN_ALL) told(name, way.name, `a first visit takes ${bytes} bytes`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) told(name, way.name, `is ${wide} pixels too wide`);
  await page.evaluate(axe);
  const found = await page.evaluate((tags) => globalThis.axe.run({ runOnly: { type: "tag", values: tags } }), rules);
  for (const one of found.violations) {
    told(name, way.name, `${one.id}: ${one.help}: ${one.nodes.slice(0, 3).map((node) => node.html).join(" | ")}`);
  }
  await page.screenshot({ path: join(folder, `${name}-${way.name}.png`), fullPage: true });
  if (way === looks[0]) writeFileSync(join(folder, `${name}.html`), await document.body());
  await page.close();
  return found.passes.length;
}

/** What a script adds to a text, and what is left of it without one. */
async function script(path) {
  const with_ = await browser.newContext();
  const page = await with_.newPage();
  await page.addInitScript(() => (globalThis.print = () => (globalThis.printed = (globalThis.printed ?? 0) + 1)));
  await page.goto(`${home}${path}`);
  await page.locator("#print").click();
  assert.equal(await page.evaluate(() => globalThis.printed), 1, "the text is printed");
  const marked = page.locator("#contents [aria-current]");
  const first = await marked.textContent();
  await page.locator("#contents a").last().click();
  await page.waitForFunction((was) => document.querySelector("#contents [aria-current]").textContent !== was, first);
  assert.equal(await marked.count(), 1, "one part is before one's eyes");
  await with_.close();
  const without = await browser.newContext({ javaScriptEnabled: false });
  const still = await without.newPage();
  await still.goto(`${home}${path}`);
  assert.equal(await still.locator("#print").isVisible(), false, "without script nothing is offered that needs one");
  await without.close();
}

/** Beside the questions stands who will read the answers, also without a script. */
async function readers(storageState) {
  const context = await browser.newContext({ javaScriptEnabled: false, storageState });
  const page = await context.newPage();
  await page.goto(`${home}/desk/practices/new`);
  const told = page.locator(".readers p:visible b");
  assert.deepEqual(await told.allTextContents(), ["Everybody"]);
  await page.locator("input[name=audience][value=team]").check();
  assert.deepEqual(await told.allTextContents(), ["The team"]);
  await context.close();
}

/** The same page without a mouse, at 400 per cent, in forced colours. */
async function handle(context, name, path) {
  const page = await context.newPage();
  await page.goto(`${home}${path}`, { waitUntil: "networkidle" });
  const found = await hands(page);
  for (const fault of found.faults) told(name, "by keyboard", fault);
  await page.screenshot({ path: join(folder, `${name}-enlarged.png`) });
  await page.close();
  return found.places;
}

try {
  mkdirSync(folder, { recursive: true });
  const member = await browser.newContext();
  const { open, signed } = await pages(member);
  const session = await member.storageState();
  let passes = 0;
  for (const way of looks) {
    const options = { viewport: way.viewport, colorScheme: way.colorScheme, reducedMotion: "reduce", locale: "en" };
    for (const [paths, storageState] of [[open, undefined], [signed, session]]) {
      for (const [name, path] of Object.entries(paths)) {
        // A first visit each time: a context of its own has an empty cache.
        const context = await browser.newContext({ ...options, storageState });
        context.setDefaultTimeout(60_000);
        passes += await look(context, name, path, way);
        await context.close();
      }
    }
  }
  await script(open.line);
  await readers(session);
  let places = 0;
  for (const [paths, storageState] of [[open, undefined], [signed, session]]) {
    const options = { viewport: enlarged, forcedColors: "active", reducedMotion: "reduce", locale: "en", storageState };
    const context = await browser.newContext(options);
    context.setDefaultTimeout(60_000);
    for (const [name, path] of Object.entries(paths)) places += await handle(context, name, path);
    await context.close();
  }
  assert.ok(places > 500, `the keyboard reached nothing: ${places} places`);
  assert.ok(passes > 500, `axe looked at nothing: ${passes} rules passed`);
  assert.deepEqual(faults, [], faults.join("\n"));
  console.log(`${Object.keys(open).length + Object.keys(signed).length} pages in ${looks.length} looks, ${passes} rules passed; ${places} places reached by keyboard`);
} finally {
  await browser.close();
}
