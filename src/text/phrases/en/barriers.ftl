# On the accessibility statement: telling the institution what is in the way
barriers-form = Write to us here
barriers-page = Which page
barriers-page-hint = Its address; left empty, it is about all of them.
barriers-words = What happens
barriers-words-hint = What you wanted to do, and with what: a keyboard, a screen reader, a large print, a telephone.
barriers-mail = Your e-mail address
barriers-mail-hint = Only for the answer. It can be left out.
barriers-send = Send
# Among the reports, in place of the reason
barriers-cause = A barrier for people with disabilities
