what-matters-ask = What's on your mind, or what would you like more of in your life? Use your own words. It does not need to be tidy.
    .short = What's on your mind? A few words will do.
what-matters-again = I didn't catch what would help, sorry. Is it more about how you feel, other people, money and home, or something to do?
what-matters-offer-person = I'm still not getting it, and that's my fault. Shall I ask a link worker to get in touch? That's a local person who listens and helps.
what-matters-anything-else = That's fine. If something else is on your mind, just say it here.
