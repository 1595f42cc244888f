hearing-first = { $told ->
    [much] Thank you for telling me that. Say as much as you like: it's kept, and there's no rush. If you'd like places to go, just say your town.
    [feeling] I'm sorry it's like that. I'm a computer, but I'll take in what you say. What's today been like? If you'd like places to go, just say your town.
   *[little] OK, no lists. I'm a computer, but I'll take in what you say. What's today been like?
}
# Said by the kind of thing that was told: fixed sentences, never the same twice running, and never three times in all.
hearing-kind = { $way ->
    [1] { $kind ->
        [unknown] It hurts when someone you love can't place you. You're still the one who is there.
        [belongings] Some things are too much to move. They can stay where they are.
        [foolish] It's easy to be hard on yourself. You can say it here.
        [better] It's good to have had that, however short.
        [low] It's hard going, then. You can say as much of it here as you like.
        [middling] Some of each, then. It's often like that.
        [gap] You'd know that place anywhere, even with nothing in it.
        [person] There's no right way to miss someone, and no hurry.
        [caring] You do a great deal. A break now and then is only fair.
        [pet] A house is different with an animal in it.
        [night] Things often weigh more at night than they do by day.
        [quiet] Days can be long like that.
        [work] Not everyone could do that job.
        [place] A place like that stays with you.
        [illness] Being ill takes up so much of a day.
       *[memory] Some days stay with you for good. What else comes to mind?
    }
   *[0] { $kind ->
        [unknown] That's hard to hear from someone you love, and you right there.
        [belongings] There's no hurry to put things away. They can wait till you're ready.
        [foolish] You've nothing to feel foolish about.
        [better] I'm glad of that much.
        [low] I'm sorry it's like that. What's been the worst of it?
        [middling] Some days are like that. What was the best of it?
        [gap] It shows, where a thing has stood for years.
        [person] Thank you for telling me about { $whom ->
            [none] them
           *[other] { $whom }
        }. What comes to mind most?
        [caring] That's a lot to do for someone. Who looks out for you?
        [pet] Animals know how to be company. Tell me more, if you'd like.
        [night] Nights are long when you're awake. You can write here at any hour.
        [quiet] A quiet house can be very quiet. Which part of the day is hardest?
        [work] Work like that stays with people. What was the best part of it?
        [place] It's good to hear of it. What was the best of being there?
        [illness] That's a lot to put up with. How has it been today?
       *[memory] Thank you for telling me that. It's worth keeping.
    }
}
# To something good, funny or fond. None of these makes more of it than they did.
hearing-bright = { $way ->
    [1] That's one to keep.
    [2] That's a good thing to have in the day.
    [3] That's well worth telling.
    [4] Things like that count for a lot.
    [5] That's the sort of thing to tell somebody.
    [6] I'm pleased you told me that one.
    [7] There's always room for that.
   *[0] That raises a smile.
}
# Whom or what they told of, by its name: `Len`, `your garden`. Once in three replies at most, and never where anything hurts.
hearing-of = { $way ->
    [1] And { $whom }?
    [2] There's room for more about { $whom }.
    [3] Go on about { $whom }, if you like.
   *[0] Tell me about { $whom }, if you like.
}
hearing-more = { $way ->
    [unsure] There's no rush, and no right way to say it.
    [1] I'm with you so far. Say as much as you like.
    [2] That's worth saying. What else has been on your mind?
    [3] Go on. A computer has all the time you want.
    [4] It all counts. Go on.
    [5] I've read every word. How are you doing just now?
    [6] It doesn't have to lead anywhere. You can just talk.
    [7] I'm still here, and still listening.
    [8] It's good that you said it. Is there more to it?
    [9] You can say that here, and take as long as you like.
    [10] That's a thing to carry round with you. It's fine to put it down here.
    [11] I'm following you. What came next?
   *[0] Thank you. Go on, if you'd like to.
}
# Once in a conversation; who told of nothing heavy, or said no to Samaritans, is not offered them.
hearing-truth = I'm glad you told me. I'm only a computer, and you deserve a real voice. { $line ->
    [no] Shall a link worker, a local person who listens, get in touch with you?
   *[yes] Samaritans are there for anyone, not only in a crisis, at any hour. Ring 116 123, free. Or shall a link worker, a local person who listens, get in touch with you?
}
    .short = I'm glad you told me. I'm only a computer, and you deserve a real voice. { $line ->
        [no] Shall a link worker, a local person, get in touch?
       *[yes] Samaritans are for anyone, not only in a crisis: 116 123, free, any hour. Or shall a link worker, a local person, get in touch?
    }
# That question again, behind something else that was answered.
hearing-shall = { $again ->
    [2] Would you like a link worker to get in touch?
    [3] Shall I ask a link worker to get in touch, or leave it?
   *[1] And shall a link worker get in touch?
}
hearing-no-line = No Samaritans, then. I won't bring them up again.
hearing-wonders = { $way ->
    [1] That's one for a person, not a computer. Say PERSON if you'd like one. You can go on here too.
    [2] I wish I knew. A link worker may: just ask me for one.
    [3] I can't tell you that, sorry. Go on, I'm still listening.
    [4] I don't know, sorry. PERSON gets you a human who may.
    [5] That's beyond me, sorry. Is there more you'd like to say?
   *[0] I don't know that, and I won't guess. You can go on all the same.
}
hearing-here = That's fine. I'm here whenever you want to say more.
# In front of where a promise stands.
heard-next = I heard { NEED($need) } too. After this, say so again, and I'll look.
# Beside a need that goes on to be met.
heard-let-down = I'm sorry you've been let down. COMPLAIN goes to the people who answer for this.
left-waiting = I'm sorry you've been left waiting so long.
angry-left-waiting = You're right to be cross. Nobody should be left waiting like that.
angry-heard = You're right to say so, and I'm sorry. I get things wrong. Say PERSON and a human here will put it right. Say COMPLAIN and it goes to the people who answer for this.
    .short = You're right to say so, and I'm sorry. I get things wrong. PERSON gets you a human. COMPLAIN goes to the people who answer for this.
