### The fixed replies to danger: never generated. People must review them: see content/README.md.

crisis-staffed = I'm glad you told me. I'm a computer, so please ring 999 now if you can't stay safe, and be with someone you trust. To talk to someone now, ring Samaritans on 116 123. It's free, at any time. Staff here should read this by { TIME($by) }. Are you safe right now?
    .short = I'm glad you told me. I'm a computer: if you can't stay safe, ring 999 now, and be with someone you trust. To talk now, ring Samaritans, 116 123, free, any time. Staff here should read this by { TIME($by) }. Are you safe right now?
crisis-unstaffed = I'm glad you told me. I'm a computer, and no one here is reading this now. Staff read about danger when they are next here, { $day ->
    [today] by { TIME($by) } today
   *[later] at { TIME($by) } on { DAY($by) }
}. If you can't stay safe, ring 999 now, and be with someone you trust. To talk to someone now, ring Samaritans on 116 123. It's free, at any time. Are you safe right now?
    .short = I'm glad you told me. I'm a computer: no one reads this till { $day ->
    [today] { TIME($by) } today
   *[later] { TIME($by) }, { DAY($by) }
}. If you can't stay safe, ring 999 now, and be with someone you trust. To talk now, ring Samaritans, 116 123, free, any time. Are you safe right now?
# Something was done already, by them or by somebody with them, or is about to be. That it may show only hours later:
# NHS, "Poisoning". Check live before use.
crisis-now-staffed = I'm glad you told me. Please ring 999 now, or go to A&E, for you or whoever it is. Don't wait to see how it goes. If you can't speak, ring 999 from a mobile and press 55. Be with someone if you can. I'm a computer. Staff here should read this by { TIME($by) }. Are you safe right now?
    .short = I'm glad you told me. Ring 999 now, or go to A&E, for you or whoever it is. Don't wait to see how it goes. If you can't speak, ring 999 on a mobile and press 55. I'm a computer: staff should read this by { TIME($by) }. Are you safe right now?
crisis-now-unstaffed = I'm glad you told me. Please ring 999 now, or go to A&E, for you or whoever it is. Don't wait to see how it goes. If you can't speak, ring 999 from a mobile and press 55. Be with someone if you can. I'm a computer, and no one here is reading this now. Staff read about danger when they are next here, { $day ->
    [today] by { TIME($by) } today
   *[later] at { TIME($by) } on { DAY($by) }
}. Are you safe right now?
    .short = I'm glad you told me. Ring 999 now, or go to A&E, for you or whoever it is. Don't wait to see how it goes. If you can't speak, ring 999 on a mobile and press 55. I'm a computer: no one reads this till { $day ->
    [today] { TIME($by) } today
   *[later] { TIME($by) }, { DAY($by) }
}. Are you safe right now?
crisis-now-told = I'm still here, but I'm a computer. Please ring 999 now, or go to A&E, even if it feels all right: some harm shows only hours later. BACK goes on with what we were doing. Are you safe now?
crisis-now-safe = I'm glad. Some harm shows only hours later: if anything was taken, or anyone is hurt, still ring 999 now, or go to A&E. If you're not sure, ring NHS 111, at any time. BACK goes on with what we were doing.
crisis-again = Thank you for telling me more. It's been kept for staff, in your own words. Please don't wait for them: ring 999 if you can't stay safe. If you can't speak, text SHOUT to 85258, free, at any time. Are you safe now?
# To who asks where their earlier words stand: the answer is said in front of it.
crisis-asked = If you feel like that now, ring 999, or Samaritans on 116 123, free. Are you safe now?
crisis-safe-now = I'm glad you're safe. If that changes, ring 999, or ring NHS 111 and choose mental health.
# Behind each of those, where they said no more.
crisis-safe-what = Tell me what would help, or say BACK to go on with what we were doing.
crisis-not-safe = Please ring 999 now, or go to A&E. If you can't speak, ring 999 from a mobile and press 55. Move away from anything you might use to hurt yourself, and go to someone you trust. Tell me when you're safe.
crisis-told = { $times ->
    [0] I'm still here, but I'm a computer. In danger, ring 999. To talk to a person now, ring Samaritans on 116 123, or text SHOUT to 85258. BACK goes on with what we were doing. Are you safe now?
    [1] What you wrote is kept. If you can't stay safe, ring 999. NHS 111 has people for mental health at any time: ring it and choose that. BACK to go on. Are you safe now?
    [2] I can't be the person you need right now. Samaritans can: ring 116 123. In danger, ring 999. Are you all right for now?
    [3] It can help to have somebody near. In danger, ring 999. To leave this, say BACK. Are you safe where you are?
    [4] That's kept too. 999 in danger, 116 123 to talk. Can you keep safe tonight?
   *[other] I can do no more than this here, and people can: 116 123, or 999 in danger. Do you feel safe?
}
crisis-ill-staffed = I'm a computer. Ring 999 now if someone can't breathe well, has chest pain, bleeds a lot or is very ill. If it's not that bad but worries you, ring NHS 111, at any time. Don't wait for us. Staff here should read this by { TIME($by) }. Are you safe right now?
    .short = I'm a computer: if someone can't breathe well, has chest pain, bleeds a lot or is very ill, ring 999 now. If it's not that bad, ring 111, at any time. Don't wait for us. Staff should read this by { TIME($by) }. Are you safe right now?
