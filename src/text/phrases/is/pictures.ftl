# Pictures of a practice or an essay: adding them, and the words for who does not see them.
pictures-title = Myndir með { $title }
pictures-lede = Segðu hvað hver mynd sýnir, fyrir þau sem geta ekki séð hana. Sýndu ekki andlit fólks sem þið styðjið nema það hafi samþykkt það skriflega.
pictures-published = Lesendur sjá myndirnar eins og þú birtir þær. Það sem þú breytir hér sést þegar þú birtir textann aftur.
pictures-none = Engar myndir eru komnar.
# After the name of a field or a button, for screen readers.
pictures-number = (mynd { $number })
pictures-words = Lýstu henni fyrir þann sem getur ekki séð hana
pictures-words-hint = Ein eða tvær setningar: hvað í henni skiptir máli fyrir textann.
pictures-decorative = Hún er aðeins til skrauts
pictures-missing = Skrifaðu lýsingu eða taktu myndina af.
pictures-earlier = Færa upp
pictures-later = Færa niður
pictures-off = Taka af
pictures-save = Vista
pictures-done = Vista og fara aftur í textann
pictures-add-heading = Bæta við mynd
pictures-file = Myndin
pictures-file-hint = JPEG, PNG, WebP eða GIF, mest { $most } MB. Hvar og með hverju hún var tekin er fjarlægt úr skránni.
pictures-add = Bæta myndinni við
pictures-full = Texti hefur mest { $most } myndir. Taktu eina af til að bæta annarri við.
pictures-off-heading = Teknar af
pictures-off-words = Mynd sem var tekin af má setja aftur í einn dag.
pictures-put-back = Setja aftur
# What is wrong.
pictures-no-file = Veldu mynd fyrst.
pictures-too-large = Myndin er of stór. Mest er tekið við { $most } MB og { $pixels } milljónum mynddepla: minnkaðu hana og reyndu aftur.
pictures-no-picture = Skráin er ekki JPEG-, PNG-, WebP- eða GIF-mynd.
pictures-broken = Ekki er hægt að lesa myndina: skráin er skemmd. Vistaðu hana aftur með öðru forriti.
pictures-too-long = Lýsing hefur mest { $most } stafi.
pictures-many = Texti hefur mest { $most } myndir.
pictures-undescribed = Mynd vantar lýsingu.
# What has been done.
pictures-done-saved = Myndirnar hafa verið vistaðar.
pictures-done-added = Myndinni hefur verið bætt við. Lýstu henni nú.
pictures-done-off = Myndin hefur verið tekin af. Þú getur sett hana aftur neðst á síðunni.
pictures-done-back = Myndin hefur verið sett aftur.
# In the form of the text.
pictures-heading = Myndir
pictures-hint = Þær standa fyrir neðan textann. Sýndu ekki andlit fólks sem þið styðjið nema það hafi samþykkt það skriflega.
pictures-tick = Lýsingar á myndunum
pictures-open = Bæta við og lýsa myndum
