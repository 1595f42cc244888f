complaint-ask = I'm sorry something went wrong. Tell me what happened, in your own words.{ $reach ->
    [ask] { " " }Please put a number or an email with it, so that they can answer you.
   *[here] { "" }
} It goes to the people who answer for this.
    .short = I'm sorry something went wrong. Tell me what happened, in your own words. It goes to the people who answer for this.
complaint-heard = I'm sorry something went wrong. You needn't tell it again.
complaint-more = { $reach ->
    [ask] To be answered, put a number or an email here.
   *[here] If there's more to it, say it here.
}
complaint-taken-back = I've put with it that you take it back. They may have read it. To have it wiped, say DELETE: a person here does that.
complaint-added = Thank you. That goes with your complaint.
complaint-reach = Thank you. That's with your complaint. They can answer you here: { $reach }.{ $rung ->
    [no] {" "}I've told them not to ring.
   *[yes] {""}
}
complaint-kept = Thank you. It's kept in your own words for { $to }. They should answer by { DAY($by) }. You can ring them too, on { $phone }.
complaint-kept-somewhere = Thank you. It's kept in your own words, and a person here will see it.
privacy-erase = { $part ->
    [some] A person here can wipe that part of what we keep, within a month. I'd give them your words. It can't be undone. All else stays. Shall I ask them to?
   *[all] To clear this page for the next person, press Leave. A person here can also wipe what we keep, within a month. It can't be undone. Shall I ask them to?
}
    .short = { $part ->
        [some] A person here can wipe that part of what we keep, within a month. I'd give them your words. It can't be undone. All else stays. Shall I ask them to?
       *[all] Texts stay on your phone till you delete them there: I can't do that. A person here can wipe what we keep, within a month. It can't be undone. Shall I ask them to?
    }
privacy-erase-asked = Nothing is wiped yet. Shall I ask them to?
privacy-will-erase = { $part ->
    [some] I've asked them to wipe that part, within a month.
   *[all] I've asked them to wipe it, within a month.
}{ $calls ->
    [none] { " " }Nobody rings you: I told them that. Some may have to be kept, to keep someone safe. To clear this page now, press Leave.
   *[usual] { " " }If some of it has to be kept, to keep someone safe, they'll tell you.{ $waits ->
        [yes] { $part ->
            [some] { " " }The person you asked for may still ring you.
           *[all] { " " }Until then, the person you asked for may still ring you.
        }
       *[no] { "" }
    } STOP ends my messages now.
}
    .short = { $part ->
        [some] I've asked them to wipe that part, within a month.
       *[all] I've asked them to wipe it, within a month.
    }{ $calls ->
        [none] { " " }Nobody rings you: I told them that. Some may have to be kept, to keep someone safe. Delete our texts on your phone too.
       *[usual] { " " }If some of it has to be kept, to keep someone safe, they'll tell you.{ $waits ->
            [yes] { $part ->
                [some] { " " }The person you asked for may still ring you.
               *[all] { " " }Until then, the person you asked for may still ring you.
            }
           *[no] { "" }
        } STOP ends my messages now.
    }
# Asked for again, once all of it is to be wiped.
privacy-erase-stands = I've asked them already to wipe all that we keep, within a month.{ $calls ->
    [none] { " " }Nobody rings you about it.
   *[usual] { "" }
} To clear this page now, press Leave.
    .short = I've asked them already to wipe all that we keep, within a month.{ $calls ->
        [none] { " " }Nobody rings you about it.
       *[usual] { "" }
    } Texts stay on your phone till you delete them there.
privacy-copy = A person here can send you what we keep about you, within a month. Shall I ask them to?
privacy-will-copy = I've asked them. They'll first make sure that it's yours.
privacy-as-before = That's fine. Nothing has changed{ $waits ->
    [yes] , and what you asked for stands.
   *[no] .
} Leave clears this page.
    .short = That's fine. Nothing has changed{ $waits ->
        [yes] , and what you asked for stands.
       *[no] .
    }
