# Signing in
enter-heading = Innskráning
enter-handle = Notandanafn eða netfang
enter-password = Lykilorð
enter-button = Skrá inn
enter-link = Fékkstu sendan einnota tengil? Opnaðu hann í þessum vafra: hann skráir þig inn einu sinni án lykilorðs og þú getur svo valið þér lykilorð.
enter-no-account = Ertu ekki með aðgang? Ritstjóri eða stjórnandi býður samstarfsfólki innan stofnunarinnar aðgang. Ekki þarf aðgang til að lesa.
enter-wrong = Þetta notandanafn og þetta lykilorð eiga ekki saman.

# A link that signs a person in, once
link-heading = Góðan dag, { $name }
link-sentence = { $house }: þessi tengill skráir þig inn sem { $handle }.
link-once = Tengillinn virkar einu sinni. Hann telst ekki notaður þótt þessi síða hafi verið opnuð.
link-spent = Tengillinn hefur þegar verið notaður eða er orðinn of gamall. Biddu sendandann um nýjan.

# An invitation
invited-title = Þér er boðið að vera með
invited-heading = { $house } býður þér að vera með
invited-sentence = { $role ->
    [reader] Þér er boðið að taka þátt sem lesandi.
    [student] Þér er boðið að taka þátt sem nemandi.
    [practitioner] Þér er boðið að taka þátt sem fagaðili.
    [editor] Þér er boðið að taka þátt sem ritstjóri.
    [reviewer] Þér er boðið að taka þátt sem sá aðili sem fer yfir persónuvernd hjá stofnuninni.
   *[admin] Þér er boðið að taka þátt sem stjórnandi.
}
invited-name = Nafnið þitt
invited-name-hint = Eins og samstarfsfólk á að sjá það við það sem þú skrifar.
invited-handle = Notandanafn
# { $host } stands for the host of this server: leave @ and { $host } together
invited-handle-hint = Litlir bókstafir, tölustafir og undirstrik. Vistfangið þitt verður @notandanafn@{ $host }.
invited-email = Netfang
invited-email-hint = Aldrei sýnt. Notað til að senda nýjan tengil ef þú gleymir lykilorðinu.
invited-password = Lykilorð
invited-password-hint = Minnst 10 stafir.
invited-join = Taka þátt

# Choosing a password
password-heading = Veldu lykilorð
password-lede = Innskráning tókst. Með lykilorði geturðu komið aftur án nýs tengils; þú getur líka valið það seinna.
password-new = Nýtt lykilorð
password-hint = Minnst 10 stafir. Auðveldara er að muna nokkur orð saman en ýmis tákn.
password-keep = Vista lykilorðið
password-later = Ekki núna

# A form that came when its session was over
unsent-heading = Ekki enn sent
unsent-signed-out = Innskráningin þín rann út í millitíðinni. Ekkert hefur glatast: skráðu þig inn hér og þá er textinn sendur eins og þú skrifaðir hann.
unsent-signed-in = Þú hefur skráð þig aftur inn í millitíðinni. Ekkert hefur glatast: farðu yfir textann og sendu hann aftur.
unsent-typed = Það sem þú skrifaðir
unsent-sign-in-and-send = Skrá inn og senda
unsent-send-again = Senda aftur
again-heading = Skráðu þig aftur inn
again-no-password = Ertu ekki með lykilorð? Opnaðu einnota tengil í öðrum flipa í þessum vafra, komdu svo aftur og ýttu á hnappinn hér.
