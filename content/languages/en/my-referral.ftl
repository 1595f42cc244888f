my-referral-stands = Yours is with { $team }, reference { $reference }. They usually get in touch by { DAY($contact) }.{ $rung ->
    [no] { "" }
   *[yes] { " " }Their number is { $phone }.
}
my-referral-late = { $again ->
    [1] I know, and I'm sorry. It is marked late, and { $team } read it by { TIME($read) } on { DAY($read) }. Their number is { $phone }. PERSON asks someone here as well. COMPLAIN goes to the people who answer for this.
    [2] You shouldn't have to chase this. I can't make them quicker. Ring them on { $phone }, or say COMPLAIN: that goes to the people who answer for it. PERSON asks someone here.
   *[0] I'm sorry. We said { DAY($contact) }, and that has passed. I've marked yours, { $reference }, as late for { $team }, who read it by { TIME($read) } on { DAY($read) }. You won't need to say any of it again. Their number is { $phone }. Say COMPLAIN if you want to.
}
    .short = { $again ->
    [1] I know, and I'm sorry. It's marked late: { $team } read it by { TIME($read) } { DAY($read) }. Their number: { $phone }. PERSON asks someone here too. COMPLAIN goes to who answers for it.
    [2] You shouldn't have to chase this. I can't make them quicker. Ring { $phone }, or say COMPLAIN: that goes to who answers for it. PERSON asks someone here.
   *[0] I'm sorry. We said { DAY($contact) }, and that has passed. It's marked late for { $team }, who read it by { TIME($read) } { DAY($read) }. No need to say it all again. Their number: { $phone }. COMPLAIN if you want to.
}
my-referral-what-next = There is no need to reply. If something has changed, choose one, or just say.
    .short = No need to reply, or:
my-referral-add = What should I add to it? They read it with the rest.
my-referral-added = Thank you. It's with your referral now.
my-referral-cancel = If I cancel it, they won't get in touch. You can always ask again. Shall I cancel it?
my-referral-cancelled = It's cancelled, with all that was in it. If you change your mind, just ask for a link worker.
my-referral-kept = That's fine. It stays as it was.
my-referral-was-cancelled = Yours, { $reference }, was cancelled: nobody will get in touch because of it. To ask again, say LINK WORKER.
my-referral-elsewhere = That one is with a link worker team. To keep it safe, I can only say more on the phone or page it came from. PERSON gets you a human.
my-referral-unknown = I can't see a referral from here. Its reference is FP and 10 letters or numbers: send me that. Or say PERSON, and someone will look.
my-referral-nobody-rang = I'm sorry that nobody rang you. I can't see from here who had it. What did you need? I can look now. PERSON asks someone here to get in touch. If you have a reference, FP and 10 letters or numbers, send me that.
    .short = I'm sorry that nobody rang you. I can't see who had it. What did you need? I can look now. PERSON asks someone here to get in touch. If you have a reference, FP..., send it.
my-referral-begun = I'm sorry. You began a form for a link worker on { DAY($begun) }, and it was not sent, so nobody has it. PERSON asks someone here to get in touch. Shall we finish the form now?
    .short = I'm sorry. A form was begun on { DAY($begun) } and not sent, so nobody has it. PERSON asks someone here to get in touch. Shall we finish it now?
my-referral-not-now = Sorry, I can't look that up just now. Say PERSON, and someone here will look.
my-referral-mend = You needn't cancel it to put it right. Asked again, it may be seen later. Say what should be different, and I'll put that with it. Or:
my-referral-number = What's the new number? It takes the place of the one before.
my-referral-number-changed = Thank you. The new number is with your referral, in place of the one before.
my-referral-not-on-record = I've told them you don't want it on the GP record. { $record ->
    [gp] This team's notes do go there, so they would need to agree. To call it off: CANCEL IT.
   *[own] This team's notes don't go there.
}
my-referral-address = Thank you. I've told them it is { $address }, and all you wrote.
my-referral-take-out = It was sent, so I can't take it out myself. I've asked { $team } to, in your words. They may have read it.
my-referral-too-long = That's a long wait, and I'm sorry. I've told them so. I can't make it shorter. PERSON asks someone here to look at it before then.
my-referral-surgery-told = That's down: they may tell your surgery how it goes.
my-referral-surgery-not-told = That's down: they are not to tell your surgery how it goes.
