# The menu of the desk, for signed-in members
desk-heading = Your desk
desk-texts = Texts
desk-write-practice = Write a practice
desk-write-essay = Write an essay
desk-password = Password
desk-access = Apps and browsers
desk-page = Your page
desk-administration = Administration
desk-partners = Partners
desk-servers = Servers
desk-reports = Reports

# What has just been done
done-saved = Your draft is saved.
done-published = It is published.
done-withdrawn = It is withdrawn, and the others are told.
done-password = Your new password is kept.
done-welcome = You are signed in.

# Own texts
desk-nothing = Nothing here yet: the first text is the hardest.
# For example: You have one draft and 3 published texts.
desk-have = You have { $drafts } and { $published }.
desk-drafts-count = { $count ->
    [one] one draft
   *[other] { $count } drafts
}
desk-published-count = { $count ->
    [one] one published text
   *[other] { $count } published texts
}
desk-waiting-count = { $count ->
    [one] One draft of colleagues could use a second look.
   *[other] { $count } drafts of colleagues could use a second look.
}
desk-drafts = Drafts
desk-no-drafts = No draft waits for you.
desk-saved = saved { $when }
desk-waiting = Drafts of colleagues
desk-published = Published
desk-no-published = What you publish stands here, with what became of it.
desk-edit = Edit
# Read aloud instead of "Edit", so that several such links can be told apart
desk-edit-text = Edit { $title }
desk-withdrawn = Withdrawn
desk-withdrawn-when = withdrawn { $when }
desk-for-team = For the team.
desk-for-house = For this house.
desk-for-network = For the network.
desk-for-all = For everybody.
desk-newer = A newer draft is not published yet.
erased-nowhere = It was at no other house.
erased-all = { $count ->
    [one] Erased at the one partner house that had it.
   *[other] Erased at { $count } of { $count } partner houses.
}
erased-some = { $count ->
    [one] Erased at { $at } of { $count } partner houses. Not yet: { $hosts }.
   *[other] Erased at { $at } of { $count } partner houses. Not yet: { $hosts }.
}

# What can use the account
access-lede = What can use your account now. End what you do not know or no longer need; it has no effect on your texts.
access-apps = Apps
access-no-apps = No app uses your account.
access-app = App
access-browsers = Browsers
access-browser = Browser
access-since = since { $when }
access-end = End
access-end-whom = End the access of { $name } since { $when }
access-sign-out = Sign out
access-sign-out-whom = Sign out { $name } since { $when }
access-by-admin = A token made by an admin
access-given = It was given: { $scopes }.
access-this-browser = This browser
access-other-browser = Another browser
access-until = Signed in until { $day }.

# Withdrawing a text
withdraw-title = Withdraw
withdraw-heading = Withdraw this text?
withdraw-words = { $title } disappears here and, within seconds, from the pages of our partners and of every server that follows us. A note stays at its address, saying that it was withdrawn. This cannot be undone.
withdraw-do = Withdraw it
withdraw-keep = Keep it
