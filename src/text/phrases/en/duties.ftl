# The rules of the house: what members and guests may say here
rules-title = Rules of this house
rules-lede = What may be said here and what may not. Moderators decide by these rules and by the law; they say why, and anybody concerned can appeal.
rules-since = Version { $number }, since { $day }.
rules-standard = These are the rules that come with the software; the house has not written its own yet.
rules-versions = Earlier versions
rules-version = Version { $number }, since { $day }
rules-report = Report something that is against them
# The rules that come with the software
rules-families = Nobody you work with can be recognised in what you write, not even by neighbours.
rules-respect = Write about families, colleagues and one another so that they could read it without being hurt.
rules-children = Nothing that harms children or puts them in danger, in words or in pictures.
rules-sources = Say what is yours and what you took from others, and keep to their licences.
rules-evidence = Say what you tried and what you only believe; sell nothing.
rules-law = Nothing that the law forbids: no hatred, no threats, no insults, no confidential records.
# Where an admin writes them
rules-edit = Write the rules
rules-edit-lede = One rule a line. What you save is a new version; earlier ones stay readable, because decisions were made by them.
rules-in = In { $language }
rules-in-hint = Leave it empty if the house does not speak it; readers then get the first language of the house.
rules-save = Save as a new version
done-rules = The rules are saved as a new version.
audit-rules = Rules of the house written

# A record of processing activities by article 30 of the GDPR, made from the settings, for the admin
record-title = Record of processing
record-lede = What article 30 of the GDPR asks { $house } to keep on record about this server, made from its settings. Read it with your data protection officer; copy it into your own record.
record-who = Who is responsible
record-who-words = { $house } is the controller; the server is { $host }.
record-who-contact = Contact:
record-who-officer = Data protection officer:
record-why = What for
record-why-publish = To describe and share practices and essays from work with families among professionals, and to talk about them.
record-why-accounts = To let { $count ->
    [one] one person
   *[other] { $count } people
} sign in and write, each with a role.
record-why-moderate = To answer reports, and to keep a log of decisions (articles 16 to 20 of the Digital Services Act).
record-basis = On which ground
record-basis-words = Article 6(1)(e) or (f) of the GDPR: a task in the public interest, or a legitimate interest in exchange among professionals; (c) for reports. Texts must not hold data of clients; what could identify somebody is checked before it travels (article 25).
record-whom = About whom, and which data
record-whom-members = Members: name, handle, mail address, role, a digest of the password, texts with revisions, whom they follow, what they saved, sessions.
record-whom-others = People elsewhere who follow, answer or are followed: name, address, picture, public texts.
record-whom-reporters = People who report something: the words of the report and, if they give them, name and mail address.
record-receivers = Who receives them
record-receivers-partners = Partners, for the texts of the network: { $partners }.
record-receivers-nobody = Partners, for the texts of the network. There are none yet.
record-receivers-open = For public texts: every server from which somebody follows.
record-receivers-allowed = For public texts: partners and the servers that were allowed.
record-receivers-none = For public texts: no other server.
record-countries = Partners outside the European Economic Area: { $partners }. Say in your record what makes that lawful (chapter V of the GDPR).
record-countries-none = No partner is outside the European Economic Area, as far as partners say where they are. Servers that follow public texts may be anywhere.
record-long = For how long
record-long-texts = Texts until their authors withdraw them; then the address and the day stay. Accounts until they are deleted, with all their texts.
record-long-elsewhere = Texts of other servers { $days } days, unless somebody here had to do with them; those of partners as long as the partnership.
record-long-reports = The words of reports, and who sent them, { $days } days after the decision; decisions and the log stay.
record-long-sessions = Sessions { $days } days. Network addresses are not stored.
record-how = How they are protected
record-how-words = Argon2id for passwords, digests for tokens, signatures on everything between servers, strict separation of readers, erased words overwritten in the database. Of transport encryption, disks, updates and access to the machine the house takes care.