crisis-ill-unstaffed = I'm a computer, and no one here is reading this now. Ring 999 now if someone can't breathe well, has chest pain, bleeds a lot or is very ill. If it's not that bad but worries you, ring NHS 111, at any time. Staff read it when they are next here, { $day ->
    [today] by { TIME($by) } today
   *[later] at { TIME($by) } on { DAY($by) }
}. Are you safe right now?
    .short = I'm a computer: no one reads this till { $day ->
    [today] { TIME($by) } today
   *[later] { TIME($by) }, { DAY($by) }
}. If someone can't breathe well, has chest pain, bleeds a lot or is very ill, ring 999 now. If it's not that bad, ring 111, at any time. Are you safe right now?
crisis-ill-again = Thank you for telling me more. It's been kept for staff. Please don't wait for them. Ring 999 if someone can't breathe well, has chest pain, bleeds a lot or is very ill. If it's not that bad, ring NHS 111, at any time. Are you safe now?
crisis-ill-safe-now = I'm glad. If it gets worse, ring 999, or NHS 111, free at any time.
crisis-ill-not-safe = Please ring 999 now. If you can't speak, ring 999 from a mobile and press 55. If you can, stay near someone until help comes. Tell me when you're safe.
crisis-ill-told = { $times ->
    [0] I'm still here, but I'm a computer. If someone is very ill, ring 999. If you're not sure, NHS 111 will tell you, at any time. BACK to go on. Are you safe now?
    [1] What you wrote is kept. If it gets worse, ring 999. For advice, NHS 111 is there at any time. BACK to go on. Is everyone all right now?
    [2] I can't help with this, but NHS 111 can: ring 111. In danger, ring 999. Are you all safe for now?
    [3] Try to stay near whoever is ill. Ring 999 if it gets worse. To leave this, say BACK. Is it all right for now?
    [4] That's kept too. 999 if it's bad, 111 to ask. Is everybody safe?
   *[other] I can do no more than this here, and people can: 111, or 999 in danger. Do you feel safe?
}
# A parent at the end of their tether with a baby: after NHS, "Soothing a crying baby", and ICON, "Babies cry, you can cope".
crisis-baby-staffed = I'm glad you told me. Put the baby down somewhere safe, like the cot, and step out of the room for a few minutes. If you might hurt the baby, or have, ring 999 now. NHS 111 helps at any time. I'm a computer. Staff here should read this by { TIME($by) }. Are you both safe right now?
    .short = I'm glad you told me. Put the baby down somewhere safe, like the cot, and step out for a few minutes. If you might hurt the baby, or have, ring 999 now. NHS 111 helps at any time. I'm a computer: staff should read this by { TIME($by) }. Are you both safe right now?
crisis-baby-unstaffed = I'm glad you told me. Put the baby down somewhere safe, like the cot, and step out of the room for a few minutes. If you might hurt the baby, or have, ring 999 now. NHS 111 helps at any time. I'm a computer, and no one here is reading this now. Staff read it when they are next here, { $day ->
    [today] by { TIME($by) } today
   *[later] at { TIME($by) } on { DAY($by) }
}. Are you both safe right now?
    .short = I'm glad you told me. Put the baby down somewhere safe, like the cot, and step out for a few minutes. If you might hurt the baby, or have, ring 999 now. NHS 111 helps at any time. I'm a computer: no one reads this till { $day ->
    [today] { TIME($by) } today
   *[later] { TIME($by) }, { DAY($by) }
}. Are you both safe right now?
crisis-baby-again = Thank you for telling me more. It's kept for staff. Leave the baby in a safe place and step away. If you might hurt the baby or yourself, ring 999. To talk now, ring Samaritans on 116 123. Are you both safe now?
crisis-baby-safe-now = I'm glad. Check on the baby when you feel calmer, and ring 999 if anything seems wrong. If it gets too much, step away again. Your health visitor, GP or NHS 111 will help.
crisis-baby-not-safe = Put the baby in the cot and leave the room. Then ring 999 now. If you can't speak, ring 999 from a mobile and press 55. Ask somebody you trust to come. Tell me when you're both safe.
crisis-baby-told = { $times ->
    [0] I'm still here, but I'm a computer. A baby can cry in the cot for a few minutes while you step away. To talk now, ring Samaritans on 116 123. BACK to go on. Are you both safe now?
    [1] What you wrote is kept. If you might hurt the baby, ring 999. NHS 111 will help with either of you, at any time. BACK to go on. Is the baby safe now?
    [2] It may help to have someone take over for an hour. In danger, ring 999. Samaritans are on 116 123. Are you both all right?
    [3] Crying does pass. In danger, ring 999. To leave this, say BACK. Are you both safe where you are?
    [4] That's kept too. 999 in danger, 111 for advice. Is everybody safe?
   *[other] I can do no more than this here, and people can: 111, or 999 in danger. Do you feel safe?
}
# Harm at other people's hands, now. Nothing names it: whoever harms them may read this.
crisis-violence-staffed = I'm glad you told me. I'm a computer, so please ring 999 now if you're in danger. If you can't speak, ring 999 from a mobile and press 55. If you can, go where there are other people. Staff here should read this by { TIME($by) }. Are you safe right now?
    .short = I'm glad you told me. I'm a computer: in danger, ring 999 now. If you can't speak, ring 999 on a mobile and press 55. If you can, go where there are other people. Staff here should read this by { TIME($by) }. Are you safe right now?
