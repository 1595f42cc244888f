### Harm at other people's hands. Fixed words, that people must review. Nothing names it before they say that it is safe.

safely-ask = Thank you for telling me. If you're not safe now, ring 999. If you can't speak, ring 999 from a mobile and press 55. What you wrote is kept for the people here who deal with this. Is it safe to write to you here?
    .short = Thank you for telling me. If you're not safe now, ring 999. If you can't speak, ring 999 on a mobile and press 55. What you wrote is kept for staff. Is it safe to write to you here?
safely-again = I've taken that in, and kept it. In danger, ring 999. I won't say more until I know. Is it safe to write to you here?
# To who asks for a line, and told of harm before.
safely-whether = In danger, ring 999. Is it safe to write to you here?
# To who left the talk of danger, or told more later, and was told of no line.
safely-line-later = I know of a line that may help. Say when it's safe to write here, and I'll give it.
safely-line = I've taken that in, and kept it. In danger, ring 999. I know of a line that may help. Is it safe to write to you here?
# Asked for a line before it is known to be safe: one that is for anything, so that it tells nobody what it is about.
safely-number = { $young ->
    [yes] Childline listens to anyone under 19, about anything, free, at any time: 0800 1111.
   *[no] Samaritans listen to anyone, about anything: 116 123, free, at any time. For anyone ill, ring NHS 111, free too. I know another line too, but others may see this. Say when it's safe to write here, and I'll give it.
}
# Who cannot ring is told where they can write: that Women's Aid has a live chat is as a news page has it. Check live before use.
safely-lines = { $about ->
    [child] If you're under 19, Childline listens, free, at any time: 0800 1111. If you're worried about a child, ring the NSPCC, free, on 0808 800 5000.
    [sexual-violence] The Rape and Sexual Abuse Support Line listens, free, at any time: 0808 500 2222.
    [violence] If it's someone you know, the National Domestic Abuse Helpline listens, free, at any time: 0808 2000 247. Men can ring the Men's Advice Line on 0808 8010 327.{ $writes ->
        [yes] { " " }If you can't ring, Women's Aid have a live chat at womensaid.org.uk, at set hours.
       *[no] { "" }
    }
   *[abuse] The National Domestic Abuse Helpline listens, free, at any time: 0808 2000 247. Men can ring the Men's Advice Line on 0808 8010 327.{ $writes ->
        [yes] { " " }If you can't ring, Women's Aid have a live chat at womensaid.org.uk, at set hours.
       *[no] { "" }
    }
} You don't have to decide anything now. PERSON asks someone here to get in touch.{ $page ->
    [yes] { " " }Press Leave, and clear this page, before you go.
   *[no] { " " }To have nothing more sent to you, say STOP.
}
    .short = { $about ->
    [child] If you're under 19, Childline listens, free, at any time: 0800 1111. If you're worried about a child, ring the NSPCC, free, on 0808 800 5000.
    [sexual-violence] The Rape and Sexual Abuse Support Line listens, free, at any time: 0808 500 2222.
    [violence] If it's someone you know, the National Domestic Abuse Helpline listens, free, at any time: 0808 2000 247. Men can ring the Men's Advice Line on 0808 8010 327.
   *[abuse] The National Domestic Abuse Helpline listens, free, at any time: 0808 2000 247. Men can ring the Men's Advice Line on 0808 8010 327.
} You don't have to decide anything now. PERSON asks someone here to get in touch. To have nothing more sent to you, say STOP.
safely-more = { $times ->
    [2] Thank you for telling me more. It's kept for staff too. In danger now, ring 999. PERSON asks someone here to get in touch. Or tell me what would help most: somewhere to go, money, or someone to talk to.
   *[other] That's kept for staff as well. The lines I gave you are there to talk it through. In danger, ring 999. Say what would help now, in your own words, or PERSON for someone here.
}
safely-not-here = That's all I'll say here. When you're somewhere safe, or on a safe phone, write to me again. In danger, ring 999. If you can't speak, ring 999 on a mobile and press 55. Say STOP if nothing more should come.
safely-still-here = { $times ->
    [1] I've taken that in, and kept it. PERSON asks someone here to get in touch. In danger, ring 999. { $told ->
        [yes] Say NUMBER for the line again.
       *[no] If something would help now, just say what.
    }
    [2] That's kept too. I'm a computer, and I don't want to guess. PERSON gets you a human. In danger, ring 999.
   *[other] I'm still here, and what you write is kept. PERSON gets you a human. In danger, ring 999.
}
# To who says that there is no harm: in the middle of a form, and elsewhere.
safely-misread = Sorry, I misread that. Back to where we were.
safely-let-go = Sorry, I misread that. { $told ->
    [yes] What you say now is kept for staff too, beside it. If something would help, just say what.
   *[no] Say more in your own words, or what would help.
}
# Of what they need besides, as they told it with the harm.
safely-next = { $place ->
    [known] I heard { NEED($need) } too. Say so again, and I'll look.
   *[none] I heard { NEED($need) } too. Tell me your town, and I'll look.
}
# Somebody came in: the least that can stand on the screen.
safely-go = Press Leave.
    .short = OK.
# Where what they told went, whenever they ask.
safely-told = Staff here get an alert, and are due to read it by { TIME($by) } on { DAY($by) }. I sent it to nobody else. { $asked ->
    [yes] A person is asked to get in touch, as you wanted.
   *[no] Nobody was asked to get in touch with you.
} Staff may have to act, to keep someone safe.
    .short = Staff here get an alert, and are due to read it by { TIME($by) } on { DAY($by) }. I sent it to nobody else. { $asked ->
        [yes] A person is asked to get in touch.
       *[no] Nobody was asked to get in touch with you.
    } They may have to act, to keep someone safe.
