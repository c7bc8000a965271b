# The home of a member: what those they follow and the partners of the house wrote
home-heading = Inici
home-lede = El que han escrit les persones que seguiu i les nostres institucions associades.
home-newest = El més recent
home-older = Anteriors
home-empty = Aquí encara no hi ha res. Cerqueu algú per la seva adreça i seguiu-ne el compte: el que escrigui apareixerà aquí. El que publiquen les nostres institucions associades arriba tot sol.
home-no-older = No hi ha res d’anterior.
# Above the title of a text
home-passed-on = Difusió: { $name }
# The title of a comment: who commented on which practice or essay
home-said-about = { $name }, sobre { $title }
home-said = Un missatge de { $name }

# Looking somebody up who lives on another server
home-find = Seguiu algú d’un altre servidor
home-find-who = Adreça
home-find-hint = Per exemple, @name@example.org, o l’enllaç a una pàgina seva.
home-find-do = Cerca
home-find-unreadable = Això no és una adreça. Escriviu-la com @name@example.org o enganxeu un enllaç que comenci per https.
home-find-nobody = { $host } no coneix aquesta adreça. Comproveu que totes les lletres siguin correctes.
home-find-silent = { $host } no respon. Torneu-ho a provar d’aquí a uns minuts.
home-find-blocked = { $host } està bloquejat en aquest servidor. L’administració us pot dir per què.
home-find-closed = Aquest servidor només es comunica amb els servidors que ha permès l’administració, i { $host } no hi és.

# Whom the member follows on other servers
home-followed = A qui seguiu en altres servidors
home-followed-nobody = Encara a ningú.
home-own-house = Novetats de la nostra institució
home-own-nothing = Aquí encara no s’ha publicat res.

# What the member has saved
home-saved = Desats
home-saved-lede = El que heu desat per tornar-ho a llegir. Ningú més no veu aquesta llista.
home-saved-nothing = Encara no heu desat res. A la pàgina d’una pràctica o d’un assaig, trieu «Desa».
home-remove = Treu
# Read aloud instead of "Remove", so that several such buttons can be told apart; the title of the text or its first words
home-remove-which = Treu dels desats: { $title }

# Following somebody
bond-follow = Segueix
bond-follow-whom = Segueix { $name }
bond-follows = Seguiu aquest compte.
bond-end = Deixa de seguir
bond-end-whom = Deixa de seguir { $name }
bond-waits = Sol·licitud enviada, encara sense resposta
bond-take-back = Anul·la la sol·licitud
bond-take-back-whom = Anul·la la sol·licitud a { $name }
bond-origin = La seva pàgina al seu propi servidor
bond-no-texts = Encara no n’ha arribat res aquí. El que escrigui a partir d’ara apareixerà a «Inici» quan en seguiu el compte.
# What has just been done
bond-now-follows = Ara seguiu aquest compte.
bond-now-asked = La sol·licitud s’ha enviat. Seguireu aquest compte tan bon punt el seu servidor l’accepti.
bond-now-ended = Heu deixat de seguir aquest compte.

# Buttons on the page of a practice or an essay. Each says how it is now; pressed again, it is taken back
react-save = Desa
react-saved = Desat
react-like = Marca com a preferit
react-liked = Entre els vostres preferits
react-pass-on = Difon
react-passed-on = Ho heu difós
react-likes = { $count ->
    [one] Preferit d’una persona
   *[other] Preferit de { $count } persones
}
react-boosts = { $count ->
    [one] Difós una vegada
   *[other] Difós { $count } vegades
}
# What has just been done
react-now-saved = S’ha desat per a vós.
react-now-unsaved = S’ha tret dels desats.
react-now-liked = Qui ho ha escrit sabrà que us agrada.
react-now-passed-on = S’ha difós entre qui us segueix.
react-now-undone = S’ha anul·lat.

# For readers without an account here: from a page of ours to their own server
remote-heading = Continueu al vostre propi servidor
remote-follow = Seguiu des del vostre servidor
remote-answer = Responeu des del vostre servidor
remote-hint = La vostra adreça en aquell servidor, per exemple @name@example.org, o només el nom del servidor.
remote-go = Ves-hi
remote-unreadable = Això no és una adreça. Escriviu-la com @name@example.org o example.org.
remote-onward = Us portem a { $host }.
# A link that leads to another server
remote-open = Continueu a { $host }
remote-none = { $host } no indica on es continua.
remote-silent = { $host } no respon.
remote-copy = Podeu copiar això al cercador del vostre servidor i continuar allà:
remote-back = Torna a la pàgina anterior
