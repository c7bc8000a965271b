# What stands around every page: the head, the menu, the foot
frame-skip = Skip to content
frame-menu = Main
frame-practices = Practices
frame-essays = Essays
frame-people = People
frame-network = Network
frame-search-label = Search the whole network
# Grey words in the search field: short
frame-search-hint = Search the network
frame-search = Search
frame-desk = Your desk
frame-sign-out = Sign out
frame-sign-in = Sign in
frame-what = Practices and essays on family and community support, published on a server of our own.
frame-follow = Follow
frame-follow-how = How to follow us from your server
frame-atom = Atom feed
frame-json = JSON feed
frame-site = This site
frame-about = About us
frame-partners = Who we share with
frame-reuse = Reuse
frame-licences = Each text names its licence
frame-software = Runs on { $name }, free software ({ $licence })
frame-language = Language
frame-language-browser = As my browser asks
frame-language-choose = Choose

# Small words of several pages
# A house is an institution of the network
word-practice = Practice
word-essay = Essay
word-practices = Practices
word-essays = Essays
word-search = Search
word-show = Show
word-found = Found
word-untitled = Without a title
# A label before the name of an author
word-by = By { $author }

# Where an institution is: town and country
place = { $town }, { $country }

# Who may read a text
readers-team = For the team only
readers-institution = For this house only
readers-network = For the network

# Days and times. A date in words, in the form that stands alone: 4 March 2026
date-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
ago-now = just now
ago-minutes = { $count ->
    [one] a minute ago
   *[other] { $count } minutes ago
}
ago-hours = { $count ->
    [one] an hour ago
   *[other] { $count } hours ago
}
# From one to thirteen days
ago-days = { $count ->
    [one] yesterday
   *[other] { $count } days ago
}
# How long to wait
wait-minutes = { $count ->
    [one] a minute
   *[other] { $count } minutes
}
