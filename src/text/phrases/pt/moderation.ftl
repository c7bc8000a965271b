# The statement of reasons, as the person concerned reads it. $title and $name are names; $facts and $rule are what a moderator wrote.
statement-opening = A { $day }, a instituição { $house } tomou uma decisão sobre algo seu.
statement-warn = { $name }, isto é uma advertência. Nada seu foi ocultado nem retirado.
statement-hide = O seu texto «{ $title }» está oculto neste servidor. Continua a poder lê-lo aqui, tal como a equipa de moderação, e nada dele se perdeu. As cópias entregues antes a outros servidores permanecem lá.
statement-hide-elsewhere = O seu texto «{ $title }» está oculto neste servidor: aqui não é mostrado a ninguém. No seu próprio servidor e nos outros nada muda.
statement-withdraw = O seu texto «{ $title }» foi retirado: as suas palavras foram apagadas deste servidor e pediu-se a todos os servidores que o receberam que o apaguem.
statement-limit = { $name }, a partir de agora, o que escrever para outras pessoas é publicado por outra pessoa: antes, é lido por quem edita. Entretanto, não pode comentar. O que já publicou mantém-se.
statement-limit-elsewhere = { $name }, o que escrever a partir de agora só é mostrado neste servidor depois de alguém daqui o ter lido. Nos outros nada muda.
statement-suspend = { $name }, a sua conta neste servidor está suspensa: não pode iniciar sessão. O que já publicou mantém-se.
statement-suspend-elsewhere = { $name }, nada do que escreve é mostrado neste servidor a partir de agora. Nos outros nada muda.
statement-facts = Factos apurados: { $facts }
statement-law = O fundamento é a lei: { $rule }
statement-rules = O fundamento são as regras desta instituição: { $rule }
statement-origin = A decisão foi tomada na sequência de uma denúncia. Não se revela quem a fez.
statement-people = Os factos foram apurados e a decisão foi tomada por pessoas. Não foram utilizados meios automatizados.
statement-redress = Se considera que a decisão não está certa, pode apresentar uma reclamação, uma só vez, nesta página, até { $day }. Sempre que possível, responde uma pessoa diferente da que decidiu. Também pode recorrer aos tribunais.
statement-heading = Exposição de motivos
statement-ended = Esta decisão foi anulada. Já não é válida.

# The menu and the queue
moderate-menu = Moderação
moderate-only = Das denúncias ocupam-se quem edita, quem revê a proteção de dados e a administração.
moderate-decide = Decidir
moderate-decide-which = Decidir sobre a denúncia n.º { $number }
moderate-text = Ler o texto
moderate-hidden-note = Este texto está oculto por uma decisão. Aqui, só o podem ler quem o escreveu e a equipa de moderação.

# The form
moderate-heading = Decidir sobre a denúncia n.º { $number }
moderate-about = Diz respeito a { $name }.
moderate-measure = O que se faz
moderate-measure-hint = Ocultar conserva o texto, que pode voltar a ser mostrado. Retirar apaga-o aqui e em todos os servidores que o receberam, para sempre.
moderate-nothing = Nada: não há motivo para agir
moderate-warn = Advertir { $name }
moderate-hide = Ocultar «{ $name }»
moderate-withdraw = Retirar «{ $name }»
moderate-limit = Limitar { $name }
moderate-suspend = Suspender { $name }
moderate-choose = Escolha o que se faz.
moderate-ground = Fundamento
moderate-ground-hint = Necessário sempre que se tome alguma medida.
moderate-ground-law = A lei
moderate-ground-rules = As regras desta instituição
moderate-rule = Que lei ou que regra
moderate-rule-hint = O artigo ou o número, para que a pessoa o possa ler.
moderate-facts = Factos apurados
moderate-facts-hint = Em palavras simples. São lidos pela pessoa em causa: não diga quem denunciou nem repita nada que permita identificar uma família.
moderate-more = Deixar a denúncia aberta: vou decidir sobre mais partes
moderate-do = Decidir
moderate-leave = Voltar sem decidir

# A decision as moderators read it
moderate-decision = Decisão { $number }
moderate-decided = { $name } tomou esta decisão a { $day }.
moderate-in-force = Está em vigor.
moderate-over = Foi anulada a { $day }.
moderate-statement = O que lê a pessoa em causa
moderate-no-statement = Não foi tomada nenhuma medida em relação a ninguém e, por isso, não há exposição de motivos.
moderate-address = Quem tem conta aqui encontra esta exposição de motivos na sua área pessoal. Quem está noutro servidor ou não pode iniciar sessão lê-a neste endereço, que pode transmitir à pessoa: { $address }
moderate-take-back = Anular
moderate-take-back-reason = Porque é anulada
moderate-take-back-hint = Fica no registo com o seu nome.

# The log
audit-heading = Registo da moderação
audit-sentence = Todas as decisões com o seu motivo. Acrescentam-se linhas; nenhuma pode ser alterada nem removida.
audit-none = Ainda nada foi decidido.
audit-table = O que a equipa de moderação fez, do mais recente ao mais antigo
audit-when = Quando
audit-who = Quem
audit-what = O quê
audit-about = Sobre
audit-reason = Motivo
audit-older = Linhas mais antigas
audit-nothing = Sem motivo para agir
audit-warn = Advertência
audit-hide = Texto ocultado
audit-withdraw = Texto retirado
audit-limit = Limitação
audit-suspend = Suspensão
audit-taken-back = Decisão anulada
audit-forwarded = Denúncia encaminhada

