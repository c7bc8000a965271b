# Partners
partners-heading = Partenaires
partners-none = Il n’y a pas encore de partenaire.
partners-reach-all = { $count ->
    [one] Vos textes parviennent à votre seul partenaire.
   *[other] Vos textes parviennent à tous vos partenaires ({ $count }).
}
partners-reach-some = { $count ->
    [one] Vos textes parviennent à { $reached } partenaire sur { $count }.
   *[other] Vos textes parviennent à { $reached } de vos { $count } partenaires.
}
partners-waiting = { $count ->
    [one] Rien n’est perdu : un texte est en attente.
   *[other] Rien n’est perdu : { $count } textes sont en attente.
}
partners-asking = { $count ->
    [one] Une institution demande à devenir partenaire.
   *[other] { $count } institutions demandent à devenir partenaires.
}
partners-request = { $name } demande à devenir partenaire
partners-request-words = { $host } recevrait ce que vous publiez pour le réseau ou pour tout le monde, et vous recevriez ses textes.
partners-accept = Accepter
# Read aloud instead of the button's own word, so that several such buttons can be told apart
partners-accept-whom = Accepter { $host }
partners-refuse = Refuser
partners-refuse-whom = Refuser { $host }
partners-report = Rapport pour leur admin
partners-report-copy = À copier
partners-retry = Réessayer
partners-retry-whom = Réessayer maintenant : { $host }
partners-held = En attente de votre approbation : { $count }
partners-all = Tous les partenaires
partners-nobody = Pas encore de partenaire. Adressez une première demande ci-dessous.
partners-table = Les partenaires et l’état de nos échanges
partners-partner = Partenaire
partners-state = État
partners-sent = Dernier envoi réussi
partners-received = Dernière réception
partners-backlog = En attente
partners-delay = Retard
partners-actions = Actions
partners-agree = Approuver et comparer
partners-agree-whom = Approuver et comparer avec { $host }
partners-compare = Comparer
partners-compare-whom = Comparer maintenant avec { $host }
partners-decide = Décider
partners-decide-whom = Décider au sujet du partenaire { $host }
partners-end = Terminer
partners-end-whom = Terminer le partenariat avec { $host }
partners-only-admin = Seul un compte admin peut décider des partenaires et des serveurs.

# The figures of all partners
tally-in-step = À jour
tally-of = { $part } sur { $all }
tally-waiting = En attente
tally-delay = Plus long retard
tally-none = aucun
tally-parked = Non souhaités là-bas

# The state of a partner
standing-live = À jour
standing-backfilling = Lecture des archives
standing-catching-up = Rattrapage
standing-broken = En échec
standing-asked = Demande envoyée, réponse attendue
standing-refused = Refusé
standing-paused = Mis en pause par vous
standing-suspended = Suspendu
standing-ended = Terminé
standing-never = jamais
# What the last comparison found
compared-when = Comparaison, { $when } :
compared-equal = même contenu des deux côtés.
compared-different = tout n’est pas identique.
compared-fetched = Récupérés : { $count }.
compared-erased = Effacés comme là-bas : { $count }.
compared-missing = Gardés ici, inconnus là-bas : { $count }.
compared-refused = Refusés ici : { $count }.
compared-waiting = À effacer avec votre accord : { $count }.
compared-withdrawn = { $count ->
    [one] De nos textes retirés, { $at } sur { $count } est effacé là-bas.
   *[other] De nos textes retirés, { $at } sur { $count } sont effacés là-bas.
}
decided-held = Textes retenus, en attente d’approbation : { $count }.
decided-limited = Limité : ses textes ne figurent dans aucune liste publique.
decided-hidden = Masqué ; effacement définitif le { $day }.
decided-purged = Effacé définitivement le { $day }.

