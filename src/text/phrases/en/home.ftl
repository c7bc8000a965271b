# The home of a member: what those they follow and the partners of the house wrote
home-heading = Home
home-lede = What the people you follow and our partners have written.
home-newest = Newest
home-older = Older
home-empty = Nothing here yet. Look somebody up by their address, follow them, and what they write stands here. What our partners publish comes by itself.
home-no-older = There is nothing older.
# Above the title of a text
home-passed-on = Passed on by { $name }
# The title of a comment: who commented on which practice or essay
home-said-about = { $name } on “{ $title }”
home-said = A message from { $name }

# Looking somebody up who lives on another server
home-find = Follow somebody abroad
home-find-who = Address
home-find-hint = Such as @name@example.org, or the link to a page of theirs.
home-find-do = Look up
home-find-unreadable = This is no address. Write it as @name@example.org, or paste a link that begins with https.
home-find-nobody = { $host } does not know this address. Look whether every letter is right.
home-find-silent = { $host } does not answer. Try again in a few minutes.
home-find-blocked = { $host } is blocked on this server. An admin can tell you why.
home-find-closed = This server talks only to servers that an admin has admitted, and { $host } is not among them.

# Whom the member follows on other servers
home-followed = Whom you follow abroad
home-followed-nobody = Nobody yet.
home-own-house = New from our house
home-own-nothing = Nothing has been published here yet.

# What the member has saved
home-saved = Saved
home-saved-lede = What you have kept to read again. Nobody else sees this list.
home-saved-nothing = Nothing saved yet. On the page of a practice or an essay, choose Save.
home-remove = Remove
# Read aloud instead of "Remove", so that several such buttons can be told apart; the title of the text or its first words
home-remove-which = Remove from what you saved: { $title }

# Following somebody
bond-follow = Follow
bond-follow-whom = Follow { $name }
bond-follows = You follow them.
bond-end = Unfollow
bond-end-whom = Unfollow { $name }
bond-waits = Asked, not answered yet
bond-take-back = Take the question back
bond-take-back-whom = Take the question to { $name } back
bond-origin = Their page at their own server
bond-no-texts = Nothing by them has arrived here yet. What they write from now on stands in your home once you follow them.
# What has just been done
bond-now-follows = You follow them now.
bond-now-asked = They are asked. You follow them as soon as their server agrees.
bond-now-ended = You do not follow them any more.

# Buttons on the page of a practice or an essay. Each says how it is now; pressed again, it is taken back
react-save = Save
react-saved = Saved
react-like = Favourite
react-liked = One of your favourites
react-pass-on = Pass on
react-passed-on = Passed on by you
react-likes = { $count ->
    [one] One favourite
   *[other] { $count } favourites
}
react-boosts = { $count ->
    [one] Passed on once
   *[other] Passed on { $count } times
}
# What has just been done
react-now-saved = It is saved for you.
react-now-unsaved = It is removed from what you saved.
react-now-liked = Its author hears that you like it.
react-now-passed-on = It is passed on to those who follow you.
react-now-undone = It is taken back.

# For readers without an account here: from a page of ours to their own server
remote-heading = Go on at your own server
remote-follow = Follow from your own server
remote-answer = Answer from your own server
remote-hint = Your address there, such as @name@example.org, or its host alone.
remote-go = Go there
remote-unreadable = This is no address. Write it as @name@example.org or example.org.
remote-onward = You are being led to { $host }.
# A link that leads to another server
remote-open = Go on at { $host }
remote-none = { $host } does not say where one goes on there.
remote-silent = { $host } does not answer.
remote-copy = You can copy this into the search of your server and go on there:
remote-back = Back to where you were
