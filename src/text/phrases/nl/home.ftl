# The home of a member: what those they follow and the partners of the house wrote
home-heading = Nieuw voor jou
home-lede = Wat de mensen die je volgt en onze partners hebben geschreven.
home-newest = Nieuwste
home-older = Eerder
home-empty = Hier staat nog niets. Zoek iemand op via het adres en volg die persoon: wat die schrijft, komt hier te staan. Wat onze partners publiceren, komt vanzelf.
home-no-older = Verder terug is er niets.
# Above the title of a text
home-passed-on = Doorgegeven door { $name }
# The title of a comment: who commented on which practice or essay
home-said-about = { $name } over { $title }
home-said = Een bericht van { $name }

# Looking somebody up who lives on another server
home-find = Iemand op een andere server volgen
home-find-who = Adres
home-find-hint = Bijvoorbeeld @name@example.org, of de link naar een pagina van die persoon.
home-find-do = Opzoeken
home-find-unreadable = Dit is geen adres. Schrijf het als @name@example.org, of plak een link die met https begint.
home-find-nobody = { $host } kent dit adres niet. Kijk of elke letter klopt.
home-find-silent = { $host } antwoordt niet. Probeer het over een paar minuten opnieuw.
home-find-blocked = { $host } is op deze server geblokkeerd. Een beheerder kan je vertellen waarom.
home-find-closed = Deze server communiceert alleen met servers die een beheerder heeft toegestaan, en { $host } hoort daar niet bij.

# Whom the member follows on other servers
home-followed = Wie je op andere servers volgt
home-followed-nobody = Nog niemand.
home-own-house = Nieuw van onze instelling
home-own-nothing = Hier is nog niets gepubliceerd.

# What the member has saved
home-saved = Bewaard
home-saved-lede = Wat je hebt bewaard om nog eens te lezen. Niemand anders ziet deze lijst.
home-saved-nothing = Nog niets bewaard. Kies ‘Bewaren’ op de pagina van een praktijk of een essay.
home-remove = Weghalen
# Read aloud instead of "Remove", so that several such buttons can be told apart; the title of the text or its first words
home-remove-which = Weghalen uit wat je hebt bewaard: { $title }

# Following somebody
bond-follow = Volgen
bond-follow-whom = Volgen: { $name }
bond-follows = Je volgt deze persoon.
bond-end = Niet meer volgen
bond-end-whom = Niet meer volgen: { $name }
bond-waits = Gevraagd, nog geen antwoord
bond-take-back = Verzoek intrekken
bond-take-back-whom = Verzoek aan { $name } intrekken
bond-origin = De pagina van deze persoon op de eigen server
bond-no-texts = Van deze persoon is hier nog niets aangekomen. Wat die vanaf nu schrijft, staat onder ‘Nieuw voor jou’ zodra je deze persoon volgt.
# What has just been done
bond-now-follows = Je volgt deze persoon nu.
bond-now-asked = Het verzoek is verstuurd. Je volgt deze persoon zodra de andere server akkoord gaat.
bond-now-ended = Je volgt deze persoon niet meer.

# Buttons on the page of a practice or an essay. Each says how it is now; pressed again, it is taken back
react-save = Bewaren
react-saved = Bewaard
react-like = Vind ik goed
react-liked = Je vindt dit goed
react-pass-on = Doorgeven
react-passed-on = Door jou doorgegeven
react-likes = { $count ->
    [one] Eén persoon vindt dit goed
   *[other] { $count } mensen vinden dit goed
}
react-boosts = { $count ->
    [one] Eén keer doorgegeven
   *[other] { $count } keer doorgegeven
}
# What has just been done
react-now-saved = De tekst is voor je bewaard.
react-now-unsaved = De tekst is weggehaald uit wat je hebt bewaard.
react-now-liked = De auteur krijgt te horen dat je de tekst goed vindt.
react-now-passed-on = De tekst is doorgegeven aan de mensen die jou volgen.
react-now-undone = Dit is teruggedraaid.

# For readers without an account here: from a page of ours to their own server
remote-heading = Verder op je eigen server
remote-follow = Volgen vanaf je eigen server
remote-answer = Antwoorden vanaf je eigen server
remote-hint = Je adres daar, bijvoorbeeld @name@example.org, of alleen de host.
remote-go = Verder
remote-unreadable = Dit is geen adres. Schrijf het als @name@example.org of example.org.
remote-onward = Je wordt doorgestuurd naar { $host }.
# A link that leads to another server
remote-open = Verder op { $host }
remote-none = { $host } laat niet weten waar je daar verder kunt gaan.
remote-silent = { $host } antwoordt niet.
remote-copy = Je kunt dit kopiëren naar het zoekveld van je server en daar verdergaan:
remote-back = Terug naar waar je was
