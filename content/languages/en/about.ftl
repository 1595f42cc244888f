### Plain answers to plain questions about us. Nothing here that we cannot keep.

about-robot = { $again ->
    [yes] Still a computer, and no person. Say PERSON for a human.
   *[no] I'm a computer program, not a person. I look things up and pass things on, and I miss things sometimes. If you'd rather have a human, say PERSON.
}
    .short = { $again ->
        [yes] Still a computer, and no person. Say PERSON for a human.
       *[no] I'm a computer, not a person, and I miss things sometimes. For a human, say PERSON.
    }
about-socialServices = No. I work for local link workers, not for social services, and I tell them nothing. If someone is in danger, staff here may have to act to keep them safe.
about-visits = They ring or write first, as far as I know. If nobody should come to the door, say so here, and I'll put it down. PERSON can ask for a visit.
about-cost = Using me is free, and so is a link worker. A text to me costs what your phone company charges. WhatsApp and the web chat cost only the data you use.
    .short = It's free, and so is a link worker. A text costs what your phone company charges. Web chat costs nothing but data.
about-whoSees = { $told ->
    [danger] Staff here get an alert about danger, and read what you wrote when they are next here. I've told nobody else, and I send nobody to you. Staff may have to act to keep someone safe.
   *[nothing] On the web page, anyone at the screen can read it. Press Leave, and clear this page, to wipe it. What you write is kept sealed. The local staff open it only if there's an alert about danger, a request for a person or a referral. I tell staff if someone is in danger.
}
    .short = { $told ->
    [danger] Staff here get an alert about danger, and read it when next here. I've told nobody else, and I send nobody. They may have to act to keep someone safe.
   *[nothing] It's kept sealed. Local staff open it only for an alert about danger, a request for a person or a referral. Our texts stay on your phone till you delete them.
}
about-howLong = My own answers come at once. For a link worker, I tell you what days to expect. If you've sent a referral, say MY REFERRAL and I'll look it up.
    .short = My answers come at once. For a link worker, I tell you what days to expect. If you've sent a referral, say MY REFERRAL.
about-whatIsLinkWorker = A link worker is a local person who listens, and helps you find what's right for you. They are not for a crisis, or for medical or social care. They can't give you a home or money.
    .short = A local person who listens and helps find what's right for you. Not for a crisis, medical or social care. They can't give a home or money.
about-hours = I answer at any hour, because I'm a computer. People don't. Ask for one, and I tell you by when, or that I can't say. If you're in danger, ring 999.
    .short = I answer at any hour. People don't: ask for one, and I tell you by when, or that I can't say. In danger, ring 999.
about-ourNumber = I'm a computer, so I can't take calls. Say PERSON, and someone here will ring or text you. On the web page, leave a number too. If you're in danger, ring 999 now.
    .short = I'm a computer and can't take calls. Say PERSON and someone here will ring or text you. In danger, ring 999 now.
about-deleting = On the web page, press Leave, and clear this page. That wipes it from the screen. To delete what we keep, say DELETE, and a person here will see to it. If something has to be kept, they can tell you why. STOP is different: it stops my messages, and deletes nothing.
    .short = Texts stay on your phone till you delete them there. For what we keep, say DELETE: a person here sees to it. STOP only stops my messages.
about-whoRuns = This service is called Fingerpost, and it works for local link workers. They can say who pays for it. Nobody here will ask you for money, bank details or passwords. If someone does, it isn't us.
    .short = I'm Fingerpost, and I work for local link workers. They can say who pays for it. Nobody here will ask for money, bank details or passwords.
about-covers = { $towns ->
    [none] Tell me your town, and I'll say if I know of places there.
   *[other] I know places in and around { LIST($towns) }, and the villages near them. If you live somewhere else, tell me where.
}
    .short = { $towns ->
    [none] Tell me your town, and I'll say if I know of places there.
   *[other] I know places in and around { LIST($towns) }. If you live elsewhere, tell me where.
}
about-leaflet = If the leaflet gave you this page or number, yes. I'm a computer that knows local places and people. Say what would help, in your own words.
    .short = If the leaflet gave you this number, yes. I know local places and people. Say what would help.
about-howToStop = To leave, press Leave, and clear this page. Say STOP, and I write no more. That takes back nothing you asked for. If you meant something else, tell me a bit more.
    .short = Say STOP, and I text you no more. START brings me back. STOP takes back nothing you asked for. If you meant something else, tell me a bit more.
