# Answers to look at, beside the questions of the forms. They are of one invented practice, evenings on which families cook
# together, and of one invented visit: say them as a practitioner would write, and keep the line breaks.
# Before the question, which is read aloud
example-open = An example
example-why = Families who had just moved here told us that they knew nobody to ask for help. We had a kitchen that stood empty in the evening. Whoever cooks together talks, and after some weeks people asked each other instead of us.
example-procedures =
    Invite each family by hand, with an interpreter if need be
    Welcome round, 15 minutes: who is here, who is missing
    Cook in mixed groups, 60 minutes
    Eat together, children at the same table
    Agree on who brings what next time
example-summary = Families cook and eat together every second week in the kitchen of a school. After three months most of them have somebody nearby to ask for help.
example-materials =
    Kitchen with four hobs
    Picture cards for recipes
    Play corner with a mat
example-tailoring = Who cannot come in the evening joins the Saturday group. Families with a baby get the place beside the door. We ask before the first evening what is not eaten.
example-fidelity-planned = After each evening two of us fill in a page: were all steps done, who spoke with whom, what will we do otherwise.
example-observed =
    After six months, three groups, 15 families:

    | | Before | After |
    | --- | --- | --- |
    | Has somebody nearby to ask for help | 40% | 80% |
    | Children stay for the afternoon club | 33% | 73% |
example-core-elements =
    Families cook, staff do not serve
    A shared meal at the end
    The same people for at least eight evenings
example-risks =
    Not while violence at home is open and unsafe
    Not as a condition for other help
example-inputs =
    Two educators, three hours each evening
    A school kitchen
example-activities =
    Cooking and eating together
    A talk with each family halfway
example-outputs =
    Eight evenings with five families
    One talk with each family
example-outcomes =
    Each family names two others it would ask for help
    Children stay for the school’s afternoon club
example-assumptions =
    The kitchen is near enough to walk
    Families decide for themselves whether to come
example-learnt = In the day centre I visited, parents open the door in the morning, not staff. I thought of it as a detail until I saw who then asks whom.
example-before = We receive families at a desk. One of us writes down why they have come, and they wait until they are called.
example-meets = Their house is smaller than ours and everybody knows everybody. The door is possible for us, too; the shared keys are not, with forty people on the staff.
example-try-text = From March two parents and one of us open the door together on Tuesdays. After six weeks we ask the families how it was.
