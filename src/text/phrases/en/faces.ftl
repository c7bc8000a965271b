# How a house shows itself: pictures of pages that are shared, its logo, what it announces to its members

# For who has the picture of a shared page read aloud
picture-alt = A drawn pattern of coloured threads that meet and part.

# In the settings
logo-heading = The logo of your institution
logo-words = It stands beside the name on every page, in the tab of the browser, and as the picture of your institution on other servers.
logo-file = Picture
logo-file-hint = PNG, JPEG, WebP or GIF, at most 16 MB. It is made as high as the name; a plain sign is easier to recognise than small letters.
logo-use = Use this logo
logo-remove = Take the logo away
# In place of a picture that was not taken
logo-wrong-missing = Choose a file first.
logo-wrong-large = This picture is too large: at most 16 MB and 24 megapixels are taken. Save a smaller one and send that.
logo-wrong-kind = This is no PNG, JPEG, WebP or GIF picture. Save it as one of these and send that.
logo-wrong-drawing = Drawings in SVG are not taken, because they can carry programs. Save it as PNG, at least 400 pixels wide, and send that.
logo-wrong-broken = This picture cannot be read: the file is broken. Save it anew and send that.
# A line of the log of decisions
setting-deed-logo = logo changed

# Administration: the menu, and the page
announcement-heading = Announcements to members
announcement-lede = Members read them at the top of their desk and in their apps, until the last day, or until they put them away. What everybody should read on every page stands in the settings.
announcement-new = A new announcement
announcement-words = What is announced
announcement-words-hint = A few sentences in the language of your institution. Addresses become links.
announcement-until = Last day
announcement-until-hint = It is shown to the end of this day. Left empty, it is shown until you end it.
announcement-publish = Announce it
announcement-running = Shown now
announcement-none = Nothing is announced.
announcement-over = Ended
# $since and $until are days
announcement-since = Since { $since }.
announcement-since-until = Since { $since }, until { $until }.
announcement-from-to = From { $since } to { $until }.
# How many members have put it away
announcement-put-away = { $count ->
    [0] Nobody has put it away yet.
    [one] One member has put it away.
   *[other] { $count } members have put it away.
}
announcement-change = Change
announcement-end = End it now
announcement-delete = Delete
announcement-change-heading = Change an announcement
announcement-change-words = Who has put it away does not see it again.
announcement-keep = Keep the change
announcement-delete-heading = Delete this announcement?
announcement-delete-words = It disappears for everybody, also from this list, and cannot be brought back. If you only want nobody to be shown it, end it.
announcement-delete-do = Delete it
announcement-delete-not = Leave it as it is
announcement-wrong-empty = Write what is announced.
announcement-wrong-day = Choose today or a later day, or leave it empty.
# What has just been done
done-announced = The announcement is shown to members.
done-announcement-kept = The announcement is changed.
done-announcement-ended = The announcement has ended.
done-announcement-deleted = The announcement is deleted.
done-announcement-away = You have put the announcement away.
# Lines of the log of decisions
announcement-deed-published = Announcement to members published
announcement-deed-changed = Announcement to members changed
announcement-deed-ended = Announcement to members ended
announcement-deed-deleted = Announcement to members deleted
# On the desk of a member
announcement-strip = Announcements of your institution
announcement-dismiss = Put it away

# At home: in place of the words of a text that meets a filter of the member; $filter is the name of the filter
filtered-by = Filtered: { $filter }
filtered-show = Show it all the same
