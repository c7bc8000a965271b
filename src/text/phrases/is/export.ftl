# The first page of the folder with everything that a server keeps about a member
export-title = Það sem { $house } geymir um þig, { $name }
export-lede = Þessi mappa inniheldur allt sem netþjónninn geymir um þig, sem skrár sem hægt er að lesa án hans. Farðu með hana eins og dagbók: í henni eru drög og einkaskilaboð.
export-texts = Það sem þú skrifaðir
export-comment = Athugasemd
export-untitled = Án titils
export-draft = drög
export-published = birt
export-data = Allt, sem gögn
export-data-words = Hver skrá inniheldur það sem ein tafla netþjónsins veit um þig, í JSON. Tímasetningar eru í millisekúndum frá 1970. Lykilorðum, lyklum og öllu öðru sem gerði einhverjum kleift að koma fram í þínu nafni er sleppt.
export-elsewhere = Til að taka með
export-elsewhere-words = Síðan þín og birtir textar þínir eins og aðrir netþjónar lesa þá (ActivityPub), og fólkið sem þú fylgist með, á því formi sem Mastodon tekur við.
