# How a practice travels: adapting it, and the line on its page.
lineage-heading = Adaptations across countries
lineage-none = Nobody has described an adaptation yet. Did you try this with other families, or in another place?
lineage-adapt = Describe your own adaptation
lineage-here = You are reading this one.
lineage-kept = Kept
lineage-left = Not kept
lineage-changed = Changed
# The part of the form.
lineage-part = The practice you adapt
lineage-from = You adapt “{ $name }” of { $house }. Its answers stand below: change what you do differently. Its author will hear of it when you publish.
lineage-keep = Which core elements did you keep?
lineage-keep-hint = Untick what you do differently, and say below what you do instead.
lineage-changes = What did you change, and why?
lineage-changes-hint = One change on each line: for whom, where, how long, who leads.
lineage-missing = Say at least one thing that you changed.
lineage-answers = Your practice
# In the text itself.
lineage-of = Adapted from
lineage-we-changed = What we changed and why
lineage-we-kept = What we kept
lineage-we-left = What we did not keep
