# What is found is named by what it is for, so that it can be put right. Staying safe is not named: others may read it.
signposting-found = { $more ->
    [yes] Some more { $need ->
        [none] places
        [safety] places
       *[other] for { NEED($need) }
    }
   *[no] { $thing ->
        [none] { $need ->
            [none] Some places
            [safety] Some places
           *[other] For { NEED($need) }
        }
       *[other] What I have for '{ THING($thing) }'
    }
}{ $second ->
    [none] { "" }
    [safety] { "" }
   *[other] { $third ->
        [none] { " " }and { NEED($second) }
        [safety] { " " }and { NEED($second) }
       *[other] , { NEED($second) } and { NEED($third) }
    }
}{ $joy ->
    [yes] { "" } and what you like
   *[no] { "" }
}{ $like ->
    [none] { "" }
   *[other] , { WISHES($like) }
}{ $where ->
    [near] , near { $place }:
    [covers] , for people in { $place }:
   *[anywhere] , all over the area:
}
signposting-place = { $number ->
    [0] { "" }
   *[other] { $number }.{ " " }
}{ $name }{ $street ->
    [none] . { $remote ->
        [yes] By phone or online.
       *[no] No address listed.
    }
   *[other] , { $street }{ $postcode ->
        [none] { "" }
       *[other] { " " }{ $postcode }
    }{ $miles ->
        [none] .
        [0] , under half a mile.
        [one] , about 1 mile.
       *[other] , about { $miles } miles.
    }
} { $open ->
    [now] Open now until { TIME($at) }. { "" }
    [today] Opens today at { TIME($at) }. { "" }
    [later] Next on { DAY($at) }, { TIME($at) }. { "" }
   *[none] { "" }
}{ $when ->
    [none] Times not listed.
   *[other] { $when }.
}{ $holiday ->
    [yes] { " " }{ DAY($off) } is a bank holiday: check first.
   *[no] { "" }
} { $cost ->
    [none] Cost not listed.
   *[other] { $cost }.
} { $limit ->
    [alone] It says: "{ $limited }".{ " " }
    [paused] It says: "{ $limited }".{ " " }
    [full] It may be full: ask first.{ " " }
    [over] Its times are out of date: check it is still on.{ " " }
    [waiting] There is a waiting list.{ " " }
   *[none] { "" }
}{ $join ->
    [turn-up] Just turn up.
    [book] Book a place first.
    [self-refer] You can refer yourself.
    [needs-referral] Someone has to refer you: a GP or link worker can.
    [voucher] You need a food bank voucher{ $giver ->
        [none] : a surgery or link worker can give one.
       *[other] : ask { $giver }, or a link worker.
    }
    [council] { $giver ->
        [none] The council has to refer you.
       *[other] To be referred, ask { $giver }.
    }
    [gp] Your GP has to refer you.
    [agency] Someone has to refer you: a GP or link worker can.
   *[unknown] Ask first how to join.
} { $phone ->
    [none] No phone listed.{ $web ->
        [none] { "" }
       *[other] { " " }{ $web }
    }
   *[other] { $calls ->
        [no] { $web ->
            [none] Phone { $phone }, or say PERSON: a link worker here can ask them.
           *[other] { $web }
        }
       *[yes] Phone { $phone }.
    }
} { $checked ->
    [none] Not known when this was checked.
   *[other] { $stale ->
        [ring] Last checked { DATE($checked) }, so ring first.
        [check] Last checked { DATE($checked) }, so check first.
       *[no] Checked { DATE($checked) }.
    }
}
    .short = { $number ->
    [0] { "" }
   *[other] { $number }{ " " }
}{ $name }{ $street ->
    [none] { $remote ->
        [yes] , by phone or online.
       *[no] , no address listed.
    }
   *[other] , { $street }{ $miles ->
        [none] .
        [0] , under half a mile.
        [one] , 1 mile.
       *[other] , { $miles } miles.
    }
} { $open ->
    [now] Open now until { TIME($at) }. { "" }
    [today] Opens today at { TIME($at) }. { "" }
    [later] Next on { DAY($at) }, { TIME($at) }. { "" }
   *[none] { "" }
}{ $when ->
    [none] Times not listed.
   *[other] { $when }.
}{ $holiday ->
    [yes] { " " }{ DAY($off) } is a bank holiday: check first.
   *[no] { "" }
} { $cost ->
    [none] Ask the cost.
   *[other] { $cost }.
} { $limit ->
    [alone] It says: "{ $limited }".{ " " }
    [paused] It says: "{ $limited }".{ " " }
    [full] May be full.{ " " }
    [over] Times out of date: check first.{ " " }
    [waiting] There is a waiting list.{ " " }
   *[none] { "" }
}{ $join ->
    [turn-up] Just turn up.
    [book] Book first.
    [self-refer] Ring to join.
    [needs-referral] A GP or link worker must refer you.
    [voucher] You need a voucher{ $giver ->
        [none] : a surgery or link worker can give one.
       *[other] : ask { $giver }, or a link worker.
    }
    [council] { $giver ->
        [none] The council must refer you.
       *[other] To be referred, ask { $giver }.
    }
    [gp] Your GP must refer you.
    [agency] A GP or link worker must refer you.
   *[unknown] Ask how to join.
} { $phone ->
    [none] { $web ->
        [none] No phone listed.
       *[other] { $web }
    }
   *[other] { $calls ->
        [no] { $web ->
            [none] { $phone }, or PERSON asks them.
           *[other] { $web }
        }
       *[yes] { $phone }.
    }
} { $checked ->
    [none] Not known when checked.
   *[other] { $stale ->
        [ring] Last checked { DATE($checked) }: ring first.
        [check] Last checked { DATE($checked) }: check first.
       *[no] Checked { MONTH($checked) }.
    }
}
signposting-quiet = { $asks ->
    [no] { $place ->
        [none] Tell me a town, and I'll find nearer ones.
       *[known] To know more about one, send its number.
    }
    [likes] There is no need to reply. To know more about one, send its number. Tell me what you enjoy, and I'll look again. Say free, evenings, nearer or by phone for ones like that.
   *[yes] There is no need to reply. To know more about one, send its number. Say free, evenings, nearer or by phone for ones like that.
}
    .short = { $asks ->
    [no] Or:
    [likes] No need to reply. Tell me what you enjoy and I'll look again, or:
   *[yes] No need to reply, or:
}
# Of several needs, one that nothing is shown for yet.
signposting-owed = I've kept { NEED($need) } in mind: MORE is for that.
# Somebody without credit was shown where to go.
signposting-no-credit = { $turnUp ->
    [all] You need no credit for these: just turn up.
   *[some] No credit? Where it says ring, say PERSON instead: someone here can help.
}
# Somebody who cannot wait was shown what needs a referral.
signposting-refer = For the one that needs a referral, say PERSON: a link worker here can do it.
signposting-details = { $about ->
    [none] { "" }
   *[other] { $about }{ " " }
}{ $provider ->
    [none] { "" }
   *[other] It's run by { $provider }.{ " " }
}{ $web ->
    [none] { "" }
   *[other] { $web }{ " " }
}That's all I know of it.
    .short = { $about ->
    [none] { "" }
   *[other] { $about }{ " " }
}{ $web ->
    [none] { "" }
   *[other] { $web }{ " " }
}That's all I know of it.
# What staff know of a place, as theirs.
signposting-tip = { $place ->
    [none] { "" }
   *[other] { $place }.{ " " }
}{ $name }{ $team ->
    [none] { "" }
   *[other] { " " }of { $team }
}, { DATE($on) }: { $tip }
# What somebody asks of the places shown, from their own records.
signposting-of-place = { $on ->
    [yes] Yes.{ " " }
    [no] No, not then.{ " " }
   *[none] { "" }
}{ $name }: { $says ->
    [none] the record does not say.{ $phone ->
        [none] { "" }
       *[other] { " " }Their number is { $phone }.
    }
   *[other] { $says }{ $lacks ->
        [yes] { " " }The rest it does not say.{ $phone ->
            [none] { "" }
           *[other] { " " }To ask: { $phone }.
        }
       *[no] { "" }
    }
}
# Whether they do a thing, no field of a record tells: what they do, and whom to ask.
signposting-does = { $name }: { $says } That's all the record says.{ $phone ->
    [none] { "" }
   *[other] { " " }To ask more: { $phone }.
}
# To who asks whether somebody would go in with them.
signposting-company = A link worker may find someone to go along the first time.
# One of them was taken off the list since it was shown.
signposting-gone = { $name }: this one is no longer listed.{ $phone ->
    [none] { "" }
   *[other] { " " }Ring { $phone } before you go.
}
signposting-joining = { $name }: { $says ->
    [none] { "" }
   *[other] { $says } To join:{ " " }
}{ $join ->
    [turn-up] just turn up.
    [book] book first.
    [self-refer] you can refer yourself.
    [needs-referral] a GP or link worker has to refer you. PERSON asks a link worker here.
    [voucher] you need a food bank voucher{ $giver ->
        [none] : a surgery or link worker can give one.
       *[other] : ask { $giver }, or a link worker.
    } PERSON asks a link worker here.
    [council] you have to be referred first.{ $giver ->
        [none] { " " }Ask the council's housing team.
       *[other] { " " }Ask { $giver }.
    }
    [gp] your GP has to refer you.
    [agency] a GP or link worker has to refer you. PERSON asks a link worker here.
   *[unknown] the record does not say.
}{ $phone ->
    [none] { "" }
   *[other] { $join ->
        [council] { "" }
       *[other] { " " }Their number is { $phone }.
    }
}
signposting-to-keep = { $step ->
    [none] To keep:
   *[other] To keep. You said: { $step }
}
signposting-keep = { $name }{ $street ->
    [none] { "" }
   *[other] , { $street }
}. { $when ->
    [none] Times not listed.
   *[other] { $when }
} { $phone ->
    [none] { "" }
   *[other] { $phone }.
}{ $stale ->
    [ring] { " " }Last checked { DATE($checked) }: ring first.
    [check] { " " }Last checked { DATE($checked) }: check first.
   *[no] { "" }
}
signposting-print = To take this page with you, print it before you leave.
signposting-not-listed = This one is no longer listed: { $name }.{ $phone ->
    [none] { "" }
   *[other] { " " }Ring { $phone } before you go.
} Say MORE for others.
signposting-not-now = Sorry, I can't look that up just now. What I told you of it still stands. Say MORE for others.
signposting-unsure = That's fine, there's no rush. A link worker can talk it over with you.
signposting-still = The places that I told you of still stand.
    .short = The places that I told you of still stand, or:
