// An independent ActivityPub server, made of Fedify, that the scenarios drive by HTTP under /control.
//
//   node server.mjs ORIGIN PORT [WAY]   ORIGIN: its public address (a TLS front); PORT: where it listens, in plain HTTP;
//                                       WAY: how it signs first, `rfc9421` (as Fedify does) or `cavage`; with `ed25519`
//                                       it signs by RFC 9421, and its actors declare that it takes Ed25519 (FEP-844e)
//
// Prints "ready" when it listens. Fedify itself verifies every signature before a listener below is called.

import { createServer } from "node:http";
import { Temporal } from "@js-temporal/polyfill";
import { createFederation, generateCryptoKeyPair, MemoryKvStore } from "@fedify/fedify";
import { signRequest, verifyObject } from "@fedify/fedify/sig";
import {
  Accept, Activity, Article, Create, Delete, Endpoints, Follow, Like, Note, Person, PUBLIC_COLLECTION, Reject, Undo, Update,
} from "@fedify/vocab";

const [origin, port, way = "rfc9421"] = process.argv.slice(2);
// Fay does what the scenarios ask for; Mel carries what Fay has proved.
const [name, carrier] = ["fay", "mel"];
const received = [];
const wire = [];
const notes = new Map();
const keys = new Map();
let caught = null;

const firstKnock = way === "cavage" ? "draft-cavage-http-signatures-12" : "rfc9421";
const federation = createFederation({ kv: new MemoryKvStore(), origin, allowPrivateAddress: true, firstKnock });

federation
  .setActorDispatcher("/users/{identifier}", async (ctx, identifier) => {
    if (identifier !== name && identifier !== carrier) return null;
    const pairs = await ctx.getActorKeyPairs(identifier);
    return new Person({
      id: ctx.getActorUri(identifier),
      preferredUsername: identifier,
      name: "Fay of another server",
      url: ctx.getActorUri(identifier),
      inbox: ctx.getInboxUri(identifier),
      endpoints: new Endpoints({ sharedInbox: ctx.getInboxUri() }),
      publicKey: pairs[0].cryptographicKey,
      assertionMethods: pairs.map((pair) => pair.multikey),
    });
  })
  .setKeyPairsDispatcher(async (_ctx, identifier) => {
    if (identifier !== name && identifier !== carrier) return [];
    if (!keys.has(identifier)) {
      const kinds = ["RSASSA-PKCS1-v1_5", "Ed25519"];
      keys.set(identifier, await Promise.all(kinds.map((kind) => generateCryptoKeyPair(kind))));
    }
    return keys.get(identifier);
  });

federation.setObjectDispatcher(Note, "/notes/{id}", (_ctx, { id }) => notes.get(id) ?? null);

const inbox = federation.setInboxListeners("/users/{identifier}/inbox", "/inbox");
for (const type of [Accept, Reject, Follow, Create, Update, Delete, Undo, Like, Activity]) {
  inbox.on(type, async (ctx, activity) => {
    const object = await activity.getObject({ ...ctx, suppressError: true }).catch(() => null);
    received.push({
      type: activity.constructor.name,
      id: activity.id?.href,
      actor: activity.actorId?.href,
      object: activity.objectId?.href,
      name: object?.name?.toString() ?? null,
    });
  });
}

