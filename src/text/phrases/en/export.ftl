# The first page of the folder with everything that a server keeps about a member
export-title = What { $house } keeps about { $name }
export-lede = This folder holds everything that the server keeps about you, as files that stay readable without it. Treat it like a diary: drafts and private messages are in it.
export-texts = What you wrote
export-comment = A comment
export-untitled = Without a title
export-draft = draft
export-published = published
export-data = Everything, as data
export-data-words = Each file holds what one table of the server knows about you, in JSON. Moments are in milliseconds since 1970. Passwords, keys and whatever else would let somebody act as you are left out.
export-elsewhere = To take along
export-elsewhere-words = Your profile and your published texts as other servers read them (ActivityPub), and the people you follow, as Mastodon takes them in.
