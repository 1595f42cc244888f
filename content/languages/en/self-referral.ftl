self-referral-begin = A link worker is a local person who listens and helps you find what's right for you. I'll ask about { $most ->
    [1] 1 short thing
   *[other] { $most } short things
}, and you can skip most. Nothing goes until you say so. Their notes may go on the GP record: I'll tell you before you send. To talk to someone without a referral, say PERSON.
    .short = A link worker is a local person who listens and helps. I'll ask about { $most ->
    [1] 1 short thing
   *[other] { $most } short things
}; most can be skipped. Nothing goes until you say so. Their notes may go on the GP record; I'll say first. PERSON gets you a human without a referral.
self-referral-who = { $asked ->
    [again] Who would the link worker get in touch about: you, or the one you told me of?
   *[first] Is this for you, or for someone else?
}
self-referral-name = { $asked ->
    [again] { $for ->
        [helped] What do people call the person it's for? A first name is enough.
        [other] What do people call you, the one who asks? A first name is enough.
       *[unknown] What can they call you? A first name is enough, or one you make up.
    }
   *[first] { $for ->
        [helped] It's good that someone is helping. What name shall they use for the person it's for?
        [other] It's good of you to ask for them. What is your own name, so that we know who asks?
       *[unknown] What name shall they use for you? Any name will do.
    }
}
self-referral-more = That takes a few more questions.
self-referral-helper = { $asked ->
    [again] What do you call the one who helps you? You can skip it.
   *[first] Who is helping you? Their first name is enough, and a number if they'd like to be rung too.
}
self-referral-reach-here = { $rung ->
    [no] { $asked ->
        [again] Can they text you here, with nobody else reading it? If not, send me another number, an e-mail or an address.
       *[first] Is this number safe for them to text? If not, send me another number, an e-mail, or an address for a letter.
    }
   *[yes] { $asked ->
        [again] Can they ring or text you here safely? If not, send me another number, or another way.
       *[first] Is this number safe for them to ring or text? If not, just send me a better one.
    }
}
self-referral-reach = { $rung ->
    [no] { $asked ->
        [again] Where could they get word to you? For example: a number to text, an e-mail, an address, or a place and a day.
       *[first] How can they reach you without ringing? A number to text, an e-mail, an address for a letter, or a surgery, library or group you go to.
    }
   *[yes] { $for ->
        [other] { $asked ->
            [again] What number can they use for you, the one who asks? An e-mail or an address will do too.
           *[first] How can they reach you, the one who is asking? A phone number is best.
        }
       *[unknown] { $asked ->
            [again] What number can they use? An e-mail or an address will do too.
           *[first] How can they reach you safely? A phone number is best.
        }
    }
}
self-referral-knows = { $asked ->
    [again] Have you told the person that you're asking?
   *[first] If the person doesn't know yet, they'll talk to you first. Does the person know that you're asking?
}
self-referral-their-name = { $asked ->
    [again] What do people call the person it's for? A first name is enough.
   *[first] { $knows ->
        [yes] What name shall they use for the person it's for?
        [given] What's the person's first name? I'll keep that, and the number you gave.
       *[no] What's the person's first name? I'll keep no more of theirs than that.
    }
}
self-referral-their-reach = { $asked ->
    [again] What is a safe way to reach the person? If there is none, skip this.
   *[first] { $rung ->
        [no] How can they reach the person without ringing? Skip this if it's best to go through you.
       *[yes] What's a safe number for the person it's for? Skip this if it's best to go through you.
    }
}
self-referral-when = { $rung ->
    [no] { $asked ->
        [again] Which day or time suits you? Any will do.
       *[first] Which days or times are best? Say too if someone else may read what they send.
    }
   *[yes] { $asked ->
        [again] Which day or time suits you for a call? Any will do.
       *[first] When is best to reach you, and is a voicemail or a text all right? Say too if you sleep by day, or share the phone.
    }
}
    .short = { $rung ->
        [no] { $asked ->
            [again] Which day or time suits you? Any will do.
           *[first] Which days or times are best? Say too if others may read what they send.
        }
       *[yes] { $asked ->
            [again] Which day or time suits you for a call? Any will do.
           *[first] When is best to reach you, and is a voicemail or text all right?
        }
    }
