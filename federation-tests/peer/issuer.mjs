// The system that keeps the accounts of an institution: an OpenID provider that nobody here wrote (oidc-provider), with a few people.
//
//   node issuer.mjs ISSUER PORT RETURN-ADDRESS
//
// Says "ready". POST /control/{person} sets who sits before every browser from then on; "nobody" is somebody who cancels.

import { createServer } from "node:http";
import Provider from "oidc-provider";

const [issuer, port, back] = process.argv.slice(2);
const people = {
  ana: { email: "ana@example.org", email_verified: true, name: "Ana", groups: ["staff"] },
  eve: { email: "ana@example.org", email_verified: false, name: "Eve", groups: [] },
  bo: { email: "bo@example.org", email_verified: true, name: "Bo", preferred_username: "bo", groups: ["staff"] },
};
let present = "nobody";

const provider = new Provider(issuer, {
  clients: [{ client_id: "praxis", client_secret: "a secret: with/signs", redirect_uris: [back] }],
  scopes: ["openid", "email", "profile"],
  claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name", "preferred_username", "groups"] },
  cookies: { keys: ["only for this test"] },
  pkce: { required: () => true },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId, ...people[accountId] }) }),
  // Everybody here has agreed that this site may know who they are.
  async loadExistingGrant(context) {
    const { client, session } = context.oidc;
    const grant = new context.oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
    grant.addOIDCScope("openid email profile");
    await grant.save();
    return grant;
  },
});

const answer = provider.callback();
createServer(async (request, response) => {
  if (request.url.startsWith("/control/")) {
    present = request.url.split("/")[2];
    response.end();
  } else if (request.url.startsWith("/interaction/")) {
    const result = present === "nobody" ? { error: "access_denied" } : { login: { accountId: present } };
    await provider.interactionFinished(request, response, result);
  } else {
    answer(request, response);
  }
}).listen(Number(port), "127.0.0.1", () => console.log("ready"));
