self-referral-begin = A link worker is a local person who listens and helps you find what's right for you. I'll ask up to { $most } short things, and you can skip most. Nothing goes until you say so.
    .short = A link worker is a local person who listens and helps. I'll ask up to { $most } short things; most can be skipped. Nothing goes until you say so.
self-referral-name = { $for ->
    [helped] It's good that someone is helping. What name shall they use for the person it's for?
    [other] It's good of you to ask for them. What is your own name, so that we know who asks?
   *[unknown] What name shall they use for you? Any name will do.
}
self-referral-helper = Who is helping you? Their first name is enough, and a number if they'd like to be rung too.
self-referral-reach-here = Is this number safe for them to ring or text? If not, just send me a better one.
self-referral-reach = { $for ->
    [other] How can they reach you, the one who is asking? A phone number is best.
   *[unknown] How can they reach you safely? A phone number is best.
}
self-referral-knows = If the person doesn't know yet, they'll talk to you first. Does the person know that you're asking?
self-referral-their-name = { $knows ->
    [yes] What name shall they use for the person it's for?
   *[no] What's the person's first name? I'll keep no more of theirs than that.
}
self-referral-their-reach = What's a safe number for the person it's for? Skip this if it's best to go through you.
self-referral-when = When is best to reach you, and is a voicemail or a text all right? Say too if you sleep by day, or share the phone.
    .short = When is best to reach you, and is a voicemail or text all right?
self-referral-surgery = { $for ->
    [other] Which GP surgery is the person with? It tells me which link worker is theirs.
   *[unknown] Which GP surgery are you with? It tells me which link worker is yours.
}
self-referral-whereabouts = { $for ->
    [other] That's fine. Which town or village is the person in?
   *[unknown] That's fine. Where will you be this week? A town or a place is enough.
}
self-referral-birth = { $for ->
    [other] What's the person's date of birth?
   *[unknown] What's your date of birth?
} They ask for it { $because }.
self-referral-address = { $for ->
    [other] What's the person's address?
   *[unknown] What's your address?
} They ask for it { $because }.
self-referral-matters = { $for ->
    [other] What would be good for the person to talk about? A few words will do.
   *[unknown] What would you like to talk about with them? A few words will do.
}
self-referral-enjoyed = { $for ->
    [other] What does the person enjoy, or who gets them through?
   *[unknown] What do you enjoy, or who or what gets you through?
}
self-referral-support = { $for ->
    [other] What would make it easier for the person? For example: help with reading, an interpreter, large print, a home visit, someone with them.
   *[unknown] What would make it easier for you? For example: help with reading, an interpreter, large print, a home visit, someone with you.
}
    .short = What would make it easier? Such as reading help, an interpreter, large print, a home visit, someone there.
self-referral-anything-else = Is there something else they should know?
self-referral-consent = This is what I would send to { $team }, who work for { $employer }. { $for ->
    [me] Your name: { $name }. How to reach you: { $reach }.
    [knows] From you: { $name }, { $reach }. For: { $theirName }{ $theirReach ->
        [none] .
       *[other] , { $theirReach }.
    }
   *[unaware] From you: { $name }, { $reach }. For: { $theirName }. They will talk to you first, and to no one else.
} { $helper ->
    [none] { "" }
   *[other] Helping you: { $helper }.{ " " }
}{ $when ->
    [none] { "" }
   *[other] When and how: { $when }.{ " " }
}{ $surgery ->
    [none] { $where ->
        [none] { "" }
       *[other] Where: { $where }.
    }
   *[some] Surgery: { $where }.
} { $birth ->
    [none] { "" }
   *[other] Date of birth: { $birth }.{ " " }
}{ $address ->
    [none] { "" }
   *[other] Address: { $address }.{ " " }
}{ $enjoyed ->
    [none] { "" }
   *[other] What you enjoy: { $enjoyed }.{ " " }
}{ $support ->
    [none] { "" }
   *[other] What would help: { $support }.{ " " }
}{ $else ->
    [none] { "" }
   *[other] Also: { $else }.{ " " }
}{ $asked ->
    [none] { "" }
   *[other] You asked: { $asked }.{ " " }
}{ $words ->
    [none] Nothing else of what you told me.
   *[other] What you told me: "{ $words }".
} { $record ->
    [gp] They keep their notes on the GP record.
   *[own] They keep their own notes, not on the GP record.
} If something is wrong, just say what. Shall I send it?
    .short = I'd send { $team } ({ $employer }): { $name }, { $reach }{ $theirName ->
    [none] { "" }
   *[other] , for { $theirName }
}{ $where ->
    [none] { "" }
   *[other] , { $where }
}{ $when ->
    [none] { "" }
   *[other] , { $when }
}{ $helper ->
    [none] { "" }
   *[other] , with { $helper }
}{ $birth ->
    [none] { "" }
   *[other] , born { $birth }
}{ $address ->
    [none] { "" }
   *[other] , { $address }
}{ $enjoyed ->
    [none] { "" }
   *[other] , { $enjoyed }
}{ $support ->
    [none] { "" }
   *[other] , { $support }
}{ $else ->
    [none] { "" }
   *[other] , { $else }
}{ $asked ->
    [none] { "" }
   *[other] , what you asked
}{ $words ->
    [none] .
   *[other] . And what you told me.
} { $record ->
    [gp] Notes go on the GP record.
   *[own] Notes don't go on the GP record.
} Say if something is wrong. Shall I send it?
self-referral-consent-again = I can't take that in here, sorry. Nothing goes till you choose. PERSON gets you a human to ask. Which is it?
self-referral-change = What should I change? For example: my name is, my number is, or change my surgery.
self-referral-sent = Sent. The reference is { $reference }. { $team } will read it by { TIME($read) } on { DAY($read) }, and usually get in touch by { DAY($contact) }. { $for ->
    [unaware] They will talk to you first.
   *[usual] They try { $tries } times.
} They can't give a home or money, and they are not for emergencies: if someone is in danger, ring 999. Say MY REFERRAL to change or cancel it, or ring { $phone }. COMPLAIN works at any time.
    .short = Sent: { $reference }. { $team } read it by { TIME($read) } { DAY($read) }, and usually get in touch by { DAY($contact) }. They try { $tries } times. In danger, ring 999. To change it: MY REFERRAL, or { $phone }.
self-referral-tell-surgery = May they tell your surgery how it goes?
self-referral-ask-later = May we ask you later how it was?
self-referral-done = Thank you. That's all for now. If something else is on your mind, just say it here.
self-referral-not-sent = That's fine. Nothing was sent. If you change your mind, just ask for a link worker.
self-referral-left = Your form for a link worker was not sent. Say LINK WORKER to go on with it, or tell me what would help.
self-referral-could-not = Sorry, I couldn't send it just now. I've kept what you told me, and asked a person here to look at it.
self-referral-nudge = You were part way through something with me. There is no rush. To carry on, just answer. To stop, say STOP.
self-referral-asked-back = I'll put that down for the link worker to answer. PERSON gets you a human now.
self-referral-no-answer = I couldn't take that as an answer, sorry. A few words are enough. To leave this, say STOP THE FORM.
