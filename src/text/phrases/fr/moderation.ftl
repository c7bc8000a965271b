# The statement of reasons, as the person concerned reads it. $title and $name are names; $facts and $rule are what a moderator wrote.
statement-opening = Le { $day }, { $house } a pris une décision qui vous concerne.
statement-warn = Vous recevez un avertissement, { $name }. Rien de ce que vous avez écrit n’a été masqué ni retiré.
statement-hide = Votre texte « { $title } » est masqué sur ce serveur. Vous et la modération pouvez toujours le lire ici, et rien n’en est perdu. Les copies déjà envoyées à d’autres serveurs y restent.
statement-hide-elsewhere = Votre texte « { $title } » est masqué sur ce serveur : il n’est montré à personne ici. Sur votre propre serveur et ailleurs, rien ne change.
statement-withdraw = Votre texte « { $title } » a été retiré : ses mots sont effacés sur ce serveur, et il a été demandé à tous les serveurs qui l’ont reçu de l’effacer.
statement-limit = { $name }, ce que vous écrivez pour d’autres est désormais publié par quelqu’un d’autre : la rédaction le lit d’abord. Entre-temps, vous ne pouvez pas commenter. Ce que vous avez déjà publié reste.
statement-limit-elsewhere = { $name }, ce que vous écrivez désormais n’est montré sur ce serveur qu’après avoir été lu par quelqu’un d’ici. Ailleurs, rien ne change.
statement-suspend = { $name }, votre compte sur ce serveur est suspendu : vous ne pouvez pas vous connecter. Ce que vous avez publié reste.
statement-suspend-elsewhere = { $name }, plus rien de ce que vous écrivez n’est montré sur ce serveur. Ailleurs, rien ne change.
statement-facts = Ce qui a été constaté : { $facts }
statement-law = Le fondement de la décision est la loi : { $rule }
statement-rules = Le fondement de la décision, ce sont les règles de cette institution : { $rule }
statement-origin = La décision fait suite à un signalement. L’identité de la personne qui l’a fait n’est pas communiquée.
statement-people = Ce sont des personnes qui ont fait ce constat et pris cette décision. Aucun moyen automatisé n’a été utilisé.
statement-redress = Si vous pensez que cette décision est erronée, vous pouvez la contester une fois, sur cette page, jusqu’au { $day }. La réponse vient d’une autre personne que celle qui a décidé, pour autant qu’il y en ait une. Vous pouvez aussi vous adresser à un tribunal.
statement-heading = Exposé des motifs
statement-ended = Cette décision a été annulée. Elle ne s’applique plus.

# The menu and the queue
moderate-menu = Modération
moderate-only = Les signalements sont réservés à la rédaction, à la personne qui relit les textes pour la protection des données et aux admins.
moderate-decide = Décider
moderate-decide-which = Décider au sujet du signalement nº { $number }
moderate-text = Lire le texte
moderate-hidden-note = Ce texte est masqué à la suite d’une décision. Seules la personne qui l’a écrit et la modération peuvent le lire ici.

# The form
moderate-heading = Décider au sujet du signalement nº { $number }
moderate-about = Il concerne { $name }.
moderate-measure = Mesure prise
moderate-measure-hint = Masquer conserve le texte, qui pourra être affiché à nouveau. Retirer l’efface ici et sur tous les serveurs qui l’ont reçu, définitivement.
moderate-nothing = Aucune : il n’y a pas de raison d’agir
moderate-warn = Avertir { $name }
moderate-hide = Masquer « { $name } »
moderate-withdraw = Retirer « { $name } »
moderate-limit = Limiter { $name }
moderate-suspend = Suspendre { $name }
moderate-choose = Choisissez la mesure à prendre.
moderate-ground = Fondement
moderate-ground-hint = Nécessaire dès qu’une mesure est prise.
moderate-ground-law = La loi
moderate-ground-rules = Les règles de cette institution
moderate-rule = Quelle loi ou quelle règle
moderate-rule-hint = L’article ou le paragraphe, pour que la personne puisse le lire.
moderate-facts = Ce qui a été constaté
moderate-facts-hint = En mots simples. La personne concernée les lit : ne dites pas qui a fait le signalement, et ne répétez rien qui permette de reconnaître une famille.
moderate-more = Garder le signalement ouvert : j’ai encore à décider à son sujet
moderate-do = Décider
moderate-leave = Revenir sans décider

