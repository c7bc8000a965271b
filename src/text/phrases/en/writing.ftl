# What both forms have in common
write-practice-heading = Write a practice
write-essay-heading = Write an essay
write-save = Save draft
write-preview = Preview
write-publish = Publish
# Beside a question that has to be answered
write-must = needed to publish
write-all-that-fit = Choose all that fit.
write-summary = In two sentences, for somebody in a hurry
write-summary-hint = Shown in lists and on other servers. At most 500 characters.
write-language = Language of this text
write-language-hint = Read aloud and searched in this language.
write-audience = Readers
write-audience-hint = Choose before you publish: afterwards it stays as it is. What has travelled can be withdrawn, but somebody may have kept a copy.
write-one-per-line = One per line.
write-consent = The people in this text
write-consent-hint = Needed to publish, not to save.
write-who-reads = Who may read it
write-when-publish = When you publish
write-draft = Draft
write-not-allowed = Your role lets you read and comment. Ask an editor if you want to write.
write-newer = Somebody else saved this text meanwhile
write-newer-words = What you typed is below, unsaved. This is what is stored now; saving again replaces it.
write-newer-show = Show the stored text
write-sign-in-and-save = Sign in and save
write-before = Before you publish
# Read aloud before the name of a question
write-done = Done:
write-needed = Needed:
write-may-stay-open = May stay open:
write-problems = { $count ->
    [one] One answer needs another look
   *[other] { $count } answers need another look
}

# What is saved and who sees it
state-new = Not saved yet.
state-faulty = Not saved yet: some answers need another look.
state-newer = Published. Readers see an older version until you publish this one.
state-published = Published { $when }. Readers see this version.
state-draft = Draft, saved { $when }. Only its author and those who may publish it see it.
state-student = A practitioner of your house publishes your texts: save it, and show one the draft.

# Who may read it: a name, and a sentence
audience-team = The team
audience-team-words = Members of this house who write here. It never leaves our server.
audience-institution = This house
audience-institution-words = Every member of this house, readers too. It never leaves our server.
audience-network = The network
audience-network-alone = Signed-in members of this house, and of partner houses as soon as there are some.
audience-network-words = { $count ->
    [one] Signed-in members of this house and of our partner house.
   *[other] Signed-in members of this house and of our { $count } partner houses.
}
audience-public = Everybody
audience-public-words = Anybody on the web, our partners, and everyone who follows us from elsewhere.

# The people in the text: a name, and a sentence
consent-none-described = Nobody is described
consent-none-described-words = The text speaks of ways of working, not of people.
consent-composite = People are composed
consent-composite-words = Nobody in it exists like this; traits of several people are mixed.
consent-written = They agreed in writing
consent-written-words = Everybody who could be recognised has read the text and signed.

# What is wrong with an answer
wrong-name-long = A title has at most 150 characters.
wrong-summary-long = { $count ->
    [one] A summary has at most 500 characters; this one has { $count }.
   *[other] A summary has at most 500 characters; this one has { $count }.
}
wrong-language = Choose the language that you write in.
wrong-audience = Choose who may read it.
wrong-consent = Say how the people in this text are protected.
wrong-group = The group cannot be larger at its smallest than at its largest.
wrong-number = “{ $typed }” is not a whole number up to 100,000.
wrong-practice-name = A practice needs a name of at least 3 characters.
wrong-why = Say why you do it.
wrong-procedures = Describe at least one step.
wrong-where = Choose at least one place.
wrong-dose = Give at least one of these figures, or say that there is no fixed end.
wrong-essay-long = An answer has at most 10,000 characters.
wrong-essay-name = An essay needs a title of at least 3 characters.
wrong-essay-empty = A sentence is enough, but one is needed.

