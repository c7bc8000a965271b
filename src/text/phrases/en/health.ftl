# Spans of time
span-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
span-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
span-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
span-seconds = { $count ->
    [one] 1 second
   *[other] { $count } seconds
}
span-ahead = { $span } ahead of ours
span-behind = { $span } behind ours
span-ago = { $span } ago
span-in = in { $span }

# What was seen
seen-since = First failure
seen-attempt = Last attempt
seen-attempt-status = { $when }, status { $status } after { $span }
seen-attempt-silent = { $when }, no answer
seen-words = Their answer
seen-ok = Last success
seen-heard = They last reached us
seen-never = never
seen-waiting = Waiting
seen-waiting-count = { $count ->
    [one] 1 item, { $span }
   *[other] { $count } items, the oldest for { $span }
}
seen-next = Next attempt
seen-clock = Their clock
seen-our-clock = Our clock
seen-our-clock-agrees = { $others ->
    [one] { $count ->
        [one] agrees with the one other partner that we can compare with
       *[other] differs from the one other partner that we can compare with
    }
   *[other] agrees with { $count } of { $others } other partners
}
seen-our-clock-alone = there is no other partner to compare with

# What a server does not do, why, and what to do about it: one line is one step
fault-dns = { $name } cannot be reached: the name { $host } has no address.
fault-dns-cause = The name does not resolve where this server asks. Either it is no longer registered, or the resolver of one of the two servers fails.
fault-dns-advice = Look whether { $host } is still their name. If other names resolve on this server, tell their admin.
    You need to do nothing else: we try again by ourselves, and what waits is delivered in order.

fault-tcp = { $name } cannot be reached: nobody answers at { $host }.
fault-tcp-cause = Their server is switched off or is starting, or a firewall stands between the two.
fault-tcp-advice = Wait: we try again by ourselves, and deliver in order what waits.
    If it lasts, tell their admin in another way, with the report below.

fault-tls = { $name } cannot be reached safely: the certificate of { $host } is not valid.
fault-tls-cause = It has expired, is for another name, or comes from an authority that this server does not know. We send nothing over such a connection.
fault-tls-advice = Tell their admin to renew the certificate, with the report below.
    We try again by ourselves, and deliver in order what waits.

fault-timeout = { $name } does not answer in time.
fault-timeout-cause = A connection can be made, but no full answer comes within ten seconds: their server has too much to do, or hangs.
fault-timeout-advice = Wait: we try again by ourselves, and deliver in order what waits.
    If it lasts, tell their admin, with the report below.

fault-slow = { $name } answers, but slowly: the last answer took { $span }.
fault-slow-cause = Their server, or the way to it, has too much to do. Nothing is refused and nothing is lost; it only arrives late.
fault-slow-advice = You need to do nothing. Other partners do not wait for this one.
    If it lasts, tell their admin, with the report below.

fault-clock-theirs = { $name } refuses what we send because its clock is { $span } { $direction ->
    [ahead] ahead
   *[behind] behind
}.
fault-clock-theirs-cause = Everything that we send carries the time at which it was signed. By their clock our signatures are too old or from the future. Our own clock agrees with our other partners, so theirs is wrong.
fault-clock-theirs-advice = Send their admin the report below: their server has to synchronise its time (NTP).
    You need to do nothing else: we try again by ourselves, and deliver in order what waits.

fault-clock-ours = { $name } refuses what we send because our own clock is { $span } { $direction ->
    [ahead] behind
   *[behind] ahead
}.
fault-clock-ours-cause = Everything that we send carries the time at which it was signed. Our other partners show the same difference, so the clock of this server is wrong.
fault-clock-ours-advice = Synchronise the time of this server (NTP): "timedatectl" says whether it is.
    Then everything that waits is delivered by itself.

fault-clock-unknown = { $name } refuses what we send because its clock and ours differ by { $span }.
fault-clock-unknown-cause = Everything that we send carries the time at which it was signed. Which of the two clocks is wrong cannot be seen from here, because there are not enough other partners to compare with.
fault-clock-unknown-advice = Compare the time of this server with a clock that you trust. If ours is right, send their admin the report below: one of the two servers has to synchronise its time (NTP).
    We try again by ourselves, and deliver in order what waits.