crisis-violence-unstaffed = I'm glad you told me. I'm a computer, and no one here is reading this now. Please ring 999 now if you're in danger. If you can't speak, ring 999 from a mobile and press 55. If you can, go where there are other people. Staff read about danger when they are next here, { $day ->
    [today] by { TIME($by) } today
   *[later] at { TIME($by) } on { DAY($by) }
}. Are you safe right now?
    .short = I'm glad you told me. I'm a computer: no one reads this till { $day ->
    [today] { TIME($by) } today
   *[later] { TIME($by) }, { DAY($by) }
}. In danger, ring 999 now. If you can't speak, ring 999 on a mobile and press 55. If you can, go where there are other people. Are you safe right now?
crisis-violence-again = Thank you for telling me more. It's been kept for staff, in your own words. Please don't wait for them: in danger, ring 999. If you can't speak, ring 999 from a mobile and press 55. Are you safe now?
crisis-violence-safe-now = I'm glad you're safe. If that changes, ring 999. If you can't speak, ring 999 from a mobile and press 55. If you're hurt, NHS 111 will help, at any time.
crisis-violence-not-safe = Please ring 999 now. If you can't speak, ring 999 from a mobile and press 55. If you can, go where there are other people, or to a room with a way out. Tell me when you're safe.
crisis-violence-told = { $times ->
    [0] I'm still here, but I'm a computer. In danger, ring 999. If you can't speak, ring 999 from a mobile and press 55. BACK goes on with what we were doing. Are you safe now?
    [1] What you wrote is kept. If you can, go where there are other people. If anyone is hurt, ring 999, or NHS 111 if it's not that bad. BACK to go on. Are you safe now?
    [2] To talk now, Samaritans listen to anyone, about anything: 116 123, free. Say when you're safe, and I'll tell you of another line. In danger, ring 999. Are you safe now?
    [3] It can help to tell somebody you trust. In danger, ring 999. To leave this, say BACK. Are you safe where you are?
    [4] That's kept too. 999 in danger, and 55 if you can't speak. Will you be safe tonight?
   *[other] I can do no more than this here, and people can: 999 in danger, or 116 123 to talk. Do you feel safe?
}
# Once they are safe, where others harm them.
crisis-line-here = I know of a line that may help. Is it safe to write to you here?
# Said beside a reply to danger, where there is a baby too.
crisis-baby-down = Put the baby down somewhere safe, like the cot, and step out of the room for a few minutes.
crisis-right = { $did ->
    [babyDown] Putting the baby down safely and stepping away was the right thing to do.
    [ringing] Ringing them is the right thing to do. Stay near the phone.
   *[company] It's good not to be alone with this.
}
crisis-when = Staff here are due to read it by { TIME($by) } on { DAY($by) }.
# NHS 111 and 999 use interpreters: NHS, "How to use NHS 111 online or call 111". Check live before use.
crisis-language = 999 and 111 have interpreters. Ring, and say your language in English.
# Ambulances and A&E are free to all, whatever their papers: NHS, "NHS services for overseas visitors". Check live before use.
crisis-free = 999, the ambulance and A&E are free for everyone. You don't have to show papers.
crisis-came-back = If you're not safe now, ring 999, or NHS 111, free at any time.
bodily-whom-to-ring = For health worries, ring your surgery, or NHS 111, free at any time. If anyone is struggling to breathe, ring 999.
bodily-bleeding = If you bleed a lot, or feel faint, ring 999. If it's less, ring NHS 111, free at any time, or your surgery.
# NHS, "Is my baby or toddler seriously ill?". Check live before use.
bodily-infant = For a baby who's ill, ring NHS 111 now, free at any time. If they breathe fast, won't feed, are floppy or blue, or won't wake, ring 999. Both have interpreters.
wandering-ring = If someone is missing, or in danger now, ring 999.
