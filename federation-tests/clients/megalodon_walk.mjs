// megalodon, another client library, against a node.
//
//     node megalodon_walk.mjs BASE HANDLE PASSWORD PRACTICE-ID

import assert from 'node:assert/strict';
import megalodon from 'megalodon';

import { OUT_OF_BAND, codeFor } from './consent.mjs';

const [base, handle, password, practiceId] = process.argv.slice(2);
assert.equal(await megalodon.detector(base), 'mastodon');
const open = megalodon.default('mastodon', base);
const app = await open.registerApp('megalodon walk', { scopes: ['read', 'write', 'follow'], redirect_uris: OUT_OF_BAND });
const code = await codeFor(app.url, handle, password);
const token = await open.fetchAccessToken(app.client_id, app.client_secret, code, OUT_OF_BAND);
const me = megalodon.default('mastodon', base, token.access_token);

assert.equal((await me.verifyAccountCredentials()).data.username, handle);
assert.ok((await me.getInstance()).data.version.includes('nterpraxis'));
const found = (await me.search(practiceId, { type: 'statuses', resolve: true })).data.statuses[0];
assert.equal(found.uri, practiceId);
assert.equal((await me.favouriteStatus(found.id)).data.favourited, true);
assert.equal((await me.reblogStatus(found.id)).data.reblog.id, found.id);
assert.equal((await me.bookmarkStatus(found.id)).data.bookmarked, true);
assert.equal((await me.getBookmarks()).data[0].id, found.id);
const reply = (await me.postStatus('Thank you', { in_reply_to_id: found.id })).data;
assert.deepEqual((await me.getStatusContext(found.id)).data.descendants.map((status) => status.id), [reply.id]);
assert.equal((await me.followAccount(found.account.id)).data.following, true);
assert.ok((await me.getHomeTimeline()).data.some((status) => status.id === found.id));
assert.equal((await me.editStatus(reply.id, { status: 'Many thanks' })).data.id, reply.id);
const asked = (await me.postStatus('Which?', { poll: { options: ['A', 'B'], expires_in: 600 } })).data;
assert.equal(asked.poll.options.length, 2);
const list = (await me.createList('Friends')).data;
await me.addAccountsToList(list.id, [found.account.id]);
assert.equal((await me.getAccountsInList(list.id)).data[0].id, found.account.id);
assert.ok(Array.isArray((await me.getNotifications()).data));
assert.equal((await me.muteAccount(found.account.id, true)).data.muting, true);
assert.equal((await me.unmuteAccount(found.account.id)).data.muting, false);
assert.equal((await me.blockAccount(found.account.id)).data.blocking, true);
assert.equal((await me.unblockAccount(found.account.id)).data.blocking, false);
await me.deleteStatus(reply.id);
await assert.rejects(me.getStatus(reply.id));
await open.revokeToken(app.client_id, app.client_secret, token.access_token);
await assert.rejects(me.verifyAccountCredentials());
console.log('megalodon walked through');
