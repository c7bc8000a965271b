// Passkeys in a browser with a device of its own (WebAuthn's virtual authenticator): made at the desk, shown at the door, removed; and what a
// person reads when the device does not know who holds it, when the passkey is known no more, and when there is a copy of it.
//
//   node passkeys.mjs SIGN-IN-LINK

import assert from "node:assert/strict";
import { start, visitor } from "./chromium.mjs";

const [link] = process.argv.slice(2);
const home = new URL(link).origin;
const desk = `${home}/desk/security`;

const browser = await start();

try {
  const { context, page, faults } = await visitor(browser, home);
  const cdp = await context.newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const verified = (isUserVerified) => cdp.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified });

  const add = async (name) => {
    await page.goto(desk);
    await page.getByLabel("Name of the passkey").fill(name);
    await page.getByRole("button", { name: "Add a passkey" }).click();
  };
  const says = (words) => page.getByRole("main").getByText(words).waitFor();
  const leave = async () => {
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.waitForURL(`${home}/`);
  };
  const knock = async () => {
    await page.goto(`${home}/sign-in?next=/desk/notifications`);
    await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  };
  const enter = async () => {
    await knock();
    await page.waitForURL(`${home}/desk/notifications`);
  };

  // A member adds a passkey, once on a device, and comes in with it and nothing else.
  await page.goto(link);
  await page.locator("main form button").first().click();
  await page.waitForURL(`${home}/desk**`);
  await page.goto(`${home}/desk/password`);
  await page.locator("#password").fill("as long as it is long");
  await page.locator("main form button").first().click();
  await page.waitForURL(/done=password/);
  await add("Laptop");
  await page.waitForURL(/done=passkey$/);
  await says("Not used yet.");
  await add("Laptop once more");
  await says("This device holds a passkey of your account already.");
  await leave();
  await enter();
  await page.goto(desk);
  await says("Last used on");
  await leave();

  // The device does not know who holds it.
  await verified(false);
  await knock();
  await says("You are not signed in.");
  await verified(true);
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await page.waitForURL(`${home}/desk/notifications`);

  // There is a copy: it has counted less far than the passkey.
  const { credentials } = await cdp.send("WebAuthn.getCredentials", { authenticatorId });
  assert.equal(credentials.length, 1);
  await cdp.send("WebAuthn.removeCredential", { authenticatorId, credentialId: credentials[0].credentialId });
  await cdp.send("WebAuthn.addCredential", { authenticatorId, credential: { ...credentials[0], signCount: 0 } });
  await leave();
  await knock();
  await says("there seems to be a copy of it");

  // Signed in by password, the member removes it: it opens nothing any more, and another one does.
  await page.goto(link.replace(/\/welcome\/.*/, "/sign-in?next=/desk/security"));
  const handle = credentials[0].userName?.split("@")[0];
  assert.ok(handle, "the device knows what the account is called");
  await page.locator("#handle").fill(handle);
  await page.locator("#password").fill("as long as it is long");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL(desk);
  await says("It was refused on");
  await page.getByRole("link", { name: "Change or remove Laptop" }).click();
  await page.getByRole("button", { name: "Remove the passkey" }).click();
  await page.waitForURL(/done=removed$/);
  await leave();
  await knock();
  await says("This passkey does not open an account here");
  assert.deepEqual(faults.filter((fault) => !/status of (403|422)/.test(fault)), []);

  // Without script nothing offers what would not work.
  const plain = await visitor(browser, home, { javaScriptEnabled: false });
  await plain.page.goto(`${home}/sign-in`);
  assert.equal(await plain.page.getByRole("button", { name: "Sign in with a passkey" }).count(), 0);
  assert.deepEqual(plain.faults, []);
  console.log("passkeys were made, shown, refused and removed");
} finally {
  await browser.close();
}
