# What both forms have in common
write-practice-heading = Escriviu una pràctica
write-essay-heading = Escriviu un assaig
write-save = Desa l’esborrany
write-preview = Vista prèvia
write-publish = Publica
# Beside a question that has to be answered
write-must = necessari per publicar
write-all-that-fit = Trieu totes les que corresponguin.
write-summary = En dues frases, per a qui té pressa
write-summary-hint = Es mostra a les llistes i en altres servidors. Com a màxim, 500 caràcters.
write-language = Llengua d’aquest text
write-language-hint = En aquesta llengua es llegirà en veu alta i es cercarà.
write-audience = Abast
write-audience-hint = Trieu-lo abans de publicar: després ja no canvia. El que ha arribat a altres servidors es pot retirar, però algú pot haver-se’n quedat una còpia.
write-one-per-line = Un per línia.
write-consent = Les persones d’aquest text
write-consent-hint = Necessari per publicar, no per desar.
write-who-reads = Qui ho pot llegir
write-when-publish = En publicar
write-draft = Esborrany
write-not-allowed = El vostre perfil us permet llegir i comentar. Si voleu escriure, demaneu-ho a algú amb perfil d’edició.
write-newer = Mentrestant, una altra persona ha desat aquest text
write-newer-words = El que heu escrit és més avall, sense desar. Això és el que hi ha desat ara; si torneu a desar, ho substituireu.
write-newer-show = Mostra el text desat
write-sign-in-and-save = Entra i desa
write-before = Abans de publicar
# Read aloud before the name of a question
write-done = Fet:
write-needed = Falta:
write-may-stay-open = Pot quedar en blanc:
write-problems = { $count ->
    [one] Cal revisar una resposta
   *[other] Cal revisar { $count } respostes
}

# What is saved and who sees it
state-new = Encara no s’ha desat.
state-faulty = Encara no s’ha desat: cal revisar algunes respostes.
state-newer = Publicat. Fins que no publiqueu aquesta versió, se’n continuarà llegint una d’anterior.
state-published = Publicació: { $when }. Aquesta és la versió que es llegeix.
state-draft = Esborrany, últim canvi: { $when }. Només el veuen qui l’ha escrit i qui el pot publicar.
state-student = Els vostres textos els publica algú de la vostra institució amb perfil de professional: deseu el text i ensenyeu-li l’esborrany.

# Who may read it: a name, and a sentence
audience-team = L’equip
audience-team-words = Les persones d’aquesta institució que escriuen aquí. No surt mai del nostre servidor.
audience-institution = Aquesta institució
audience-institution-words = Totes les persones d’aquesta institució que tenen compte, també les que només llegeixen. No surt mai del nostre servidor.
audience-network = La xarxa
audience-network-alone = Qui iniciï la sessió en aquesta institució i, de seguida que n’hi hagi, en institucions associades.
audience-network-words = { $count ->
    [one] Qui iniciï la sessió en aquesta institució i en la nostra institució associada.
   *[other] Qui iniciï la sessió en aquesta institució i en les nostres { $count } institucions associades.
}
audience-public = Tothom
audience-public-words = Qualsevol persona al web, les nostres institucions associades i qui ens segueix des d’altres llocs.

# The people in the text: a name, and a sentence
consent-none-described = No s’hi descriu ningú
consent-none-described-words = El text parla de maneres de treballar, no de persones.
consent-composite = Els personatges són compostos
consent-composite-words = Ningú no existeix tal com hi apareix; s’hi barregen trets de diverses persones.
consent-written = Hi han donat l’acord per escrit
consent-written-words = Totes les persones que es podrien reconèixer han llegit el text i han signat.

