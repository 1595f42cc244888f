what-matters-ask = { $again ->
    [1] So, what would help?
    [2] Now, what is it that you'd like help with?
    [3] Tell me in a few words what brought you here.
   *[0] { $place ->
        [none] { "" }
       *[other] { $place }, thank you.{ " " }
    }What's on your mind, or what would you like more of in your life? Use your own words. It does not need to be tidy.
}
    .short = { $again ->
    [1] So, what would help?
    [2] Now, what is it that you'd like help with?
    [3] Tell me in a few words what brought you here.
   *[0] { $place ->
        [none] What's on your mind? A few words will do.
       *[other] { $place }, thanks. What would help? A few words will do.
    }
}
what-matters-again = I'm not sure what would help yet. Is it more about how you feel, other people, money and home, or something to do?
what-matters-doors = That's fine, it's hard to know where to start. Is it more about how you feel, other people, money and home, or something to do?
what-matters-sorry = Sorry, I got that wrong. What would help most? Say it your own way.
what-matters-guess = I want to get this right. Is it about { NEED($need) }?
what-matters-which = I want to get this right. Which is nearest, or is it something else in your own words?
    .short = I want to get this right. Which is nearest? Or say it in other words.
what-matters-offer-person = A person may follow this better than I do. Shall I ask a link worker to get in touch? That's a local person who listens and helps.
what-matters-anything-else = That's fine. If something else is on your mind, just say it here.
heard-also = { $third ->
    [none] You said { NEED($second) } too, and I'll keep it in mind.
   *[other] You said { NEED($second) } and { NEED($third) } too, and I'll keep them in mind.
}
    .short = { $third ->
    [none] And { NEED($second) } too.
   *[other] And { NEED($second) }, and { NEED($third) }.
}
heard-sorry = { $need ->
    [none] Sorry, I got that wrong.
    [safety] Sorry, I put that badly.
   *[other] Sorry, I got that wrong: it's { NEED($need) }.
}
back-hours = Hello again. We can go on where we were.
back-hello = Hello again.
back-carry-on = It's good to hear from you. I've kept what you told me before. Shall we carry on, or start fresh?
    .short = I've kept what you told me before. Shall we carry on, or start fresh?
heard-young = Childline listens to anyone under 19, free, at any time: 0800 1111.
what-matters-stuck = I still can't take that in, sorry. One plain word may do it, such as food, money or company. PERSON gets you a human.
what-matters-gently = What's on your mind?
