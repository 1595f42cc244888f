### Shows that a need was heard, in front of the next step. Only the need is known, nor whose it is: each must be true of anyone.
### safety names nothing: somebody else may read the phone. Two needs may be said in one conversation: none sounds like another.

reflection = { $need ->
    [loneliness] { $way ->
        [0] Everyone needs a few friendly faces.
        [1] A day is longer with nobody to talk to.
        [2] It's not always easy to know where to meet people.
       *[3] Company makes the hours go quicker.
    }
    [mood] { $way ->
        [0] That sounds heavy to be carrying around.
        [1] Feeling that way takes it out of anyone.
        [2] It isn't easy to put that into words.
       *[3] Nobody should have to manage that alone.
    }
    [bereavement] { $way ->
        [0] I'm sorry. Missing someone has no timetable.
        [1] Nothing gets you ready for losing someone.
        [2] I'm sorry. Even the small things can get hard.
       *[3] The ordinary days can be the hardest after a loss.
    }
    [housing] { $way ->
        [0] A home has to work for whoever lives in it.
        [1] Home should be one thing you can count on.
        [2] Housing is hard to sort out by yourself.
       *[3] Nothing feels settled until home does.
    }
    [money] { $way ->
        [0] There's only so far money will stretch.
        [1] Money worries have a way of following you round.
        [2] Bills don't wait, and that sounds worrying.
       *[3] It's hard to think of much else when money's short.
    }
    [food] { $way ->
        [0] Food comes before everything else.
        [1] Food shouldn't have to be a worry.
        [2] Plenty of people need a hand with food.
       *[3] Getting a meal on the table isn't always easy.
    }
    [benefits] { $way ->
        [0] Benefits are a maze at the best of times.
        [1] A claim often takes more sorting than it should.
        [2] With claims, it pays to have someone who knows the rules.
       *[3] Dealing with benefits can eat up whole days.
    }
    [work] { $way ->
        [0] A lot hangs on work.
        [1] Getting work right makes other things easier.
        [2] Work can be on your mind at all hours.
       *[3] Being in work, or out of it, can weigh on people.
    }
    [learning] { $way ->
        [0] Somewhere to learn, then.
        [1] There's more than one way to learn.
        [2] A good teacher makes all the difference.
       *[3] Learning goes best at your own pace.
    }
    [caring] { $way ->
        [0] Looking after someone doesn't stop at five o'clock.
        [1] Caring rarely leaves room for much else.
        [2] One person can only do so much.
       *[3] Whoever does the caring needs looking after too.
    }
    [social-care] { $way ->
        [0] Managing day to day takes more than people think.
        [1] A bit of help at the right time goes a long way.
        [2] Daily things can start to take all day.
       *[3] The right help takes some finding.
    }
    [health-condition] { $way ->
        [0] Health trouble takes up a lot of room.
        [1] That sounds tiring to live with.
        [2] Something like that doesn't take a day off.
       *[3] It helps when people know what a condition is like.
    }
    [healthy-living] { $way ->
        [0] Being healthy is easier said than done.
        [1] Feeling better in yourself counts for a lot.
        [2] Better health comes easier with some backing.
       *[3] Health is one of those things worth asking about.
    }
    [disability] { $way ->
        [0] Support should fit the person, not the other way round.
        [1] Too much is still not set up for everyone.
        [2] Being able to join in matters.
       *[3] What works for one person may not for another.
    }
    [active] { $way ->
        [0] Moving more, at whatever pace suits.
        [1] Something active, then.
        [2] Movement of any sort counts.
       *[3] The best exercise is the kind you enjoy.
    }
    [addiction] { $way ->
        [0] That's not an easy thing to say.
        [1] Things like that can creep up on anyone.
        [2] It takes more than willpower to shift that.
       *[3] Many people have been there, and found help.
    }
    [transport] { $way ->
        [0] Getting there is half the battle.
        [1] Not everywhere is easy to get to.
        [2] A way to get about, then.
       *[3] Places feel further off when travel is tricky.
    }
    [nature] { $way ->
        [0] Plants, animals and open air do people good.
        [1] Green space and animals are good company.
        [2] Animals and the outdoors are worth making time for.
       *[3] Living things need looking after, and give plenty back.
    }
    [arts] { $way ->
        [0] Something creative sounds like time well spent.
        [1] It's good to have something to get stuck into.
        [2] There's a lot of pleasure in that sort of thing.
       *[3] Some things are worth doing just for themselves.
    }
    [volunteering] { $way ->
        [0] Time is a good thing to give.
        [1] Helping out tends to do both sides good.
        [2] Many places would be stuck without volunteers.
       *[3] There's always someone who could use a hand.
    }
    [family] { $way ->
        [0] Family life has plenty of moving parts.
        [1] Family is never a small thing.
        [2] Family can take all the energy you have.
       *[3] What happens in a family touches everyone in it.
    }
    [newcomers] { $way ->
        [0] Settling in takes time, and some help.
        [1] A new place, or a new language, is hard work.
        [2] Nobody knows how everything works here at first.
       *[3] Knowing a few people and places helps a lot.
    }
    [digital] { $way ->
        [0] So much has gone online now.
        [1] Being offline makes simple things hard.
        [2] Technology can test anyone's patience.
       *[3] Phones, screens and the rest, then.
    }
    [rights] { $way ->
        [0] The official way of doing things is rarely simple.
        [1] It's worth getting proper advice on that.
        [2] Rules and paperwork can tie anyone in knots.
       *[3] That sounds like one to get right.
    }
    [safety] { $way ->
        [0] Thank you for telling me that.
        [1] I've got that, thank you.
        [2] That was worth saying.
       *[3] Thanks for letting me know.
    }
   *[other] { $way ->
        [0] Thank you for saying what's on your mind.
        [1] Your own words are the best place to start.
        [2] I'm listening, as far as a computer can.
       *[3] Right, thanks for telling me.
    }
}