self-referral-surgery = { $asked ->
    [again] { $for ->
        [other] Where does the person go to see a doctor? The name or the road is enough.
       *[unknown] Where do you go to see a doctor? The name or the road is enough.
    }
   *[first] { $for ->
        [other] Which GP surgery is the person with? It tells me which link worker is theirs.
       *[unknown] Which GP surgery are you with? It tells me which link worker is yours.
    }
}
self-referral-whereabouts = { $asked ->
    [again] { $for ->
        [other] Roughly where does the person live? A town or village will do.
       *[unknown] Roughly where are you staying? A town or village will do.
    }
   *[first] { $for ->
        [other] { $surgery ->
            [unknown] I don't know that surgery, sorry. Which town or village is the person in?
           *[none] That's fine. Which town or village is the person in?
        }
       *[unknown] { $surgery ->
            [unknown] I don't know that surgery, sorry. Where will you be this week? A town or a place is enough.
           *[none] That's fine. Where will you be this week? A town or a place is enough.
        }
    }
}
self-referral-birth = { $for ->
    [other] What's the person's date of birth?
   *[unknown] What's your date of birth?
} { $asked ->
    [again] The day, the month and the year. Or skip it.
   *[first] They ask for it { $because }.
}
self-referral-address = { $for ->
    [other] What's the person's address?
   *[unknown] What's your address?
} { $asked ->
    [again] The house and the postcode are enough. Or skip it.
   *[first] They ask for it { $because }.
}
self-referral-matters = { $asked ->
    [again] { $for ->
        [other] What does the person need most? Any words will do, or skip it.
       *[unknown] What's on your mind most? Any words will do, or skip it.
    }
   *[first] { $for ->
        [other] What would be good for the person to talk about, and what was tried already? A few words will do.
       *[unknown] What would you like to talk about with them, and what have you tried? A few words will do.
    }
}
self-referral-enjoyed = { $asked ->
    [again] { $for ->
        [other] What is a good day for the person, and who is in it?
       *[unknown] What is a good day for you, and who is in it?
    }
   *[first] { $for ->
        [other] What does the person enjoy, or who gets them through?
       *[unknown] What do you enjoy, or who or what gets you through?
    }
}
self-referral-support = { $asked ->
    [again] { $for ->
        [other] What should they have ready, so that the person can talk to them? You can skip it.
       *[unknown] What should they have ready, so that you can talk to them? You can skip it.
    }
   *[first] { $for ->
        [other] What would make it easier for the person? For example: help with reading, an interpreter, large print, a home visit, someone with them.
       *[unknown] What would make it easier for you? For example: help with reading, an interpreter, large print, a home visit, someone with you.
    }
}
    .short = { $asked ->
        [again] What should they have ready? You can skip it.
       *[first] What would make it easier? Such as reading help, an interpreter, large print, a home visit, someone there.
    }
self-referral-anything-else = { $asked ->
    [again] What else should they know? If nothing, skip it.
   *[first] What have you tried already, or what else should they know? You can skip this.
}

