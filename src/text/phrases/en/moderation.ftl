# The statement of reasons, as the person concerned reads it. $title and $name are names; $facts and $rule are what a moderator wrote.
statement-opening = On { $day } { $house } decided about something of yours.
statement-warn = You are warned, { $name }. Nothing of yours was hidden or taken away.
statement-hide = Your text “{ $title }” is hidden on this server. You and the moderators can still read it here, and nothing of it is lost. Copies that were delivered to other servers before stay there.
statement-hide-elsewhere = Your text “{ $title }” is hidden on this server: nobody is shown it here. On your own server and elsewhere nothing changes.
statement-withdraw = Your text “{ $title }” was withdrawn: its words are erased on this server, and every server that received it was asked to erase it.
statement-limit = { $name }, what you write for others is published by somebody else from now on: an editor reads it first. You cannot comment meanwhile. What you have published stays.
statement-limit-elsewhere = { $name }, what you write from now on is shown on this server only after somebody here has read it. Elsewhere nothing changes.
statement-suspend = { $name }, your account on this server is suspended: you cannot sign in. What you have published stays.
statement-suspend-elsewhere = { $name }, nothing that you write is shown on this server any more. Elsewhere nothing changes.
statement-facts = What was found: { $facts }
statement-law = The ground is the law: { $rule }
statement-rules = The ground are the rules of this house: { $rule }
statement-origin = It was decided because of a report. Who reported is not told.
statement-people = People found and decided this. No automated means were used.
statement-redress = If you think that this is wrong, you can appeal once, on this page, until { $day }. Another person than the one who decided answers, as long as there is one. You can also turn to a court.
statement-heading = Statement of reasons
statement-ended = This decision was taken back. It does not hold any more.

# The menu and the queue
moderate-menu = Moderation
moderate-only = Reports are for editors, the data-protection reviewer and admins.
moderate-decide = Decide
moderate-decide-which = Decide about receipt { $number }
moderate-text = Read the text
moderate-hidden-note = This text is hidden by a decision. Only its author and the moderators can read it here.

# The form
moderate-heading = Decide about receipt { $number }
moderate-about = It is about { $name }.
moderate-measure = What is done
moderate-measure-hint = To hide keeps the text, and it can be shown again. To withdraw erases it here and on every server that received it, for good.
moderate-nothing = Nothing: there is no reason to act
moderate-warn = Warn { $name }
moderate-hide = Hide “{ $name }”
moderate-withdraw = Withdraw “{ $name }”
moderate-limit = Limit { $name }
moderate-suspend = Suspend { $name }
moderate-choose = Choose what is done.
moderate-ground = The ground
moderate-ground-hint = Needed wherever something is done.
moderate-ground-law = The law
moderate-ground-rules = The rules of this house
moderate-rule = Which law or which rule
moderate-rule-hint = The article or the paragraph, so that the person can read it.
moderate-facts = What was found
moderate-facts-hint = In plain words. The person concerned reads them: do not say who reported, and repeat nothing that identifies a family.
moderate-more = Leave the report open: I decide about more of it
moderate-do = Decide
moderate-leave = Back without deciding

# A decision as moderators read it
moderate-decision = Decision { $number }
moderate-decided = { $name } decided this on { $day }.
moderate-in-force = It is in force.
moderate-over = It was taken back on { $day }.
moderate-statement = What the person concerned reads
moderate-no-statement = Nothing was done to anybody, so there is no statement.
moderate-address = Members find this statement on their desk. Whoever lives elsewhere or cannot sign in reads it at this address, which you can pass on: { $address }
moderate-take-back = Take it back
moderate-take-back-reason = Why it is taken back
moderate-take-back-hint = It stays in the log with your name.

# The log
audit-heading = Log of the moderators
audit-sentence = Every decision with its reason. Lines are added; none can be changed or taken out.
audit-none = Nothing was decided yet.
audit-table = What moderators did, the newest first
audit-when = When
audit-who = Who
audit-what = What
audit-about = About
audit-reason = Why
audit-older = Older lines
audit-nothing = No reason to act
audit-warn = Warned
audit-hide = Text hidden
audit-withdraw = Text withdrawn
audit-limit = Limited
audit-suspend = Suspended
audit-taken-back = Decision taken back
audit-forwarded = Report passed on

