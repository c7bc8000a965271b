# How a text will look in Mastodon, beside the preview
mastodon-heading = How it will look in Mastodon
mastodon-words = Mastodon shows the title, the summary and a link. The text itself is read on our page. Other servers may show it otherwise.
mastodon-card = Mastodon usually adds a small preview of our page below the link.
mastodon-no-summary = There is no summary yet, so readers there see the title and the link alone. Two sentences help them decide.
mastodon-stays = This text is not sent to Mastodon. It is written for readers whom only this house and its partner houses know.
# A person stands here without a picture; { $name } is who it is
mastodon-no-picture = { $name } has no picture

# Mentioning people while writing; the first is shown below a field of text
mention-hint = Type @ and a few letters of a name to mention somebody. They will hear of it.
# Read aloud as the name of the list of people
mention-list = People to mention
# Read aloud when the list opens
mention-choose = People found. Choose with the arrow keys and Enter.
mention-nobody = Nobody found.
# The page for browsers without script
mention-find = Find somebody to mention
mention-find-words = Copy the address into your text as it stands here. The person hears of it when your text appears. Somebody who is not listed can be mentioned by the whole address: @name@server.
mention-question = Name or address
mention-question-hint = At least two letters.
mention-search = Find
mention-address = Address
