# The statement of reasons, as the person concerned reads it. $title and $name are names; $facts and $rule are what a moderator wrote.
statement-opening = Am { $day } hat { $house } über etwas von Ihnen entschieden.
statement-warn = Sie werden verwarnt, { $name }. Nichts von Ihnen wurde verborgen oder entfernt.
statement-hide = Ihr Text „{ $title }“ ist auf diesem Server verborgen. Sie und die Moderation können ihn hier weiterhin lesen, und nichts davon geht verloren. Kopien, die schon an andere Server gegangen sind, bleiben dort.
statement-hide-elsewhere = Ihr Text „{ $title }“ ist auf diesem Server verborgen: Niemandem wird er hier angezeigt. Auf Ihrem eigenen Server und anderswo ändert sich nichts.
statement-withdraw = Ihr Text „{ $title }“ wurde zurückgezogen: Sein Wortlaut ist auf diesem Server gelöscht, und jeder Server, der ihn erhalten hat, wurde aufgefordert, ihn zu löschen.
statement-limit = { $name }, was Sie für andere schreiben, wird von nun an von jemand anderem veröffentlicht: Die Redaktion liest es zuerst. Kommentieren können Sie in dieser Zeit nicht. Was Sie veröffentlicht haben, bleibt.
statement-limit-elsewhere = { $name }, was Sie von nun an schreiben, wird auf diesem Server erst angezeigt, wenn es hier jemand gelesen hat. Anderswo ändert sich nichts.
statement-suspend = { $name }, Ihr Konto auf diesem Server ist gesperrt: Sie können sich nicht anmelden. Was Sie veröffentlicht haben, bleibt.
statement-suspend-elsewhere = { $name }, nichts von dem, was Sie schreiben, wird auf diesem Server noch angezeigt. Anderswo ändert sich nichts.
statement-facts = Was festgestellt wurde: { $facts }
statement-law = Grundlage ist das Gesetz: { $rule }
statement-rules = Grundlage sind die Regeln dieser Einrichtung: { $rule }
statement-origin = Entschieden wurde aufgrund einer Meldung. Von wem sie kam, wird nicht mitgeteilt.
statement-people = Menschen haben dies festgestellt und entschieden. Automatisierte Mittel wurden nicht verwendet.
statement-redress = Wenn Sie das für falsch halten, können Sie auf dieser Seite bis { $day } einmal Beschwerde einlegen. Darauf antwortet jemand anderes als die Person, die entschieden hat, sofern es eine weitere gibt. Sie können sich auch an ein Gericht wenden.
statement-heading = Begründung der Entscheidung
statement-ended = Diese Entscheidung wurde zurückgenommen. Sie gilt nicht mehr.

# The menu and the queue
moderate-menu = Moderation
moderate-only = Meldungen sind der Redaktion, der Datenschutzprüfung und der Administration vorbehalten.
moderate-decide = Entscheiden
moderate-decide-which = Über Vorgang { $number } entscheiden
moderate-text = Text lesen
moderate-hidden-note = Dieser Text ist durch eine Entscheidung verborgen. Hier lesen können ihn nur die Moderation und wer ihn verfasst hat.

# The form
moderate-heading = Über Vorgang { $number } entscheiden
moderate-about = Es geht um { $name }.
moderate-measure = Was geschehen soll
moderate-measure-hint = Wer verbirgt, behält den Text; er kann wieder angezeigt werden. Wer zurückzieht, löscht ihn hier und auf jedem Server, der ihn erhalten hat, und zwar endgültig.
moderate-nothing = Nichts: Es gibt keinen Grund einzugreifen
moderate-warn = { $name } verwarnen
moderate-hide = „{ $name }“ verbergen
moderate-withdraw = „{ $name }“ zurückziehen
moderate-limit = { $name } einschränken
moderate-suspend = { $name } sperren
moderate-choose = Wählen Sie, was geschehen soll.
moderate-ground = Die Grundlage
moderate-ground-hint = Nötig, wenn etwas geschehen soll.
moderate-ground-law = Das Gesetz
moderate-ground-rules = Die Regeln dieser Einrichtung
moderate-rule = Welches Gesetz oder welche Regel
moderate-rule-hint = Der Artikel oder der Paragraf, damit die betroffene Person nachlesen kann.
moderate-facts = Was festgestellt wurde
moderate-facts-hint = In einfachen Worten. Die betroffene Person liest es: Sagen Sie nicht, von wem die Meldung kam, und wiederholen Sie nichts, woran eine Familie zu erkennen ist.
moderate-more = Meldung offen lassen: Ich entscheide darin noch über mehr
moderate-do = Entscheiden
moderate-leave = Zurück, ohne zu entscheiden

