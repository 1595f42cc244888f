### What is said where we cannot follow, or do not know: short, never twice the same running, and with nothing to choose.

taken-in = { $way ->
    [1] I've read that, and kept it. If you wanted something from me, put it another way.
    [2] That's kept too. If you'd like a human, say PERSON.
    [3] I've taken that in. If there was a question in it, ask it once more.
    [4] I've kept that with the rest. PERSON gets you a human.
    [5] Right, I have that. If it needs an answer, put it in other words.
   *[0] I've read it. PERSON gets you a human, if you'd like one.
}
# A question that no record answers. Where one place is spoken of, they may know.
knows-not = { $way ->
    [1] I don't know that one, sorry.
    [2] That's one I can't answer, sorry.
    [3] I don't know that either, sorry.
    [4] I wish I knew. I don't.
    [5] I don't know, and I won't guess.
   *[0] That's more than I know, sorry.
} { $who ->
    [awaited] It's kept with what you wrote, for the person who gets in touch.
    [place] They can tell you: { $name }{ $phone ->
        [none] { "" }
       *[other] , { $phone }
    }. Or say PERSON.
    [places] { $way ->
        [1] If it's about a place, they can tell you. PERSON gets you a human.
        [4] The people there would know. Or say PERSON.
        [5] A human may know: say PERSON.
       *[other] PERSON gets you a human to ask.
    }
   *[nobody] Say PERSON, and a human here can answer you.
}
parting = { $night ->
    [yes] { $way ->
        [1] Goodnight. I'm here at any hour.
        [2] Goodnight. Take care.
        [3] Night. You can write at any time.
       *[0] Goodnight. Sleep well if you can.
    }
   *[no] { $way ->
        [1] Bye for now. You can write at any time.
        [2] Take care.
        [3] You're welcome. Bye for now.
        [4] All the best.
        [5] Take care of yourself.
       *[0] Bye. I'm here at any hour.
    }
}
