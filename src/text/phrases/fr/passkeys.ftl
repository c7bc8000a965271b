### Passkeys: signing in by the lock of a phone, a computer or a security key (its fingerprint reader, camera or PIN) instead of a password.
### Use the word that systems and browsers in your language use for "passkey".

## The page "Signing in" on a member's desk

passkey-heading = Clés d’accès
passkey-lede = Avec une clé d’accès, vous vous connectez en déverrouillant votre appareil : par empreinte, par le visage ou par son code. Ni mot de passe ni code ne sont alors demandés, et aucun autre site ne peut vous la soutirer.
passkey-none = Vous n’avez pas encore de clé d’accès.
passkey-added = Ajoutée le { $day }.
passkey-used = Utilisée pour la dernière fois le { $day }.
passkey-unused = Pas encore utilisée.
passkey-refused-on = Elle a été refusée le { $day }, car il semble en exister une copie. Supprimez-la et ajoutez-en une nouvelle.
passkey-change = Modifier ou supprimer
# The same link, for who hears it without the list around it
passkey-change-which = Modifier ou supprimer { $name }
passkey-name = Nom de la clé d’accès
passkey-name-hint = Pour la reconnaître, par exemple « Ordinateur portable » ou « Téléphone du travail ».
passkey-name-wrong = Donnez à la clé d’accès un nom de 60 caractères au plus.
# Below the field for a code from an app, where the second step is on
passkey-code-hint = Celui de votre application, ou l’un de ceux que vous avez gardés. La clé d’accès sera ensuite demandée à la place du mot de passe et de ce code.
passkey-add = Ajouter une clé d’accès
passkey-script = Pour ajouter une clé d’accès, autorisez JavaScript pour ce site dans votre navigateur. La connexion par mot de passe s’en passe.
passkey-browser = Ce navigateur ne peut pas utiliser de clés d’accès ici. Essayez-en un plus récent ; la connexion par mot de passe fonctionne partout.
passkey-most = Votre compte a { $count } clés d’accès et ne peut pas en garder davantage. Supprimez-en une que vous n’utilisez plus.
passkey-already = Cet appareil a déjà une clé d’accès de votre compte. Rien n’a été ajouté.
passkey-not-added = Aucune clé d’accès n’a été ajoutée. Appuyez de nouveau sur le bouton et confirmez sur votre appareil, ou prenez un autre appareil.
passkey-not-kept = La réponse de votre appareil n’a pas pu être utilisée, aucune clé d’accès n’a donc été ajoutée. Réessayez, ou prenez un autre appareil.

## One passkey: its name, and how to remove it

passkey-rename = Garder ce nom
passkey-remove-heading = Supprimer cette clé d’accès
passkey-remove-words = Elle n’ouvrira plus votre compte. Vos textes et vos autres moyens de connexion restent inchangés. Supprimez-la aussi dans les réglages de votre appareil.
passkey-remove = Supprimer la clé d’accès
passkey-only-way = Choisissez un mot de passe avant de supprimer votre dernière clé d’accès : sans lui, vous ne pourriez plus entrer.
passkey-back = Tous les moyens de connexion

## Short notes on what has just been done

passkey-done-added = La clé d’accès est ajoutée. Vous pouvez désormais vous connecter avec elle.
passkey-done-renamed = La clé d’accès a son nouveau nom.
passkey-done-removed = La clé d’accès est supprimée. Elle n’ouvre plus votre compte.

## The page for signing in

passkey-button = Se connecter avec une clé d’accès
# While the device asks for the fingerprint, the face or the PIN
passkey-wait = Confirmez sur votre appareil.
passkey-not-used = Vous n’êtes pas connecté. Appuyez de nouveau sur le bouton et confirmez sur votre appareil, ou utilisez votre mot de passe.
passkey-unknown = Cette clé d’accès n’ouvre aucun compte ici ; elle a peut-être été supprimée. Connectez-vous par mot de passe ou demandez à l’administration de ce site.
passkey-late = Cela a duré plus de { $minutes } minutes, ou a commencé dans un autre navigateur. Appuyez de nouveau sur le bouton.
passkey-copied = Cette clé d’accès a été refusée, car il semble en exister une copie. Connectez-vous par mot de passe, supprimez la clé d’accès sur la page « Connexion » de votre espace et ajoutez-en une nouvelle.
passkey-offline = Le serveur n’a pas répondu. Vérifiez votre connexion et appuyez de nouveau sur le bouton.
passkey-full = Trop de personnes se connectent en ce moment. Appuyez de nouveau sur le bouton dans une minute, ou utilisez votre mot de passe.

## Mails

passkey-mail-added-subject = Une clé d’accès a été ajoutée à votre compte
passkey-mail-added = Une clé d’accès a été ajoutée au compte { $handle } chez { $house }. Elle permet désormais de se connecter sans mot de passe.
passkey-mail-refused-subject = Une clé d’accès de votre compte a été refusée
passkey-mail-refused = Quelqu’un a essayé de se connecter au compte { $handle } chez { $house } avec l’une de vos clés d’accès. Elle a été refusée, car il semble en exister une copie. Personne n’est entré.
passkey-mail-refused-do = Supprimez cette clé d’accès sur la page « Connexion » de votre espace et ajoutez-en une nouvelle.
passkey-mail-button = Voir mes clés d’accès
passkey-mail-note = Ce n’était pas vous ? Supprimez alors la clé d’accès, choisissez un nouveau mot de passe et déconnectez tous les autres navigateurs sur la page « Applications et navigateurs ».

## Lines of the privacy notice and of the record of processing

passkey-privacy = Si vous ajoutez des clés d’accès : le nom que vous donnez à chacune, sa clé publique, avec laquelle personne ne peut se connecter à votre place, et les jours où elle a été ajoutée et utilisée pour la dernière fois. Un cookie de dix minutes relie les étapes d’une connexion par clé d’accès.
passkey-record = Membres qui ajoutent des clés d’accès : le nom, la clé publique, et quand chacune a été ajoutée, utilisée pour la dernière fois ou refusée.
