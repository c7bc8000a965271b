# A text that could identify somebody, and what a moderator does about it at once
incident-heading = Når en tekst gjør at noen kan gjenkjennes
incident-menu = Skjult og trukket tilbake
incident-link = Skjul eller trekk tilbake…
incident-none = Ingen tekst er skjult eller trukket tilbake ved en avgjørelse.
incident-count = { $count ->
    [one] Én tekst er skjult eller trukket tilbake ved en avgjørelse.
   *[other] { $count } tekster er skjult eller trukket tilbake ved en avgjørelse.
}
incident-gone = En tekst der ordene er slettet
incident-author = Av { $name }
incident-shown = Leserne kan fortsatt lese den.
incident-hidden = Den er skjult: Bare forfatteren og moderatorene kan lese den her. De som har mottatt den tidligere, har den fortsatt; trekk den tilbake for å få den slettet også der.
incident-hidden-elsewhere = Den er skjult her. På sin egen server står den som før.
incident-withdrawn = Den er trukket tilbake: Ordene i den er slettet her.
incident-nowhere = Den var ikke sendt til noen partner.
incident-erased-all = { $count ->
    [one] Den ene partneren som hadde mottatt den, har slettet den.
   *[other] Alle de { $count } partnerne som hadde mottatt den, har slettet den.
}
incident-erased-some = Slettet hos { $at } av { $count } partnere. De andre får beskjed på nytt til de har tatt imot den; se etter igjen senere.
incident-places = Hvor den var
incident-place = Partner
incident-state = Melding derfra
incident-place-erased = Slettet { $when }
incident-place-open = Ikke bekreftet ennå
incident-decisions = Hva som er avgjort om den
incident-measure = Hva som gjøres nå
incident-measure-hint = Å skjule går fort og kan oppheves. Når du trekker tilbake, slettes teksten for godt, her og på hver server som har mottatt den.
incident-hide = Skjul den med en gang
incident-withdraw = Trekk den tilbake
incident-tell = Si fra til serveren dens, i fortrolighet, om at noen kanskje kan gjenkjennes
incident-rule = Personvernforordningen (GDPR), artikkel 5
incident-do = Utfør
incident-told = Serveren dens har fått beskjed. Hva som gjøres med det, avgjøres der.
# A text of a partner is checked when it arrives; this is the report that the house then makes to its own moderators. $rules is a list of codes, such as es.dni.
look-words = Kontrollen da teksten kom inn, fant noe som sikkert peker på én person ({ $rules }). Les teksten, skjul den her der det trengs, og si fra til serveren dens.