# A decision as moderators read it
moderate-decision = Entscheidung { $number }
moderate-decided = { $name } hat dies am { $day } entschieden.
moderate-in-force = Sie gilt.
moderate-over = Sie wurde am { $day } zurückgenommen.
moderate-statement = Was die betroffene Person liest
moderate-no-statement = Gegen niemanden wurde etwas unternommen, deshalb gibt es keine Begründung.
moderate-address = Wer hier ein Konto hat, findet diese Begründung im eigenen Bereich. Wer anderswo ist oder sich nicht anmelden kann, liest sie unter dieser Adresse, die Sie weitergeben können: { $address }
moderate-take-back = Zurücknehmen
moderate-take-back-reason = Warum die Entscheidung zurückgenommen wird
moderate-take-back-hint = Das bleibt mit Ihrem Namen im Protokoll.

# The log
audit-heading = Protokoll der Moderation
audit-sentence = Jede Entscheidung mit ihrem Grund. Zeilen kommen hinzu; keine lässt sich ändern oder entfernen.
audit-none = Noch wurde nichts entschieden.
audit-table = Was die Moderation getan hat, das Neueste zuerst
audit-when = Wann
audit-who = Wer
audit-what = Was
audit-about = Worüber
audit-reason = Warum
audit-older = Ältere Zeilen
audit-nothing = Kein Grund einzugreifen
audit-warn = Verwarnt
audit-hide = Text verborgen
audit-withdraw = Text zurückgezogen
audit-limit = Eingeschränkt
audit-suspend = Gesperrt
audit-taken-back = Entscheidung zurückgenommen
audit-forwarded = Meldung weitergeleitet

# The desk of a member
rulings-heading = Was die Moderation entschieden hat
rulings-warn = Sie wurden verwarnt.
rulings-hide = Ein Text von Ihnen wurde verborgen.
rulings-withdraw = Ein Text von Ihnen wurde zurückgezogen.
rulings-limit = Sie wurden eingeschränkt.
rulings-suspend = Sie wurden gesperrt.
rulings-read = Lesen, warum
# Translators: { $when } is a day, or for example “vor 3 Stunden”
rulings-read-which = Lesen, warum (entschieden: { $when })
rulings-acted = Über Ihre Meldung vom { $day } wurde entschieden: Es wurde eine Maßnahme ergriffen.
rulings-left = Über Ihre Meldung vom { $day } wurde entschieden: Es fand sich kein Grund einzugreifen. Wenn Sie nicht einverstanden sind, melden Sie es noch einmal und sagen Sie, warum.

# The public form for reports, for anybody
notice-heading = Etwas melden
notice-this = Diesen Text melden
notice-lede = Sagen Sie uns, wenn ein Text hier gegen das Gesetz verstößt, jemanden erkennen lässt oder gegen unsere Regeln verstößt. Menschen lesen es und entscheiden innerhalb von sieben Tagen. Sie brauchen kein Konto.
notice-address = Die genaue Adresse
notice-address-hint = Wie sie auf der Seite des Textes in der Adresszeile steht. Bei einem Kommentar die Adresse, die mit seiner Nummer endet.
notice-cause = Warum Sie es melden
notice-cause-hint = Wählen Sie, was am ehesten zutrifft.
notice-cause-identifies = Jemand ist darin zu erkennen
notice-cause-child = Ein Kind ist in Gefahr oder ihm wird geschadet
notice-cause-illegal = Es verstößt auf andere Weise gegen das Gesetz
notice-cause-rules = Es verstößt gegen die Regeln dieser Einrichtung
notice-words = Was daran nicht in Ordnung ist
notice-words-hint = Sagen Sie, wo im Text und warum. Wiederholen Sie keine Namen oder Adressen einer Familie.
notice-name = Ihr Name
notice-name-hint = Nur die Moderation sieht ihn; wer den Text verfasst hat, sieht ihn nie. Nicht nötig, wenn ein Kind in Gefahr ist.
notice-mail = Ihre E-Mail-Adresse
notice-mail-hint = Falls wir nachfragen müssen. Nicht nötig, wenn ein Kind in Gefahr ist.
notice-honest = Was ich hier angebe, ist nach meinem Wissen richtig und vollständig.
notice-send = Meldung senden
notice-nameless = jemand ohne Namen
notice-times = { $count }-mal von derselben Stelle gesendet.
receipt-heading = Wir haben Ihre Meldung erhalten
receipt-keep = Bewahren Sie diese Nummer auf: { $number }. Damit oder mit der Adresse dieser Seite können Sie nachsehen, was aus Ihrer Meldung geworden ist. Es wird keine E-Mail gesendet.
receipt-received = Sie ist am { $day } eingegangen.
receipt-open = Sie wartet auf eine Entscheidung. Menschen treffen sie, spätestens bis { $day }.
receipt-acted = Am { $day } wurde darüber entschieden: Es wurde eine Maßnahme ergriffen.
receipt-left = Am { $day } wurde darüber entschieden: Es fand sich kein Grund einzugreifen.
receipt-redress = Wenn Sie nicht einverstanden sind, melden Sie es noch einmal und sagen Sie, warum, oder wenden Sie sich an ein Gericht.
receipt-look-up = Sie haben schon eine Vorgangsnummer
receipt-number = Die Nummer
receipt-show = Nachsehen
moderate-due = Zu entscheiden bis { $day }.
moderate-overdue = Überfällig: Zu entscheiden war bis { $day }.