# The form of a practice
practice-name = What do you call it?
practice-name-hint = A name colleagues would use among themselves. 3 to 150 characters.
practice-why = Why do you do it?
practice-why-hint = The problem you noticed, the idea behind your answer, the goal. Two or three paragraphs.
practice-procedures = What do you do, step by step?
practice-procedures-hint = One step per line, in order. Start a line with two spaces to continue the step above. For example: Welcome round, 15 minutes.
practice-where = Where does it take place?
practice-target-groups = For whom?
practice-target-groups-hint = Choose all that fit. Partners filter by these in their own language.
practice-materials = What do you need?
practice-materials-hint = One thing per line. A link after a bar: Picture cards | https://example.org/cards.pdf
practice-providers = Who provides it?
practice-providers-hint = One role per line: role | how many | training. For example: Social educator | 2 | 20 hours of group work
practice-mode = How does it happen?
practice-unit = With whom at a time?
practice-unit-hint = One person, one family, several together.
practice-tailoring = What do you adapt to each family?
practice-tailoring-hint = What is planned to differ, and how you decide.
practice-modifications = What have you changed since the beginning?
practice-modifications-hint = And why. For example: an interpreter since the third group.
practice-fidelity-planned = How do you notice whether it is done as described?
practice-fidelity-planned-hint = A checklist, a second person in the room, nothing yet.
practice-fidelity-actual = And how was it in fact?
practice-fidelity-actual-hint = For example: 10 of 12 sessions as planned, over three groups.
practice-observed = What have you seen change?
practice-observed-hint = For whom, how many, where and when. Percentages in a table are also shown as bars. No figures about fewer than five people.
practice-core-elements = What must be kept when somebody adapts it?
practice-core-elements-hint = One element per line.
practice-risks = When should one not do it?
practice-risks-hint = One risk or limit per line.
practice-life-stages = Ages or stages of life
practice-settings = In which kind of service?
practice-settings-hint = Where families meet you, not only where this takes place.
practice-sectors = Fields of work
practice-community-resources = What does the neighbourhood contribute?
practice-also-involved = Who else is involved?
practice-also-involved-hint = Beyond your own service.
practice-cost-band = Cost beside staff
practice-cost-band-hint = An impression is enough.
practice-space = Space
practice-space-hint = For example: a room with a kitchen.
practice-inputs = Change model: what goes in
practice-activities = What is done
practice-outputs = What can be counted
practice-outcomes = What changes for families
practice-assumptions = What must be true for it to work
practice-status = Is it in use?
practice-status-hint = “With caution” and “no longer recommended” are shown to everybody who reads or adapted it.
practice-sessions = Sessions
practice-minutes = Minutes each
practice-every-days = Every … days
practice-weeks = Weeks in all
practice-group-min = Group: from
practice-group-max = Group: to
practice-staff-hours = Staff hours
practice-lede = Five answers are needed to publish. The others make it easier to try your practice elsewhere; leave open what you do not know.
practice-dose = How much, and how often?
practice-dose-hint = At least one of these. Numbers only.
practice-open-ended = It has no fixed end
practice-others = So that others can try it
practice-more = More: services, neighbourhood, means, expected change
practice-means = Means
practice-means-hint = For one cycle.
practice-interpreters = Interpreters or several languages
practice-completeness = Completeness
practice-answered = { $count ->
    [one] { $count } of the 12 questions that make a practice repeatable is answered.
   *[other] { $count } of the 12 questions that make a practice repeatable are answered.
}

# The questions of a practice, in a few words
ask-name = The name
ask-why = Why you do it
ask-procedures = The steps
ask-where = Where
ask-dose = How much
ask-materials = What you need
ask-providers = Who provides it
ask-mode = How it happens
ask-tailoring = What you adapt
ask-modifications = What has changed
ask-fidelity-planned = How you check it
ask-fidelity-actual = How it was in fact

# Answers to choose from
choose-none = Not said
choose-individual = One person
choose-one-family = One family
choose-several-families = Several families together
choose-group = A group
choose-community = A community
choose-cost-free = None
choose-cost-low = Low
choose-cost-medium = Medium
choose-cost-high = High
choose-in-use = In use
choose-paused = Paused
choose-caution = In use, with caution
choose-withdrawn = No longer recommended

# The form of an essay
essay-form-name = Title
essay-form-name-hint = What would make a colleague want to read it? 3 to 150 characters.
essay-form-learnt = What did you learn?
essay-form-learnt-hint = One thing you saw or heard that you did not know, or had forgotten.
essay-form-before = How did you work before?
essay-form-before-hint = So that a reader from elsewhere understands where you start.
essay-form-meets = How do the two meet?
essay-form-meets-hint = What fits, what gets in the way of the other.
essay-form-interaction = In one word, the new
essay-form-interaction-hint = Compared with how you worked before.
essay-form-try-text = What will you try?
essay-form-try-text-hint = Small is good: what, with whom, by when.
essay-form-lede = After a training or a visit: four questions, in your own words. All four are needed to publish.
essay-form-length = A word on length
essay-form-length-words = { $count ->
    [one] Most essays that colleagues read to the end have 400 to 900 words. Yours has { $count }.
   *[other] Most essays that colleagues read to the end have 400 to 900 words. Yours has { $count }.
}
ask-title = The title
ask-learnt = What you learnt
ask-before = How you worked before
ask-meets = How the two meet
ask-try = What you will try
# These go on from: In one word, the new
choose-replaces = replaces what we did
choose-complements = complements it
choose-conflicts = conflicts with it
choose-unclear = is not clear yet

# The preview
preview-title = Preview: { $title }
preview-how = This is how readers will see it.
preview-back = Back to writing
preview-team = Only the team will read it.
preview-institution = Only members of this house will read it.
preview-network = Signed-in members of this house and of partner houses will read it.
preview-public = Everybody will read it.
