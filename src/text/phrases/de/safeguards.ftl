# What the checker says about a place that could identify a person: why it was found, and what to do.
safeguard-number-block = „{ $words }“ ist eine persönliche Kennnummer oder eine Kontonummer ({ $number }). Sie gehört eindeutig zu einer Person: Entfernen Sie sie.
safeguard-number-ask = „{ $words }“ könnte eine persönliche Kennnummer sein ({ $number }). Entfernen Sie sie oder geben Sie an, was es sonst ist.
safeguard-email = „{ $words }“ ist eine E-Mail-Adresse. Sie führt direkt zu einer Person: Entfernen Sie sie.
safeguard-phone = „{ $words }“ ist eine Telefonnummer. Sie führt direkt zu einer Person: Entfernen Sie sie.
safeguard-record = „{ $words }“ ist die Nummer einer Akte oder eines Dokuments. Damit lässt sich nachschlagen, um wen es geht: Entfernen Sie sie.
safeguard-birth = „{ $words }“ ist ein Geburtsdatum. Nennen Sie stattdessen das Alter in Jahren oder die Lebensphase.
safeguard-date = „{ $words }“ ist ein genaues Datum. Gehört es zur Geschichte einer Familie, nennen Sie stattdessen die Jahreszeit oder das Jahr.
safeguard-age = „{ $words }“: Menschen in diesem Alter gibt es wenige. Schreiben Sie stattdessen „über 89“ oder „hochbetagt“.
safeguard-initials = „{ $words }“: Initialen mit einer Altersangabe weisen auf eine Person hin. Verwenden Sie einen erfundenen Vornamen oder gar keinen.
safeguard-address = „{ $words }“ sieht aus wie eine Straße mit Hausnummer. Schreiben Sie stattdessen, was für ein Ort es ist.
safeguard-postcode = „{ $words }“ sieht aus wie eine Postleitzahl, die sich nur wenige Haushalte teilen. Entfernen Sie sie.
safeguard-profile = „{ $words }“ führt zu einem Profil in einem sozialen Netzwerk. Gehört es jemandem, den Sie in Ihrer Arbeit begleiten, entfernen Sie es.
safeguard-ip = „{ $words }“ ist die Adresse eines Geräts im Internet. Entfernen Sie sie.
safeguard-honorific = „{ $words }“ nennt eine Person mit Anrede und Namen. Nennen Sie stattdessen die Rolle: eine Mutter, ein Nachbar, eine Lehrkraft.
safeguard-name = „{ $words }“ könnte der Name einer Person sein. Entfernen Sie ihn oder geben Sie an, dass er zu einer Kollegin, einem Kollegen oder jemandem gehört, der publiziert, oder dass er erfunden ist.
safeguard-kin = „{ $words }“ steht dort, wo der Name einer angehörigen oder von Ihnen begleiteten Person stehen würde. Entfernen Sie ihn oder geben Sie an, dass er erfunden ist.
safeguard-singling = Alter, Ort, Diagnose, Familie oder Ereignis können zusammen verraten, um wen es geht, auch ohne Namen. Ändern Sie einige dieser Angaben oder lassen Sie sie weg.
safeguard-too-large = Der Text ist zu umfangreich, um als Ganzes geprüft zu werden. Kürzen oder teilen Sie ihn.
safeguard-again = Wenn sich daran niemand erkennen lässt, senden Sie den Text noch einmal unverändert.

# The answers to a finding
answer-removed = Ich habe es entfernt
answer-colleague = Kollegin, Kollege oder jemand, der publiziert
answer-fictional = Es ist erfunden
answer-nobody = Es bezeichnet keine Person
finding-must-go = Das muss entfernt werden, bevor der Text veröffentlicht werden kann.

# The ethics checklist, and the second person
write-ethics = Bevor andere den Text lesen
write-ethics-hint = Nötig, wenn das Netzwerk oder alle den Text lesen sollen. Kreuzen Sie an, wofür Sie einstehen können; was Sie nicht ankreuzen können, besprechen Sie mit einer Kollegin oder einem Kollegen.
ethics-nobody = Im Text ist niemand wiederzuerkennen, auch nicht für die Nachbarschaft.
ethics-consented = Die Personen im Text sind aus mehreren Menschen gemischt, oder sie haben eingewilligt.
ethics-withdrawal = Wer eingewilligt hat, weiß, wie sich die Einwilligung jederzeit widerrufen lässt.
ethics-minors = Wo es um Kinder geht, wurden sie so gefragt, wie es ihrem Alter entspricht.
ethics-others = Auch Angehörige, Nachbarinnen und Nachbarn, Kolleginnen und Kollegen sind geschützt.
ethics-power = Ich habe bedacht, was ich über die beschriebenen Menschen entscheiden kann und ob sie Nein sagen könnten.
ethics-respect = Die beschriebenen Menschen könnten jedes Wort lesen, ohne verletzt zu werden.
ethics-pictures = Auf Bildern ist niemand zu sehen, oder die Abgebildeten haben eingewilligt; das Gesicht eines Kindes ist nie zu sehen.
ethics-lawful = Es gibt dafür eine Rechtsgrundlage, und die oder der Datenschutzbeauftragte unserer Einrichtung weiß davon, wo das nötig ist.
ethics-colleague = Eine Kollegin oder ein Kollege hat den Text mit den Augen der Nachbarschaft gelesen.
wrong-ethics = Kreuzen Sie alle Punkte der Liste an oder behalten Sie den Text in Ihrer Einrichtung.
approve-heading = Als zweite Person veröffentlichen
approve-words = Sie lesen diesen Text mit anderen Augen als { $author }. Mit Ihren Antworten hier geht er hinaus an alle, für die er bestimmt ist, und zwar unter dem Namen von { $author }; mitgesendet wird, dass eine zweite Person ihn gelesen hat.
done-waits = Der Text ist gespeichert. Weil ihn alle werden lesen können, wird er von der Redaktion Ihrer Einrichtung gelesen und veröffentlicht.

