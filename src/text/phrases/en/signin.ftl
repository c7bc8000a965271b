### Signing in with the account that people have at their institution (OpenID Connect). { $provider } is the name of that account as the
### admin wrote it, often the name of a university or a city: leave it as it is.

## The page for signing in

signin-button = Sign in with { $provider }
# Above the fields for handle and password, where there is the button as well
signin-or = Or with your password here
signin-join-button = Join with { $provider }

## What went wrong on the way; the page for signing in shows it, and the button stands there again

signin-cancelled = You stopped before { $provider } had signed you in. Nothing was changed. You can try again, or use your password.
signin-declined = { $provider } did not sign you in. Please try again; if it happens again, tell an admin of this site.
signin-down = { $provider } does not answer at the moment. Please try again in a few minutes, or use your password.
signin-misconfigured = Signing in with { $provider } is not set up correctly. An admin of this site has to look at the settings. You can use your password meanwhile.
signin-untrusted = The answer of { $provider } could not be trusted, so nobody was signed in. Please try again; if it happens again, tell an admin of this site.
signin-clock = The clock of { $provider } and the clock of this site differ by too much. An admin has to put them right. You can use your password meanwhile.
signin-expired = This took longer than 10 minutes, or began in another browser. Please begin again.
signin-no-entry = This account cannot sign in here at the moment. An admin of this site can tell you why.
signin-no-account = There is no account here for you yet. Ask an admin or an editor of this site for an invitation to the mail address that you have at { $provider }.
signin-unverified = There is an account here with your mail address, but { $provider } has not confirmed that the address is yours. Sign in with your password, and then connect the two on the page “Apps and browsers”.

## An account here has the same mail address: the two are connected once

signin-link-heading = Connect your account
signin-link-sentence = You are signed in with { $provider } as { $email }. There is an account here with this mail address. Type its password once; from then on { $provider } is enough.
signin-link-button = Connect and sign in
signin-link-no-password = No password, or forgotten? Sign in by a link that is sent to you, and then connect the two on the page “Apps and browsers”.

## A new account

signin-join-heading = Welcome
signin-join-sentence = { $role ->
    [reader] You are signed in with { $provider } as { $email }, and will join as a reader.
    [student] You are signed in with { $provider } as { $email }, and will join as a student.
    [practitioner] You are signed in with { $provider } as { $email }, and will join as a practitioner.
    [editor] You are signed in with { $provider } as { $email }, and will join as an editor.
    [reviewer] You are signed in with { $provider } as { $email }, and will join as the reviewer for data protection.
   *[admin] You are signed in with { $provider } as { $email }, and will join as an admin.
}
signin-join-make = Make my account

## The page "Apps and browsers" of a member

signin-own-heading = Signing in with { $provider }
signin-own-connected = Your account is connected. You can sign in with { $provider } as { $as }.
signin-own-free = Your account is not connected with { $provider }. Once it is, you need no password here.
signin-own-connect = Connect with { $provider }
signin-own-disconnect = Disconnect
signin-own-only-way = Choose a password before you disconnect: without one you could not come in any more.
signin-own-taken = This account of { $provider } is connected with somebody else here. Nothing was changed.
signin-own-another = Your account is connected with another account of { $provider } already. Disconnect that first.

## Short notes on what has just been done

signin-done-connected = Your account is connected. You can sign in with it from now on.
signin-done-disconnected = Your account is not connected any more.

## The page for admins: how people sign in

signin-desk-heading = How members sign in
signin-desk-lede = Members sign in with a password, and with an app for codes if they turn it on. If your institution has accounts of its own, they can use those as well.
signin-desk-off = The accounts of your institution are not connected with this site. The part [sign_in] of the configuration says where they are; docs/sign-in.md shows how.
signin-desk-on = People can sign in with { $provider }.
signin-desk-connected = { $count ->
    [one] One account is connected.
   *[other] { $count } accounts are connected.
}
signin-desk-issuer = Issuer
signin-desk-client = Client
signin-desk-secret = Secret
signin-desk-secret-set = Set
signin-desk-secret-none = None: the client is a public one
# The address that the admin types into the institution's own system
signin-desk-return = Return address to register there
signin-desk-joining = Who gets an account
signin-desk-join-all = Everybody who can sign in there. As { $role }, unless a group says otherwise.
signin-desk-join-invited = Only who was invited to the mail address that they have there.
signin-desk-groups = Roles by group
signin-desk-no-groups = No group gives a role.
# One line of the list: members of a group get a role
signin-desk-group = { $group }: { $role }
signin-desk-test-heading = Test it
signin-desk-test-words = You sign in there yourself and see what this site is told about you. Nothing is stored, and you stay signed in as you are.
signin-desk-test = Test signing in

## The page with the outcome of that test

signin-test-heading = Test of signing in
signin-test-known = It works. This account is connected with @{ $handle }.
signin-test-link = It works. Whoever signs in so for the first time is asked for the password of the account with the same mail address.
signin-test-join = { $role ->
    [reader] It works. Whoever signs in so for the first time gets an account as a reader.
    [student] It works. Whoever signs in so for the first time gets an account as a student.
    [practitioner] It works. Whoever signs in so for the first time gets an account as a practitioner.
    [editor] It works. Whoever signs in so for the first time gets an account as an editor.
    [reviewer] It works. Whoever signs in so for the first time gets an account as the reviewer for data protection.
   *[admin] It works. Whoever signs in so for the first time gets an account as an admin.
}
signin-test-unverified = It works, but the mail address of this account is not confirmed. Who signs in so for the first time has to connect it with an account here by hand.
signin-test-refused = It works. Who has no account here and no invitation is not let in.
signin-test-failed = It does not work.
signin-test-cause = Cause
signin-test-claims = What this site is told
signin-test-name = Name
signin-test-value = Value
signin-test-again = Test again

# A line of the privacy notice
signin-privacy = If you sign in with { $provider }, a cookie of ten minutes takes you there and back. Kept are the sign by which { $provider } knows you and the mail address or name it gave, until you disconnect the two or your account is erased.
