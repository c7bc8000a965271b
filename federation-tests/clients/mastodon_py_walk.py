"""Mastodon.py against a node: log in, read everything, reply, favourite, follow, search.

    python mastodon_py_walk.py BASE HANDLE PASSWORD PRACTICE-ID PRACTICE-NAME REMOTE-ID REMOTE-NAME

REMOTE is a practice of a partner. Ends with 0 when all of it works.
"""

import base64
import hashlib
import queue
import secrets
import sys
import time

import requests
from consent import OUT_OF_BAND, Person
from mastodon import Mastodon, StreamListener

SCOPES = ["read", "write", "follow"]


def log_in_with_pkce(base, person):
    """The code flow as RFC 7636 adds to it: a token for the right verifier, none for a wrong one."""
    form = {"client_name": "Walk with PKCE", "redirect_uris": OUT_OF_BAND, "scopes": " ".join(SCOPES)}
    app = requests.post(f"{base}/api/v1/apps", data=form).json()
    verifier = secrets.token_urlsafe(48)
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")

    def token(presented):
        asked = requests.Request("GET", f"{base}/oauth/authorize", params={
            "client_id": app["client_id"], "redirect_uri": OUT_OF_BAND, "response_type": "code", "scope": form["scopes"],
            "code_challenge": challenge, "code_challenge_method": "S256",
        }).prepare()
        return requests.post(f"{base}/oauth/token", data={
            "grant_type": "authorization_code", "code": person.code_for(asked.url), "redirect_uri": OUT_OF_BAND,
            "client_id": app["client_id"], "client_secret": app["client_secret"], "code_verifier": presented,
        })

    wrong = token(secrets.token_urlsafe(48))
    assert wrong.status_code in (400, 401), f"a wrong verifier got {wrong.status_code}: {wrong.text}"
    right = token(verifier)
    assert right.status_code == 200 and right.json()["token_type"] == "Bearer", right.text


def log_in(base, person):
    client_id, client_secret = Mastodon.create_app("Walk", api_base_url=base, scopes=SCOPES)
    client = Mastodon(client_id=client_id, client_secret=client_secret, api_base_url=base)
    code = person.code_for(client.auth_request_url(scopes=SCOPES))
    client.log_in(code=code, scopes=SCOPES)
    return client


def find(statuses, address):
    """The one status of this ActivityPub id."""
    found = [status for status in statuses if status.uri == address]
    assert len(found) == 1, f"{address} is {len(found)} times in {[status.uri for status in statuses]}"
    return found[0]


class Ear(StreamListener):
    """Keeps what a stream tells."""

    def __init__(self):
        self.told = queue.Queue()

    def on_update(self, status):
        self.told.put(("update", status))

    def on_notification(self, notification):
        self.told.put(("notification", notification))

    def on_delete(self, status_id):
        self.told.put(("delete", str(status_id)))

    def hear(self, kind, wanted):
        """The next of this kind that is wanted; fails after 30 s of silence."""
        while True:
            said, what = self.told.get(timeout=30)
            if said == kind and wanted(what):
                return what


def listen(client):
    """Streams over server-sent events, as Mastodon.py reads them."""
    assert client.stream_healthy()
    home, local = Ear(), Ear()
    handles = [client.stream_user(home, run_async=True), client.stream_local(local, run_async=True)]
    deadline = time.monotonic() + 30
    while not all(handle.connection is not None and handle.is_receiving() for handle in handles):
        assert time.monotonic() < deadline, "the streams do not begin"
        time.sleep(0.02)
    posted = client.status_post("Said while somebody listens.")
    heard = home.hear("update", lambda status: status.id == posted.id)
    assert heard.content == posted.content and heard.account.id == posted.account.id, heard
    local.hear("update", lambda status: status.id == posted.id)
    client.status_delete(posted.id)
    home.hear("delete", lambda number: number == str(posted.id))
    for handle in handles:
        handle.close()


PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")


