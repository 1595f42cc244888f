### What is said where we cannot follow, or do not know: short, never twice the same running, and with nothing to choose.

# By what it seems to be, though none of it is sure: good news or thanks, a feeling, a story, a no, or that we misheard.
taken-in = { $as ->
    [glad] { $way ->
        [1] I'm glad.
        [2] That's good to hear.
        [3] Good. I'm pleased.
        [4] I'm glad of that.
        [5] That's good.
       *[0] I'm glad to hear it.
    }
    [feels] { $way ->
        [1] It's all right to feel that. I'm glad you said so.
        [2] There's nothing wrong in feeling that.
        [3] I'm glad you told me. It's fine to say it here.
        [4] That's nothing to be sorry for. It matters.
        [5] I've heard you. You can say that here.
       *[0] It's fine to feel like that. Thank you for telling me.
    }
    [tells] { $way ->
        [1] Thank you for telling me.
        [2] I've read every word of that.
        [3] I'm glad you told me that.
        [4] Thank you. It's good to know.
        [5] I've taken that in. Thank you.
       *[0] Thank you for telling me that.
    }
    [refuses] { $way ->
        [1] That's all right. I'm here if you want me.
        [2] No trouble at all.
        [3] That's fine by me.
        [4] All right. There's no need to do anything.
        [5] Nothing needs doing. I'm still here.
       *[0] That's fine. There's nothing you have to do.
    }
    [crossed] { $way ->
        [1] Sorry. I missed what you meant. PERSON gets you a human.
        [2] Sorry, I got that wrong. Put it once more, or say PERSON.
        [3] I'm sorry, that was my mistake. A human can help: say PERSON.
        [4] Sorry. I don't always follow. PERSON gets you a human.
        [5] Sorry, I'm not following well. Say PERSON for a human.
       *[0] I'm sorry, I didn't follow. Say it again, or say PERSON.
    }
   *[none] { $way ->
        [1] I've read that, and kept it. If you wanted something from me, put it another way.
        [2] That's kept too. If you'd like a human, say PERSON.
        [3] I've taken that in. If there was a question in it, ask it once more.
        [4] I've kept that with the rest. PERSON gets you a human.
        [5] Right, I have that. If it needs an answer, put it in other words.
       *[0] I've read it. PERSON gets you a human, if you'd like one.
    }
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
