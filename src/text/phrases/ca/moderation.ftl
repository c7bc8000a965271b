# The statement of reasons, as the person concerned reads it. $title and $name are names; $facts and $rule are what a moderator wrote.
# Translator: no article that would elide stands before a date
statement-opening = { $house } va prendre una decisió sobre alguna cosa vostra amb data { $day }.
statement-warn = { $name }, això és una advertència. No s’ha ocultat ni retirat res de vostre.
statement-hide = El vostre text «{ $title }» està ocult en aquest servidor. Vós i l’equip de moderació el podeu continuar llegint aquí, i no se n’ha perdut res. Les còpies que es van lliurar abans a altres servidors hi romanen.
statement-hide-elsewhere = El vostre text «{ $title }» està ocult en aquest servidor: aquí no es mostra a ningú. Al vostre servidor i als altres no canvia res.
statement-withdraw = El vostre text «{ $title }» s’ha retirat: les seves paraules s’han esborrat d’aquest servidor i s’ha demanat a tots els servidors que el van rebre que l’esborrin.
statement-limit = { $name }, a partir d’ara, el que escriviu per a altres persones ho publicarà algú altre: abans ho llegirà una persona amb perfil d’edició. Mentrestant, no podeu comentar. El que ja heu publicat es manté.
statement-limit-elsewhere = { $name }, el que escriviu a partir d’ara només es mostrarà en aquest servidor després que algú d’aquí ho hagi llegit. Als altres no canvia res.
statement-suspend = { $name }, el vostre compte en aquest servidor està suspès: no podeu iniciar la sessió. El que ja heu publicat es manté.
statement-suspend-elsewhere = { $name }, en aquest servidor ja no es mostra res del que escriviu. Als altres no canvia res.
statement-facts = Fets constatats: { $facts }
statement-law = El fonament és la llei: { $rule }
statement-rules = El fonament són les normes d’aquesta institució: { $rule }
statement-origin = La decisió es va prendre arran d’un avís. No es comunica qui el va enviar.
statement-people = Ho han constatat i decidit persones. No s’han utilitzat mitjans automatitzats.
statement-redress = Si creieu que la decisió no és correcta, podeu presentar una reclamació, una sola vegada, en aquesta pàgina (termini: { $day }). Sempre que sigui possible, respondrà una persona diferent de la que va decidir. També podeu acudir als tribunals.
statement-heading = Declaració de motius
statement-ended = Aquesta decisió s’ha anul·lat. Ja no és vàlida.

# The menu and the queue
moderate-menu = Moderació
moderate-only = Dels avisos s’ocupen les persones amb perfil d’edició, qui revisa la protecció de dades i l’administració.
moderate-decide = Decidiu
moderate-decide-which = Decidiu sobre l’avís número { $number }
moderate-text = Llegiu el text
moderate-hidden-note = Aquest text està ocult per una decisió. Aquí només el poden llegir qui l’ha escrit i l’equip de moderació.

# The form
moderate-heading = Decidiu sobre l’avís número { $number }
moderate-about = Es refereix a { $name }.
moderate-measure = Què es fa
moderate-measure-hint = Si s’oculta, el text es conserva i es pot tornar a mostrar. Si es retira, s’esborra aquí i a tots els servidors que el van rebre, per sempre.
moderate-nothing = Res: no hi ha motiu per actuar
moderate-warn = Adverteix { $name }
moderate-hide = Oculta «{ $name }»
moderate-withdraw = Retira «{ $name }»
moderate-limit = Limita { $name }
moderate-suspend = Suspèn { $name }
moderate-choose = Trieu què es fa.
moderate-ground = Fonament
moderate-ground-hint = Necessari sempre que es prengui alguna mesura.
moderate-ground-law = La llei
moderate-ground-rules = Les normes d’aquesta institució
moderate-rule = Quina llei o quina norma
moderate-rule-hint = L’article o l’apartat, perquè la persona el pugui llegir.
moderate-facts = Fets constatats
moderate-facts-hint = Amb paraules senzilles. Els llegeix la persona afectada: no digueu qui va enviar l’avís ni repetiu res que permeti identificar una família.
moderate-more = Deixa l’avís obert: decidiré sobre més parts
moderate-do = Decideix
moderate-leave = Torna sense decidir

