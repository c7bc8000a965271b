# What a person is asked when a program wants to use the account
oauth-title = May this program use your account?
oauth-first = { $client } would like to use your account. Sign in first.
oauth-handle = Handle or e-mail address
oauth-password = Password
oauth-enter = Sign in
oauth-wants = { $client } would like to use the account { $handle }. It could:
oauth-may-read = read what you can read, and your notifications
oauth-may-know = read your name and handle
oauth-may-write = write comments, favourite, boost and save in your name
oauth-may-follow = follow people and institutions in your name
oauth-may-push = send notifications to your device
oauth-caution = Agree only if you know this program. You can end its access at any time: see { $page } on your desk.
oauth-access = Apps and browsers
oauth-agree = Agree
oauth-refuse = Refuse
oauth-code = Your code
oauth-copy = Copy this code into { $client }. It works once, and for ten minutes.

# What a phone or a browser shows
push-mention = { $name } mentioned you
push-status = { $name } wrote something new
push-reblog = { $name } passed your text on
push-favourite = { $name } likes your text
push-follow = { $name } follows you now
push-follow-request = { $name } asks to follow you
push-poll = A poll of { $name } has ended
push-update = { $name } changed a text that you passed on
push-report = { $name } reports something
