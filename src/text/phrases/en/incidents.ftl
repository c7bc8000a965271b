# A text that could identify somebody, and what a moderator does about it at once
incident-heading = When a text identifies somebody
incident-menu = Hidden and withdrawn
incident-link = Hide or withdraw…
incident-none = No text was hidden or withdrawn by a decision.
incident-count = { $count ->
    [one] One text was hidden or withdrawn by a decision.
   *[other] { $count } texts were hidden or withdrawn by a decision.
}
incident-gone = A text whose words are erased
incident-author = By { $name }
incident-shown = Its readers can still read it.
incident-hidden = It is hidden: only its author and the moderators read it here. Whoever received it before still has it; withdraw it to have it erased there too.
incident-hidden-elsewhere = It is hidden here. At its own server it stands as before.
incident-withdrawn = It is withdrawn: its words are erased here.
incident-nowhere = It had not been sent to any partner.
incident-erased-all = { $count ->
    [one] The one partner that received it has erased it.
   *[other] All { $count } partners that received it have erased it.
}
incident-erased-some = Erased at { $at } of { $count } partners. The others are asked until they have taken it; look again later.
incident-places = Where it was
incident-place = Partner
incident-state = What it says
incident-place-erased = Erased { $when }
incident-place-open = Not yet confirmed
incident-decisions = What was decided about it
incident-measure = What is done now
incident-measure-hint = To hide is quick and can be taken back. To withdraw erases it here and on every server that received it, for good.
incident-hide = Hide it at once
incident-withdraw = Withdraw it
incident-tell = Tell its server, in confidence, that it may identify somebody
incident-rule = General Data Protection Regulation, article 5
incident-do = Do it
incident-told = Its server has been told. What it does about it is its decision.
# A text of a partner is checked when it arrives; this is the report that the house then makes to its own moderators. $rules is a list of codes, such as es.dni.
look-words = The check on arrival found what certainly points to one person ({ $rules }). Read the text, hide it here where that is needed, and tell its server.
