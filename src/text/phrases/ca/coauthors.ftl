# The page of the authors of a practice or an essay, and whoever is asked to write it together
coauthors-heading = Autoria
coauthors-title = Autoria de { $title }
# On the page of a text and beside its form: a link to this page
coauthors-link = Autoria
coauthors-lede = Les persones coautores modifiquen el text i figuren amb vós a l’autoria. Ningú no hi figura sense haver-ho acceptat.
# Beside a name in the list
coauthors-first = Autoria principal
coauthors-since = Coautoria des de: { $day }
coauthors-waits = Invitació enviada: { $when }, encara sense resposta

# Inviting somebody
coauthors-invite-heading = Convideu un o una col·lega
coauthors-invite-words = Aquesta persona rebrà una notificació i podrà llegir l’esborrany. Només figurarà a l’autoria si ho accepta.
coauthors-who = Nom en aquesta institució
coauthors-who-hint = Per exemple, @nom. Escriviu @ i unes quantes lletres d’un nom per triar.
coauthors-invite = Convida
coauthors-take-back = Anul·la la invitació
# Read aloud instead of the button's words, so that several such buttons can be told apart
coauthors-take-back-whom = Anul·la la invitació per a { $name }
coauthors-take-off = Treu
coauthors-take-off-whom = Treu de l’autoria: { $name }
coauthors-take-off-words = Qui es treu de l’autoria ja no pot modificar el text. El que va escriure es queda, i les versions anteriors continuen indicant qui les va desar.

# What is wrong with an invitation
coauthors-wrong-nobody = En aquesta institució no hi ha ningú amb aquest nom que pugueu convidar. Comproveu totes les lletres.
coauthors-wrong-self = Sou vós.
coauthors-wrong-already = { $name } ja figura a l’autoria o ja té una invitació.
coauthors-wrong-role = { $name } no escriu aquí: el seu perfil permet llegir i comentar. L’administració el pot canviar.
coauthors-wrong-second = { $name } ha publicat aquest text com a segona persona. Qui ho fa no pot figurar a l’autoria.
coauthors-wrong-many = Un text té, com a màxim, { $most } persones coautores, comptant-hi les que tenen una invitació.

# For whoever is asked
coauthors-asked = { $name } us proposa escriure conjuntament «{ $title }».
coauthors-means = Què vol dir
coauthors-means-edit = Podeu modificar el text, afegir-hi imatges i veure’n l’historial. Cada part veu què ha canviat l’altra.
coauthors-means-named = El vostre nom figura al costat del seu allà on es llegeixi el text, també en altres institucions.
coauthors-means-owner = { $name } el publica per primera vegada i és l’única persona que el pot retirar. Després, vós també en podeu publicar versions noves.
coauthors-means-second = No el podeu revisar com a segona persona, ni ara ni més endavant.
coauthors-means-leave = El podeu deixar en qualsevol moment. Quan { $name } deixi aquesta institució, el text també desapareixerà: copieu-lo abans.
coauthors-read = Llegeix l’esborrany
coauthors-agree = Accepta
coauthors-decline = Rebutja

# For a co-author
coauthors-own = Autoria principal: { $name }
coauthors-own-words = { $name } publica aquest text per primera vegada, decideix qui el llegeix i és l’única persona que el pot retirar. Quan { $name } deixi aquesta institució, el text també desapareixerà.
coauthors-copy-words = En qualsevol moment podeu copiar el text, tal com és ara, en un esborrany vostre.
coauthors-copy = Copia en un esborrany meu
coauthors-leave-heading = Deixeu el text
coauthors-leave-words = El vostre nom desapareix del text, aquí i a les institucions que el tenen. El que vau escriure es queda.
coauthors-leave = Deixa aquest text
# Beside the form, where the button to publish would stand
coauthors-not-publish = Aquest text el publica { $name }. Deseu-lo i aviseu aquesta persona quan estigui a punt.

# On the desk
coauthors-desk-asked = Invitacions per escriure conjuntament
# Below the title of a text
coauthors-desk-asks = { $name } us proposa escriure’l conjuntament.
coauthors-desk-shared = Escrits amb altres persones
coauthors-desk-of = Autoria principal: { $name }.

# Before a text is withdrawn, and before a member is deleted; { $names } are one or more people
coauthors-withdraw = Escriviu aquest text amb { $names }. Espereu que el copiïn abans de retirar-lo: també el perdran.
coauthors-delete = Hi ha textos d’aquesta persona escrits amb { $names }. També s’esborraran: deixeu que els coautors i les coautores els copiïn abans.

# Names of several authors; { $others } are one or more names with commas between
coauthors-and = { $others } i { $last }

# What has just been done
coauthors-done-invited = La invitació s’ha enviat.
coauthors-done-taken-back = La invitació s’ha anul·lat.
coauthors-done-taken-off = La llista de l’autoria ara és més curta.
coauthors-done-agreed = Ara figureu a l’autoria.
coauthors-done-declined = Heu rebutjat la invitació. Ho comuniquem a qui us la va enviar.
coauthors-done-left = Heu deixat el text.
coauthors-done-copied = Aquesta és la vostra còpia: un esborrany que només podeu modificar vós.

# Notifications
heard-author-asked = { $name } us proposa escriure un text conjuntament
heard-author-agreed = { $name } ha acceptat escriure un text amb vós
heard-author-declined = { $name } no ha acceptat escriure un text amb vós
heard-author-left = { $name } ha deixat un text que escriviu conjuntament
heard-author-removed = { $name } us ha tret de l’autoria d’un text
heard-author-withdrawn = S’ha retirat un text que vau escriure amb { $name }

# A heading in the file that a member gets with everything kept about them
coauthors-export = Textos que escriviu amb altres persones
