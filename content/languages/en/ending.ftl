ending = That's fine. If something else is on your mind, just say it here.
# Of several needs, one that nothing was looked for yet.
agreed-owed = There's still { NEED($need) }. Say MORE, and I'll look for that.
agreed-check-in = Good luck with it. If there's something else, just say. Shall I text in two weeks to see how it went?
agreed-will-check-in = I will, in two weeks. This number works any time. Say KEEP, and I'll put it in one text.
agreed-no-check-in = That's fine. This number works any time. Say KEEP, and I'll put it in one text.
agreed-kept = Good luck with it. To take this page with you, print it before you leave. If something else is on your mind, just say it here.
follow-up-ask = Hello, it's Fingerpost. You said I could ask how it went.
follow-up-thanked = Thank you for telling me. If something else is on your mind, just say it here. PERSON gets you a human.
follow-up-sorted = Thank you for telling me. If something else is on your mind, just say it here.
follow-up-waiting = Waiting is hard work. If it goes on too long, say PERSON, and someone here will look into it.
follow-up-heard = { $outcome ->
    [closed] I'm sorry you went for nothing. I've noted that it's closed or moved, for the people who look after this list. Shall I look for another, or ask a link worker?
    [gone] Thank you. I've noted that for the people who look after this list. Shall I look for another, or ask a link worker?
    [unanswered] Thank you. I've noted that for the people who look after this list. Shall I look for another, or ask a link worker?
    [closedThen] Sorry that you found it shut. Shall I look for another, or ask a link worker?
    [couldNotReach] Getting there is often the hardest part. Shall I look for somewhere nearer, or ask a link worker what would help?
    [noAnswer] I'm sorry, that's no way to be left. I've noted that they didn't answer. Shall I look for another, or ask a link worker?
    [disliked] You gave it a go, and not every place suits. Shall I look for another like it, or ask a link worker?
    [didNotGo] That's all right. A link worker may find someone to go with you. Or shall I look for another?
   *[didNotDare] That's all right. Walking in alone is hard, and a link worker may find someone to go with you. Or shall I look for another?
}
# A place that is said to be gone. Nobody is promised when it is checked.
follow-up-shut = I'm sorry about { $name }. Thank you: I've noted for the people who look after this list that { $said ->
    [unanswered] nobody answers there
   *[closed] it's closed
}.
follow-up-which = Sorry about that. I'll note for the people who look after this list that { $said ->
    [unanswered] nobody answers there
   *[closed] it's closed or moved
}. Which one was it: 1 { $first }, 2 { $second }{ $third ->
    [none] { "" }
   *[other] , 3 { $third }
}?
# Shut on one day, or at one hour.
follow-up-then = Sorry that you found it shut. This is what the list says of its times.
follow-up-then-next = If it's shut for good, say so, and I'll note that. Shall I look for another, or ask a link worker?
follow-up-well = I'm glad it went well. If something else is on your mind, just say it here.
follow-up-forgot = { $known ->
    [yes] That's easily done. This is what I told you of:
   *[no] That's easily done, and I don't have it to hand now. Tell me what would help, and I'll look again.
}
follow-up-could-not = I'm sorry. That's not your fault: places fill up, and some things don't fit. Shall I look again, or ask a link worker?
    .short = I'm sorry. That's not your fault. Shall I look again, or ask a link worker?
follow-up-did-not-try = That's fine. Nobody is counting. Is there something that would make it easier?
back-where-we-were = That's fine. Back to where we were.
back-stranger = Sorry to trouble you. I'm a computer that finds local help, and I won't write to this number first. If it was you who wrote, say what would help. For a human, say PERSON.
back-at-rest = What would help now? A few words will do.
# Where harm was told, whoever reads it: nothing says that anybody wrote.
back-anyone = I'm a computer that finds local places to go, and people who help. Say what you'd like to find, or a town.
