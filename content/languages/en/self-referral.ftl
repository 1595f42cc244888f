self-referral-begin = A link worker is a local person who listens and helps you find what's right for you. I'll ask up to four short things. Nothing goes until you say so.
    .short = A link worker is a local person who listens and helps. I'll ask up to four short things. Nothing goes until you say so.
self-referral-name = What name shall they use for you? Any name will do.
self-referral-reach-here = Is this number safe for them to ring or text? If not, just send me a better one.
self-referral-reach = How can they reach you safely? A phone number is best. Say if you would rather have a text or a call, or when is good.
    .short = How can they reach you safely? A number is best. Say too if a text or a call is better, and when.
self-referral-surgery = Which GP surgery are you with? It tells me which link worker is yours.
self-referral-whereabouts = That's fine. Where will you be this week? A town or a place is enough.
self-referral-consent = This is what I would send to { $team }, who work for { $employer }. Your name: { $name }. How to reach you: { $reach }. { $surgery ->
    [none] Where you'll be: { $where }.
   *[some] Your surgery: { $where }.
} What you told me: "{ $words }". { $record ->
    [gp] They keep their notes on your GP record.
   *[own] They keep their own notes, not on your GP record.
} Shall I send it?
    .short = I'd send { $team } ({ $employer }): { $name }, { $reach }, { $where }, and what you told me here. { $record ->
    [gp] Notes go on your GP record.
   *[own] Notes don't go on your GP record.
} Shall I send it?
self-referral-consent-again = I need a clear answer before I send anything. Which is it?
self-referral-sent = Sent. Your reference is { $reference }. { $team } will read it by { TIME($read) } on { DAY($read) }, and usually get in touch by { DAY($contact) }. They try { $tries } times. They can't give a home or money, and they are not for emergencies: if you're in danger, ring 999. To change or cancel it, ring { $phone }.
    .short = Sent: { $reference }. { $team } read it by { TIME($read) } { DAY($read) }, and usually get in touch by { DAY($contact) }. They try { $tries } times. Not for emergencies: that's 999. To change it, ring { $phone }.
self-referral-already = Yours is with { $team } already, reference { $reference }. They usually get in touch by { DAY($contact) }. To change it, ring { $phone }.
self-referral-not-sent = That's fine. Nothing was sent. If you change your mind, just ask for a link worker.
self-referral-could-not = Sorry, I couldn't send it just now. I've kept what you told me, and asked a person here to look at it.
self-referral-nudge = You were part way through something with me. There is no rush. To carry on, just answer. To stop, say STOP.