# The desk of a member
rulings-heading = What moderators decided
rulings-warn = You were warned.
rulings-hide = A text of yours was hidden.
rulings-withdraw = A text of yours was withdrawn.
rulings-limit = You were limited.
rulings-suspend = You were suspended.
rulings-read = Read why
rulings-read-which = Read why, decided { $when }
rulings-acted = Your report of { $day } was decided about: a measure was taken.
rulings-left = Your report of { $day } was decided about: no reason to act was found. If you do not agree, report it once more and say why.

# The public form for reports, for anybody
notice-heading = Report something
notice-this = Report this text
notice-lede = Tell us when a text here is against the law, lets somebody be recognised, or is against our rules. People read it and decide within seven days. You need no account.
notice-address = The exact address
notice-address-hint = As it stands in the address bar on the page of the text. For a comment, the address that ends in its number.
notice-cause = Why you report it
notice-cause-hint = Choose what is nearest.
notice-cause-identifies = Somebody can be recognised in it
notice-cause-child = A child is in danger or is harmed
notice-cause-illegal = It is against the law in another way
notice-cause-rules = It is against the rules of this house
notice-words = What is wrong with it
notice-words-hint = Say where in the text, and why. Do not repeat names or addresses of a family.
notice-name = Your name
notice-name-hint = Only the moderators see it; the author never does. Not needed where a child is in danger.
notice-mail = Your mail address
notice-mail-hint = In case we have to ask. Not needed where a child is in danger.
notice-honest = As far as I know, what I say here is true and complete.
notice-send = Send the report
notice-nameless = somebody without a name
notice-times = It was sent { $count } times from the same place.
receipt-heading = We have received your report
receipt-keep = Keep this number: { $number }. With it, or with the address of this page, you can look up what became of your report. No mail is sent.
receipt-received = It came on { $day }.
receipt-open = It waits for a decision, which is made by people, by { $day } at the latest.
receipt-acted = It was decided about on { $day }: a measure was taken.
receipt-left = It was decided about on { $day }: no reason to act was found.
receipt-redress = If you do not agree, report it once more and say why, or turn to a court.
receipt-look-up = You have a receipt already
receipt-number = Its number
receipt-show = Look it up
moderate-due = To be decided by { $day }.
moderate-overdue = Overdue: it was to be decided by { $day }.

# The appeal, as the person concerned sees it below the statement
appeal-heading = Appeal
appeal-words = Why the decision is wrong
appeal-words-hint = In your own words. You can appeal once.
appeal-send = Appeal
appeal-waits = You appealed on { $day }. A person will answer; you read it on this page.
appeal-upheld = Your appeal was answered on { $day }: the decision stands.
appeal-reversed = Your appeal was answered on { $day }: the decision was wrong and is taken back.
appeal-reversed-withdrawn = Your appeal was answered on { $day }: the decision was wrong. What was withdrawn is erased and cannot be brought back; you can publish it again.
appeal-same = The house has only one moderator: the person who decided answered, too.
appeal-another = Another person answered than the one who decided.

# Appeals as moderators see them
appeal-queue = Appeals
appeal-of = { $what }, { $when }
appeal-answer-link = Read and answer
appeal-answer-which = Read and answer the appeal against decision { $number }
appeal-says = What the person concerned says
appeal-outcome = The answer
appeal-outcome-hint = Where the decision is reversed, what was hidden or limited is as before. What was withdrawn cannot be brought back.
appeal-uphold = The decision stands
appeal-reverse = The decision was wrong and is taken back
appeal-choose = Choose whether the decision stands.
appeal-answer = Why
appeal-answer-hint = The person concerned reads it. Do not say who reported.
appeal-do = Answer
appeal-alone = You made this decision, and nobody else could answer: the person concerned is told so.
audit-appeal-made = Appeal made
audit-appeal-upheld = Appeal: decision stands
audit-appeal-reversed = Appeal: decision reversed

# A part of the privacy notice
privacy-reporting = If you report something
privacy-reporting-words = What you write, and your name and mail address if you give them, is read by the moderators of this institution. They can pass the words on to the server that a text comes from, without saying who wrote them. A digest of your network address bounds how many reports of one sender are open; it is emptied when they are decided about. Decisions stay on record, with the name of the person they are about.