# The desk of the data-protection reviewer
stopped-menu = Datenschutz
stopped-heading = Was aufgehalten wurde
stopped-count = { $count ->
    [0] Kein Text enthält etwas, das ihn aufhält.
    [one] Ein Text enthält etwas, das auf eine Person hinweist. Wer ihn verfasst hat, kann es entfernen, oder Sie lassen es stehen.
   *[other] { $count } Texte enthalten etwas, das auf eine Person hinweist. Wer sie verfasst hat, kann es entfernen, oder Sie lassen es stehen.
}
stopped-reason = Warum es stehen bleiben darf
stopped-reason-hint = Das bleibt mit Ihrem Namen und dem Zeitpunkt dokumentiert.
stopped-overrule = Stehen lassen

# The page about how texts are checked
checked-heading = Wie Texte geprüft werden, bevor sie hinausgehen
checked-second = Ein Text für alle wird außerdem von einer zweiten Person gelesen und veröffentlicht.
checked-lede = Die Texte hier entstehen aus der Arbeit mit Familien. Niemand darin soll wiederzuerkennen sein, auch nicht für die Nachbarschaft. Ein Programm hilft denen, die schreiben, zu sehen, was jemanden verraten könnte. Es läuft auf diesem Server; kein Text wird dafür an andere gesendet.
checked-looks = Worauf das Programm achtet
checked-numbers = Persönliche Kennnummern aus dreizehn Ländern, erkannt an ihrer Form und ihrer Prüfziffer, und Bankkonten.
checked-ways = E-Mail-Adressen, Telefonnummern, Profile in sozialen Netzwerken, Adressen von Geräten, Nummern von Akten und Dokumenten.
checked-days = Geburtsdaten, genaue Tage, Altersangaben über 89, Straßen mit Hausnummer, britische Postleitzahlen.
checked-people = Menschen, die mit Anrede und Namen genannt werden, Namen nach einer verwandten Person („ihr Sohn …“), Vornamen aus einer Liste und zwei Wörter, die wie ein Name aussehen.
checked-stories = Absätze, in denen mindestens drei dieser Angaben zusammenkommen: Alter, kleiner Ort, Diagnose, Größe der Familie, seltenes Ereignis.
checked-fields = Das Programm liest den Titel, die Zusammenfassung, jede Antwort des Formulars und jeden Kommentar. Ziffern in anderen Schriften, unsichtbare Zeichen, Leerzeichen zwischen Ziffern und Nummern, die durch Formatierung oder über zwei Antworten hinweg geteilt sind, ändern daran nichts.
checked-then = Was mit dem geschieht, was gefunden wird
checked-answers = Was sicher auf eine einzelne Person hinweist, muss entfernt werden; nur die Person, die in der Einrichtung für die Datenschutzprüfung zuständig ist, kann es stehen lassen, mit einer Begründung, die dokumentiert bleibt. Zu allem anderen wird gefragt, wer den Text geschrieben hat: Es wird entfernt, oder es geht um eine Kollegin, einen Kollegen oder jemanden, der publiziert, oder es ist erfunden, oder es bezeichnet keine Person. Eine Namensliste allein hält einen Text nie auf. Für das Team wird nichts aufgehalten; für die Einrichtung nur, was auf eine einzelne Person hinweist; für das Netzwerk und für alle muss jede Frage beantwortet sein.
checked-travels = Mit dem Text wird übermittelt, dass er geprüft wurde, wann und nach welcher Version der Regeln ({ $checker }). Was gefunden wurde, wird nicht übermittelt und auch nicht gespeichert: nur eine Prüfsumme dessen, was geantwortet wurde. Sie wird mit dem Text gelöscht.
checked-blind = Was das Programm nicht sehen kann
checked-lived = Geschichten, die nur eine einzige Familie erlebt haben kann, erzählt ohne jedes dieser Merkmale.
checked-nicknames = Spitznamen, kleingeschriebene Namen, Namen, die gewöhnliche Wörter sind, und seltene Namen, die allein stehen.
checked-places = Orte, Schulen und Daten, an denen Eingeweihte erkennen, wer gemeint ist.
checked-faces = Gesichter, Stimmen und alles andere in Bildern und Aufnahmen.
checked-together = Wer sich zusammen mit anderen Texten, mit Zeitungen oder Gerede erkennen ließe.
checked-judgement = Kein Programm kann versprechen, dass niemand wiederzuerkennen ist. Es ersetzt nicht das Urteil derer, die schreiben, nicht die Einwilligung der Betroffenen und nicht, dass eine Kollegin oder ein Kollege den Text mit den Augen der Nachbarschaft liest.

# Above the preview of a draft
preview-safe = Könnte jemand wiedererkannt werden?
preview-safe-nothing = Es wurde kein Name, keine Nummer und keine Adresse gefunden. Kein Programm sieht alles: Lesen Sie den Text noch einmal so, wie ihn die Nachbarschaft der Familie lesen würde.
preview-safe-found = { $count ->
    [one] Eine Stelle könnte verraten, wer jemand ist. Beim Veröffentlichen werden Sie danach gefragt.
   *[other] { $count } Stellen könnten verraten, wer jemand ist. Beim Veröffentlichen werden Sie danach gefragt.
}
