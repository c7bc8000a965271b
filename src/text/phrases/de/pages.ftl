# The front page
front-title = { $house }: Praxisansätze und Essays
front-description = Praxisansätze und Essays zur Unterstützung von Familien und Gemeinwesen, veröffentlicht von { $house } und Partnereinrichtungen.
front-heading = Was Familien hier hilft, aufgeschrieben, damit andere es ausprobieren können.
front-lede = { $house } beschreibt Schritt für Schritt, was hier mit Familien getan wird, und lernt von Einrichtungen, die das ebenso tun.
front-read = Unsere Praxisansätze lesen
front-follow = Uns vom eigenen Server aus folgen
front-address = Bei Mastodon und ähnlichen Diensten: { $address }
front-own = Neu aus unserer Einrichtung
front-all = Alle Praxisansätze
front-houses = Einrichtungen, die einander lesen
front-network = Das Netzwerk
front-travelled = Der Weg von „{ $title }“
front-changed = Was jede Einrichtung geändert hat
# ActivityPub is the name of a protocol
front-no-partner = Noch keine Partnereinrichtung. Alles hier lässt sich von jedem Server aus, der ActivityPub spricht, lesen, abonnieren und beantworten.
front-river = Von Kolleginnen und Kollegen im Netzwerk
front-nothing = Von den Partnereinrichtungen ist noch nichts angekommen.
front-join = Mitmachen
front-join-how = Kolleginnen und Kollegen kommentieren unter jedem Text: mit einem Konto dieser Einrichtung oder von jedem Server des Fediverse aus.
front-write = Etwas schreiben
front-sign-in = Zum Schreiben anmelden
# Above a title in a list: what it is, and when
kick = { $kind }, { $when }

# The lists of practices and of essays
list-practices-lede = Was getan wird, für wen und mit welchem Aufwand, damit andere es ausprobieren können.
list-practices-nothing = Kein Praxisansatz passt. Versuchen Sie es mit weniger Wörtern oder einer anderen Einrichtung.
list-essays-lede = Was Kolleginnen und Kollegen bei einer Fortbildung oder einem Besuch gelernt haben und was sie ausprobieren werden.
list-essays-nothing = Kein Essay passt. Versuchen Sie es mit weniger Wörtern oder einer anderen Einrichtung.
list-words = Suchwörter
list-language = Sprache
list-house = Einrichtung
list-all-languages = Alle Sprachen
list-all-houses = Alle Einrichtungen
list-older = Ältere

# Search
search-lede = Praxisansätze und Essays dieser Einrichtung und ihrer Partnereinrichtungen.
search-empty = Geben Sie ein oder zwei Wörter ein: einen Ort, eine Gruppe von Menschen, eine Arbeitsweise.
search-nothing = Zu „{ $words }“ wurde nichts gefunden. Versuchen Sie es mit weniger Wörtern oder mit dem Wort in der Sprache, in der der Text geschrieben wäre.

# People
people-lede = Menschen aus dieser Einrichtung, die hier unter ihrem Namen schreiben.
people-nobody = Hier hat noch niemand einen Text veröffentlicht.
people-texts = { $count ->
    [one] Ein Text
   *[other] { $count } Texte
}
person-follow = Von Ihrem Server aus folgen: { $address }
person-texts = Texte
person-nothing = Noch nichts veröffentlicht.

# The network
network-none = { $house } hat noch keine Partnereinrichtung.
network-some = { $count ->
    [one] { $house } und eine andere Einrichtung zeigen gegenseitig ihre Texte.
   *[other] { $house } und { $count } andere Einrichtungen zeigen gegenseitig ihre Texte.
}
network-begin = Die Administration dieser Einrichtung kann eine andere Einrichtung um eine Partnerschaft bitten. Von da an zeigt jede auch die Texte der anderen.
network-how = So funktioniert es
network-how-words = Jede Einrichtung betreibt einen eigenen Server und behält ihre eigenen Texte. Was eine Einrichtung für das Netzwerk oder für alle veröffentlicht, gelangt innerhalb von Sekunden zu ihren Partnereinrichtungen; was sie zurückzieht, verschwindet auch dort. Es gibt keine Zentrale.

# About
about-title = Über uns
about-heading = Über { $house }
about-find = Was Sie hier finden
about-find-words = Praxisansätze: was getan wird, für wen, mit welchem Aufwand, Schritt für Schritt. Essays: was Kolleginnen und Kollegen bei einer Fortbildung oder einem Austauschbesuch gelernt haben und was sie ausprobieren werden. Beides schreiben die Menschen, die diese Arbeit tun, und niemand wird so beschrieben, dass man die Person erkennen könnte.
about-follow = Uns vom eigenen Server aus folgen
about-follow-words = Wenn Sie ein Konto bei Mastodon oder auf einem anderen Server haben, der ActivityPub spricht, fügen Sie unsere Adresse dort in die Suche ein und folgen Sie ihr. Neue Texte erscheinen in Ihrer Timeline; Ihre Antworten erscheinen hier unter dem Text.
about-partner = Partnereinrichtung werden
about-partner-words = Einrichtungen, die einen solchen Server betreiben, können Partnereinrichtungen werden: Jede zeigt dann die öffentlichen Texte und die Netzwerktexte der anderen. Die Adresse unseres Servers ist { $host }.
