# How a house shows itself: pictures of pages that are shared, its logo, what it announces to its members

# For who has the picture of a shared page read aloud
picture-alt = Un desen cu fire colorate care se întâlnesc și se despart.

# In the settings
logo-heading = Sigla instituției dumneavoastră
logo-words = Apare lângă nume pe fiecare pagină, în fila browserului și ca imagine a instituției dumneavoastră pe alte servere.
logo-file = Imagine
logo-file-hint = PNG, JPEG, WebP sau GIF, cel mult 16 MB. Se afișează la înălțimea numelui; un semn simplu se recunoaște mai ușor decât literele mici.
logo-use = Folosiți această siglă
logo-remove = Scoateți sigla
# In place of a picture that was not taken
logo-wrong-missing = Alegeți mai întâi un fișier.
logo-wrong-large = Această imagine este prea mare: se acceptă cel mult 16 MB și 24 de megapixeli. Salvați una mai mică și trimiteți-o.
logo-wrong-kind = Aceasta nu este o imagine PNG, JPEG, WebP sau GIF. Salvați-o într-unul dintre aceste formate și trimiteți-o.
logo-wrong-drawing = Desenele SVG nu se acceptă, pentru că pot conține programe. Salvați desenul ca PNG, cu o lățime de cel puțin 400 de pixeli, și trimiteți-l.
logo-wrong-broken = Această imagine nu poate fi citită: fișierul este deteriorat. Salvați-o din nou și trimiteți-o.
# A line of the log of decisions
setting-deed-logo = Siglă schimbată

# Administration: the menu, and the page
announcement-heading = Anunțuri pentru membri
announcement-lede = Membrii le citesc în partea de sus a biroului lor și în aplicații, până în ultima zi sau până când le ascund. Ce trebuie să citească toată lumea pe fiecare pagină se scrie în setări.
announcement-new = Un anunț nou
announcement-words = Ce anunțați
announcement-words-hint = Câteva fraze în limba instituției dumneavoastră. Adresele devin linkuri.
announcement-until = Ultima zi
announcement-until-hint = Anunțul se afișează până la sfârșitul acestei zile. Dacă lăsați câmpul gol, se afișează până când îl încheiați.
announcement-publish = Publicați anunțul
announcement-running = Afișate acum
announcement-none = Nu există niciun anunț.
announcement-over = Încheiate
# $since and $until are days
announcement-since = Din { $since }.
announcement-since-until = Din { $since }, până la { $until }.
announcement-from-to = Din { $since } până la { $until }.
# How many members have put it away
announcement-put-away = { $count ->
    [0] Încă nu l-a ascuns nimeni.
    [one] L-a ascuns un membru.
    [few] L-au ascuns { $count } membri.
   *[other] L-au ascuns { $count } de membri.
}
announcement-change = Modificați
announcement-end = Încheiați acum
announcement-delete = Ștergeți
announcement-change-heading = Modificarea unui anunț
announcement-change-words = Cine l-a ascuns deja nu îl mai vede.
announcement-keep = Salvați modificările
announcement-delete-heading = Ștergeți acest anunț?
announcement-delete-words = Dispare pentru toată lumea, și din această listă, și nu mai poate fi readus. Dacă doriți doar să nu mai fie afișat, încheiați-l.
announcement-delete-do = Ștergeți anunțul
announcement-delete-not = Lăsați-l așa cum este
announcement-wrong-empty = Scrieți ce anunțați.
announcement-wrong-day = Alegeți ziua de azi sau una ulterioară ori lăsați câmpul gol.
# What has just been done
done-announced = Anunțul este afișat membrilor.
done-announcement-kept = Anunțul este modificat.
done-announcement-ended = Anunțul este încheiat.
done-announcement-deleted = Anunțul este șters.
done-announcement-away = Ați ascuns anunțul.
# Lines of the log of decisions
announcement-deed-published = Anunț pentru membri publicat
announcement-deed-changed = Anunț pentru membri modificat
announcement-deed-ended = Anunț pentru membri încheiat
announcement-deed-deleted = Anunț pentru membri șters
# On the desk of a member
announcement-strip = Anunțurile instituției dumneavoastră
announcement-dismiss = Ascundeți

# At home: in place of the words of a text that meets a filter of the member; $filter is the name of the filter
filtered-by = Filtrat: { $filter }
filtered-show = Afișați totuși
