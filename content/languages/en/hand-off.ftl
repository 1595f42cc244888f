hand-off-noted = { $with ->
    [words] I've asked for a person, and put what you said with it.
   *[none] I've noted that you'd like a person.
}
hand-off-already = You've asked for a person already, and it's kept.
hand-off-media = Thank you. I'm a computer and can't take in pictures or voice notes, so a person will.
hand-off-when = { $team } will see it by { TIME($by) } on { DAY($by) }, and answer you on this page. { $how ->
    [usual] If you'd rather be rung, tell me your number here. If you can't wait and you're in danger, ring 999.
    [asked] If you can't wait and you're in danger, ring 999.
   *[notRung] If you're in danger now: 999.
}
    .short = { $team } will see it by { TIME($by) } on { DAY($by) }, and { $how ->
        [usual] ring or text this number. If you're in danger now, ring 999.
        [asked] get in touch as you asked. If you're in danger now, ring 999.
       *[notRung] get in touch, but not ring. If you're in danger now: 999.
    }
hand-off-unsure-when = I can't tell you just now when they will see it. If you're in danger, ring 999.
hand-off-number-noted = Thank you. I've put { $number } with your request.
hand-off-kept = Thank you. That's kept with your request, so they will read it too.
hand-off-cancelled = That's cancelled: nobody will ring you because of it. PERSON asks again, at any time.
hand-off-still = { $team } said they would see it by { TIME($by) } on { DAY($by) }, and { $how ->
    [usual] ring or text you. If you're in danger now, ring 999.
    [asked] get in touch as you asked. If you're in danger now, ring 999.
   *[notRung] get in touch, but not ring. If you're in danger now: 999.
}
hand-off-late = I'm sorry. They said by { TIME($before) } on { DAY($before) }, and that has passed. I've marked it late for { $team }, who see it by { TIME($by) } on { DAY($by) }. Say COMPLAIN if you want to.
hand-off-nothing-to-cancel = Nobody was asked to ring or write to you, so there is nothing to cancel.