# A decision as moderators read it
moderate-decision = Decisió { $number }
moderate-decided = { $name } va prendre aquesta decisió amb data { $day }.
moderate-in-force = És vigent.
moderate-over = Es va anul·lar amb data { $day }.
moderate-statement = El que llegeix la persona afectada
moderate-no-statement = No es va prendre cap mesura respecte de ningú, i per tant no hi ha declaració.
moderate-address = Qui té compte aquí troba aquesta declaració a l’escriptori. Qui és en un altre servidor o no pot iniciar la sessió la llegeix en aquesta adreça, que li podeu facilitar: { $address }
moderate-take-back = Anul·la-la
moderate-take-back-reason = Per què s’anul·la
moderate-take-back-hint = Queda al registre amb el vostre nom.

# The log
audit-heading = Registre de moderació
audit-sentence = Totes les decisions amb el seu motiu. S’hi afegeixen línies; cap no es pot canviar ni treure.
audit-none = Encara no s’ha decidit res.
audit-table = El que ha fet l’equip de moderació, començant pel més recent
audit-when = Quan
audit-who = Qui
audit-what = Què
audit-about = Sobre
audit-reason = Motiu
audit-older = Línies anteriors
audit-nothing = Sense motiu per actuar
audit-warn = Advertència
audit-hide = Text ocultat
audit-withdraw = Text retirat
audit-limit = Limitació
audit-suspend = Suspensió
audit-taken-back = Decisió anul·lada
audit-forwarded = Avís tramès

# The desk of a member
rulings-heading = Decisions de moderació
rulings-warn = Heu rebut una advertència.
rulings-hide = S’ha ocultat un text vostre.
rulings-withdraw = S’ha retirat un text vostre.
rulings-limit = Se us ha aplicat una limitació.
rulings-suspend = Se us ha aplicat una suspensió.
rulings-read = Llegiu per què
rulings-read-which = Llegiu per què, decisió: { $when }
rulings-acted = S’ha decidit sobre el vostre avís (data de l’avís: { $day }): s’ha pres una mesura.
rulings-left = S’ha decidit sobre el vostre avís (data de l’avís: { $day }): no s’ha trobat motiu per actuar. Si no hi esteu d’acord, envieu un altre avís i expliqueu per què.