# The desk of a member
rulings-heading = Decisões da moderação
rulings-warn = Recebeu uma advertência.
rulings-hide = Um texto seu foi ocultado.
rulings-withdraw = Um texto seu foi retirado.
rulings-limit = Foi-lhe aplicada uma limitação.
rulings-suspend = Foi-lhe aplicada uma suspensão.
rulings-read = Ler porquê
rulings-read-which = Ler porquê, decisão: { $when }
rulings-acted = A sua denúncia de { $day } foi decidida: foi tomada uma medida.
rulings-left = A sua denúncia de { $day } foi decidida: não se encontrou motivo para agir. Se não concordar, denuncie mais uma vez e diga porquê.

# The public form for reports, for anybody
notice-heading = Fazer uma denúncia
notice-this = Denunciar este texto
notice-lede = Diga-nos se um texto daqui é contrário à lei, permite reconhecer alguém ou não respeita as nossas regras. É lido por pessoas, que decidem no prazo de sete dias. Não precisa de conta.
notice-address = O endereço exato
notice-address-hint = Tal como está na barra de endereço na página do texto. Para um comentário, o endereço que termina com o seu número.
notice-cause = Motivo da denúncia
notice-cause-hint = Escolha o que mais se aproxima.
notice-cause-identifies = Permite reconhecer alguém
notice-cause-child = Uma criança ou jovem está em perigo ou sofre danos
notice-cause-illegal = É contrário à lei por outra razão
notice-cause-rules = Não respeita as regras desta instituição
notice-words = Qual é o problema
notice-words-hint = Diga em que parte do texto e porquê. Não repita nomes nem endereços de uma família.
notice-name = O seu nome
notice-name-hint = Só a equipa de moderação o vê; quem escreveu o texto, nunca. Não é necessário se uma criança ou jovem estiver em perigo.
notice-mail = O seu endereço de e-mail
notice-mail-hint = Para o caso de termos de lhe perguntar algo. Não é necessário se uma criança ou jovem estiver em perigo.
notice-honest = Tanto quanto sei, o que digo aqui é verdadeiro e está completo.
notice-send = Enviar a denúncia
notice-nameless = alguém que não indicou o nome
notice-times = Foi enviada { $count } vezes a partir do mesmo lugar.
receipt-heading = Recebemos a sua denúncia
receipt-keep = Guarde este número: { $number }. Com ele, ou com o endereço desta página, pode consultar o que aconteceu com a sua denúncia. Não é enviado nenhum e-mail.
receipt-received = Chegou a { $day }.
receipt-open = Aguarda uma decisão, que é tomada por pessoas, o mais tardar a { $day }.
receipt-acted = Foi decidida a { $day }: foi tomada uma medida.
receipt-left = Foi decidida a { $day }: não se encontrou motivo para agir.
receipt-redress = Se não concordar, denuncie mais uma vez e diga porquê, ou recorra aos tribunais.
receipt-look-up = Já tem um aviso de receção
receipt-number = O seu número
receipt-show = Consultar
moderate-due = A decidir até { $day }.
moderate-overdue = Fora do prazo: devia ter sido decidida até { $day }.

# The appeal, as the person concerned sees it below the statement
appeal-heading = Reclamação
appeal-words = Porque é que a decisão não está certa
appeal-words-hint = Por palavras suas. Pode reclamar uma só vez.
appeal-send = Reclamar
appeal-waits = Apresentou uma reclamação a { $day }. Uma pessoa vai responder; a resposta aparece nesta página.
appeal-upheld = A sua reclamação foi respondida a { $day }: a decisão mantém-se.
appeal-reversed = A sua reclamação foi respondida a { $day }: a decisão não estava certa e foi anulada.
appeal-reversed-withdrawn = A sua reclamação foi respondida a { $day }: a decisão não estava certa. O que foi retirado está apagado e não pode ser recuperado; pode publicá-lo de novo.
appeal-same = A instituição só tem uma pessoa na moderação: quem decidiu também respondeu.
appeal-another = Respondeu uma pessoa diferente da que decidiu.

# Appeals as moderators see them
appeal-queue = Reclamações
appeal-of = { $what }, { $when }
appeal-answer-link = Ler e responder
appeal-answer-which = Ler e responder à reclamação contra a decisão { $number }
appeal-says = O que diz a pessoa em causa
appeal-outcome = A resposta
appeal-outcome-hint = Se a decisão for anulada, o que foi ocultado ou limitado volta a estar como antes. O que foi retirado não pode ser recuperado.
appeal-uphold = A decisão mantém-se
appeal-reverse = A decisão não estava certa e é anulada
appeal-choose = Escolha se a decisão se mantém.
appeal-answer = Porquê
appeal-answer-hint = É lido pela pessoa em causa. Não diga quem denunciou.
appeal-do = Responder
appeal-alone = Esta decisão foi tomada por si e mais ninguém podia responder: a pessoa em causa é informada disso.
audit-appeal-made = Reclamação apresentada
audit-appeal-upheld = Reclamação: a decisão mantém-se
audit-appeal-reversed = Reclamação: decisão anulada

# A part of the privacy notice
privacy-reporting = Se fizer uma denúncia
privacy-reporting-words = O que escrever, e o seu nome e endereço de e-mail se os indicar, é lido pela equipa de moderação desta instituição. A equipa pode encaminhar o que escreveu para o servidor de onde vem o texto, sem dizer quem o escreveu. Um resumo criptográfico (hash) do seu endereço de rede limita quantas denúncias de um mesmo remetente podem estar abertas; é esvaziado quando se decide sobre elas. As decisões ficam registadas, com o nome da pessoa a que dizem respeito.
