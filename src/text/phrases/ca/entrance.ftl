# Signing in
enter-heading = Inici de sessió
enter-handle = Nom d’usuari o correu electrònic
enter-password = Contrasenya
enter-button = Entra
enter-link = Heu rebut un enllaç d’un sol ús? Obriu-lo en aquest navegador: us permet entrar una vegada sense contrasenya i triar-ne una.
enter-no-account = Encara no teniu compte? Els col·legues d’aquesta institució reben una invitació d’algú amb perfil d’edició o d’administració. Per llegir no cal tenir compte.
enter-wrong = Aquest nom i aquesta contrasenya no es corresponen.

# A link that signs a person in, once
link-heading = Us donem la benvinguda, { $name }
link-sentence = Amb aquest enllaç entreu a { $house } com a { $handle }.
link-once = L’enllaç serveix una sola vegada. Obrir aquesta pàgina no l’ha gastat.
link-spent = Aquest enllaç ja s’ha utilitzat o és massa antic. Demaneu-ne un de nou a la persona que us el va enviar.

# An invitation
invited-title = Teniu una invitació
invited-heading = Us donem la benvinguda a { $house }
invited-sentence = { $role ->
    [reader] Teniu una invitació per incorporar-vos-hi amb perfil de lectura.
    [student] Teniu una invitació per incorporar-vos-hi amb perfil d’estudiant.
    [practitioner] Teniu una invitació per incorporar-vos-hi amb perfil de professional.
    [editor] Teniu una invitació per incorporar-vos-hi amb perfil d’edició.
    [reviewer] Teniu una invitació per incorporar-vos-hi amb perfil de revisió de la protecció de dades.
   *[admin] Teniu una invitació per incorporar-vos-hi amb perfil d’administració.
}
invited-name = El vostre nom
invited-name-hint = Tal com l’han de veure els col·legues a sota del que escriviu.
invited-handle = Nom d’usuari
# { $host } stands for the host of this server: leave @ and { $host } together
invited-handle-hint = Lletres minúscules, xifres i guions baixos. La vostra adreça serà @nom@{ $host }.
invited-email = Correu electrònic
invited-email-hint = No es mostra mai. Serveix per enviar-vos un enllaç nou si oblideu la contrasenya.
invited-password = Contrasenya
invited-password-hint = Com a mínim, 10 caràcters.
invited-join = Uneix-m’hi

# Choosing a password
password-heading = Trieu una contrasenya
password-lede = Ja heu entrat. Amb una contrasenya podreu tornar sense necessitat d’un altre enllaç; també ho podeu fer més endavant.
password-new = Contrasenya nova
password-hint = Com a mínim, 10 caràcters. Unes quantes paraules juntes es recorden millor que els signes.
password-keep = Desa aquesta contrasenya
password-later = Ara no

# A form that came when its session was over
unsent-heading = Encara no s’ha enviat
unsent-signed-out = Mentrestant s’ha tancat la vostra sessió. No s’ha perdut res: entreu aquí i s’enviarà tal com ho heu escrit.
unsent-signed-in = Mentrestant heu tornat a iniciar la sessió. No s’ha perdut res: repasseu-ho i torneu-ho a enviar.
unsent-typed = El que heu escrit
unsent-sign-in-and-send = Entra i envia
unsent-send-again = Torna a enviar
again-heading = Torneu a iniciar la sessió
again-no-password = No teniu contrasenya? Obriu un enllaç d’un sol ús en una altra pestanya d’aquest navegador; després torneu i premeu aquest botó.