# The public form for reports, for anybody
notice-heading = Envieu un avís
notice-this = Aviseu sobre aquest text
notice-lede = Digueu-nos si un text d’aquí és contrari a la llei, permet reconèixer algú o incompleix les nostres normes. El llegeixen persones, que decideixen en un termini de set dies. No us cal tenir compte.
notice-address = L’adreça exacta
notice-address-hint = Tal com apareix a la barra d’adreces a la pàgina del text. Per a un comentari, l’adreça que acaba amb el seu número.
notice-cause = Motiu de l’avís
notice-cause-hint = Trieu el que s’hi acosti més.
notice-cause-identifies = Permet reconèixer algú
notice-cause-child = Un infant o adolescent està en perill o pateix danys
notice-cause-illegal = És contrari a la llei per una altra raó
notice-cause-rules = Incompleix les normes d’aquesta institució
notice-words = Quin problema hi ha
notice-words-hint = Digueu en quina part del text i per què. No repetiu noms ni adreces d’una família.
notice-name = El vostre nom
notice-name-hint = Només el veu l’equip de moderació; qui ha escrit el text, mai. No cal si hi ha un infant o adolescent en perill.
notice-mail = La vostra adreça de correu electrònic
notice-mail-hint = Per si us hem de preguntar alguna cosa. No cal si hi ha un infant o adolescent en perill.
notice-honest = Pel que sé, el que dic aquí és cert i complet.
notice-send = Envia l’avís
notice-nameless = algú que no ha indicat el seu nom
notice-times = S’ha enviat { $count } vegades des del mateix lloc.
receipt-heading = Hem rebut el vostre avís
receipt-keep = Guardeu aquest número: { $number }. Amb aquest número, o amb l’adreça d’aquesta pàgina, podeu consultar què ha passat amb el vostre avís. No s’envia cap correu.
receipt-received = Data d’arribada: { $day }.
receipt-open = Està pendent d’una decisió, que prendran persones. Data límit: { $day }.
receipt-acted = S’ha decidit amb data { $day }: s’ha pres una mesura.
receipt-left = S’ha decidit amb data { $day }: no s’ha trobat motiu per actuar.
receipt-redress = Si no hi esteu d’acord, envieu un altre avís i expliqueu per què, o acudiu als tribunals.
receipt-look-up = Ja teniu un justificant de recepció
receipt-number = El seu número
receipt-show = Consulta’l
moderate-due = Data límit per decidir: { $day }.
moderate-overdue = Fora de termini. Data límit per decidir: { $day }.

# The appeal, as the person concerned sees it below the statement
appeal-heading = Reclamació
appeal-words = Per què la decisió no és correcta
appeal-words-hint = Amb les vostres paraules. Podeu reclamar una sola vegada.
appeal-send = Reclama
appeal-waits = Vau presentar una reclamació amb data { $day }. Respondrà una persona; podreu llegir la resposta en aquesta pàgina.
appeal-upheld = La vostra reclamació es va respondre amb data { $day }: la decisió es manté.
appeal-reversed = La vostra reclamació es va respondre amb data { $day }: la decisió no era correcta i s’ha anul·lat.
appeal-reversed-withdrawn = La vostra reclamació es va respondre amb data { $day }: la decisió no era correcta. El que es va retirar està esborrat i no es pot recuperar; podeu tornar-ho a publicar.
appeal-same = A la institució modera una sola persona: la que va decidir també ha respost.
appeal-another = Ha respost una persona diferent de la que va decidir.

# Appeals as moderators see them
appeal-queue = Reclamacions
appeal-of = { $what }, { $when }
appeal-answer-link = Llegiu i responeu
appeal-answer-which = Llegiu i responeu la reclamació contra la decisió { $number }
appeal-says = El que diu la persona afectada
appeal-outcome = La resposta
appeal-outcome-hint = Si la decisió s’anul·la, el que es va ocultar o limitar torna a estar com abans. El que es va retirar no es pot recuperar.
appeal-uphold = La decisió es manté
appeal-reverse = La decisió no era correcta i s’anul·la
appeal-choose = Trieu si la decisió es manté.
appeal-answer = Per què
appeal-answer-hint = Ho llegeix la persona afectada. No digueu qui va enviar l’avís.
appeal-do = Respon
appeal-alone = Aquesta decisió la vau prendre vós i ningú més no podia respondre: així es comunica a la persona afectada.
audit-appeal-made = Reclamació presentada
audit-appeal-upheld = Reclamació: la decisió es manté
audit-appeal-reversed = Reclamació: decisió anul·lada

# A part of the privacy notice
privacy-reporting = Si envieu un avís
privacy-reporting-words = El que escriviu, i el vostre nom i la vostra adreça de correu electrònic si els indiqueu, ho llegeix l’equip de moderació d’aquesta institució. Pot trametre el que heu escrit al servidor d’on prové el text, sense dir qui ho va escriure. Un resum criptogràfic (hash) de la vostra adreça de xarxa limita quants avisos d’un mateix remitent poden estar oberts; es buida quan s’hi decideix. Les decisions queden registrades, amb el nom de la persona a qui es refereixen.
