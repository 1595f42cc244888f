help-how = I'm Fingerpost, a computer that finds local places and people. Tell me what's on your mind. PERSON gets you a human. BACK goes back, and STOP stops. MY REFERRAL looks one up. COMPLAIN is for when something went wrong. In danger, ring 999. To talk to someone now, ring 116 123.
    .short = I'm Fingerpost, a computer that finds local places and people. Words I know: PERSON, BACK, STOP, MY REFERRAL, COMPLAIN, DELETE. In danger, ring 999. To talk to someone, ring 116 123.
stopped = You won't hear from me now.{ $waits ->
    [person] { " " }The person you asked for may still ring you. PERSON, then CANCEL IT, takes that back.
    [referral] { " " }Your referral still stands, and they may still get in touch. MY REFERRAL, then CANCEL IT, takes it back.
    [both] { " " }What you asked for still stands, and they may still get in touch. MY REFERRAL or PERSON, then CANCEL IT, takes it back.
   *[nothing] { "" }
} To start again, say START. In danger, ring 999. To talk to someone, ring Samaritans on 116 123.
