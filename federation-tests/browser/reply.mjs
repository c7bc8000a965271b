// Journey J12, the part of the house: somebody on another server has answered a practice; the answer stands under it for everybody.
// A member reports it, the admin hides it with reasons, and nobody reads it any more.
//
//   node reply.mjs HOUSE PRACTICE-ADDRESS ANSWER PASSWORD with|without|keyboard
//
// At the house live carla (reader) and rita (admin); both have the same password. Ends with 0 when all of it works.

import assert from "node:assert/strict";
import { start } from "./chromium.mjs";
import { hands } from "./keys.mjs";
import { people } from "./people.mjs";

const [house, address, answer, password, way] = process.argv.slice(2);
const { press, fill, tick } = hands(way);
const browser = await start();
// The certificate of the house is the test's own.
const { person, faults, tell } = people(browser, way, password, { ignoreHTTPSErrors: true });

try {
  // It stands under the practice, with who said it and where they are.
  const stranger = await person(house, "anybody");
  await stranger.goto(address);
  const said = (page) => page.locator("ol.talk > li").filter({ hasText: answer });
  assert.equal(await said(stranger).count(), 1);
  assert.match(await said(stranger).locator("header").textContent(), /@\S+@localhost/);

  // A member of the house reports that answer, and is given a receipt.
  const carla = await person(house, "carla");
  await carla.goto(address);
  await press(carla, said(carla).getByRole("link", { name: "Report this" }));
  await carla.waitForURL(`${house}/report?**`);
  await tick(carla, carla.locator("input[name=cause][value=rules]"));
  await fill(carla, carla.locator("#words"), "It speaks of somebody who is not here.");
  await tick(carla, carla.locator("input[name=honest]"));
  await press(carla, carla.locator("form[action='/report'] button"));
  await carla.locator("main code").first().waitFor();

  // The admin finds it on the desk, with what was said, and hides it.
  const rita = await person(house, "rita");
  await rita.goto(`${house}/desk/admin/reports`);
  await press(rita, rita.locator("main a[href^='/desk/admin/reports/decide']"));
  await rita.waitForURL(/reports\/decide/);
  assert.ok((await rita.locator("main").textContent()).includes(answer), "the admin reads what it is about");
  await tick(rita, rita.locator("input[name=measure][value^='hide text']"));
  await tick(rita, rita.locator("input[name=ground][value=rules]"));
  await fill(rita, rita.locator("#rule"), "Respect");
  await fill(rita, rita.locator("#facts"), "The answer speaks ill of a family.");
  await press(rita, rita.locator("form[action='/desk/admin/reports/decide'] button.main"));
  await rita.waitForURL(/\/desk\/admin\/decisions\/\d+/);

  // Nobody reads it any more, and the practice stands as it stood.
  await stranger.goto(address);
  assert.equal(await said(stranger).count(), 0, "a hidden answer is read");
  await carla.goto(address);
  assert.equal(await said(carla).count(), 0, "a member reads a hidden answer");
  assert.deepEqual(faults(), []);
  console.log("the answer was moderated");
} catch (error) {
  await tell();
  throw error;
} finally {
  await browser.close();
}
