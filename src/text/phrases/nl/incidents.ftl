# A text that could identify somebody, and what a moderator does about it at once
incident-heading = Als een tekst iemand herkenbaar maakt
incident-menu = Verborgen en ingetrokken
incident-link = Verbergen of intrekken…
incident-none = Er is geen tekst door een besluit verborgen of ingetrokken.
incident-count = { $count ->
    [one] Eén tekst is door een besluit verborgen of ingetrokken.
   *[other] { $count } teksten zijn door een besluit verborgen of ingetrokken.
}
incident-gone = Een tekst waarvan de woorden zijn gewist
incident-author = Door { $name }
incident-shown = De lezers kunnen hem nog lezen.
incident-hidden = Hij is verborgen: alleen de auteur en de moderatoren lezen hem hier nog. Wie hem eerder heeft ontvangen, heeft hem nog; trek hem in om hem ook daar te laten wissen.
incident-hidden-elsewhere = Hij is hier verborgen. Op zijn eigen server staat hij zoals eerst.
incident-withdrawn = Hij is ingetrokken: de woorden ervan zijn hier gewist.
incident-nowhere = Hij was naar geen enkele partner gestuurd.
incident-erased-all = { $count ->
    [one] De enige partner die hem had ontvangen, heeft hem gewist.
   *[other] Alle { $count } partners die hem hadden ontvangen, hebben hem gewist.
}
incident-erased-some = Gewist bij { $at } van de { $count } partners. De andere krijgen het verzoek opnieuw, tot ze het hebben aangenomen; kijk later nog eens.
incident-places = Waar hij stond
incident-place = Partner
incident-state = Wat de partner meldt
incident-place-erased = Gewist: { $when }
incident-place-open = Nog niet bevestigd
incident-decisions = Wat erover is besloten
incident-measure = Wat er nu gebeurt
incident-measure-hint = Verbergen gaat snel en kan worden teruggedraaid. Bij intrekken wordt de tekst definitief gewist, hier en op elke server die hem heeft ontvangen.
incident-hide = Meteen verbergen
incident-withdraw = Intrekken
incident-tell = Zijn server vertrouwelijk laten weten dat er misschien iemand in te herkennen is
incident-rule = Algemene verordening gegevensbescherming, artikel 5
incident-do = Uitvoeren
incident-told = Zijn server is op de hoogte gebracht. Wat er daar mee gebeurt, wordt daar besloten.
# A text of a partner is checked when it arrives; this is the report that the house then makes to its own moderators. $rules is a list of codes, such as es.dni.
look-words = Bij de controle bij binnenkomst is iets gevonden wat met zekerheid naar één persoon wijst ({ $rules }). Lees de tekst, verberg hem hier waar dat nodig is, en laat het zijn server weten.