# A decision as moderators read it
moderate-decision = Décision nº { $number }
moderate-decided = { $name } a pris cette décision le { $day }.
moderate-in-force = Elle est en vigueur.
moderate-over = Elle a été annulée le { $day }.
moderate-statement = Ce que lit la personne concernée
moderate-no-statement = Aucune mesure n’a été prise envers qui que ce soit ; il n’y a donc pas d’exposé des motifs.
moderate-address = Les membres trouvent cet exposé des motifs dans leur espace. Les personnes qui sont ailleurs ou ne peuvent pas se connecter le lisent à cette adresse, que vous pouvez transmettre : { $address }
moderate-take-back = Annuler
moderate-take-back-reason = Pourquoi elle est annulée
moderate-take-back-hint = Le motif reste dans le journal avec votre nom.

# The log
audit-heading = Journal de la modération
audit-sentence = Chaque décision avec son motif. Des lignes s’ajoutent ; aucune ne peut être modifiée ni enlevée.
audit-none = Aucune décision n’a encore été prise.
audit-table = Ce que la modération a fait, du plus récent au plus ancien
audit-when = Quand
audit-who = Qui
audit-what = Quoi
audit-about = Concerne
audit-reason = Motif
audit-older = Lignes antérieures
audit-nothing = Pas de raison d’agir
audit-warn = Avertissement
audit-hide = Texte masqué
audit-withdraw = Texte retiré
audit-limit = Limitation
audit-suspend = Suspension
audit-taken-back = Décision annulée
audit-forwarded = Signalement transmis

# The desk of a member
rulings-heading = Ce que la modération a décidé
rulings-warn = Vous avez reçu un avertissement.
rulings-hide = Un de vos textes a été masqué.
rulings-withdraw = Un de vos textes a été retiré.
rulings-limit = Votre compte a été limité.
rulings-suspend = Votre compte a été suspendu.
rulings-read = Lire pourquoi
rulings-read-which = Lire pourquoi, décision : { $when }
rulings-acted = Votre signalement du { $day } a fait l’objet d’une décision : une mesure a été prise.
rulings-left = Votre signalement du { $day } a fait l’objet d’une décision : aucune raison d’agir n’a été trouvée. Si vous n’êtes pas d’accord, faites un nouveau signalement en disant pourquoi.