/** What the scenarios may ask for. Each takes the body of the request and gives a value that is answered as JSON. */
const control = {
  // Finds an actor by its handle (WebFinger, then the actor) and follows it.
  async follow(ctx, { handle }) {
    const actor = await ctx.lookupObject(handle);
    if (actor == null) throw new Error(`nobody is found as ${handle}`);
    const id = new URL(`/follows/${Date.now()}`, origin);
    await ctx.sendActivity({ identifier: name }, actor, new Follow({ id, actor: ctx.getActorUri(name), object: actor.id }));
    return { id: actor.id.href, type: actor.constructor.name, name: actor.name?.toString() };
  },
  // Fetches an object, with a signature of this server's actor.
  async fetch(ctx, { id }) {
    const documentLoader = await ctx.getDocumentLoader({ identifier: name });
    const object = await ctx.lookupObject(id, { documentLoader });
    if (object == null) throw new Error(`${id} is not found`);
    return {
      id: object.id.href,
      type: object.constructor.name,
      name: object.name?.toString(),
      content: object.content?.toString(),
      author: object.attributionId?.href,
    };
  },
  // Replies to an object: a public note, delivered to the object's author, signed.
  async reply(ctx, { id, text }) {
    const documentLoader = await ctx.getDocumentLoader({ identifier: name });
    const object = await ctx.lookupObject(id, { documentLoader });
    const author = await object.getAttribution({ documentLoader });
    const key = `${Date.now()}`;
    const note = new Note({
      id: ctx.getObjectUri(Note, { id: key }),
      attribution: ctx.getActorUri(name),
      replyTarget: object.id,
      content: `<p>${text}</p>`,
      published: Temporal.Now.instant(),
      to: PUBLIC_COLLECTION,
      cc: author.id,
    });
    notes.set(key, note);
    const create = new Create({
      id: new URL(`/creates/${key}`, origin), actor: ctx.getActorUri(name), object: note, to: PUBLIC_COLLECTION, cc: author.id,
    });
    await ctx.sendActivity({ identifier: name }, author, create);
    return { id: note.id.href };
  },
  // Favourites an object.
  async like(ctx, { id }) {
    const documentLoader = await ctx.getDocumentLoader({ identifier: name });
    const object = await ctx.lookupObject(id, { documentLoader });
    const author = await object.getAttribution({ documentLoader });
    const like = new Like({ id: new URL(`/likes/${Date.now()}`, origin), actor: ctx.getActorUri(name), object: object.id });
    await ctx.sendActivity({ identifier: name }, author, like);
    return {};
  },
  // Has Fedify send a reply of Fay, with her proof, to this server itself, and Mel sign the same bytes on their way to an
  // inbox: what counts is the proof. Its status.
  async carry(ctx, { id, text, inbox, changed }) {
    const [rsa] = await ctx.getActorKeyPairs(carrier);
    const key = `${Date.now()}`;
    const note = new Note({
      id: ctx.getObjectUri(Note, { id: key }), attribution: ctx.getActorUri(name), replyTarget: new URL(id),
      content: `<p>${text}</p>`, published: Temporal.Now.instant(), to: PUBLIC_COLLECTION,
    });
    const create = new Create({
      id: new URL(`/creates/${key}`, origin), actor: ctx.getActorUri(name), object: note, to: PUBLIC_COLLECTION,
    });
    await ctx.sendActivity({ identifier: name }, { id: ctx.getActorUri(carrier), inboxId: new URL("/caught", origin) }, create);
    const body = changed ? caught.replace(text, "Other words.") : caught;
    const request = new Request(inbox, { method: "POST", headers: { "Content-Type": "application/activity+json" }, body });
    const response = await fetch(await signRequest(request, rsa.privateKey, rsa.keyId, { spec: "rfc9421" }));
    return { status: response.status, type: JSON.parse(body).proof?.type };
  },
  // Whether Fedify finds the proof of an object right.
  async proven(ctx, { id }) {
    const documentLoader = await ctx.getDocumentLoader({ identifier: name });
    const { document } = await documentLoader(id);
    const object = await verifyObject(Article, document, { documentLoader, contextLoader: ctx.contextLoader });
    return { proof: document.proof != null, holds: object != null };
  },
  // What has arrived in the inbox, with a signature that Fedify accepted.
  received: async () => received,
  // How each delivery was signed and answered, and whether its proof holds.
  wire: async () => wire,
};

async function answer(request, body) {
  const url = new URL(request.url, origin);
  const [, first, verb] = url.pathname.split("/");
  if (first === "control") {
    try {
      const context = federation.createContext(new URL(origin), undefined);
      const value = await control[verb](context, body.length > 0 ? JSON.parse(body) : {});
      return Response.json(value);
    } catch (error) {
      return new Response(String(error?.stack ?? error), { status: 500 });
    }
  }
  if (first === "caught") {
    caught = body.toString();
    return new Response(null, { status: 202 });
  }
  const bodied = body.length > 0 ? { body } : {};
  const asked = new Request(url, { method: request.method, headers: request.headers, ...bodied });
  const reply = await federation.fetch(asked, { contextData: undefined });
  if (request.method === "POST") await note(request, body, reply);
  if (way !== "ed25519" || request.method !== "GET" || first !== "users" || reply.status !== 200) return reply;
  // Fedify has no word of its own for this.
  const href = "https://datatracker.ietf.org/doc/html/rfc9421#name-eddsa-using-curve-edwards25";
  const generator = { type: "Application", implements: [{ href, name: "RFC-9421 signatures using the Ed25519 algorithm" }] };
  return new Response(JSON.stringify({ ...await reply.json(), generator }), { headers: reply.headers });
}

async function note(request, body, reply) {
  const input = request.headers["signature-input"];
  const by = input == null ? "cavage" : /alg="([^"]*)"/.exec(input)?.[1];
  const activity = JSON.parse(body);
  const context = federation.createContext(new URL(origin), undefined);
  const documentLoader = await context.getDocumentLoader({ identifier: name });
  const holds = activity.proof == null ? null
    : await verifyObject(Activity, activity, { documentLoader, contextLoader: context.contextLoader }) != null;
  wire.push({ type: activity.type, by, status: reply.status, proof: holds });
}

createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const reply = await answer(request, Buffer.concat(chunks));
  response.writeHead(reply.status, Object.fromEntries(reply.headers));
  response.end(Buffer.from(await reply.arrayBuffer()));
}).listen(Number(port), "127.0.0.1", () => console.log("ready"));