def more(client, author):
    """What a person does beyond reading and answering; ends with the end of the token."""
    picture = client.media_post(PIXEL, mime_type="image/png", description="One pixel")
    shown = client.status_post("Look #kitchen", media_ids=[picture], sensitive=True, spoiler_text="A picture")
    assert shown.media_attachments[0].description == "One pixel" and shown.sensitive, shown
    assert client.status_update(shown.id, "Look again").edited_at is not None
    assert [edit.spoiler_text for edit in client.status_history(shown.id)] == ["A picture", ""]
    assert client.status_source(shown.id).text == "Look again"
    assert client.status_bookmark(shown.id).bookmarked and client.bookmarks()[0].id == shown.id
    assert client.status_pin(shown.id).pinned and client.account_statuses(client.me().id, pinned=True)[0].id == shown.id

    said = [client.status_post(f"Text {nth}", visibility="unlisted").id for nth in range(65)]
    seen, page = [], client.timeline_home(limit=20)
    while page:
        seen += [status.id for status in page]
        page = client.fetch_next(page)
    assert len(seen) == len(set(seen)) and set(said) <= set(seen), seen
    up, page = [], client.timeline_home(limit=20, min_id=0)
    while page:
        up = [status.id for status in page] + up
        page = client.fetch_previous(page)
    assert up == seen, "the same texts in both directions"

    me = client.account_update_credentials(display_name="Rui", note="I **read**", fields=[("Site", "https://a.example/")])
    assert me.display_name == "Rui" and me.fields[0].name == "Site", me
    assert client.account_note_set(author.id, "met in Turku").note == "met in Turku"
    assert client.account_mute(author.id).muting and not client.account_unmute(author.id).muting
    assert client.account_block(author.id).blocking and not client.account_unblock(author.id).blocking
    poll = client.status_post("Which?", poll=client.make_poll(["A", "B"], expires_in=600)).poll
    assert [option.title for option in poll.options] == ["A", "B"], poll
    filtered = client.create_filter_v2("Kitchen", ["home"], "warn", keywords_attributes=[{"keyword": "kitchen", "whole_word": True}])
    assert filtered.keywords[0].keyword == "kitchen", filtered
    assert client.tag_follow("kitchen").following and client.followed_tags()[0].name == "kitchen"
    listed = client.list_create("Friends")
    assert client.list_update(listed.id, "Good friends").title == "Good friends"
    client.list_delete(listed.id)
    assert client.conversations() == [] and client.notifications() is not None and client.preferences()
    client.revoke_access_token()


def main(base, handle, password, local_id, local_name, remote_id, remote_name):
    person = Person(handle, password)
    log_in_with_pkce(base, person)
    client = log_in(base, person)
    me = client.account_verify_credentials()
    assert me.username == handle, me
    assert "nterpraxis" in client.instance().version, client.instance().version

    local = find(client.timeline_local(), local_id)
    assert local_name in local.content and local.spoiler_text == "" and local.language == "en", local
    public = client.timeline_public()
    assert find(public, local_id).id == local.id
    remote = find(public, remote_id)
    assert remote_name in remote.content and "@" in remote.account.acct, remote

    author = client.account(local.account.id)
    assert author.acct == local.account.acct
    assert find(client.account_statuses(author.id), local_id).id == local.id
    assert client.account_relationships(author.id)[0].following is False
    assert client.account_follow(author.id).following or client.account_relationships(author.id)[0].requested
    assert client.account_relationships(author.id)[0].following is True
    find(client.timeline_home(), local_id)

    favourite = client.status_favourite(local.id)
    assert favourite.favourited and favourite.favourites_count == 1, favourite
    assert client.status(local.id).favourites_count == 1
    assert client.status_unfavourite(local.id).favourites_count == 0
    client.status_favourite(remote.id)

    for practice in (local, remote):
        reply = client.status_post("We tried this with three families.", in_reply_to_id=practice.id)
        assert reply.in_reply_to_id == practice.id, reply
        thread = client.status_context(practice.id)
        assert [status.id for status in thread.descendants] == [reply.id], thread
        assert [status.id for status in client.status_context(reply.id).ancestors] == [practice.id]

    assert find(client.search_v2(remote_id, resolve=True).statuses, remote_id).id == remote.id
    assert [a.id for a in client.search_v2(f"@{author.acct}", resolve=True).accounts] == [author.id]
    assert client.search_v2("nothing that anybody wrote", resolve=True).statuses == []

    # Paging meets every status once.
    seen, page = [], client.timeline_public(limit=1)
    while page:
        seen += [status.id for status in page]
        page = client.fetch_next(page)
    assert len(seen) == len(set(seen)) and {local.id, remote.id} <= set(seen), seen
    listen(client)
    more(client, author)
    print("Mastodon.py walked through")


main(*sys.argv[1:])