# The appeal, as the person concerned sees it below the statement
appeal-heading = Beschwerde
appeal-words = Warum die Entscheidung falsch ist
appeal-words-hint = In Ihren eigenen Worten. Sie können einmal Beschwerde einlegen.
appeal-send = Beschwerde einlegen
appeal-waits = Sie haben am { $day } Beschwerde eingelegt. Ein Mensch wird antworten; Sie lesen die Antwort auf dieser Seite.
appeal-upheld = Ihre Beschwerde wurde am { $day } beantwortet: Die Entscheidung bleibt bestehen.
appeal-reversed = Ihre Beschwerde wurde am { $day } beantwortet: Die Entscheidung war falsch und ist zurückgenommen.
appeal-reversed-withdrawn = Ihre Beschwerde wurde am { $day } beantwortet: Die Entscheidung war falsch. Was zurückgezogen wurde, ist gelöscht und lässt sich nicht wiederherstellen; Sie können es neu veröffentlichen.
appeal-same = In der Einrichtung moderiert nur eine Person: Wer entschieden hat, hat auch geantwortet.
appeal-another = Geantwortet hat eine andere Person als die, die entschieden hat.

# Appeals as moderators see them
appeal-queue = Beschwerden
appeal-of = { $what }, { $when }
appeal-answer-link = Lesen und antworten
appeal-answer-which = Die Beschwerde gegen Entscheidung { $number } lesen und beantworten
appeal-says = Was die betroffene Person sagt
appeal-outcome = Die Antwort
appeal-outcome-hint = Wird die Entscheidung aufgehoben, ist das Verborgene oder Eingeschränkte wieder wie zuvor. Was zurückgezogen wurde, lässt sich nicht wiederherstellen.
appeal-uphold = Die Entscheidung bleibt bestehen
appeal-reverse = Die Entscheidung war falsch und wird zurückgenommen
appeal-choose = Wählen Sie, ob die Entscheidung bestehen bleibt.
appeal-answer = Warum
appeal-answer-hint = Die betroffene Person liest es. Sagen Sie nicht, von wem die Meldung kam.
appeal-do = Antworten
appeal-alone = Sie haben diese Entscheidung getroffen, und niemand sonst könnte antworten: Das wird der betroffenen Person mitgeteilt.
audit-appeal-made = Beschwerde eingelegt
audit-appeal-upheld = Beschwerde: Entscheidung bleibt
audit-appeal-reversed = Beschwerde: Entscheidung aufgehoben

# A part of the privacy notice
privacy-reporting = Wenn Sie etwas melden
privacy-reporting-words = Die Moderation dieser Einrichtung liest, was Sie schreiben, und sieht Ihren Namen und Ihre E-Mail-Adresse, falls Sie sie angeben. Sie kann den Wortlaut an den Server weiterleiten, von dem ein Text stammt, ohne zu sagen, wer ihn geschrieben hat. Eine Prüfsumme (Hash) Ihrer IP-Adresse begrenzt, wie viele Meldungen derselben Herkunft offen sein können; sie wird gelöscht, sobald darüber entschieden ist. Entscheidungen bleiben dokumentiert, mit dem Namen der Person, um die es geht.
