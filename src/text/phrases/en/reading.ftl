# The page of a practice or an essay
text-here = You are here
text-version = Version { $number }
text-origin = Read it at its own house
text-edit = Edit
text-withdraw = Withdraw
text-contents = On this page
text-table = Table { $number }
text-bars = Bars
text-arrived = How it arrived
text-glance = At a glance
text-description = Description
text-answered = { $count } of 12 questions answered
text-cite = Cite
text-published = Published here, { $date }
text-caution = Its authors ask for caution: read the risks before you try it.
text-no-longer = Its authors no longer recommend this practice.

# Where a text has arrived
arrived-house = It stays in this house and is sent to nobody.
arrived-nobody = There is no partner yet that it could travel to.
arrived-all = { $count ->
    [one] It has arrived at the one partner house.
   *[other] It has arrived at all { $count } partner houses.
}
arrived-some = { $count ->
    [one] It has not arrived at the one partner house yet ({ $at } of { $count }). Nothing is lost: it follows by itself.
   *[other] It has arrived at { $at } of { $count } partner houses. Nothing is lost: the rest follows by itself.
}
arrived-at = Arrived { $when }
# After it stands why, as a sentence
arrived-not-yet = Not yet.
arrived-on-its-way = On its way

# What is said about a text
talk-heading = Discussion
talk-count = Discussion ({ $count })
talk-nobody = Nobody has commented yet.
talk-known = { $known ->
    [one] { $here } of { $known } reply is here. The other is on another server and is being asked for.
   *[other] { $here } of { $known } replies are here. The others are on other servers and are being asked for.
}
talk-join = Join the discussion
talk-hint = Do not name or describe anybody in a way that others could recognise.
talk-comment = Comment
talk-sign-in = Sign in to comment
talk-elsewhere = Or answer from your own server: paste { $address } into its search and reply there.
talk-link = Link
talk-link-to = Link to the comment of { $author }
talk-reply = Reply
talk-reply-to = Your reply to { $author }
# Beside the name of a comment's author, when they also wrote the text
talk-author = { $house }, author

# The facts beside a practice
fact-for = For
fact-where = Where
fact-group = Group
fact-dose = How much
fact-providers = Who provides it
fact-mode = How
fact-cost = Cost beside staff
fact-staff = Staff
fact-evidence = Evidence
fact-tried = Tried in
fact-tried-houses = { $houses ->
    [one] { $houses } institution
   *[other] { $houses } institutions
}
fact-tried-countries = { $countries ->
    [one] { $countries } country
   *[other] { $countries } countries
}
fact-group-size = { $least } to { $most }
fact-staff-hours = { $hours ->
    [one] { $hours } hour a cycle
   *[other] { $hours } hours a cycle
}
fact-sessions = { $sessions ->
    [one] { $sessions } session
   *[other] { $sessions } sessions
}
# For example: 12 sessions of 90 minutes
fact-sessions-of = { $sessions } of { $minutes }
fact-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
fact-minutes-each = { $minutes ->
    [one] { $minutes } minute each time
   *[other] { $minutes } minutes each time
}
fact-every-week = every week
fact-every = { $days ->
    [one] every day
   *[other] every { $days } days
}
fact-weeks = { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}
fact-open = open-ended
fact-step = { $label } ({ $step } of 6)
