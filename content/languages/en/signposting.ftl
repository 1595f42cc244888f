signposting-found = { $more ->
    [yes] Some more for { NEED($need) }
   *[no] For { NEED($need) }
}{ $place ->
    [none] , from anywhere in this area:
   *[other] { $near ->
        [yes] , near { $place }:
       *[no] , for people in { $place }:
    }
}
signposting-place = { $name }{ $street ->
    [none] . { $remote ->
        [yes] By phone or online.
       *[no] No address listed.
    }
   *[other] , { $street }{ $miles ->
        [none] .
        [0] , under half a mile.
        [one] , about 1 mile.
       *[other] , about { $miles } miles.
    }
} { $when ->
    [none] Times not listed.
   *[other] { $when }.
} { $cost ->
    [none] Cost not listed.
   *[other] { $cost }.
} { $join ->
    [turn-up] Just turn up.
    [book] Book a place first.
    [self-refer] You can refer yourself.
    [needs-referral] Someone has to refer you: a GP or link worker can.
   *[unknown] Ask first how to join.
} { $phone ->
    [none] No phone listed.{ $web ->
        [none] { "" }
       *[other] { " " }{ $web }
    }
   *[other] Phone { $phone }.
} { $checked ->
    [none] Not known when this was checked.
   *[other] { $stale ->
        [yes] Last checked { DATE($checked) }, so check first.
       *[no] Checked { DATE($checked) }.
    }
}
signposting-quiet = There is no need to reply. If these don't fit, or you'd like someone to talk it through with, choose below or just say.
    .short = No need to reply, or:
signposting-nothing-near = { $shown ->
    [0] Sorry, I know of nothing for that near you.
   *[other] That's all I know of for that near you.
} I've noted it, with no name on it, for the people who decide what's on here. A link worker may know things that I don't. Shall I ask one to get in touch?
    .short = { $shown ->
    [0] Sorry, I know of nothing for that near you.
   *[other] That's all I know of for that near you.
} I've noted the gap, with no name on it. A link worker may know more. Shall I ask one to get in touch?
signposting-none-fit = Sorry, none of those fit. I've noted that, with no name on it, for the people who decide what's on here. A link worker may know things that I don't. Shall I ask one to get in touch?
    .short = Sorry, none of those fit. I've noted it, with no name on it. A link worker may know more. Shall I ask one to get in touch?
signposting-could-not-look = Sorry, I can't look that up just now. A link worker can. Shall I ask one to get in touch?
signposting-ending = Good luck with it. If something else is on your mind, just say it here.
