# A text that could identify somebody, and what a moderator does about it at once
incident-heading = Când un text permite identificarea cuiva
incident-menu = Texte ascunse și retrase
incident-link = Ascundeți sau retrageți…
incident-none = Niciun text nu a fost ascuns sau retras printr-o decizie.
incident-count = { $count ->
    [one] Un text a fost ascuns sau retras printr-o decizie.
    [few] { $count } texte au fost ascunse sau retrase printr-o decizie.
   *[other] { $count } de texte au fost ascunse sau retrase printr-o decizie.
}
incident-gone = Un text al cărui conținut este șters
incident-author = De { $name }
incident-shown = Cititorii lui îl pot citi în continuare.
incident-hidden = Este ascuns: aici îl citesc doar cine l-a scris și moderatorii. Cine l-a primit înainte îl are în continuare; retrageți-l ca să fie șters și acolo.
incident-hidden-elsewhere = Este ascuns aici. Pe serverul lui nu se schimbă nimic.
incident-withdrawn = Este retras: conținutul lui este șters aici.
incident-nowhere = Nu fusese trimis niciunui partener.
incident-erased-all = { $count ->
    [one] Singurul partener care l-a primit l-a șters.
    [few] Toți cei { $count } parteneri care l-au primit l-au șters.
   *[other] Toți cei { $count } de parteneri care l-au primit l-au șters.
}
incident-erased-some = Șters la parteneri: { $at } din { $count }. Celorlalți li se repetă cererea până când o preiau; reveniți mai târziu.
incident-places = Unde a ajuns
incident-place = Partener
incident-state = Ce comunică
incident-place-erased = Șters: { $when }
incident-place-open = Încă neconfirmat
incident-decisions = Ce s-a decis despre el
incident-measure = Ce se face acum
incident-measure-hint = Ascunderea este rapidă și poate fi anulată. Retragerea îl șterge definitiv, aici și de pe fiecare server care l-a primit.
incident-hide = Ascundeți-l imediat
incident-withdraw = Retrageți-l
incident-tell = Anunțați serverul lui, în mod confidențial, că ar putea permite identificarea cuiva
incident-rule = Regulamentul general privind protecția datelor, articolul 5
incident-do = Aplicați
incident-told = Serverul lui a fost anunțat. Ce se face acolo este decizia acelui server.
# A text of a partner is checked when it arrives; this is the report that the house then makes to its own moderators. $rules is a list of codes, such as es.dni.
look-words = Verificarea de la sosire a găsit ceva care arată cu siguranță spre o singură persoană ({ $rules }). Citiți textul, ascundeți-l aici dacă este nevoie și anunțați serverul lui.