about-otherComputer = This talk stays on this computer until the browser is closed. It can't be opened from another, and there is no code, sorry. { $for ->
    [elsewhere] What you asked for is kept, and so is how to reach you.
    [person] What you asked for is kept. To be answered elsewhere, tell me a phone number or an e-mail address here.
   *[nobody] To be answered elsewhere, say PERSON, then give a phone number or an e-mail address.
}
    .short = This talk stays with this phone, and needs no code. Write again from here at any time. It can't be opened from anywhere else.
about-noneAsked = { $told ->
    [danger] I've told staff here of danger, and nobody else. Nobody else is asked unless you say so, or someone is in danger.
   *[nothing] I won't. Nobody is asked, and nothing is sent, unless you say so. Only if someone is in danger do I tell staff here.
}
about-whoIsStaff = Staff here are the local link workers, and the people who run this service for them. They listen, and help find what's right for you. They aren't the police or social services.
    .short = Staff are the local link workers, and who runs this for them. They help find what's right for you. They aren't the police or social services.
about-theyAct = They are the staff here, who are people. To act is to tell others, to keep someone safe. They would only do it if someone was in danger, and should try to ask you first.
# To who asks whether they may ask, and what: often somebody whose English is new.
about-mayAskHere = Yes, you can ask me here. People ask about food, a home, money, a baby, a doctor, or English lessons. Write it in your own words. It's free.
    .short = Yes, ask me here. People ask about food, a home, money, a doctor, or someone to talk to. Write it in your own words.
about-onPaper = Yes: print this page before you leave. I can't post anything. If you'd rather have a letter, say PERSON and ask for one.
    .short = I can't post paper, sorry. Say KEEP for places in one text, to show or copy. For a letter, say PERSON and ask for one.
about-toldGp = I've told only { $team }. { $record ->
    [gp] Their notes go on the GP record, so the surgery can see them.
   *[own] They keep their own notes, not on the GP record.
} They tell the surgery how it goes only if you said yes to that.
about-tellGp = { $record ->
    [gp] If you send it, yes: this team keeps its notes on the GP record, and the surgery can see them. To talk to someone without a referral, say PERSON.
    [own] This team keeps its own notes, not on the GP record. I ask you before your surgery is told how it goes.
   *[unknown] I don't, unless you say yes to a referral, and then only what you agree. Some teams keep their notes on your GP record. I say so before anything is sent. PERSON gets you a human without a referral.
}
    .short = { $record ->
        [gp] If you send it, yes: this team's notes go on the GP record, and the surgery can see them. PERSON gets you a human without a referral.
        [own] This team keeps its own notes, not on the GP record. I ask you before your surgery is told how it goes.
       *[unknown] Not unless you say yes to a referral, and then only what you agree. Some teams' notes go on your GP record. I say so before it's sent. PERSON gets you a human without a referral.
    }
about-howDoesItWork = Say what matters to you, in your own words. I look for places near you, or pass you to a link worker, a local person who helps. HELP tells you the words I know.
    .short = Say what matters to you. I look for places near you, or pass you to a link worker, a local person who helps. HELP tells you the words.
about-areYouThere = Yes, I'm still here. I'm a computer, so there's no rush. Carry on when you like, or say PERSON for a human.
    .short = Yes, still here. I'm a computer, so there's no rush. Carry on when you like, or say PERSON for a human.
about-stays = Nothing is sent to a phone from this page. Press Leave, and clear this page, and it's gone from the screen. The browser may still show that this page was opened.
    .short = Our texts stay on this phone till you delete them there: I can't do that for you. Calls stay in its call list too. A bill may show who you texted, not the words.
about-nextPerson = Press Leave, and clear this page, before you go. Then nobody who comes after can read it. The browser may still show that this page was opened.
    .short = Anyone who opens this phone can read our texts, till you delete them there. I can't do that for you.
