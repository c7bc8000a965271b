# Partners
partners-heading = Partners
partners-none = There is no partner yet.
partners-reach-all = { $count ->
    [one] Your texts reach your one partner.
   *[other] Your texts reach all { $count } partners.
}
partners-reach-some = { $count ->
    [one] Your texts reach { $reached } of { $count } partners.
   *[other] Your texts reach { $reached } of { $count } partners.
}
partners-waiting = { $count ->
    [one] Nothing is lost: one text is waiting.
   *[other] Nothing is lost: { $count } texts are waiting.
}
partners-asking = { $count ->
    [one] One institution asks to become a partner.
   *[other] { $count } institutions ask to become partners.
}
partners-request = { $name } asks to become a partner
partners-request-words = { $host } would receive what you publish for the network or for everybody, and you would receive theirs.
partners-accept = Accept
# Read aloud instead of the button's own word, so that several such buttons can be told apart
partners-accept-whom = Accept { $host }
partners-refuse = Refuse
partners-refuse-whom = Refuse { $host }
partners-report = Report for their admin
partners-report-copy = To copy
partners-retry = Retry now
partners-retry-whom = Retry now: { $host }
partners-held = Waiting for your approval: { $count }
partners-all = All partners
partners-nobody = No partner yet. Ask the first one below.
partners-table = Partners and how we reach them
partners-partner = Partner
partners-state = State
partners-sent = We last reached them
partners-received = They last reached us
partners-backlog = Waiting
partners-delay = Delay
partners-actions = Actions
partners-agree = Agree and compare
partners-agree-whom = Agree and compare with { $host }
partners-compare = Compare now
partners-compare-whom = Compare now with { $host }
partners-decide = Decide
partners-decide-whom = Decide about { $host }
partners-end = End
partners-end-whom = End the partnership with { $host }
partners-only-admin = Partners and servers are decided by an admin.

# The figures of all partners
tally-in-step = In step
tally-of = { $part } of { $all }
tally-waiting = Waiting
tally-delay = Longest delay
tally-none = none
tally-parked = Not wanted there

# The state of a partner
standing-live = In step
standing-backfilling = Reading their archive
standing-catching-up = Catching up
standing-broken = Fails
standing-asked = Asked, waiting for their answer
standing-refused = Refused
standing-paused = Paused by you
standing-suspended = Suspended
standing-ended = Ended
standing-never = never
# What the last comparison found
compared-when = Compared { $when }:
compared-equal = both hold the same.
compared-different = not everything is the same.
compared-fetched = { $count } fetched.
compared-erased = { $count } erased as there.
compared-missing = { $count } kept here and unknown there.
compared-refused = { $count } refused here.
compared-waiting = { $count } to be erased if you agree.
compared-withdrawn = { $count ->
    [one] Of { $count } texts that we withdrew, { $at } are erased there.
   *[other] Of { $count } texts that we withdrew, { $at } are erased there.
}
decided-held = Held: { $count } wait for approval.
decided-limited = Limited: its texts stand in no public list.
decided-hidden = Hidden; purged on { $day }.
decided-purged = Purged on { $day }.

# Asking and inviting an institution
asking-heading = Ask an institution
asking-host = Host of their server
asking-host-hint = Without https. For example: practices.example.org
asking-code = Invitation code
asking-code-hint = If their admin gave you one: then they accept at once. Otherwise leave it empty.
asking-send = Send the request
invite-heading = Invite an institution
invite-code = The code, shown this once
invite-code-words = Send it to their admin over a way that you trust, with the name of your server: { $host }. It works once, until { $day }.
invite-note = For whom
invite-note-hint = A note for other admins. Whoever asks with the code becomes a partner without a further decision; it works once, within 14 days.
invite-make = Make a code
codes-table = Invitation codes
codes-code = Code
codes-made = Made
codes-take-back = Take back
codes-take-back-which = Take back { $name }
codes-used = Used by { $host }
codes-open = Works until { $day }
codes-revoked = Taken back
codes-expired = Expired on { $day }
known-heading = Known to your partners
known-nobody = Your partners name nobody whom you do not know.
known-words = { $count ->
    [one] One of your partners follows { $host }
   *[other] { $count } of your partners follow { $host }
}
known-ask = Ask
known-ask-whom = Ask { $host }
listing-on = Other servers may read who your partners are, so that institutions find each other.
listing-on-do = Do not tell other servers
listing-off = Other servers are not told who your partners are. Your page Network shows them all the same.
listing-off-do = Tell other servers

# Ending a partnership
end-title = End a partnership
end-heading = End the partnership with { $name }?
end-words = New texts will no longer travel between you and { $host }, and network texts of each disappear from the pages of the other. You can ask them again later.
end-do = End the partnership
end-keep = Keep it