# Asking and inviting an institution
asking-heading = Faire une demande à une institution
asking-host = Adresse de leur serveur
asking-host-hint = Sans https. Par exemple : practices.example.org
asking-code = Code d’invitation
asking-code-hint = Si leur admin vous en a donné un : la demande est alors acceptée aussitôt. Sinon, laissez ce champ vide.
asking-send = Envoyer la demande
invite-heading = Inviter une institution
invite-code = Le code, affiché cette seule fois
invite-code-words = Envoyez-le à leur admin par un moyen sûr, avec le nom de votre serveur : { $host }. Il fonctionne une seule fois, jusqu’au { $day }.
invite-note = Pour qui
invite-note-hint = Une note pour les autres admins. L’institution qui fait sa demande avec ce code devient partenaire sans autre décision ; il fonctionne une seule fois, pendant 14 jours.
invite-make = Créer un code
codes-table = Codes d’invitation
codes-code = Code
codes-made = Créé
codes-take-back = Révoquer
codes-take-back-which = Révoquer { $name }
codes-used = Utilisé par { $host }
codes-open = Valable jusqu’au { $day }
codes-revoked = Révoqué
codes-expired = Expiré le { $day }
known-heading = Institutions connues de vos partenaires
known-nobody = Vos partenaires ne citent aucune institution que vous ne connaissez pas.
known-words = { $count ->
    [one] Un de vos partenaires suit { $host }
   *[other] { $count } de vos partenaires suivent { $host }
}
known-ask = Demander
known-ask-whom = Demander à { $host }
listing-on = D’autres serveurs peuvent lire qui sont vos partenaires, pour que les institutions se trouvent entre elles.
listing-on-do = Ne pas le dire aux autres serveurs
listing-off = Les autres serveurs n’apprennent pas qui sont vos partenaires. Votre page Réseau les montre quand même.
listing-off-do = Le dire aux autres serveurs

# Ending a partnership
end-title = Mettre fin à un partenariat
end-heading = Mettre fin au partenariat avec { $name } ?
end-words = Les nouveaux textes ne voyageront plus entre vous et { $host }, et les textes de chacun destinés au réseau disparaîtront des pages de l’autre. Vous pourrez refaire une demande plus tard.
end-do = Mettre fin au partenariat
end-keep = Le garder

# What is decided about a partner
decide-title = Décider au sujet d’un partenaire
decide-heading = Décider au sujet du partenaire { $name }
decide-action = Ce qui vaut ici pour ses textes
decide-action-hint = Personne là-bas n’en est informé.
decide-reason = Motif
decide-reason-hint = Pour les autres admins.
decide-do = Décider
decide-leave = Ne rien changer
decide-pause-heading = Mettre le partenariat en pause
decide-pause-words = Rien n’est envoyé ni lu pendant un temps, et rien n’est perdu : les deux côtés reprennent là où ils en étaient.
decide-pause = Pause
decide-resume-heading = Reprendre le partenariat
decide-resume = Reprendre
decide-now-held = Les nouveaux textes de ce partenaire attendent votre approbation.
decide-now-limited = Les textes de ce partenaire ne figurent dans aucune liste publique.
decide-now-blocked = Rien n’est envoyé à ce partenaire ni repris de lui, et ses textes sont masqués.
decide-now-paused = Le partenariat est en pause.
decide-now-free = Rien ne restreint les textes de ce partenaire.
decide-was-purged = Ce qui venait de lui a été définitivement effacé ici le { $day }.
decide-is-purged = Ce qui vient de lui sera définitivement effacé ici le { $day }.
decide-free = Sans restriction
decide-free-words = Tout s’affiche dès l’arrivée. Ce qui attendait ou était masqué s’affiche à nouveau.
decide-hold = Retenir
decide-hold-words = Les nouveaux textes et les révisions attendent que vous affichiez ou écartiez chacun d’eux. Ce qui est déjà affiché le reste.
decide-limit = Limiter
decide-limit-words = Ses textes ne figurent dans aucune liste publique. On peut toujours les lire en suivant leur auteur ou autrice, ou avec le lien.
decide-suspend = Suspendre
decide-suspend-words = Rien n’entre et rien ne sort, les abonnements prennent fin et ses textes sont masqués. Après 30 jours, ils sont définitivement effacés ici. Jusque-là, vous pouvez lever la suspension sans perte.

# Texts that wait for approval
queue-heading = En attente d’approbation
queue-nothing = Rien n’est en attente. Les nouveaux textes des partenaires que vous retenez apparaissent ici avant que quelqu’un d’autre les voie.
queue-lede = Personne d’autre ne voit encore ces textes. Personne là-bas n’est informé de ce que vous décidez.
queue-from = { $from }, { $day }
queue-from-again = { $from }, { $day }, nouvelle révision
queue-original = L’original
queue-original-which = L’original : { $title }, numéro { $number }
queue-show = Afficher
queue-show-which = Afficher le numéro { $number }
queue-decline = Écarter
queue-decline-which = Écarter le numéro { $number }
queue-comment = Un commentaire
queue-comment-restored = Un commentaire de cette institution, revenu après une restauration