### What is said to who asks, doubts or tells more, in front of the question.
self-referral-asked-back = I'll put that down for the link worker to answer. PERSON asks a human for you.
self-referral-no-answer = I couldn't take that as an answer, sorry. A few words are enough. To leave this, say STOP THE FORM.
self-referral-offer-person = { $misses ->
    [3] It's fine to leave this to a human: say PERSON, and what you told me goes with it. STOP THE FORM leaves it.
   *[2] I keep missing it, sorry. Say PERSON, and someone here will do this with you. To leave it, say STOP THE FORM.
}
self-referral-usually = { $team } usually get in touch by { DAY($contact) }, if it goes today.
self-referral-when-depends = It depends on the surgery. I'll tell you the day before anything is sent.
self-referral-who-sees = Only the link workers it goes to read it, and nothing goes until you say so. { $record ->
    [gp] Their notes go on the GP record.
    [own] They keep their own notes, not on the GP record.
   *[unknown] Some teams keep notes on the GP record: I'll say before you send.
}
self-referral-is-in = Yes, that's in it: { $words }.
self-referral-taken-out = { $asked ->
    [in] No, that's out.
    [out] Yes, that's out.
   *[no] I've taken that out.
} Nothing I would send has it in now: { $words }.
self-referral-may-leave-out = To keep something out, name it: for example, leave out the money.
self-referral-not-in = There is nothing of that in it: { $words }.
self-referral-sooner = That's a long wait, and I'm sorry. If it can't wait, say PERSON: { $team } see that by { TIME($read) } on { DAY($read) }.
self-referral-put-in = It wasn't there, so I've put it in: { $words }.
self-referral-number-off = That number is out. They need one way to get back to you: an e-mail or an address will do.
self-referral-needs-this = I need this one before I can send it.
self-referral-for-self = I've put that right: it's for you.
self-referral-left-out = That's fine, I've left that out.
self-referral-not-here = Then another way may be safer.
self-referral-agreed = { $knows ->
    [yes] Thank you. I've put down that the person agrees.
   *[no] Then they will talk to you first, and to no one else.
}
self-referral-ask-them = That's kind, and there's no rush. I'll stop here: nothing has gone, and nobody is rung. What you told me is kept sealed. When you've asked, say LINK WORKER, and we go on.
self-referral-waits = Take your time. I'll be here.
self-referral-doubts = You don't have to do this, and nothing goes until you say so. To leave it, say STOP THE FORM.
self-referral-why = { $question ->
    [who] It's so that they know whom to help, and whom to ask first.
    [name] It's so that they know what to call you. It need not be your real name.
    [reach] It's so that they can get back to you. If not a number, an e-mail, an address or a place will do. Or leave it: STOP THE FORM.
    [theirName] It's so that they know whom you mean. A first letter or a made-up name will do.
    [knows] It's so that nobody is rung who doesn't know of it. You can say that you can't say.
    [theirReach] It's so that they can get in touch. You can skip it.
    [when] It's so that they don't come at a bad time. You can skip it.
    [surgery] Each surgery has its own link workers. If you'd rather not say, say none.
    [whereabouts] Each place has its own link workers. A town is enough.
    [birth] It's so that they know that it's you. You can skip it.
    [address] It's so that they know that it's you. You can skip it.
   *[other] It helps them to help. You can skip what you'd rather not say.
}
self-referral-worker = { $worker ->
    [any] I've put that right: it can be anyone.
    [woman] I'll ask for a woman. I can't promise that there is one.
   *[man] I'll ask for a man. I can't promise that there is one.
}
self-referral-not-told = I'll put that the surgery isn't to be told how it goes. { $record ->
    [gp] But this team's notes do go on the GP record. PERSON gets you a human without a referral.
    [own] This team's notes don't go on the GP record.
   *[unknown] Some teams' notes do go on the GP record. I'll tell you before you send.
}

self-referral-not-on-record = I've put down your no to the GP record. { $record ->
    [gp] But this team's notes go on the GP record, whatever I send. PERSON gets you a human with no referral.
    [own] This team's notes don't go on it.
   *[unknown] Some teams keep notes there: I'll tell you before you send.
}

### What would be sent, a line for each thing, and the question.
self-referral-read-back = { $for ->
    [unaware] This is what I would send to { $team }, who work for { $employer }. They will talk to you first, and to no one else.
   *[usual] This is what I would send to { $team }, who work for { $employer }:
}
    .short = { $for ->
        [unaware] I'd send { $team } ({ $employer }) this. They will talk to you first:
       *[usual] I'd send { $team } ({ $employer }):
    }