# The public form for reports, for anybody
notice-heading = Faire un signalement
notice-this = Signaler ce texte
notice-lede = Dites-nous quand un texte d’ici est contraire à la loi, permet de reconnaître quelqu’un ou ne respecte pas nos règles. Des personnes lisent votre signalement et décident dans les sept jours. Vous n’avez pas besoin de compte.
notice-address = L’adresse exacte
notice-address-hint = Telle qu’elle figure dans la barre d’adresse sur la page du texte. Pour un commentaire, l’adresse qui se termine par son numéro.
notice-cause = Pourquoi vous le signalez
notice-cause-hint = Choisissez ce qui s’en approche le plus.
notice-cause-identifies = On peut y reconnaître quelqu’un
notice-cause-child = Un enfant est en danger ou subit un préjudice
notice-cause-illegal = C’est contraire à la loi d’une autre façon
notice-cause-rules = C’est contraire aux règles de cette institution
notice-words = Ce qui pose problème
notice-words-hint = Dites à quel endroit du texte, et pourquoi. Ne répétez ni noms ni adresses d’une famille.
notice-name = Votre nom
notice-name-hint = Seule la modération le voit ; jamais la personne qui a écrit le texte. Pas nécessaire quand un enfant est en danger.
notice-mail = Votre adresse e-mail
notice-mail-hint = Pour le cas où nous aurions une question. Pas nécessaire quand un enfant est en danger.
notice-honest = À ma connaissance, ce que j’indique ici est exact et complet.
notice-send = Envoyer le signalement
notice-nameless = une personne sans nom indiqué
notice-times = Nombre d’envois depuis le même endroit : { $count }.
receipt-heading = Nous avons reçu votre signalement
receipt-keep = Gardez ce numéro : { $number }. Avec lui, ou avec l’adresse de cette page, vous pouvez voir ce qu’il est advenu de votre signalement. Aucun e-mail n’est envoyé.
receipt-received = Il est arrivé le { $day }.
receipt-open = Il attend une décision, prise par des personnes, au plus tard le { $day }.
receipt-acted = Il a fait l’objet d’une décision le { $day } : une mesure a été prise.
receipt-left = Il a fait l’objet d’une décision le { $day } : aucune raison d’agir n’a été trouvée.
receipt-redress = Si vous n’êtes pas d’accord, faites un nouveau signalement en disant pourquoi, ou adressez-vous à un tribunal.
receipt-look-up = Vous avez déjà fait un signalement
receipt-number = Son numéro
receipt-show = Le consulter
moderate-due = À décider au plus tard le { $day }.
moderate-overdue = En retard : la décision était attendue pour le { $day }.

# The appeal, as the person concerned sees it below the statement
appeal-heading = Contestation
appeal-words = Pourquoi la décision est erronée
appeal-words-hint = Avec vos propres mots. Vous pouvez contester une seule fois.
appeal-send = Contester
appeal-waits = Vous avez contesté la décision le { $day }. Une personne vous répondra ; vous lirez la réponse sur cette page.
appeal-upheld = Votre contestation a reçu une réponse le { $day } : la décision est maintenue.
appeal-reversed = Votre contestation a reçu une réponse le { $day } : la décision était erronée et elle est annulée.
appeal-reversed-withdrawn = Votre contestation a reçu une réponse le { $day } : la décision était erronée. Ce qui a été retiré est effacé et ne peut pas être rétabli ; vous pouvez le publier à nouveau.
appeal-same = L’institution n’a qu’une seule personne à la modération : celle qui a décidé a aussi répondu.
appeal-another = La réponse vient d’une autre personne que celle qui a décidé.

# Appeals as moderators see them
appeal-queue = Contestations
appeal-of = { $what }, { $when }
appeal-answer-link = Lire et répondre
appeal-answer-which = Lire la contestation de la décision nº { $number } et y répondre
appeal-says = Ce que dit la personne concernée
appeal-outcome = La réponse
appeal-outcome-hint = Si la décision est annulée, ce qui était masqué ou limité redevient comme avant. Ce qui a été retiré ne peut pas être rétabli.
appeal-uphold = La décision est maintenue
appeal-reverse = La décision était erronée et elle est annulée
appeal-choose = Choisissez si la décision est maintenue.
appeal-answer = Motif
appeal-answer-hint = La personne concernée le lit. Ne dites pas qui a fait le signalement.
appeal-do = Répondre
appeal-alone = Vous avez pris cette décision, et personne d’autre ne pouvait répondre : la personne concernée en est informée.
audit-appeal-made = Contestation déposée
audit-appeal-upheld = Contestation : décision maintenue
audit-appeal-reversed = Contestation : décision annulée

# A part of the privacy notice
privacy-reporting = Si vous faites un signalement
privacy-reporting-words = Ce que vous écrivez, ainsi que votre nom et votre adresse e-mail si vous les donnez, est lu par la modération de cette institution. Elle peut transmettre vos mots au serveur d’où vient un texte, sans dire qui les a écrits. Une empreinte (hash) de votre adresse IP limite le nombre de signalements en cours d’un même expéditeur ; elle est effacée dès que leur examen a donné lieu à une décision. Les décisions sont conservées, avec le nom de la personne qu’elles concernent.
