# Mails. Each has a subject, words of address, sentences, and often a button with a link.
mail-hello = Hej { $name }!

# To who forgot the password
mail-recover-subject = Logga in på { $house }
mail-recover-words = Någon, troligen du själv, har bett om att få komma in på kontot { $handle } på { $house } igen. Den här länken loggar in dig en gång, inom en timme, och låter dig välja ett nytt lösenord.
mail-recover-button = Logga in
mail-recover-note = Har du inte bett om det? Då behöver du inte göra något: utan länken kommer ingen in, och ditt lösenord förblir som det är.

# An invitation
mail-invite-subject = { $house } bjuder in dig
mail-invite-words = { $by } bjuder in dig till { $house }: en plats där praktiker skriver ner vad som hjälper familjer och läser vad kollegor gör på andra håll.
mail-invite-anybody = Det här är en inbjudan till { $house }: en plats där praktiker skriver ner vad som hjälper familjer och läser vad kollegor gör på andra håll.
mail-invite-button = Gå med
mail-invite-note = Inbjudan är bara till dig och fungerar en gång, till den { $day }. Om du har fått den av misstag behöver du inte göra något: din adress raderas därefter.

# Somebody answered or mentioned the person
mail-told-subject = { $name } skrev till dig
mail-told-button = Läs och svara

# What is new, once a day
mail-digest-subject = { $count ->
    [one] En nyhet på { $house }
   *[other] { $count } nyheter på { $house }
}
mail-digest-words = Detta är nytt för dig sedan det förra utskicket:
mail-digest-button = Alla aviseringar
# A link at the end of these mails
mail-stop = Inga fler sådana utskick

# A test by an admin
mail-test-subject = E-posten från { $house } fungerar
mail-test-words = Du bad om det här meddelandet på sidan med inställningar. Det har kommit fram: det kommer även inbjudningar, länkar vid glömt lösenord och nyheter att göra.

# Asking for a link when the password is forgotten
recover-link = Har du glömt lösenordet?
recover-heading = Kom in igen
recover-lede = Vi skickar en länk till e-postadressen för ditt konto. Den loggar in dig en gång, inom en timme; sedan väljer du ett nytt lösenord.
recover-name = Användarnamn eller e-postadress
recover-send = Skicka länken
recover-sent-heading = Titta i din e-post
recover-sent = Om det finns ett sådant konto är ett e-postmeddelande med en länk på väg till dess adress. Det kan ta några minuter; titta även bland skräpposten.
recover-no-mail = Den här servern skickar ingen e-post. Be en administratör på institutionen om en inloggningslänk.