about-gotIt = { $for ->
    [person] Yes. What you write is kept, word for word, for whoever gets in touch.
    [complaint] Yes. What you wrote is kept, word for word, with your complaint.
   *[nobody] Yes, what you write is kept. Nobody was asked to get in touch: say PERSON if you'd like that.
}{ $reach ->
    [none] {""}
   *[other] {" "}To reach you: { $reach }.
}{ $when ->
    [none] {""}
   *[other] {" "}When: { $when }.
}
about-complaint = Your complaint is with { $to }. They should answer by { DAY($by) }. I can't see their answer here: to ask, ring { $phone }.
about-noComplaint = I can't see a complaint from here. To make one, say COMPLAIN. If you made it another way, PERSON gets you a human to ask.
about-atThisHour = Yes. I'm a computer, so I'm here at any hour. Staff { $staff ->
    [now] are here now
    [today] are next here at { TIME($by) } today
   *[later] are next here at { TIME($by) } on { DAY($by) }
}. If you're in danger, ring 999.
about-whenRead = I'm a computer, and nobody reads this as you write. Staff { $staff ->
    [now] are here now
    [today] are next here at { TIME($by) } today
   *[later] are next here at { TIME($by) } on { DAY($by) }
}. They read it if you ask for one: say PERSON. If you're in danger, ring 999.
    .short = Nobody reads this as you write. Staff { $staff ->
    [now] are here now
    [today] are next here at { TIME($by) } today
   *[later] are next here at { TIME($by) } on { DAY($by) }
}, and read it if you ask for one: say PERSON. In danger, ring 999.
about-readIt = { $for ->
    [person] What you write is kept, word for word, for whoever gets in touch. I can't see if they have read it yet.
   *[nobody] What you write is kept sealed. Local staff open it only for an alert about danger, a request for a person or a referral. Nobody was asked to get in touch: say PERSON if you'd like that.
}
about-whyAsk = I ask only to find the right place, or for the person who gets in touch. You needn't answer: say skip.
about-stands = It was sent, and it's not cancelled. { $team } usually get in touch by { DAY($contact) }. { $what ->
    [both] Your request for a person stands too.
   *[referral] Say CANCEL IT to call it off.
}
about-request-stands = Your request for a person stands: it's not cancelled. Say CANCEL IT to call it off.
about-not-sent = Not yet: nothing has been sent.
about-is-cancelled = It's cancelled: nobody will get in touch because of it.
about-nobody-asked = Nobody was asked to get in touch, so nobody will because of me.
about-ifErased = { $waits ->
    [part] All else stays, and so does what you asked for.
    [yes] To ask for that cancels nothing. The person you asked for may still ring you, till it's wiped. Once it's wiped, that's gone too.
   *[no] Nobody was asked to ring you, so there is no call to lose.
}
about-askFirst = Yes, ask first if you can. Nothing goes until you say so, and you can stop here and come back. If the person doesn't know of it, I take only a first name. A link worker then talks to you, and to no one else.
    .short = Yes, ask first if you can: nothing goes till you say so. If the person doesn't know of it, I take only a first name, and they talk to you first.
about-whoIsRung = { $who ->
    [them] They get in touch with the person it's for, on { $reach }. Nothing goes until you say so.
    [through] They go through you, unless you give me a number for the person it's for. Nothing goes until you say so.
    [asker] They talk to you first, and to no one else. Nothing goes until you say so.
    [elsewhere] They get in touch with you, on { $reach }, and with nobody else unless you ask for that.
   *[you] They get in touch with you, and with nobody else unless you ask for that.
}
about-forAnother = Yes, you can ask for someone else. If they don't know of it, I keep only a first name, and a link worker talks to you first. They say who has to agree, and what changes under 18.
# To who was told that staff read of their danger: what becomes of that.
about-alert = { $form ->
    [open] No, that isn't in the form.{ " " }
    [sent] No, that isn't in what you sent.{ " " }
   *[none] { "" }
}Staff here are due to read it by { TIME($by) } on { DAY($by) }, in your own words. I sent it to nobody else: no police, no doctor. They may have to act, to keep someone safe.{ $form ->
    [none] { "" }
   *[other] { " " }What they put in their notes, I can't say.
}
about-whereIsLeave = It's a button at the top of this page, above the first words. It says: Leave, and clear this page. Press it, and what was said here goes from the screen.
    .short = Leave is a button on the web page, and not in texts. Here, delete our texts on your phone. STOP ends mine.
# The whole screen is what somebody else sees: what we said then does not change that.
about-didShow = I can't see who reads this. All that was written stays on this page till Leave is pressed, so whoever opened it could read it. If anyone asks me here what was said, I don't tell.
    .short = I can't see who reads this. Our texts stay on this phone till they're deleted, so whoever opened it could read them. If anyone asks me here what was said, I don't tell.
