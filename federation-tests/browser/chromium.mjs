// Debian's Chromium for every walk: started as the tests need it, and pages that are watched.

import { existsSync } from "node:fs";
import assert from "node:assert/strict";
import { chromium } from "playwright-core";

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync);
assert.ok(executablePath, "Chromium is not installed: run ./check as root");

/** A browser with an empty profile, which asks nobody for anything by itself. */
export function start() {
  return chromium.launch({
    executablePath,
    args: [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ],
  });
}

/** A fresh visitor of one house whose page is watched: requests elsewhere and errors are faults. */
export async function visitor(browser, origin, options) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en", ...options });
  context.setDefaultTimeout(30_000);
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

/** Opens an address again and again until `found` says so; `promised` is what is told when it never does. */
export async function until(page, address, seconds, promised, found) {
  const end = Date.now() + seconds * 1_000;
  await page.goto(address);
  while (!(await found(page))) {
    assert.ok(Date.now() < end, promised);
    await page.goto(address);
  }
}
