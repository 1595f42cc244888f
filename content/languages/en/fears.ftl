### What people are afraid of as they write to us: fixed words, that people must review. See content/README.md.

# That asking for help is no reason: Tommy's, "Will my baby be taken away", and the Royal College of Psychiatrists,
# "Children's social services and safeguarding". Check live before use.
fear-takenAway = { $asked ->
    [again] Not for asking for help. Only a child in danger changes that.
   *[first] { $young ->
        [yes] Telling someone isn't a reason to split you up. Most families who get help stay together. Staff here only tell others if someone is in danger.
       *[no] Asking for help isn't a reason to take a child away. It's what good parents do. Staff here would only have to tell others if someone was in danger.
    }
}
fear-socialServices = { $asked ->
    [again] No. Staff here tell them only if someone is in danger.
   *[first] This isn't social services, and I tell them nothing. Staff here would only tell them if someone was in danger, and should try to ask you first.
}
fear-tellsOthers = { $told ->
    [danger] { $asked ->
        [again] Only the staff here, and nobody else.
       *[first] I've told the staff here, who read it when they're next in. I've told nobody else: no family, school or police. Staff may have to, to keep someone safe.
    }
   *[nothing] { $asked ->
        [again] No. Only staff here, and only of danger.
       *[first] No. I don't tell family, work, school, landlords, the Jobcentre, the Home Office or the police. If someone is in danger I tell staff here. They may have to tell others, to keep someone safe.
    }
}
# Who visits new parents, and where their number is: NHS, "Your baby's health and development reviews". Check live before use.
fear-comesRound = { $asked ->
    [again] { $baby ->
        [yes] I can't send anyone. Your health visitor can come.
       *[no] No, I can't send anyone.
    }
   *[first] I send nobody to your home. { $told ->
        [danger] Staff may have to act if someone is in danger.
       *[nothing] { $baby ->
            [yes] If you'd like a visit, your health visitor can come. Their number may be in your red book, or ask your surgery.
           *[no] If you'd like a visit, a link worker can tell you who does that.
        }
    }
}
fear-badParent = { $asked ->
    [again] No. You're worn out, and you asked for help.
   *[first] Being worn out doesn't make you a bad parent, and nor does asking for help. Most parents feel like this at times.
}
# NHS, "Postnatal depression" and "Feeling depressed after childbirth". Check live before use.
fear-isNormal = { $asked ->
    [again] Yes, many feel like that, and a GP can help.
   *[first] { $of ->
        [baby] Lots of new parents cry and feel like this, and it's not your fault. If it's gone on for over 2 weeks, tell your health visitor or GP. It can be treated.
        [caring] It's not just you. Anyone who looks after someone needs a break. If it wears you down, your GP or NHS 111 can help.
        [grief] Yes, lots of people who have lost someone. A sound or a small thing can bring it all back. It isn't daft.
        [illness] Lots of people who have been ill worry like that, and it isn't daft. If an ache or a change bothers you, tell your nurse or GP.
       *[life] Lots of people feel like this at times. If it goes on or worries you, your GP or NHS 111 can help.
    }
}
# NHS, "Soothing a crying baby", and the ICON programme, "Babies cry, you can cope". Check live before use.
fear-cryingBaby = Some babies cry a great deal, and it's not your fault. It's fine to put yours down somewhere safe, like the cot, and step away for a few minutes. Your health visitor, GP or NHS 111 can help.
# NHS, "Social care and support guide: carers' breaks and respite care"; GOV.UK on councils' duty at all hours. Check live before use.
fear-wornOut = { $asked ->
    [again] I hear how worn out you are. You can ring NHS 111, or the council, tonight: say that you can't go on caring without a break.
   *[first] Nobody can go on for long without sleep. If you can't manage tonight, ring NHS 111, or the council and ask for care out of hours. To talk to someone now: Samaritans, 116 123.
}
# Childline's own site. Check live before use.
fear-childline = You can ring Childline on 0800 1111, or type to them at childline.org.uk. If you'd rather text a person, text SHOUT to 85258. It's free.
# Whom to ring about a meter that ran out, and the cold.
fear-cold = For the meter, try your supplier again, and say who is at home with no heat. If anyone, like a baby, is too cold or unwell, ring NHS 111, free at any time. In danger, ring 999.
fear-whoNow = { $asked ->
    [again] Those two are there all night: 116 123 to talk, or text SHOUT to 85258.
   *[first] { $young ->
        [yes] Childline: ring 0800 1111, or type to them at childline.org.uk. To text a person instead, text SHOUT to 85258. It's free.
       *[no] Samaritans listen at any hour, on 116 123. To text a person, text SHOUT to 85258. For somebody's health, NHS 111. All are free. In danger, ring 999.
    }
}
