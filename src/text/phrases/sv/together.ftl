# How a text will look in Mastodon, beside the preview
mastodon-heading = Hur det kommer att se ut i Mastodon
mastodon-words = Mastodon visar titeln, sammanfattningen och en länk. Själva texten läses på vår sida. Andra servrar kan visa det på annat sätt.
mastodon-card = Mastodon lägger oftast till en liten förhandsvisning av vår sida under länken.
mastodon-no-summary = Det finns ingen sammanfattning än, så läsare där ser bara titeln och länken. Två meningar hjälper dem att välja.
mastodon-stays = Texten skickas inte till Mastodon. Den är skriven för läsare som bara det här huset och dess partner känner till.
# A person stands here without a picture; { $name } is who it is
mastodon-no-picture = { $name } har ingen bild

# Mentioning people while writing; the first is shown below a field of text
mention-hint = Skriv @ och några bokstäver av ett namn för att nämna någon. Personen får veta det.
# Read aloud as the name of the list of people
mention-list = Personer att nämna
# Read aloud when the list opens
mention-choose = Personer hittades. Välj med piltangenterna och Enter.
mention-nobody = Ingen hittades.
# The page for browsers without script
mention-find = Hitta någon att nämna
mention-find-words = Kopiera adressen till din text så som den står här. Personen får veta det när texten syns. Den som inte finns i listan kan nämnas med hela adressen: @name@server.
mention-question = Namn eller adress
mention-question-hint = Minst två bokstäver.
mention-search = Sök
mention-address = Adress
