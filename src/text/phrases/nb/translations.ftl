# The translations of a text, on the desk
translations-heading = Oversettelser
translations-title = Oversettelser av { $title }
translations-lede = Lesere får se språket de leser, med navnet på den som har oversatt, og originalen er ett skritt unna.
translations-original = Original
translations-none = Det er ingen oversettelse ennå.
translations-draft = Utkast, lagret { $when }
translations-published = Publisert { $when }
translations-newer = Publisert { $when }. Utkastet er endret siden.
# A mark beside a translation whose original has changed since
translations-older = Eldre enn originalen
translations-add = Legg til en oversettelse
translations-language = Til hvilket språk
translations-language-hint = Et språk som teksten ikke har ennå.
translations-begin = Begynn
# A button on the page of a text
translations-link = Oversett
translations-unpublished = Publiser teksten først. En oversettelse følger det leserne ser.

# A translation beside its original
translate-heading = Oversett til { $language }
translate-title = { $title }: oversett til { $language }
translate-lede = Originalen står ved siden av hvert felt. Tall, steder og andre valg tas derfra.
translate-original = Original
translate-into = Oversettelse
# Read aloud before the field of a translation, followed by the name of the question
translate-field = Oversettelse av: { $question }
translate-lines = Én linje for hver linje i originalen, i samme rekkefølge.
translate-newer = Originalen er endret siden denne oversettelsen ble laget
translate-newer-words = Se hva som er endret, og endre så oversettelsen.
translate-newer-show = Hva som er endret i originalen
translate-follows = Denne oversettelsen sier nå det originalen ved siden av sier.
translate-missing = Originalen sier noe her. Oversett det også.
translate-count = { $count ->
    [one] Originalen har én linje her. Skriv også én.
   *[other] Originalen har { $count } linjer her. Skriv like mange.
}
translate-faulty = Ikke publisert ennå: Noen felt må ses på en gang til. Det du skrev, er lagret.
translate-meanwhile = Noen andre har lagret denne oversettelsen i mellomtiden. Det du skrev, står nedenfor og er ikke lagret. Lagrer du igjen, erstatter det den andres.
translate-publish = Publiser oversettelsen
translate-withdraw = Trekk tilbake oversettelsen

# Withdrawing a translation
translate-withdraw-heading = Trekke tilbake denne oversettelsen?
translate-withdraw-words = Oversettelsen av { $title } til { $language } slettes her. Partnerne våre får beskjed om å slette den også. Originalen og de andre oversettelsene blir.
translate-withdraw-keep = Behold den
translate-done = Oversettelsen er publisert.
translate-gone = Oversettelsen er trukket tilbake.

# On the page of a text
translated-languages = Språkene til denne teksten
# A language, in a list of the languages of a text
translated-original = { $language } (original)
translated-by = Oversatt fra { $language } av { $name }.
translated-from = Oversatt fra { $language }.
translated-older = Denne oversettelsen er eldre enn originalen, som ble endret { $day }.
translated-read-original = Les originalen
