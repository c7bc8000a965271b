# The versions of a practice or an essay, and what changed from one to the next
history-heading = Versions
history-title = Versions of { $title }
history-lede = What was published of this text, and what changed each time.
history-field-title = Title
history-field-summary = Summary
# Beside the number of a version
history-current = Read now
history-draft = Draft, not published
history-first = The first version.
# Followed by the names of the fields, with commas between
history-changed = Changed: { $fields }
history-same = Unchanged: { $fields }
history-nothing = No word is different.
history-kept = Kept back: it may identify somebody.
history-erased = Taken out: its words are erased.
history-older = Older versions

# One version beside another
history-one = Version { $number } of { $title }
history-since = What changed since version { $number } of { $day }.
history-alone = No version before it can be read here.
history-marks = What went is crossed out. What came is underlined.
# Read aloud before words that went, and before words that came
history-went = Gone:
history-came = New:
history-folded = { $count ->
    [one] { $count } unchanged line
   *[other] { $count } unchanged lines
}
history-beside = Compare with the version that is read now
history-all = All versions

# Taking a version out
history-take-out = Take version { $number } out
history-out-heading = Take this version out?
history-out-words = The words of version { $number } of { $title }, and of the drafts that led to it, are erased for good. The list keeps its number and its day, and the log says who took it out.
history-out-do = Erase its words
history-out-keep = Keep it
history-done = The version is taken out. Its words are erased.
# A line of the log of decisions
history-logged = Version taken out
