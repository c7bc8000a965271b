// An independent ActivityPub server, made of Fedify, that the scenarios drive by HTTP under /control.
//
//   node server.mjs ORIGIN PORT      ORIGIN: its public address (a TLS front); PORT: where it listens, in plain HTTP
//
// Prints "ready" when it listens. Fedify itself verifies every signature before a listener below is called.

import { createServer } from "node:http";
import { Temporal } from "@js-temporal/polyfill";
import { createFederation, generateCryptoKeyPair, MemoryKvStore } from "@fedify/fedify";
import {
  Accept, Activity, Create, Delete, Endpoints, Follow, Like, Note, Person, PUBLIC_COLLECTION, Reject, Undo, Update,
} from "@fedify/vocab";

const [origin, port] = process.argv.slice(2);
const name = "fay";
const received = [];
const notes = new Map();
let keys;

const federation = createFederation({ kv: new MemoryKvStore(), origin, allowPrivateAddress: true });

federation
  .setActorDispatcher("/users/{identifier}", async (ctx, identifier) => {
    if (identifier !== name) return null;
    const pairs = await ctx.getActorKeyPairs(identifier);
    return new Person({
      id: ctx.getActorUri(identifier),
      preferredUsername: name,
      name: "Fay of another server",
      url: ctx.getActorUri(identifier),
      inbox: ctx.getInboxUri(identifier),
      endpoints: new Endpoints({ sharedInbox: ctx.getInboxUri() }),
      publicKey: pairs[0].cryptographicKey,
      assertionMethods: pairs.map((pair) => pair.multikey),
    });
  })
  .setKeyPairsDispatcher(async (_ctx, identifier) => {
    if (identifier !== name) return [];
    keys ??= [await generateCryptoKeyPair("RSASSA-PKCS1-v1_5"), await generateCryptoKeyPair("Ed25519")];
    return keys;
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
  // What has arrived in the inbox, with a signature that Fedify accepted.
  received: async () => received,
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
  const bodied = body.length > 0 ? { body } : {};
  return await federation.fetch(new Request(url, { method: request.method, headers: request.headers, ...bodied }), {
    contextData: undefined,
  });
}

createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const reply = await answer(request, Buffer.concat(chunks));
  response.writeHead(reply.status, Object.fromEntries(reply.headers));
  response.end(Buffer.from(await reply.arrayBuffer()));
}).listen(Number(port), "127.0.0.1", () => console.log("ready"));
