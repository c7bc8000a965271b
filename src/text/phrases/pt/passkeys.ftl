### Passkeys: signing in by the lock of a phone, a computer or a security key (its fingerprint reader, camera or PIN) instead of a password.
### Use the word that systems and browsers in your language use for "passkey".

## The page "Signing in" on a member's desk

passkey-heading = Chaves de acesso
passkey-lede = Com uma chave de acesso, entra desbloqueando o seu dispositivo, com a impressão digital, o rosto ou o PIN. Não lhe é pedida palavra-passe nem código, e nenhum outro site lha pode roubar.
passkey-none = Ainda não tem nenhuma chave de acesso.
passkey-added = Adicionada a { $day }.
passkey-used = Usada pela última vez a { $day }.
passkey-unused = Ainda não foi usada.
passkey-refused-on = Foi recusada a { $day }, porque parece existir uma cópia. Remova-a e adicione uma nova.
passkey-change = Alterar ou remover
# The same link, for who hears it without the list around it
passkey-change-which = Alterar ou remover { $name }
passkey-name = Nome da chave de acesso
passkey-name-hint = Para a reconhecer, por exemplo «Portátil» ou «Telemóvel do trabalho».
passkey-name-wrong = Dê à chave de acesso um nome com, no máximo, 60 caracteres.
# Below the field for a code from an app, where the second step is on
passkey-code-hint = O da sua aplicação, ou um dos códigos de recuperação que guardou. A chave de acesso será pedida em vez da palavra-passe e desse código.
passkey-add = Adicionar uma chave de acesso
passkey-script = Para adicionar uma chave de acesso, permita que este site execute JavaScript no seu navegador. Para entrar com a palavra-passe não é preciso.
passkey-browser = Este navegador não pode usar chaves de acesso aqui. Experimente um mais recente; com a palavra-passe pode entrar em qualquer navegador.
passkey-most = A sua conta tem { $count } chaves de acesso, o máximo possível. Remova uma que já não use.
passkey-already = Este dispositivo já tem uma chave de acesso da sua conta. Nada foi adicionado.
passkey-not-added = Nenhuma chave de acesso foi adicionada. Prima de novo o botão e confirme no seu dispositivo, ou use outro.
passkey-not-kept = A resposta do seu dispositivo não pôde ser usada, por isso nenhuma chave de acesso foi adicionada. Tente de novo ou use outro dispositivo.

## One passkey: its name, and how to remove it

passkey-rename = Guardar este nome
passkey-remove-heading = Remover esta chave de acesso
passkey-remove-words = Deixa de abrir a sua conta. Os seus textos e as outras formas de entrar ficam como estão. Elimine-a também nas definições do seu dispositivo.
passkey-remove = Remover a chave de acesso
passkey-only-way = Escolha uma palavra-passe antes de remover a última chave de acesso: sem ela, deixaria de poder entrar.
passkey-back = Todas as formas de entrar

## Short notes on what has just been done

passkey-done-added = A chave de acesso foi adicionada. A partir de agora, pode entrar com ela.
passkey-done-renamed = A chave de acesso tem o novo nome.
passkey-done-removed = A chave de acesso foi removida. Já não abre a sua conta.

## The page for signing in

passkey-button = Entrar com uma chave de acesso
# While the device asks for the fingerprint, the face or the PIN
passkey-wait = Confirme no seu dispositivo.
passkey-not-used = Não iniciou sessão. Prima de novo o botão e confirme no seu dispositivo, ou use a sua palavra-passe.
passkey-unknown = Esta chave de acesso não abre nenhuma conta aqui; pode ter sido removida. Entre com a sua palavra-passe ou pergunte à administração deste site.
passkey-late = Passaram mais de { $minutes } minutos, ou começou noutro navegador. Prima de novo o botão.
passkey-copied = Esta chave de acesso foi recusada, porque parece existir uma cópia. Entre com a sua palavra-passe, remova a chave na página «Início de sessão» da sua área pessoal e adicione uma nova.
passkey-offline = O servidor não respondeu. Verifique a sua ligação e prima de novo o botão.
passkey-full = Há demasiadas pessoas a entrar neste momento. Prima de novo o botão dentro de um minuto ou use a sua palavra-passe.

## Mails

passkey-mail-added-subject = Foi adicionada uma chave de acesso à sua conta
passkey-mail-added = Foi adicionada uma chave de acesso à conta { $handle } na instituição { $house }. A partir de agora, permite entrar sem palavra-passe.
passkey-mail-refused-subject = Foi recusada uma chave de acesso da sua conta
passkey-mail-refused = Alguém tentou entrar na conta { $handle } na instituição { $house } com uma das suas chaves de acesso. A chave foi recusada, porque parece existir uma cópia. Ninguém entrou.
passkey-mail-refused-do = Remova essa chave de acesso na página «Início de sessão» da sua área pessoal e adicione uma nova.
passkey-mail-button = Ver as minhas chaves de acesso
passkey-mail-note = Não fez isto? Então remova a chave de acesso, escolha uma nova palavra-passe e termine a sessão em todos os outros navegadores na página «Aplicações e navegadores».

## Lines of the privacy notice and of the record of processing

passkey-privacy = Se adicionar chaves de acesso: o nome que dá a cada uma, a chave pública, com a qual ninguém pode entrar em seu nome, e os dias em que foi adicionada e usada pela última vez. Um cookie de dez minutos liga os passos de um início de sessão com chave de acesso.
passkey-record = Membros que adicionam chaves de acesso: o nome, a chave pública e quando cada uma foi adicionada, usada pela última vez ou recusada.
