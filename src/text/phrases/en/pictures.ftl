# Pictures of a practice or an essay: adding them, and the words for who does not see them.
pictures-title = Pictures of { $title }
pictures-lede = Say what each picture shows, for colleagues who cannot see it. Do not show faces of people you support, unless they agreed in writing.
pictures-published = Readers see the pictures as you published them. What you change here is shown when you publish the text again.
pictures-none = There are no pictures yet.
# After the name of a field or a button, for screen readers.
pictures-number = (picture { $number })
pictures-words = Describe it for someone who cannot see it
pictures-words-hint = One or two sentences: what in it matters for the text.
pictures-decorative = It is only decoration
pictures-missing = Please write a description, or take the picture off.
pictures-earlier = Move up
pictures-later = Move down
pictures-off = Take off
pictures-save = Save
pictures-done = Save and go back to the text
pictures-add-heading = Add a picture
pictures-file = The picture
pictures-file-hint = JPEG, PNG, WebP or GIF, at most { $most } MB. Where and with what it was taken is removed from the file.
pictures-add = Add the picture
pictures-full = A text has at most { $most } pictures. Take one off to add another.
pictures-off-heading = Taken off
pictures-off-words = A picture that was taken off can be put back for a day.
pictures-put-back = Put back
# What is wrong.
pictures-no-file = Choose a picture first.
pictures-too-large = This picture is too large. At most { $most } MB and { $pixels } million pixels are taken: make it smaller and try again.
pictures-no-picture = This file is no JPEG, PNG, WebP or GIF picture.
pictures-broken = This picture cannot be read: the file is damaged. Save it again with another program.
pictures-too-long = A description has at most { $most } characters.
pictures-many = A text has at most { $most } pictures.
pictures-undescribed = A picture has no description yet.
# What has been done.
pictures-done-saved = The pictures are saved.
pictures-done-added = The picture is added. Now describe it.
pictures-done-off = The picture is taken off. You can put it back at the foot of this page.
pictures-done-back = The picture is put back.
# In the form of the text.
pictures-heading = Pictures
pictures-hint = They stand below the text. Do not show faces of people you support, unless they agreed in writing.
pictures-tick = Descriptions of the pictures
pictures-open = Add and describe pictures