self-referral-field = { $field ->
    [name] Name
    [asker] From you
    [reach] Reach you
    [notRung] No calls
    [when] When
    [helper] Helping you
    [theirName] For
    [theirReach] Reach them
    [surgery] Surgery
    [whereabouts] Where
    [birth] Born
    [age] Age
    [address] Address
    [enjoyed] Enjoy
    [tried] Tried
    [support] Would help
    [asked] You asked
    [words] You said
   *[anythingElse] Also
}: { $words ->
    [none] left out
   *[other] { $words }
}
self-referral-field-language = Language: { LANGUAGE($language) }
self-referral-field-not-on-record = GP record: you said no
self-referral-field-no-surgery = Surgery: none, or not known
self-referral-field-worker = Ask for: { $worker ->
    [any] anyone
    [woman] a woman, if there is one
   *[man] a man, if there is one
}
self-referral-consent = { $cut ->
    [some] Where it says ..., all of it goes: SHOW ALL gives every word.{ " " }
   *[none] { "" }
}{ $record ->
    [gp] They keep their notes on the GP record.
    [against] You said no, but they keep their notes on the GP record all the same. PERSON gets you a human with no referral.
   *[own] They keep their own notes, not on the GP record.
} They usually get in touch by { DAY($contact) }. If something is wrong, just say what. Shall I send it?
    .short = { $cut ->
        [some] After ... the rest goes too: say SHOW ALL to see it.{ " " }
       *[none] { "" }
    }{ $record ->
        [gp] Notes go on the GP record.
        [against] You said no, but notes do go on the GP record. PERSON gets you a human with no referral.
       *[own] Notes don't go on the GP record.
    } They usually get in touch by { DAY($contact) }. Say if something is wrong. Shall I send it?
self-referral-consent-changed = The rest stays as it was. { $cut ->
    [some] To see every word, say SHOW ALL.{ " " }
   *[none] { "" }
}Shall I send it?
self-referral-consent-asked = Nothing has gone yet. Shall I send it?

self-referral-consent-again = I can't take that in here, sorry. Nothing goes till you choose. PERSON gets you a human to ask. Which is it?
self-referral-change = What should I change? For example: { $for ->
    [other] my number is, the person's number is, or the person has agreed.
   *[me] my name is, my number is, or change my surgery.
}
self-referral-sent = Sent. The reference is { $reference }. { $team } will read it by { TIME($read) } on { DAY($read) }, and usually get in touch by { DAY($contact) }. { $for ->
    [unaware] They will talk to you first.
   *[usual] { $rung ->
        [no] It tells them not to ring. They try { $tries } times.
       *[yes] They try { $tries } times.
    }
} They can't give a home or money, and they are not for emergencies: if someone is in danger, { $rung ->
    [no] 999 is the number, and 111 for illness. Say MY REFERRAL to change or cancel it.
   *[yes] ring 999, and if someone is ill, 111. Say MY REFERRAL to change or cancel it, or ring { $phone }.
} COMPLAIN works at any time.
    .short = Sent: { $reference }. { $team } read it by { TIME($read) } { DAY($read) }, and usually get in touch by { DAY($contact) }. { $rung ->
        [no] It tells them not to ring. They try { $tries } times. They're no emergency or medical help (999, 111), and can't give a home or money. To change it: MY REFERRAL.
       *[yes] They try { $tries } times. They're no emergency or medical help: that's 999 or 111. They can't give a home or money. To change it: MY REFERRAL, or { $phone }.
    }
self-referral-tell-surgery = May they tell your surgery how it goes?
self-referral-ask-later = May we ask you later how it was?
self-referral-done = Thank you. Till they get in touch, tell me here if you need something else, and I'll look. PERSON asks for a human before then. COMPLAIN works at any time.
self-referral-not-sent = That's fine. Nothing was sent. If you change your mind, just ask for a link worker.
self-referral-parted = { $night ->
    [yes] Goodnight.
   *[no] Bye for now.
} Nothing was sent. Your form keeps till you come back: say LINK WORKER to go on with it.
self-referral-left = Your form for a link worker was not sent. Say LINK WORKER to go on with it, or tell me what would help.
self-referral-could-not = Sorry, I couldn't send it just now. I've kept what you told me, and asked a person here to look at it.
self-referral-nudge = You were part way through something with me. There is no rush. To carry on, just answer. To stop, say STOP.