# What is decided about a partner
decide-title = Decide about a partner
decide-heading = Decide about { $name }
decide-action = What holds for its texts here
decide-action-hint = Nobody there is told.
decide-reason = Reason
decide-reason-hint = For other admins.
decide-do = Decide
decide-leave = Leave it as it is
decide-pause-heading = Pause the partnership
decide-pause-words = Nothing is sent or read for a while, and nothing is lost: both sides go on from where they stood.
decide-pause = Pause
decide-resume-heading = Go on with the partnership
decide-resume = Go on
decide-now-held = New texts of this partner wait for your approval.
decide-now-limited = The texts of this partner stand in no public list.
decide-now-blocked = Nothing is sent to this partner or taken from it, and its texts are hidden.
decide-now-paused = The partnership is paused.
decide-now-free = Nothing restricts the texts of this partner.
decide-was-purged = What was here from it was purged on { $day }.
decide-is-purged = What is here from it is purged on { $day }.
decide-free = No restriction
decide-free-words = Everything is shown as it comes. What waited or was hidden is shown again.
decide-hold = Hold
decide-hold-words = New texts and revisions wait until you show or decline each. What is shown already stays.
decide-limit = Limit
decide-limit-words = Its texts stand in no public list. Who follows an author or has the link still reads them.
decide-suspend = Suspend
decide-suspend-words = Nothing comes in and nothing goes out, follows end, and its texts are hidden. After 30 days they are purged here. Until then you can lift it without loss.

# Texts that wait for approval
queue-heading = Waiting for approval
queue-nothing = Nothing waits. New texts of partners that you hold appear here before anybody else sees them.
queue-lede = Nobody else sees these texts yet. Nobody there is told what you decide.
queue-from = { $from }, { $day }
queue-from-again = { $from }, { $day }, a new revision
queue-original = The original
queue-original-which = The original of { $title }, number { $number }
queue-show = Show
queue-show-which = Show number { $number }
queue-decline = Decline
queue-decline-which = Decline number { $number }
queue-comment = A comment
queue-comment-restored = A comment of this house that came back after a restore

# Other servers
servers-heading = Servers
servers-open = Every server may follow and answer, unless it is blocked.
servers-partners = Only partners and servers that are allowed here may come in; the pages are open to everybody.
servers-closed = No other server may come in; the pages are open to everybody.
servers-counts = Blocked: { $blocked }. Limited: { $limited }. Allowed: { $allowed }.
servers-decided = Decided
servers-none = No server is blocked, limited or allowed.
servers-table = Servers that are decided about
servers-server = Server
servers-decision = Decision
servers-reason = Reason
servers-since = Since
servers-take-back = Take back
servers-take-back-which = Take back: { $host }
servers-is-blocked = Blocked
servers-is-held = Held for approval
servers-is-limited = Limited
servers-is-allowed = Allowed
servers-is-unknown = Unknown
servers-no-media = { $decision }, no media
servers-decide = Decide about a server
servers-host = Host
servers-host-hint = Without https. It counts for the subdomains too.
servers-action = What to do
servers-action-hint = You can take it back at any time.
servers-reason-hint = For other admins. It is in the list that you export.
servers-media = Refuse its pictures and files
servers-do = Decide
servers-block = Block
servers-block-words = Nothing comes in and nothing goes out; follows end, and what is here from it is hidden.
servers-hold = Hold
servers-hold-words = What it says waits for an admin, who shows or declines each text.
servers-limit = Limit
servers-limit-words = It may follow and answer, but stands in no public list, and its followers are asked about.
servers-allow = Allow
servers-allow-words = It may come in where only partners may. Where everybody may, this outweighs a block.
servers-lists = Lists
servers-download-blocked = Download what is blocked and limited
servers-download-allowed = Download what is allowed
servers-download-form = Both are CSV files, as Mastodon reads them.
servers-import = Take a list in
servers-import-hint = Paste a CSV as Mastodon exports it, with the columns #domain, #severity and others. What is decided here already stays as it is, and partners are never blocked by a list.
servers-try = Show what would happen
servers-take-in = Take it in
servers-refused = Refused at the inboxes, in seven days
servers-refused-none = Nothing was refused.
servers-ignored = Taken, and changed nothing
lists-unusable = The list cannot be used
lists-would = This would happen
lists-done = The list is taken in
lists-counts = New: { $new }. As they were: { $same }.
lists-added = Taken in: { $hosts }
lists-kept = Decided otherwise here, and kept: { $hosts }
lists-partners = Partners, and not blocked: { $hosts }
# After it stands why, as a sentence
lists-left-out = Line { $line } left out:

# Reports
reports-heading = Reports
reports-none = No report waits for you.
reports-some = { $count ->
    [one] One report waits for you.
   *[other] { $count } reports wait for you.
}
reports-receipt = Receipt { $number }, from { $from }, { $when }
reports-no-reason = No reason is given.
reports-forwarded = It was passed on to their server.
reports-forward = Pass on to their server
reports-forward-which = Pass on to their server, receipt { $number }
reports-something = Something here
reports-refused = What came in and changed nothing
reports-refused-none = Nothing yet.
reports-refused-table = What came in and changed nothing, by type and reason
reports-type = Type
reports-why = Why
reports-often = How often
reports-last = Last