# What is wrong with an answer
wrong-name-long = Un títol té com a màxim 150 caràcters.
wrong-summary-long = { $count ->
    [one] Un resum té com a màxim 500 caràcters; aquest en té { $count }.
   *[other] Un resum té com a màxim 500 caràcters; aquest en té { $count }.
}
wrong-language = Trieu la llengua en què escriviu.
wrong-audience = Trieu qui ho pot llegir.
wrong-consent = Indiqueu com es protegeixen les persones d’aquest text.
wrong-group = El mínim del grup no pot ser més gran que el màxim.
wrong-number = «{ $typed }» no és un nombre enter de fins a 100.000.
wrong-practice-name = Una pràctica necessita un nom d’almenys 3 caràcters.
wrong-why = Indiqueu per què ho feu.
wrong-procedures = Descriviu almenys un pas.
wrong-where = Trieu almenys un lloc.
wrong-dose = Indiqueu almenys una d’aquestes xifres, o bé que no té data de fi.
wrong-essay-long = Una resposta té com a màxim 10.000 caràcters.
wrong-essay-name = Un assaig necessita un títol d’almenys 3 caràcters.
wrong-essay-empty = N’hi ha prou amb una frase, però en cal una.

# The form of a practice
practice-name = Com l’anomeneu?
practice-name-hint = El nom que faríeu servir entre col·legues. De 3 a 150 caràcters.
practice-why = Per què ho feu?
practice-why-hint = El problema que vau observar, la idea en què es basa la vostra resposta, l’objectiu. Dos o tres paràgrafs.
practice-procedures = Què feu, pas a pas?
practice-procedures-hint = Un pas per línia, en ordre. Comenceu una línia amb dos espais per continuar el pas anterior. Per exemple: Ronda de benvinguda, 15 minuts.
practice-where = On té lloc?
practice-target-groups = Per a qui?
practice-target-groups-hint = Trieu totes les opcions que corresponguin. Les institucions associades hi filtren en la seva pròpia llengua.
practice-materials = Què us cal?
practice-materials-hint = Una cosa per línia. Un enllaç, després d’una barra: Targetes il·lustrades | https://example.org/cards.pdf
practice-providers = Qui ho fa?
practice-providers-hint = Un perfil professional per línia: perfil | quantes persones | formació. Per exemple: Educació social | 2 | 20 hores de treball en grup
practice-mode = Com es fa?
practice-unit = Amb qui cada vegada?
practice-unit-hint = Una persona, una família, diverses juntes.
practice-tailoring = Què adapteu a cada família?
practice-tailoring-hint = Què es preveu que variï i com ho decidiu.
practice-modifications = Què heu canviat des del principi?
practice-modifications-hint = I per què. Per exemple: un servei d’interpretació des del tercer grup.
practice-fidelity-planned = Com comproveu que es fa tal com es descriu?
practice-fidelity-planned-hint = Una llista de comprovació, una segona persona a la sala, encara res.
practice-fidelity-actual = I com ha anat en realitat?
practice-fidelity-actual-hint = Per exemple: 10 de 12 sessions segons el previst, en tres grups.
practice-observed = Quins canvis heu observat?
practice-observed-hint = En qui, quants, on i quan. Els percentatges d’una taula es mostren també com a barres. Cap xifra sobre menys de cinc persones.
practice-core-elements = Què cal mantenir si algú l’adapta?
practice-core-elements-hint = Un element per línia.
practice-risks = Quan no convé fer-la?
practice-risks-hint = Un risc o un límit per línia.
practice-life-stages = Edats o etapes de la vida
practice-settings = En quin tipus de servei?
practice-settings-hint = El servei on les famílies entren en contacte amb vosaltres, no només el lloc on es fa.
practice-sectors = Àmbits de treball
practice-community-resources = Què hi aporta el barri?
practice-also-involved = Qui més hi participa?
practice-also-involved-hint = A més del vostre propi servei.
practice-cost-band = Cost a part del personal
practice-cost-band-hint = N’hi ha prou amb una impressió.
practice-space = Espai
practice-space-hint = Per exemple: una sala amb cuina.
practice-inputs = Model lògic: de què es parteix
practice-activities = Què es fa
practice-outputs = Què es pot comptar
practice-outcomes = Què canvia per a les famílies
practice-assumptions = Què s’ha de complir perquè funcioni
practice-status = Està en ús?
practice-status-hint = «Amb precaució» i «ja no es recomana» es mostren a qui la llegeix i a qui l’ha adaptada.
practice-sessions = Sessions
practice-minutes = Minuts per sessió
practice-every-days = Cada … dies
practice-weeks = Setmanes en total
practice-group-min = Grup: mínim
practice-group-max = Grup: màxim
practice-staff-hours = Hores de personal
practice-lede = Per publicar calen cinc respostes. Les altres faciliten que altres equips provin la vostra pràctica; deixeu en blanc el que no sapigueu.
practice-dose = Quant i cada quant?
practice-dose-hint = Almenys una d’aquestes dades. Només nombres.
practice-open-ended = No té data de fi
practice-others = Perquè altres equips la puguin provar
practice-more = Més: serveis, barri, mitjans, canvi esperat
practice-means = Mitjans
practice-means-hint = Per a un cicle.
practice-interpreters = Interpretació o diverses llengües
practice-completeness = Preguntes respostes
practice-answered = { $count ->
    [one] S’ha respost { $count } de les 12 preguntes que fan que una pràctica es pugui repetir.
   *[other] S’han respost { $count } de les 12 preguntes que fan que una pràctica es pugui repetir.
}

