### Passkeys: signing in by the lock of a phone, a computer or a security key (its fingerprint reader, camera or PIN) instead of a password.
### Use the word that systems and browsers in your language use for "passkey".

## The page "Signing in" on a member's desk

passkey-heading = Passkeys
passkey-lede = With a passkey you sign in by unlocking your device, with a fingerprint, your face or its PIN. No password and no code is asked for then, and no other site can get it out of you.
passkey-none = You have no passkey yet.
passkey-added = Added on { $day }.
passkey-used = Last used on { $day }.
passkey-unused = Not used yet.
passkey-refused-on = It was refused on { $day }, because there seems to be a copy of it. Remove it, and add a new one.
passkey-change = Change or remove
# The same link, for who hears it without the list around it
passkey-change-which = Change or remove { $name }
passkey-name = Name of the passkey
passkey-name-hint = So that you know it again, such as “Laptop” or “Phone at work”.
passkey-name-wrong = Give the passkey a name of at most 60 characters.
# Below the field for a code from an app, where the second step is on
passkey-code-hint = From your app, or one of the codes that you kept. The passkey will be asked for instead of your password and such a code.
passkey-add = Add a passkey
passkey-script = To add a passkey, let this site run JavaScript in your browser. Signing in with your password works without.
passkey-browser = This browser cannot use passkeys here. Try a newer one; signing in with your password works in every browser.
passkey-most = Your account holds { $count } passkeys, and that is the most it can keep. Remove one that you no longer use.
passkey-already = This device holds a passkey of your account already. Nothing was added.
passkey-not-added = No passkey was added. Press the button again and confirm on your device, or use another device.
passkey-not-kept = What your device answered could not be used, so no passkey was added. Try again, or use another device.

## One passkey: its name, and how to remove it

passkey-rename = Keep this name
passkey-remove-heading = Remove this passkey
passkey-remove-words = It will not open your account any more. Your texts and your other ways to sign in stay as they are. Delete it in the settings of your device as well.
passkey-remove = Remove the passkey
passkey-only-way = Choose a password before you remove your last passkey: without one you could not come in any more.
passkey-back = All ways to sign in

## Short notes on what has just been done

passkey-done-added = The passkey is added. You can sign in with it from now on.
passkey-done-renamed = The passkey has its new name.
passkey-done-removed = The passkey is removed. It does not open your account any more.

## The page for signing in

passkey-button = Sign in with a passkey
# While the device asks for the fingerprint, the face or the PIN
passkey-wait = Confirm on your device.
passkey-not-used = You are not signed in. Press the button again and confirm on your device, or use your password.
passkey-unknown = This passkey does not open an account here; it may have been removed. Sign in with your password, or ask an admin of this site.
passkey-late = This took longer than { $minutes } minutes, or began in another browser. Please press the button again.
passkey-copied = This passkey was refused, because there seems to be a copy of it. Sign in with your password, remove the passkey on the page “Signing in” of your desk, and add a new one.
passkey-offline = The server did not answer. Check your connection and press the button again.
passkey-full = Too many people are signing in at this moment. Please press the button again in a minute, or use your password.

## Mails

passkey-mail-added-subject = A passkey was added to your account
passkey-mail-added = A passkey was added to the account { $handle } at { $house }. It signs in without a password from now on.
passkey-mail-refused-subject = A passkey of your account was refused
passkey-mail-refused = Somebody tried to sign in to the account { $handle } at { $house } with one of your passkeys. It was refused, because there seems to be a copy of it. Nobody was let in.
passkey-mail-refused-do = Remove that passkey on the page “Signing in” of your desk, and add a new one.
passkey-mail-button = Look at my passkeys
passkey-mail-note = Was it not you? Then remove the passkey, choose a new password, and sign out all other browsers on the page “Apps and browsers”.

## Lines of the privacy notice and of the record of processing

passkey-privacy = If you add passkeys: the name that you give each, its public key, from which nobody can sign in as you, and the days on which it was added and last used. A cookie of ten minutes keeps a sign-in with a passkey together.
passkey-record = Members who add passkeys: the name, the public key, and when each was added, last used or refused.
