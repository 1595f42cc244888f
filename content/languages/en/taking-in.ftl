### What is said where we cannot follow, or do not know: short, never twice the same running, and with nothing to choose.

taken-in = { $way ->
    [1] I've read that, and kept it.
    [2] That's kept too. If you'd like a human, say PERSON.
    [3] I've taken that in.
    [4] I've kept that with the rest.
    [5] Right, I have that.
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
} { $name ->
    [none] { $shown ->
        [0] Say PERSON, and a human here can answer you.
       *[other] { $way ->
            [1] If it's about a place, they can tell you. PERSON gets you a human.
            [4] The people there would know. Or say PERSON.
            [5] A human may know: say PERSON.
           *[other] PERSON gets you a human to ask.
        }
    }
   *[other] { $phone ->
        [none] They can tell you: { $name }. Or say PERSON.
       *[other] They can tell you: { $name }, { $phone }. Or say PERSON.
    }
}
parting = { $way ->
    [1] Bye for now. You can write at any time.
    [2] Take care.
    [3] You're welcome. Bye for now.
    [4] All the best.
    [5] Take care of yourself.
   *[0] Bye. I'm here at any hour.
}