fault-clock-receive-theirs = We refuse what { $name } sends because its clock is { $span } { $direction ->
    [ahead] ahead
   *[behind] behind
}.
fault-clock-receive-ours = We refuse what { $name } sends because our own clock is { $span } { $direction ->
    [ahead] behind
   *[behind] ahead
}.
fault-clock-receive-unknown = We refuse what { $name } sends because its clock and ours differ by { $span }.

fault-signature = { $name } does not accept our signature.
fault-signature-cause = It answers, but says that what we send is not signed as it should be. It may not be able to fetch our key, or remember an older one.
fault-signature-advice = Look whether { $own } can be opened from outside: their server fetches our key there.
    If it can, send their admin the report below. We try again by ourselves.

fault-signature-receive = What comes in the name of { $name } is not signed with its key, and is refused.
fault-signature-receive-cause = Either their keys have changed and cannot be fetched yet, or somebody else uses their name. Nothing of it was stored.
fault-signature-receive-advice = Ask their admin whether they moved their server or restored it without its keys.

fault-blocked = { $name } does not let this server in.
fault-blocked-cause = It knows who we are and refuses what we send: its admin has blocked this server, or lets only some servers in.
fault-blocked-advice = Talk to their admin. Nothing on this side can change it.
    If it is meant to stay so, end the partnership.

fault-gone = The inbox of { $name } is no longer there.
fault-gone-cause = Their server answers, but not at the address that it gave us. It may have been set up anew, or something before it sends our requests to a wrong place.
fault-gone-advice = Ask their admin whether the server was set up anew. If so, end the partnership and ask them again.

fault-html = { $name } answers with a web page where its server should answer a program.
fault-html-cause = Something before their server, such as a proxy or a content network, sends our requests to a wrong place, or asks visitors to prove that they are human.
fault-html-advice = Send their admin the report below: requests to /inbox, /actor and /.well-known have to reach their server untouched.
    We try again by ourselves, and deliver in order what waits.

fault-rate-limit = { $name } asks us to slow down.
fault-rate-limit-cause = It gets more requests than it wants to answer now. We keep to the pause that it asks for.
fault-rate-limit-advice = You need to do nothing: what waits is delivered in order, later.

fault-server-error = The server of { $name } has a problem of its own.
fault-server-error-cause = It answers that something went wrong on its side, or that it is being looked after.
fault-server-error-advice = Wait: we try again by ourselves, and deliver in order what waits.
    If it lasts, send their admin the report below.

fault-refused = { $name } refuses what we send.
fault-refused-cause = Its server answers that it cannot use this. It may run a software or a version that does not know what we send.
fault-refused-advice = Send the report below to their admin, and to the makers of this software.

fault-refused-address = The address of { $host } is not one that this server may reach.
fault-refused-address-cause = The name leads to a private network or to this machine itself, where nothing is ever sent.
fault-refused-address-advice = Look whether { $host } is spelt right, and tell their admin that their name leads to a private address.

fault-too-large = { $name } answers with more than an answer can hold.
fault-too-large-cause = The answer was cut off and not used.
fault-too-large-advice = Send their admin the report below.

fault-protocol = { $name } ends the connection, or answers in a way that nobody can read.
fault-protocol-cause = Their server restarts, or something between the two servers disturbs the connection.
fault-protocol-advice = Wait: we try again by ourselves, and deliver in order what waits.
    If it lasts, send their admin the report below.

fault-handshake = Our message to { $name } about the partnership does not get through.
fault-handshake-cause = { $words }
fault-handshake-advice = Look whether { $host } is spelt right and runs a server of this kind. We try again by ourselves.

fault-declined = { $name } has refused to be a partner.
fault-declined-cause = Their admin has answered our request with no. Nothing travels between the two, and nothing waits.
fault-declined-advice = Talk to them. You can ask again at any time.

# The report for the other side's admin
report-head = A report from { $own } for the admin of { $host }
report-class = Class: { $class }

# What a server said, as it said it
seen-quoted = “{ $words }”