# Other servers
servers-heading = Serveurs
servers-open = Tout serveur peut suivre et répondre, à moins d’être bloqué.
servers-partners = Seuls les partenaires et les serveurs autorisés ici peuvent entrer ; les pages sont ouvertes à tout le monde.
servers-closed = Aucun autre serveur ne peut entrer ; les pages sont ouvertes à tout le monde.
servers-counts = Bloqués : { $blocked }. Limités : { $limited }. Autorisés : { $allowed }.
servers-decided = Décisions prises
servers-none = Aucun serveur n’est bloqué, limité ou autorisé.
servers-table = Serveurs qui font l’objet d’une décision
servers-server = Serveur
servers-decision = Décision
servers-reason = Motif
servers-since = Depuis
servers-take-back = Annuler
servers-take-back-which = Annuler la décision : { $host }
servers-is-blocked = Bloqué
servers-is-held = Retenu pour approbation
servers-is-limited = Limité
servers-is-allowed = Autorisé
servers-is-unknown = Inconnu
servers-no-media = { $decision }, sans médias
servers-decide = Décider au sujet d’un serveur
servers-host = Adresse du serveur
servers-host-hint = Sans https. La décision vaut aussi pour les sous-domaines.
servers-action = Que faire
servers-action-hint = Vous pouvez annuler cette décision à tout moment.
servers-reason-hint = Pour les autres admins. Le motif figure dans la liste que vous exportez.
servers-media = Refuser ses images et ses fichiers
servers-do = Décider
servers-block = Bloquer
servers-block-words = Rien n’entre et rien ne sort ; les abonnements prennent fin, et ce qui vient de ce serveur est masqué.
servers-hold = Retenir
servers-hold-words = Ce qui vient de ce serveur attend qu’une personne de l’administration affiche ou écarte chaque texte.
servers-limit = Limiter
servers-limit-words = Ce serveur peut suivre et répondre, mais ne figure dans aucune liste publique, et ses demandes d’abonnement sont soumises à approbation.
servers-allow = Autoriser
servers-allow-words = Ce serveur peut entrer là où seuls les partenaires le peuvent. Là où tout le monde le peut, cette décision l’emporte sur un blocage.
servers-lists = Listes
servers-download-blocked = Télécharger ce qui est bloqué et limité
servers-download-allowed = Télécharger ce qui est autorisé
servers-download-form = Les deux sont des fichiers CSV, tels que Mastodon les lit.
servers-import = Importer une liste
servers-import-hint = Collez un CSV tel que Mastodon l’exporte, avec les colonnes #domain, #severity et d’autres. Ce qui est déjà décidé ici reste tel quel, et une liste ne bloque jamais de partenaire.
servers-try = Montrer ce qui se passerait
servers-take-in = Importer
servers-refused = Refusé aux boîtes de réception, en sept jours
servers-refused-none = Rien n’a été refusé.
servers-ignored = Accepté, sans rien changer
lists-unusable = La liste n’est pas utilisable
lists-would = Voici ce qui se passerait
lists-done = La liste est importée
lists-counts = Nouveaux : { $new }. Inchangés : { $same }.
lists-added = Importés : { $hosts }
lists-kept = Décidés autrement ici, et laissés tels quels : { $hosts }
lists-partners = Partenaires, et non bloqués : { $hosts }
# After it stands why, as a sentence
lists-left-out = Ligne { $line } laissée de côté :

# Reports
reports-heading = Signalements
reports-none = Aucun signalement ne vous attend.
reports-some = { $count ->
    [one] Un signalement vous attend.
   *[other] { $count } signalements vous attendent.
}
reports-receipt = Signalement nº { $number }, par { $from }, { $when }
reports-no-reason = Aucun motif n’est donné.
reports-forwarded = Il a été transmis à leur serveur.
reports-forward = Transmettre à leur serveur
reports-forward-which = Transmettre à leur serveur le signalement nº { $number }
reports-something = Quelque chose ici
reports-refused = Ce qui est arrivé sans rien changer
reports-refused-none = Rien pour l’instant.
reports-refused-table = Ce qui est arrivé sans rien changer, par type et par motif
reports-type = Type
reports-why = Motif
reports-often = Nombre de fois
reports-last = Dernière fois