# The questions of a practice, in a few words
ask-name = El nom
ask-why = El perquè
ask-procedures = Els passos
ask-where = On
ask-dose = Quant
ask-materials = Què cal
ask-providers = Qui ho fa
ask-mode = Com es fa
ask-tailoring = Què s’adapta
ask-modifications = Què ha canviat
ask-fidelity-planned = Com es comprova
ask-fidelity-actual = Com ha anat en realitat

# Answers to choose from
choose-none = Sense indicar
choose-individual = Una persona
choose-one-family = Una família
choose-several-families = Diverses famílies juntes
choose-group = Un grup
choose-community = Una comunitat
choose-cost-free = Cap
choose-cost-low = Baix
choose-cost-medium = Mitjà
choose-cost-high = Alt
choose-in-use = En ús
choose-paused = En pausa
choose-caution = En ús, amb precaució
choose-withdrawn = Ja no es recomana

# The form of an essay
essay-form-name = Títol
essay-form-name-hint = Què despertaria en els vostres col·legues les ganes de llegir-lo? De 3 a 150 caràcters.
essay-form-learnt = Què heu après?
essay-form-learnt-hint = Alguna cosa que vau veure o sentir i que no sabíeu, o que havíeu oblidat.
essay-form-before = Com treballàveu abans?
essay-form-before-hint = Perquè qui llegeixi des d’un altre lloc entengui d’on partiu.
essay-form-meets = Com es troben les dues maneres?
essay-form-meets-hint = Què encaixa i en què es fan nosa.
essay-form-interaction = En una paraula, la novetat
essay-form-interaction-hint = En comparació amb com treballàveu abans.
essay-form-try-text = Què provareu?
essay-form-try-text-hint = Millor una cosa petita: què, amb qui, per a quan.
essay-form-lede = Després d’una formació o una visita: quatre preguntes, amb les vostres paraules. Per publicar cal respondre-les totes quatre.
essay-form-length = Sobre l’extensió
essay-form-length-words = { $count ->
    [one] La majoria dels assaigs que es llegeixen fins al final tenen de 400 a 900 paraules. El vostre en té { $count }.
   *[other] La majoria dels assaigs que es llegeixen fins al final tenen de 400 a 900 paraules. El vostre en té { $count }.
}
ask-title = El títol
ask-learnt = Què heu après
ask-before = Com treballàveu abans
ask-meets = Com es troben les dues
ask-try = Què provareu
# These go on from: In one word, the new
choose-replaces = substitueix el que fèiem
choose-complements = ho complementa
choose-conflicts = hi entra en conflicte
choose-unclear = encara no és clar

# The preview
preview-title = Vista prèvia: { $title }
preview-how = Així es veurà quan es llegeixi.
preview-back = Continua escrivint
preview-team = Només ho llegirà l’equip.
preview-institution = Només ho llegiran les persones d’aquesta institució.
preview-network = Ho llegirà qui iniciï la sessió en aquesta institució i en les institucions associades.
preview-public = Ho llegirà tothom.
