// masto.js against a node: log in, pages both ways, thread, reply, favourite, boost, bookmark, follow, search, a picture,
// poll, list, filter, notifications, revoke.
//
//     node masto_walk.mjs BASE HANDLE PASSWORD FRIEND-TOKEN PRACTICE-ID REMOTE-ID
//
// FRIEND-TOKEN belongs to somebody else of the same node; REMOTE is a practice of a partner.

import assert from 'node:assert/strict';
import { createOAuthAPIClient, createRestAPIClient } from 'masto';

import { OUT_OF_BAND, codeFor } from './consent.mjs';

const [base, handle, password, friendToken, practiceId, remoteId] = process.argv.slice(2);
const scopes = 'read write follow';

const open = createRestAPIClient({ url: base });
const app = await open.v1.apps.create({ clientName: 'masto walk', redirectUris: OUT_OF_BAND, scopes });
const query = new URLSearchParams({
  client_id: app.clientId, redirect_uri: OUT_OF_BAND, response_type: 'code', scope: scopes,
});
const oauth = createOAuthAPIClient({ url: base });
const token = await oauth.token.create({
  clientId: app.clientId, clientSecret: app.clientSecret, redirectUri: OUT_OF_BAND, grantType: 'authorization_code',
  code: await codeFor(`${base}/oauth/authorize?${query}`, handle, password), scope: scopes,
});
const me = createRestAPIClient({ url: base, accessToken: token.accessToken });
const friend = createRestAPIClient({ url: base, accessToken: friendToken });

assert.equal((await me.v1.accounts.verifyCredentials()).username, handle);
const house = await me.v2.instance.fetch();
assert.ok(house.configuration.statuses.maxCharacters > 0);

// 65 texts, met once each in both directions.
const said = [];
for (let nth = 0; nth < 65; nth += 1) said.unshift((await friend.v1.statuses.create({ status: `Text ${nth}` })).id);
const friendAccount = await friend.v1.accounts.verifyCredentials();
assert.equal((await me.v1.accounts.$select(friendAccount.id).follow()).following, true);
const down = [];
for await (const page of me.v1.timelines.home.list({ limit: 20 })) down.push(...page.map((status) => status.id));
assert.deepEqual(down.filter((id) => said.includes(id)), said);
let up = [];
for (let edge = '0'; ; edge = up[0]) {
  const page = await me.v1.timelines.home.list({ limit: 20, minId: edge });
  if (page.length === 0) break;
  up = [...page.map((status) => status.id), ...up];
}
assert.deepEqual(up.filter((id) => said.includes(id)), said);

// A practice, here and elsewhere.
const practice = (await me.v2.search.list({ q: practiceId, resolve: true })).statuses[0];
const remote = (await me.v2.search.list({ q: remoteId, resolve: true })).statuses[0];
assert.equal(practice.uri, practiceId);
assert.equal(remote.uri, remoteId);
assert.equal((await me.v1.statuses.$select(practice.id).favourite()).favourited, true);
assert.equal((await me.v1.statuses.$select(practice.id).reblog()).reblog.id, practice.id);
assert.equal((await me.v1.statuses.$select(practice.id).bookmark()).bookmarked, true);
assert.equal((await me.v1.bookmarks.list())[0].id, practice.id);
const reply = await me.v1.statuses.create({ status: 'Thank you #kitchen', inReplyToId: practice.id });
const thread = await me.v1.statuses.$select(practice.id).context.fetch();
assert.deepEqual(thread.descendants.map((status) => status.id), [reply.id]);
const relation = await me.v1.accounts.$select(remote.account.id).follow();
assert.ok(relation.requested || relation.following);

// A picture, an edit, a poll.
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const picture = await me.v2.media.create({ file: new Blob([pixel], { type: 'image/png' }), description: 'One pixel' });
assert.equal(picture.description, 'One pixel');
const shown = await me.v1.statuses.create({ status: 'Look', mediaIds: [picture.id] });
assert.equal(shown.mediaAttachments[0].id, picture.id);
assert.equal((await fetch(shown.mediaAttachments[0].url)).status, 200);
const edited = await me.v1.statuses.$select(shown.id).update({ status: 'Look again', mediaIds: [picture.id] });
assert.ok(edited.editedAt && edited.content.includes('Look again'));
assert.equal((await me.v1.statuses.$select(shown.id).history.list()).length, 2);
const asked = await friend.v1.statuses.create({ status: 'Which?', poll: { options: ['A', 'B'], expiresIn: 600 } });
assert.deepEqual((await me.v1.polls.$select(asked.poll.id).votes.create({ choices: [1] })).ownVotes, [1]);

// A list, a filter, a hashtag.
const list = await me.v1.lists.create({ title: 'Friends' });
await me.v1.lists.$select(list.id).accounts.create({ accountIds: [friendAccount.id] });
assert.equal((await me.v1.timelines.list.$select(list.id).list()).length, 20);
const filter = await me.v2.filters.create({
  title: 'Which', context: ['home'], filterAction: 'warn', keywordsAttributes: [{ keyword: 'which', wholeWord: true }],
});
const warned = (await me.v1.timelines.home.list()).find((status) => status.id === asked.id);
assert.equal(warned.filtered[0].filter.id, filter.id);
assert.equal((await me.v1.tags.$select('kitchen').follow()).following, true);
assert.equal((await me.v1.followedTags.list())[0].name, 'kitchen');

// The friend hears of it.
await friend.v1.statuses.create({ status: `@${handle} hello` });
assert.equal((await me.v1.notifications.list())[0].type, 'mention');
assert.ok((await me.v2.notifications.list()).notificationGroups.length > 0);
await me.v1.notifications.clear();
assert.equal((await me.v1.notifications.list()).length, 0);

await oauth.revoke({ clientId: app.clientId, clientSecret: app.clientSecret, token: token.accessToken });
await assert.rejects(me.v1.accounts.verifyCredentials(), (error) => error.statusCode === 401);
console.log('masto walked through');
