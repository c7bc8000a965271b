# Setting up a new node, for its first admin: a page of five steps, in any order
welcome-heading = Set up this node
welcome-menu = Set-up
# How many of the steps are done
welcome-done = { $count ->
    [0] Five steps, in any order; none is done yet. You can leave and come back: this page stays on your desk.
    [one] One of five steps is done. You can leave and come back: this page stays on your desk.
   *[other] { $count } of 5 steps are done. You can leave and come back: this page stays on your desk.
}
welcome-all-done = All five steps are done.
# Beside the heading of a step
welcome-step-done = done
welcome-step-open = still open
# On the desk, for admins, until the set-up is ended
welcome-remind = { $count ->
    [one] Setting up this node: one of five steps is done.
   *[other] Setting up this node: { $count } of 5 steps are done.
}
welcome-go-on = Go on setting up
# What has just been done
done-set-up = The node is set up. Its settings are under Administration.

# Step: what readers see first
welcome-house = What readers see first
# $languages: names of languages, with commas
welcome-house-words = { $house } publishes in { $languages }. Name, country and languages stand in the file { $file }; change them there and start the node again.
welcome-colour = The colour of your institution
welcome-colour-hint = Buttons, links and headings take its hue, always dark or light enough to be read. You can change it at any time.
welcome-colour-use = Use this colour
welcome-colour-back = Back to the colour as delivered
welcome-colour-wrong = Choose a colour; a grey has no hue to build on.
setting-deed-colour = colour of the pages changed

# Step: partners
welcome-network = The network
welcome-network-words = Institutions that are partners show each other’s texts. Ask one by its address. With a code from its admin, you are accepted at once.
# $asked and $accepted are whole numbers
welcome-network-state = { $asked ->
    [one] One institution was asked
   *[other] { $asked } institutions were asked
}, { $accepted ->
    [0] none has accepted yet.
    [one] one has accepted.
   *[other] { $accepted } have accepted.
}
welcome-network-known = Institutions that your partners name

# Step: mail
welcome-mail = Mail
welcome-mail-on = Mail is sent. A test shows whether it arrives.
welcome-mail-off = No mail is sent yet: who forgets a password needs an admin, and invitations are handed over as links. The mail server stands in the file, under [mail].
welcome-mail-settings = Settings of mail

# Step: colleagues
welcome-people = Colleagues
welcome-people-words = An invitation is a link for one person. The first should be a second admin, so that the house never depends on one of you.
welcome-people-invite = Invite somebody

# Step: a first text
welcome-text = A first practice
welcome-text-words = Nobody joins an empty house. Write down one thing that you do with families; five short answers are enough to publish it.
welcome-text-write = Write a practice

# Below the steps
welcome-serious = Before it is serious
welcome-serious-words = Have a backup made every night, and look now and then whether it can be read:
welcome-doctor-words = This says whether names, certificate, clock, database and folders are in order:
welcome-finish = That is enough: end the set-up
welcome-finish-words = The reminder on the desk goes away. Everything here stays under Administration.