signposting-why-none = Sorry, none of those fit. What was wrong with them? Or say it your own way.
    .short = Sorry, none fit. What was wrong? Or say it your way.
signposting-nothing-such = { $like ->
    [nearer] { $shown ->
        [0] I know of nothing near enough for that.
       *[other] Those were the nearest that I know of.
    }
   *[other] { $shown ->
        [0] { $thing ->
            [none] I know of nothing near you for that, { WISHES($like) }.
           *[other] I know of no { THING($thing) } near you, { WISHES($like) }.
        }
       *[other] I know of nothing else near you for that, { WISHES($like) }.
    }
} Shall I look without that, or ask a link worker, who may know of more?
# What somebody wished that no record tells: said once, beside what is shown.
signposting-untold = { $of ->
    [all] { $like ->
        [bus] I can't tell which are on a bus route, so ask first.
        [stepFree] I can't tell if these have steps, so ask first.
        [children] I can't tell for sure if children may come, so ask first.
        [close] I can't tell how far those are until I know your town.
        [walkable] I can't tell how far those are until I know your town.
       *[other] I can't tell for sure if these are { WISHES($like) }, so ask first.
    }
   *[other] { $like ->
        [stepFree] I can't tell if { $and ->
            [none] number { $of } has
           *[other] numbers { $of } and { $and } have
        } steps, so ask there first.
        [children] I can't tell for sure if children may come to { $and ->
            [none] number { $of }
           *[other] numbers { $of } and { $and }
        }, so ask there first.
       *[other] I can't tell for sure if { $and ->
            [none] number { $of } is
           *[other] numbers { $of } and { $and } are
        } { WISHES($like) }, so ask there first.
    }
}
# Of whom a place is for, a record tells; of who comes, none does.
signposting-who-comes = I can't tell who comes to these, so ask them first.
signposting-same = { $fits ->
    [yes] { $second ->
        [none] This one fits that too
       *[other] These fit that too
    }
   *[no] { $second ->
        [none] This is still the best I know for that
       *[other] These are still the best I know for that
    }
}: 1 { $first }{ $second ->
    [none] { "" }
   *[other] , 2 { $second }
}{ $third ->
    [none] { "" }
   *[other] , 3 { $third }
}. Say MORE for others, or say it another way. Or:
signposting-still-nothing = { $times ->
    [3] Sorry, I can say no more on that. A person here may know more.
   *[other] I've nothing new to add to that. Tell me what else would suit you, or what else you need.
} PERSON gets you a human.
# For somebody who cannot leave the house.
signposting-not-from-home = { $many ->
    [one] I know of nothing like that from home. This is somewhere to go.
   *[other] I know of nothing like that from home. These are places to go.
}
signposting-lacks = I know of no { THING($thing) } near you. These may help instead.
signposting-lacks-subject = I looked for { SUBJECT($subject) }, and know of nothing near you. These may help instead.
signposting-instead = { $shown ->
    [0] I know of nothing for { NEED($need) } near you. These may help instead.
   *[other] That's all I know of for { NEED($need) } near you. These may help instead.
}
# What was told before for the same need is still all that there is.
signposting-told-before = For { NEED($need) }, { $second ->
    [none] this is
   *[other] these are
} still what I know: { $first }{ $firstPhone ->
    [none] { "" }
   *[other] , { $firstPhone }
}{ $second ->
    [none] { "" }
   *[other] ; { $second }{ $secondPhone ->
        [none] { "" }
       *[other] , { $secondPhone }
    }
}. These may help too.
signposting-nothing-near = { $where ->
    [outside] That's outside the area that I know, sorry. Your own council or GP surgery can say who helps there. A link worker here can help you find them.
   *[here] { $shown ->
        [0] { $thing ->
            [none] { $subject ->
                [none] Sorry, I know of nothing for that near you.
               *[other] Sorry, I know of nothing for { SUBJECT($subject) } near you.
            }
           *[other] Sorry, I know of no { THING($thing) } near you.
        }
       *[other] That's all I know of for that near you.
    } I've noted it, with no name on it, for the people who decide what's on here. A link worker may know things that I don't.
} Shall I ask one to get in touch?
    .short = { $where ->
    [outside] That's outside the area that I know, sorry. Your own council or GP surgery can say who helps there. A link worker here can help find them.
   *[here] { $shown ->
        [0] { $thing ->
            [none] { $subject ->
                [none] Sorry, I know of nothing for that near you.
               *[other] Sorry, I know of nothing for { SUBJECT($subject) } near you.
            }
           *[other] Sorry, I know of no { THING($thing) } near you.
        }
       *[other] That's all I know of for that near you.
    } I've noted the gap, with no name on it. A link worker may know more.
} Shall I ask one to get in touch?
signposting-none-fit = I'm sorry that none of those fit. I've noted it, with no name on it, for the people who decide what's on here. A link worker may know things that I don't. Shall I ask one to get in touch?
    .short = Sorry that none fit. I've noted it, with no name on it. A link worker may know more. Shall I ask one to get in touch?
signposting-could-not-look = Sorry, I can't look that up just now. A link worker can. Shall I ask one to get in touch?
# To who waits for us, of what cannot wait.
answer-too-late = Our call may come too late for this, so please don't wait for it.
answer-plain = { $answer } That's as of { DATE($checked) }.
answer-which-town = Tell me which town you're in, and I'll look for what is nearest.
answer-could-not = Sorry, I can't look that up just now. I've asked a person here to look at it.
