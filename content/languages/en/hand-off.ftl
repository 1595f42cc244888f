hand-off-noted = { $with ->
    [words] I've asked for a person, and put what you said with it.
   *[none] I've noted that you'd like a person.
}
hand-off-already = { $again ->
    [1] That's kept: a person will answer.
    [2] Your request still stands.
    [3] It's with them, and nothing is lost.
   *[0] You've asked for a person already, and it's kept.
}
hand-off-media = Thank you. I'm a computer and can't take in pictures or voice notes, so a person will.
hand-off-when = { $team } will see it by { TIME($by) } on { DAY($by) }{ $how ->
    [leaves] . You can't open this page from another computer. Tell me a phone number or an e-mail address for them before you go. In danger, ring 999.
    [usual] , and answer you on this page. If you'd rather be rung, tell me your number here. If you can't wait and you're in danger, ring 999.
    [asked] , and get in touch as you asked. If you can't wait and you're in danger, ring 999.
   *[notRung] , and answer you on this page. Nobody rings. Come back here to read it, before Leave is pressed. If you're in danger now: 999.
}
    .short = { $team } will see it by { TIME($by) } on { DAY($by) }, and { $how ->
        [usual] ring or text this number. If you're in danger now, ring 999.
        [asked] get in touch as you asked. If you're in danger now, ring 999.
       *[notRung] get in touch, but not ring. If you're in danger now: 999.
    }
hand-off-unsure-when = I can't tell you just now when they will see it. If you're in danger, ring 999.
hand-off-number-noted = Thank you. I've put { $number } with your request.
hand-off-part = I've told them in your words what to cancel and what to keep. Your request stands till they read that. To cancel all of it, say CANCEL IT.
hand-off-kept = Thank you. That's kept with your request, so they will read it too.
hand-off-no-way = Then they can't reach you away from here. All you wrote is with your request, a day or a place too. I can't promise that anyone comes. You can come back to Fingerpost and write PERSON again, or ask at a place you go to.
hand-off-standing = A person here is asked to get in touch, with what you wrote. If you don't want that, say CANCEL IT.
hand-off-redo-later = Cancelled and asked again, they may not see it till { TIME($by) } on { DAY($by) }. Now it's { TIME($before) } on { DAY($before) }.
hand-off-redo = You needn't cancel it to put it right, and you keep your place. Say what should be different, and I'll put that with it. To end it, say CANCEL IT.
hand-off-afresh = I've cancelled it and asked again.
hand-off-cancelled = That's cancelled: nobody will ring you because of it. All you asked for with it is off too. PERSON asks again, at any time.
hand-off-still = { $again ->
    [2] { $team } have till { TIME($by) } on { DAY($by) } to see it, and then
    [3] By { TIME($by) } on { DAY($by) }, { $team } should have seen it, and then
   *[0] { $team } said they would see it by { TIME($by) } on { DAY($by) }, and
} { $how ->
    [leaves] answer here. To be answered elsewhere, tell me a number or an e-mail address. If you're in danger now, ring 999.
    [usual] answer you on this page. To be rung instead, tell me your number. If you're in danger now, ring 999.
    [asked] get in touch as you asked{ $when ->
        [none] .
       *[other] : { $when }.
    } If you're in danger now, ring 999.
   *[notRung] answer you on this page. Nobody rings. If you're in danger now: 999.
}
    .short = { $again ->
        [2] { $team } have till { TIME($by) } on { DAY($by) } to see it, and then
        [3] By { TIME($by) } on { DAY($by) }, { $team } should have seen it, and then
       *[0] { $team } said they would see it by { TIME($by) } on { DAY($by) }, and
    } { $how ->
        [leaves] answer here. To be answered elsewhere, tell me a number or an e-mail address. If you're in danger now, ring 999.
        [usual] ring or text you. If you're in danger now, ring 999.
        [asked] get in touch as you asked{ $when ->
            [none] .
           *[other] : { $when }.
        } If you're in danger now, ring 999.
       *[notRung] get in touch, but not ring. If you're in danger now: 999.
    }
hand-off-late = { $again ->
    [1] I know, and I'm sorry. Your request is marked late, and { $team } see it by { TIME($by) } on { DAY($by) }. COMPLAIN goes to the people who answer for this.
    [2] You shouldn't have to chase this. I can't make them quicker. COMPLAIN goes to the people who answer for it. If you're in danger now, ring 999.
   *[0] I'm sorry. They said by { TIME($before) } on { DAY($before) }, and that has passed. I've marked it late for { $team }, who see it by { TIME($by) } on { DAY($by) }. Say COMPLAIN if you want to.
}
hand-off-nothing-to-cancel = Nobody was asked to ring or write to you, so there is nothing to cancel.