about-howAnswered = { $asked ->
    [yes] { "" }
   *[no] No one is asked yet: PERSON does that.{ " " }
}{ $how ->
    [asked] They get in touch as you asked.
    [leaves] They answer on this page, and it opens nowhere else. Tell me a number, or an e-mail, to be answered there.
    [usual] They answer on this page. Come back to it in this browser to read it. If it's closed, or Leave is pressed, they can't answer here. Then write PERSON again, or tell me a number.
   *[notRung] They answer on this page, and nobody rings. Come back to it in this browser to read it. If it's closed, or Leave is pressed, they can't answer here. Then write PERSON again.
}
    .short = { $asked ->
        [yes] { "" }
       *[no] No one is asked yet: PERSON does that.{ " " }
    }{ $how ->
        [usual] They ring or text this number.
        [asked] They get in touch as you asked.
       *[notRung] They get in touch, but don't ring. A text would come to this phone.
    }
about-notLocal = People here are local, so I can't rule out that one knows someone you know. { $line ->
    [sexual-violence] The Rape and Sexual Abuse Support Line isn't local: 0808 500 2222, free, at any time.
    [child] Childline isn't local: 0800 1111, free, at any time.
    [any] Samaritans are not local: 116 123, free, at any time, about anything. I know other lines too: say what it's about.
    [another] Samaritans are not local: 116 123, free, at any time, about anything. I know another line too: say when it's safe to write here.
   *[other] The National Domestic Abuse Helpline isn't local: 0808 2000 247, free, at any time.
}
about-rungIfErased = { $told ->
    [yes] Nobody rings you about that. I tell them too that you are not to be rung.
   *[no] Nobody rings you about that.
}{ $waits ->
    [yes] { " " }A person you asked for is another thing.
   *[no] { "" }
}
# Not of texts or pages. Whether a free number is on a bill differs by company: nothing is claimed of it.
about-ringForMe = I'm a computer, so I can't ring or book for you. Say PERSON, and what it's for, and a link worker here can ask them.
about-takingIn = I am. A computer can't feel it, but I've read every word, and it's kept. Go on, if you'd like to.
about-fromNumber = I can't see which number they ring from. It may be one you don't know, or withheld.{ $asked ->
    [yes] {" "}If they should leave a message, say so, and it goes with your request.
   *[no] { "" }
}
about-callShows = A phone lists the calls made from it. You can delete a call from that list, or ring from another phone: at school, the doctor's or a friend's. About the bill, I can't be sure.
# What a kind person is asked in passing: short, and true of a computer.
about-fedUp = { $way ->
    [1] No. You could write all night, and it would be fine.
    [2] Never. A computer can't be.
   *[0] Not at all. A computer doesn't get fed up, so go on as long as you like.
}
about-yourDay = { $way ->
    [1] A computer has no days of its own, so I'd sooner hear of yours.
    [2] I'm running as I should, thank you. And you?
   *[0] Kind of you to ask. One day is like another to a computer. How has yours been?
}
about-wouldYou = { $way ->
    [1] A computer can't say, as it has never had to. What do you think yourself?
    [2] I can't know that. You can do it your own way.
   *[0] I've never had to, being a computer. I don't think there's one right way, or a right time.
}
about-othersToo = { $way ->
    [1] You're not the only one, not by a long way.
    [2] Many people say the same.
   *[0] Yes, it does to lots of people. A sound or a small thing can bring it all back.
}
# What went with what stands. On a shared screen, or after harm, their words are not shown.
about-whatPut = { $again ->
    [yes] { $what ->
        [referral] As I said: what was read back to you, and what you added.
       *[request] { $words ->
            [none] As I said: the message you asked in, and what you added since.
           *[other] Only this: '{ $words }'. And what you added since.
        }
    } Staff may read the rest of this talk. CANCEL IT calls it off.
   *[no] { $what ->
        [referral] It holds what was read back to you before it went, and what you added since.
       *[request] { $words ->
            [none] It holds the message you asked in, how to reach you, and what you added since.
           *[other] I put your words: '{ $words }'.
        }
    } Staff may read the rest of this talk to answer you. To change it, say what's wrong. CANCEL IT calls it off.
}
