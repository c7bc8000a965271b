// Journey J3: a practitioner abroad reads the home, sifts practices, opens one of the other house, saves it and asks a question; its
// author hears of it and answers; the answer stands under the practice abroad. Then somebody without an account at the house
// goes on from its page to their own server, and follows its author from there.
//
//   node abroad.mjs HOUSE ABROAD PASSWORD PRACTICE with|without|keyboard
//
// With script, without, or with the keyboard alone, where whatever has the focus must show it. ana (practitioner) has published
// PRACTICE at the house; bruno (practitioner) lives abroad; both have the same password. Ends with 0 when all of it works.

import assert from "node:assert/strict";
import { start, until } from "./chromium.mjs";
import { hands } from "./keys.mjs";
import { people } from "./people.mjs";

const [house, abroad, password, name, way] = process.argv.slice(2);
const PATIENCE = 60;
const { press, fill, choose } = hands(way);
const question = `Does it work with one family only (${way})?`;
const answer = `It does, we tried it twice (${way}).`;
const browser = await start();
const { person, signIn, watch, faults, tell } = people(browser, way, password);

try {
  // Home shows what the partner published, though bruno follows nobody.
  const bruno = await person(abroad, "bruno");
  const menu = bruno.locator(".desk-nav");
  await press(bruno, menu.getByRole("link", { name: "Home", exact: true }));
  await bruno.waitForURL(`${abroad}/desk/home`);
  const posts = bruno.locator("section[aria-labelledby=posts]");
  const newest = posts.getByRole("link", { name });
  await until(bruno, `${abroad}/desk/home`, PATIENCE, "the home does not show it", async () => (await newest.count()) > 0);

  // Sifted by where it takes place, by language and by house.
  await press(bruno, bruno.locator(".masthead").getByRole("link", { name: "Practices" }));
  await bruno.waitForURL(`${abroad}/practices`);
  await choose(bruno, bruno.locator("#language"), "English");
  await choose(bruno, bruno.locator("#institution"), "Centre alpha");
  if ((await bruno.locator("details.more, form.sieve details").count()) > 0 && !(await bruno.locator("#where").isVisible())) {
    await press(bruno, bruno.locator("form.sieve summary"));
  }
  await choose(bruno, bruno.locator("#where"), "Community centre");
  await press(bruno, bruno.locator("form.sieve button"));
  await bruno.waitForURL(/where=community-centre/);
  assert.match(bruno.url(), /language=en&institution=alpha/);
  await press(bruno, bruno.locator("main").getByRole("link", { name }).first());
  await bruno.waitForURL(/\/practices\/\d+\//);
  const page = bruno.url();
  assert.equal((await bruno.locator("h1").textContent()).trim(), name);

  // Saved, and found again among what is saved.
  await press(bruno, bruno.getByRole("button", { name: "Save", exact: true }), "Space");
  await bruno.locator(".notice").waitFor();
  assert.equal(await bruno.getByRole("button", { name: "Saved", pressed: true }).count(), 1);
  await press(bruno, bruno.locator(".me").getByRole("link", { name: "Your desk" }));
  await press(bruno, menu.getByRole("link", { name: "Saved", exact: true }));
  await bruno.waitForURL(`${abroad}/desk/saved`);
  await press(bruno, bruno.locator("main").getByRole("link", { name }));
  await bruno.waitForURL(page);

  // A question.
  await fill(bruno, bruno.locator("#comment"), question);
  await press(bruno, bruno.getByRole("button", { name: "Comment", exact: true }), "Space");
  await bruno.waitForURL(/#comment-\d+$/);
  assert.ok((await bruno.locator("main").textContent()).includes(question));

  // Its author hears of it, and answers where it was asked.
  const ana = await person(house, "ana");
  const heard = ana.locator("main li").filter({ hasText: question }).getByRole("link");
  await until(ana, `${house}/desk/notifications`, PATIENCE, "the author hears nothing", async () => (await heard.count()) > 0);
  await press(ana, heard.first());
  await ana.waitForURL(/#comment-\d+$/);
  const asked = ana.locator("li").filter({ hasText: question });
  await press(ana, asked.locator("summary"), "Space");
  await fill(ana, asked.locator("textarea"), answer);
  await press(ana, asked.locator("details button"), "Space");
  await ana.locator("ol.talk ol.talk").filter({ hasText: answer }).waitFor();

  // The answer stands under the question abroad, and bruno hears of it.
  const answered = bruno.locator("ol.talk ol.talk").filter({ hasText: answer });
  await until(bruno, page, PATIENCE, "the answer does not arrive", async () => (await answered.count()) > 0);
  await bruno.goto(`${abroad}/desk/notifications`);
  assert.match(await bruno.locator("main").textContent(), /ana of alpha answered you/);
  assert.deepEqual(faults(), []);

  // Without an account at the house: from the page of its author to the own server, and there a follow.
  const context = await browser.newContext({ locale: "en", javaScriptEnabled: way !== "without" });
  context.setDefaultTimeout(30_000);
  const dora = await context.newPage();
  watch("dora", dora, []);
  await dora.goto(`${house}/@ana`);
  await fill(dora, dora.locator("#own"), `@bruno@${new URL(abroad).host}`);
  await press(dora, dora.locator("form[action='/elsewhere'] button"));
  await dora.waitForURL((url) => url.origin === abroad && url.pathname === "/sign-in");
  await signIn(dora, "bruno");
  await dora.waitForURL((url) => url.pathname === "/desk/home" && url.searchParams.get("who").startsWith(house));
  await press(dora, dora.getByRole("button", { name: "Look up" }));
  await dora.waitForURL(/\/desk\/people\/\d+$/);
  assert.equal((await dora.locator("h1").textContent()).trim(), "ana of alpha");
  await press(dora, dora.getByRole("button", { name: "Follow ana of alpha" }));
  await dora.waitForURL(/done=(asked|followed)$/);
  const followed = dora.locator("main").getByText("You follow them.");
  const there = dora.url().split("?")[0];
  await until(dora, there, PATIENCE, "the follow is not accepted", async () => (await followed.count()) > 0);
  await press(dora, dora.getByRole("button", { name: "Unfollow ana of alpha" }));
  await dora.getByRole("button", { name: "Follow ana of alpha", exact: true }).waitFor();
  console.log("a question was asked and answered abroad");
} catch (error) {
  await tell();
  throw error;
} finally {
  await browser.close();
}
