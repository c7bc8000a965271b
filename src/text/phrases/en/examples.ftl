# Examples in the two forms: fictional, in the words of a colleague. Line breaks are kept where an answer has one thing on each line.
# Opens an example below a question
example-show = An example
example-summary = Three or four families cook and eat together every second week, with two professionals. The evening shows what each family does well, and lets them learn from one another.

# A practice: an evening on which several families cook together
example-why = Families told us that our advice was sensible and did not fit their evenings at home. Around a stove we see how they manage, and other families have better ideas than we do. The goal is that parents try one new thing in the following week.
example-procedures =
    Welcome round, 15 minutes
    Families choose a dish and share the tasks, 20 minutes
    Cooking in mixed groups, 45 minutes
    Meal at one table, 30 minutes
    Closing round: what will you try at home? 15 minutes
example-materials =
    Kitchen for twelve people
    Picture cards with the steps of each dish
    Food for the evening, about 40 euros
example-providers =
    Social educator | 2 | 20 hours of group work
    Interpreter | 1 | briefing before the first evening
example-mode = Face to face, in a kitchen, with three or four families together.
example-tailoring = The dishes follow what the families eat at home. We decide with them at the end of each evening. Families with a baby come half an hour later.
example-modifications = We began with six families and went down to four, because nobody could be heard. Since the third group an interpreter has been there.
example-fidelity-planned = After each evening both professionals fill in a list of eight points, each alone, and compare.
example-fidelity-actual = Ten of twelve evenings took place as planned, over three groups. Twice the closing round was left out for lack of time.
example-core-elements =
    Families cook for one another, not for us
    The same two professionals on every evening
    Each family names one thing to try at home
example-risks =
    Not in the first weeks after violence in the family has become known
    Not without a separate room for a child who needs quiet
example-also-involved = The school lends the kitchen, and a neighbours’ association brings vegetables.
example-space = A school kitchen with a quiet room next door.
example-inputs =
    Two professionals, four hours for each evening
    The kitchen of the school
example-activities =
    Six evenings in twelve weeks
    A short call between the evenings
example-outputs =
    Number of evenings held
    Number of families who came to at least four
example-outcomes =
    Parents feel surer of themselves in the evening at home
    Families know somebody whom they can call
example-assumptions =
    Families live near enough to come without a car
    The school keeps the kitchen free

# An essay after a visit to another house
example-learnt = I saw a team begin its meeting with the family in the room. Nobody read from a file. I had forgotten how much we decide before the family comes in.
example-before = We meet as a team on Monday, agree on a plan, and present it to the family on Thursday. Most families agree, and few of them do what was agreed.
example-meets = Speaking openly fits how we see families. Our forms get in the way: they ask for a plan before the first visit.
example-try-text = In March, with two families who are willing: the first team meeting takes place with them, for half an hour. In June we ask them and ourselves what was different.
