// A family that a draft would have named: the draft is stopped, explained, mended, approved by a second person, published, and
// read at the partner; a reader there reports it, it is hidden with reasons, withdrawn, and the partner says that it erased it.
//
//   node family.mjs HOUSE PARTNER PASSWORD with|without|keyboard
//
// With script, without, or with the keyboard alone. At the house live ana (practitioner), eva (editor), rita (reviewer), at the
// partner bruno (admin); all have the same password. Ends with 0 when all of it works. No page may ask another host for anything, or fail in a script.

import assert from "node:assert/strict";
import { start, until } from "./chromium.mjs";
import { hands } from "./keys.mjs";
import { people } from "./people.mjs";

const [house, partner, password, way] = process.argv.slice(2);
const { press, fill, tick } = hands(way);
const PATIENCE = 60;
const number = "98099350A";
const name = `A table for four families, ${way}`;
const browser = await start();
const { person, faults, tell } = people(browser, way, password);
/** A page that answers 4xx on purpose is reported by the browser as an error of its own. */
const meant = (fault) => /status of 4(04|10|22)/.test(fault);

const seen = async (page, words) => (await page.locator("main").textContent()).includes(words);

try {
  // Stopped and explained: the number has to go, the name is asked about, and nothing that was typed is lost.
  const ana = await person(house, "ana");
  await press(ana, ana.locator("#main").getByRole("link", { name: "Write a practice" }));
  await fill(ana, ana.locator("#name"), name);
  await fill(ana, ana.locator("#why"), `The boy, ${number}, eats with us. Later she talked with Lars Olsen.`);
  await fill(ana, ana.locator("#procedures"), "Set the table.\nEat.\nTalk.");
  await tick(ana, ana.locator("input[name=where]").first());
  await fill(ana, ana.locator("#sessions"), "4");
  await tick(ana, ana.locator("input[name=audience][value=public]"));
  await tick(ana, ana.locator("input[name=consent][value=composite]"));
  for (const point of await ana.locator("input[name=ethics]").all()) await tick(ana, point);
  await press(ana, ana.locator("main button[name=do][value=publish]").last());
  const certain = ana.locator("fieldset.finding").filter({ hasText: number });
  const asked = ana.locator("fieldset.finding").filter({ hasText: "Lars Olsen" });
  await certain.waitFor();
  assert.match(await certain.textContent(), /has to go before the text can be published/);
  assert.equal(await certain.locator("input").count(), 0, "what certainly points to one person cannot be answered away");
  assert.match(await ana.locator("#why").inputValue(), new RegExp(number));

  // Mended: without the number, and the name is fictional. It is saved, and waits for a second person.
  await fill(ana, ana.locator("#why"), "The boy eats with us. Later she talked with Lars Olsen.");
  await tick(ana, asked.locator("input[value=fictional]"));
  await press(ana, ana.locator("main button[name=do][value=publish]").last());
  await ana.waitForURL(`${house}/desk?done=waits`);

  // The second person reads it as its readers will, and publishes it.
  const eva = await person(house, "eva");
  await press(eva, eva.locator("main").getByRole("link", { name }));
  assert.ok(await seen(eva, "The boy eats with us."));
  await tick(eva, eva.locator("input[name=consent][value=composite]"));
  for (const point of await eva.locator("input[name=ethics]").all()) await tick(eva, point);
  await press(eva, eva.locator("form.approve button"));
  await eva.waitForURL((url) => /^\/practices\/\d+\//.test(url.pathname));
  const page = eva.url().split("?")[0];

  // It reads clean at the partner.
  const reader = await person(partner, "anybody");
  const link = reader.getByRole("link", { name });
  await until(reader, `${partner}/practices`, PATIENCE, "the partner does not show it", async () => (await link.count()) > 0);
  await press(reader, link.first());
  assert.ok(await seen(reader, "The boy eats with us."));
  assert.ok(!(await reader.content()).includes(number));
  const there = reader.url();

  // A reader there reports it, without an account, and is given a receipt.
  await press(reader, reader.locator("main a[href^='/report']"));
  await tick(reader, reader.locator("input[name=cause][value=identifies]"));
  await fill(reader, reader.locator("#words"), "Everybody in our street knows this boy.");
  await fill(reader, reader.locator("#name"), "Dora Neighbour");
  await fill(reader, reader.locator("#mail"), "dora@example.org");
  await tick(reader, reader.locator("input[name=honest]"));
  await press(reader, reader.locator("form[action='/report'] button"));
  await reader.locator("main code").first().waitFor();

  // Its admin passes it on to the house where the text was written.
  const bruno = await person(partner, "bruno");
  await bruno.goto(`${partner}/desk/admin/reports`);
  await press(bruno, bruno.locator("form[action='/desk/admin/reports/forward'] button"));

  // There the reviewer hides it, with reasons.
  const rita = await person(house, "rita");
  const decide = rita.locator("main a[href^='/desk/admin/reports/decide']");
  await until(rita, `${house}/desk/admin/reports`, PATIENCE, "the report does not arrive", async () => (await decide.count()) > 0);
  assert.ok(!(await seen(rita, "Dora")), "who reported stays at the partner");
  await press(rita, decide);
  await tick(rita, rita.locator("input[name=measure][value^='hide text']"));
  await tick(rita, rita.locator("input[name=ground][value=law]"));
  await fill(rita, rita.locator("#rule"), "GDPR, article 5");
  await fill(rita, rita.locator("#facts"), "Neighbours recognise the child.");
  await press(rita, rita.locator("form[action='/desk/admin/reports/decide'] button.main"));
  await rita.waitForURL(/\/desk\/admin\/decisions\/\d+/);
  const stranger = await person(house, "anybody");
  assert.equal((await stranger.goto(page)).status(), 404, "nobody reads it here");

  // Its author reads why, and how to appeal; not who reported.
  await ana.goto(`${house}/desk`);
  await press(ana, ana.locator("main a[href^='/decisions/']").first());
  const statement = await ana.locator("main").textContent();
  for (const words of ["Neighbours recognise the child.", "GDPR, article 5", name]) assert.ok(statement.includes(words), statement);
  assert.ok(!statement.includes("Dora"), statement);
  assert.equal(await ana.locator("textarea#words").count(), 1, "an appeal can be made");

  // Withdrawn: the desk shows that it is under way, and then that the partner has erased it, by its own word.
  await rita.goto(`${house}/desk/admin/incidents`);
  await press(rita, rita.locator("main").getByRole("link", { name }));
  await tick(rita, rita.locator("input[name=measure][value=withdraw]"));
  await fill(rita, rita.locator("#facts"), "Neighbours recognise the child; it is erased everywhere.");
  await press(rita, rita.locator("main form button.main"));
  const erased = rita.locator("main table .state.good");
  await until(rita, rita.url(), PATIENCE, "the partner does not confirm that it erased the text", async () => (await erased.count()) > 0);
  assert.ok(await seen(rita, new URL(partner).host));
  await ana.goto(`${house}/desk`);
  assert.ok(await seen(ana, "A text of yours was withdrawn."));
  assert.ok([404, 410].includes((await reader.goto(there)).status()), "nobody reads it at the partner");
  assert.ok(!(await (await reader.goto(`${partner}/search?q=table+families`)).text()).includes(`>${name}<`));
  assert.deepEqual(faults(meant), []);
  console.log("a family was protected");
} catch (error) {
  await tell();
  throw error;
} finally {
  await browser.close();
}
