# The translations of a text, on the desk
translations-heading = Translations
translations-title = Translations of { $title }
translations-lede = Readers are shown the language they read, with the name of who translated it, and the original is one step away.
translations-original = Original
translations-none = There is no translation yet.
translations-draft = Draft, saved { $when }
translations-published = Published { $when }
translations-newer = Published { $when }. The draft has changed since.
# A mark beside a translation whose original has changed since
translations-older = Older than the original
translations-add = Add a translation
translations-language = Into which language
translations-language-hint = A language that this text does not have yet.
translations-begin = Begin
# A button on the page of a text
translations-link = Translate
translations-unpublished = Publish the text first. A translation follows what its readers see.

# A translation beside its original
translate-heading = Translate into { $language }
translate-title = { $title }: translate into { $language }
translate-lede = The original stands beside each field. Numbers, places and other choices are taken from it.
translate-original = Original
translate-into = Translation
# Read aloud before the field of a translation, followed by the name of the question
translate-field = Translation of: { $question }
translate-lines = One line for each line of the original, in the same order.
translate-newer = The original has changed since this translation was made
translate-newer-words = Look at what changed, then change the translation.
translate-newer-show = What changed in the original
translate-follows = This translation now says what the original beside it says.
translate-missing = The original says something here. Translate it, too.
translate-count = { $count ->
    [one] The original has one line here. Write one line, too.
   *[other] The original has { $count } lines here. Write as many.
}
translate-faulty = Not published yet: some fields need another look. What you typed is saved.
translate-meanwhile = Somebody else saved this translation meanwhile. What you typed is below, unsaved. Saving again replaces theirs.
translate-publish = Publish the translation
translate-withdraw = Withdraw the translation

# Withdrawing a translation
translate-withdraw-heading = Withdraw this translation?
translate-withdraw-words = The translation of { $title } into { $language } is erased here. Our partners are told to erase it, too. The original and its other translations stay.
translate-withdraw-keep = Keep it
translate-done = The translation is published.
translate-gone = The translation is withdrawn.

# On the page of a text
translated-languages = Languages of this text
# A language, in a list of the languages of a text
translated-original = { $language } (original)
translated-by = Translated from { $language } by { $name }.
translated-from = Translated from { $language }.
translated-older = This translation is older than the original, which changed on { $day }.
translated-read-original = Read the original
