### Shows that a need was heard, in front of the next step. Only the need is known, nor whose it is. Each must fit where it was
### heard a little wrong, and say nothing of life in general: no proverb, no figure of speech. None sounds like another.
### safety names nothing: somebody else may read the phone.

reflection = { $need ->
    [loneliness] { $way ->
        [0] It sounds like more company would help.
        [1] You'd like to see people more, if I have that right.
        [2] I'm sorry if it's been lonely.
       *[3] Meeting people, then. That's a good thing to ask for.
    }
    [mood] { $way ->
        [0] I'm sorry it's been hard.
        [1] That sounds hard. I'm glad you told me.
        [2] I'm sorry you feel like that.
       *[3] Thank you for saying how you feel.
    }
    [bereavement] { $way ->
        [0] I'm sorry for your loss.
        [1] I'm so sorry. That's very hard.
        [2] I'm sorry that you've lost someone.
       *[3] I'm very sorry to hear that.
    }
    [housing] { $way ->
        [0] It's about where you live, then.
        [1] I've heard that it's to do with where you live.
        [2] Where you live, if I have that right.
       *[3] So it's where you live you'd like help with.
    }
    [money] { $way ->
        [0] I'm sorry money is a worry.
        [1] It's about money, then.
        [2] Money worries are hard. I've heard you.
       *[3] So it's money you'd like help with.
    }
    [food] { $way ->
        [0] It's about food, then.
        [1] I've heard that food is short.
        [2] Food first, then.
       *[3] So it's food you'd like help with.
    }
    [benefits] { $way ->
        [0] It's about benefits, then.
        [1] I've heard that it's to do with benefits.
        [2] Benefits, if I have that right.
       *[3] So it's benefits you'd like help with.
    }
    [work] { $way ->
        [0] It's about work, then.
        [1] I've heard that it's to do with work.
        [2] Work, if I have that right.
       *[3] So it's work you'd like help with.
    }
    [learning] { $way ->
        [0] It's about learning something, then.
        [1] I've heard that it's to do with learning something.
        [2] Learning something, if I have that right.
       *[3] So it's learning something you'd like help with.
    }
    [caring] { $way ->
        [0] Looking after someone is a lot to do.
        [1] You do a lot for someone, it sounds like.
        [2] Caring for someone is hard work.
       *[3] That's a lot to do for another person.
    }
    [social-care] { $way ->
        [0] It sounds like some help at home is wanted.
        [1] It's about help day to day, then.
        [2] I've heard that help at home would do good.
       *[3] So it's help at home you'd like.
    }
    [health-condition] { $way ->
        [0] It's about a health problem, then.
        [1] I'm sorry to hear about that.
        [2] That sounds hard to live with.
       *[3] So it's a health problem you'd like help with.
    }
    [healthy-living] { $way ->
        [0] It's about being healthier, then.
        [1] I've heard that it's to do with being healthier.
        [2] Being healthier, if I have that right.
       *[3] So it's being healthier you'd like help with.
    }
    [disability] { $way ->
        [0] It's about what would make things easier, then.
        [1] I've heard what you need.
        [2] So it's the right support you'd like.
       *[3] Things should be easier to get to. I've heard you.
    }
    [active] { $way ->
        [0] It's about getting active, then.
        [1] I've heard that it's to do with getting active.
        [2] Getting active, if I have that right.
       *[3] So it's getting active you'd like help with.
    }
    [addiction] { $way ->
        [0] That's not easy to say. I'm glad you did.
        [1] Thank you for being open about that.
        [2] I've heard you, and there is help with it.
       *[3] You're right to ask about that.
    }
    [transport] { $way ->
        [0] It's about getting about, then.
        [1] I've heard that it's to do with getting about.
        [2] Getting about, if I have that right.
       *[3] So it's getting about you'd like help with.
    }
    [nature] { $way ->
        [0] It's about being outdoors, then.
        [1] I've heard that it's to do with being outdoors.
        [2] Being outdoors, if I have that right.
       *[3] So it's being outdoors you'd like help with.
    }
    [arts] { $way ->
        [0] It's about something to make or do, then.
        [1] I've heard that it's to do with something to make or do.
        [2] Something to make or do, if I have that right.
       *[3] So it's something to make or do you'd like help with.
    }
    [volunteering] { $way ->
        [0] It's about helping out, then.
        [1] I've heard that it's to do with helping out.
        [2] Helping out, if I have that right.
       *[3] So it's helping out you'd like help with.
    }
    [family] { $way ->
        [0] It's about your family, then.
        [1] I've heard that it's to do with family.
        [2] Things at home matter a lot.
       *[3] So it's family you'd like help with.
    }
    [newcomers] { $way ->
        [0] It's about settling in here, then.
        [1] I've heard that it's to do with settling in here.
        [2] Settling in here, if I have that right.
       *[3] So it's settling in here you'd like help with.
    }
    [digital] { $way ->
        [0] It's about getting online, then.
        [1] I've heard that it's to do with getting online.
        [2] Getting online, if I have that right.
       *[3] So it's getting online you'd like help with.
    }
    [rights] { $way ->
        [0] It's about forms or advice, then.
        [1] I've heard that it's to do with forms or advice.
        [2] Forms or advice, if I have that right.
       *[3] So it's forms or advice you'd like help with.
    }
    [safety] { $way ->
        [0] Thank you for telling me that.
        [1] I've got that, thank you.
        [2] That was worth saying.
       *[3] Thanks for letting me know.
    }
   *[other] { $way ->
        [0] Thank you for saying what's on your mind.
        [1] I've read what you wrote.
        [2] I'm listening, as far as a computer can.
       *[3] Right, thanks for telling me.
    }
}
# In front of the next step, where they asked what we do not know as well.
asked-besides = I can't answer what you asked, sorry. PERSON gets you a human.
