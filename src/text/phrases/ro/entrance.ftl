# Signing in
enter-heading = Conectare
enter-handle = Nume de utilizator sau adresă de e-mail
enter-password = Parolă
enter-button = Conectare
enter-link = Ați primit un link de unică folosință? Deschideți-l în acest browser: vă conectează o singură dată, fără parolă, și vă permite să alegeți una.
enter-no-account = Nu aveți încă un cont? Colegii din această instituție sunt invitați de un redactor sau de un administrator. Pentru citit nu este nevoie de cont.
enter-wrong = Acest nume și această parolă nu se potrivesc.

# A link that signs a person in, once
link-heading = Bun venit, { $name }
link-sentence = Prin acest link vă conectați la { $house } ca { $handle }.
link-once = Linkul funcționează o singură dată. Deschiderea acestei pagini nu l-a consumat.
link-spent = Acest link a fost deja folosit sau este prea vechi. Cereți unul nou de la persoana care vi l-a trimis.

# An invitation
invited-title = Aveți o invitație
invited-heading = Bun venit la { $house }
invited-sentence = { $role ->
    [reader] Vă invităm să vă alăturați cu rolul de cititor.
    [student] Vă invităm să vă alăturați cu rolul de student.
    [practitioner] Vă invităm să vă alăturați cu rolul de practician.
    [editor] Vă invităm să vă alăturați cu rolul de redactor.
    [reviewer] Vă invităm să vă alăturați cu rolul de evaluator pentru protecția datelor.
   *[admin] Vă invităm să vă alăturați cu rolul de administrator.
}
invited-name = Numele dumneavoastră
invited-name-hint = Așa cum doriți să-l vadă colegii sub ceea ce scrieți.
invited-handle = Nume de utilizator
# { $host } stands for the host of this server: leave @ and { $host } together
invited-handle-hint = Litere mici fără diacritice, cifre și liniuțe de subliniere. Adresa dumneavoastră devine @nume@{ $host }.
invited-email = Adresă de e-mail
invited-email-hint = Nu este afișată niciodată. Servește pentru un link nou, dacă uitați parola.
invited-password = Parolă
invited-password-hint = Cel puțin 10 caractere.
invited-join = Înscriere

# Choosing a password
password-heading = Alegeți o parolă
password-lede = V-ați conectat. Cu o parolă puteți reveni fără un link nou; o puteți alege și mai târziu.
password-new = Parolă nouă
password-hint = Cel puțin 10 caractere. Câteva cuvinte împreună se țin minte mai ușor decât semnele.
password-keep = Păstrați această parolă
password-later = Nu acum

# A form that came when its session was over
unsent-heading = Încă netrimis
unsent-signed-out = Între timp, sesiunea dumneavoastră s-a încheiat. Nu s-a pierdut nimic: conectați-vă aici și se trimite așa cum ați scris.
unsent-signed-in = Între timp, v-ați conectat din nou. Nu s-a pierdut nimic: verificați textul și trimiteți-l din nou.
unsent-typed = Ce ați scris
unsent-sign-in-and-send = Conectare și trimitere
unsent-send-again = Trimiteți din nou
again-heading = Conectați-vă din nou
again-no-password = Nu aveți parolă? Deschideți un link de unică folosință în altă filă a acestui browser, apoi reveniți și apăsați butonul de aici.
