# The front page
front-title = { $house }: practices and essays
front-description = Practices and essays on family and community support, published by { $house } and its partners.
front-heading = What helps families here, written down so others can try it.
front-lede = { $house } publishes what its people do with families, step by step, and learns from houses that do the same.
front-read = Read our practices
front-follow = Follow us from your server
front-address = On Mastodon and similar: { $address }
front-own = New from our house
front-all = All practices
front-houses = Houses that read each other
front-network = The network
front-travelled = How “{ $title }” travelled
front-changed = What each house changed
# ActivityPub is the name of a protocol
front-no-partner = No partner yet. Everything here can be read, followed and answered from any server that speaks ActivityPub.
front-river = From colleagues in the network
front-nothing = Nothing has arrived from partners yet.
front-join = Take part
front-join-how = Colleagues comment under every text: with an account of this house, or from any server of the fediverse.
front-write = Write something
front-sign-in = Sign in to write
# Above a title in a list: what it is, and when
kick = { $kind }, { $when }

# The lists of practices and of essays
list-practices-lede = What is done, for whom, and with which resources, so that others can try it.
list-practices-nothing = No practice fits. Try fewer words or another house.
list-essays-lede = What colleagues learnt at a training or a visit, and what they will try.
list-essays-nothing = No essay fits. Try fewer words or another house.
list-words = Words
list-language = Language
list-house = House
list-all-languages = All languages
list-all-houses = All houses
list-older = Older ones

# Search
search-lede = Practices and essays of this house and of its partners.
search-empty = Type a word or two: a place, a group of people, a way of working.
search-nothing = Nothing contains “{ $words }”. Try fewer words, or the word in the language the text would be written in.

# People
people-lede = Those of this house who write here under their name.
people-nobody = Nobody has published a text here yet.
people-texts = { $count ->
    [one] One text
   *[other] { $count } texts
}
person-follow = Follow from your server: { $address }
person-texts = Texts
person-nothing = Nothing published yet.

# The network
network-none = { $house } has no partner yet.
network-some = { $count ->
    [one] { $house } and one other house show each other's texts.
   *[other] { $house } and { $count } other houses show each other's texts.
}
network-begin = An admin of this house can ask another institution to become a partner. From then on each shows the texts of the other.
network-how = How it works
network-how-words = Every house runs a server of its own and keeps its own texts. What a house publishes for the network or for everybody travels to its partners within seconds; what it withdraws disappears there too. There is no centre.

# About
about-title = About
about-heading = About { $house }
about-find = What you find here
about-find-words = Practices: what is done, for whom, with which resources, step by step. Essays: what colleagues learnt at a training or an exchange visit, and what they will try. Both are written by the people who do the work, and nobody who could be recognised is described.
about-follow = Follow us from your server
about-follow-words = If you have an account on Mastodon or on any other server that speaks ActivityPub, paste our address into its search and follow it. New texts appear in your timeline; your replies appear under the text here.
about-partner = Become a partner
about-partner-words = Institutions that run a server of this kind can become partners: each then shows the public and network texts of the other. Our host is { $host }.
