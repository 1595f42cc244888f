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
crisis-again = Thank you for telling me more. It's been kept for staff, in your own words. Please don't wait for them: ring 999 if you can't stay safe. If you can't speak, text SHOUT to 85258, free, at any time.
crisis-safe-now = I'm glad you're safe. If that changes, ring 999, or ring NHS 111 and choose mental health. Tell me what would help, or say BACK to go on with what we were doing.
crisis-not-safe = Please ring 999 now, or go to A&E. If you can't speak, ring 999 from a mobile and press 55. Move away from anything you might use to hurt yourself, and go to someone you trust.
crisis-told = { $times ->
    [0] I'm still here, but I'm a computer. For a person to talk to now, ring Samaritans on 116 123, or text SHOUT to 85258. BACK goes on with what we were doing. Are you safe now?
    [1] What you wrote is kept. If you can't stay safe, ring 999. NHS 111 has people for mental health at any time: ring it and choose that. BACK to go on. Are you safe now?
   *[other] I can't be the person you need right now. Samaritans can: ring 116 123. In danger, ring 999. BACK to go on. Are you safe now?
}
crisis-ill-staffed = I'm a computer, so please ring 999 now if someone can't breathe well, has chest pain, or is very ill. If it's not that bad but worries you, ring NHS 111, at any time. Don't wait for us. Staff here should read this by { TIME($by) }. Are you safe right now?
    .short = I'm a computer: if someone can't breathe well, has chest pain or is very ill, ring 999 now. If it's not that bad, ring 111, at any time. Don't wait for us. Staff should read this by { TIME($by) }. Are you safe right now?
crisis-ill-unstaffed = I'm a computer, and no one here is reading this now. Please ring 999 now if someone can't breathe well, has chest pain, or is very ill. If it's not that bad but worries you, ring NHS 111, at any time. Staff read it when they are next here, { $day ->
    [today] by { TIME($by) } today
   *[later] at { TIME($by) } on { DAY($by) }
}. Are you safe right now?
    .short = I'm a computer: no one reads this till { $day ->
    [today] { TIME($by) } today
   *[later] { TIME($by) }, { DAY($by) }
}. If someone can't breathe well, has chest pain or is very ill, ring 999 now. If it's not that bad, ring 111, at any time. Are you safe right now?
crisis-ill-again = Thank you for telling me more. It's been kept for staff. Please don't wait for them: ring 999 if someone can't breathe well, has chest pain, or is very ill. If it's not that bad, ring NHS 111, at any time.
crisis-ill-safe-now = I'm glad. If it gets worse, ring 999, or NHS 111 at any time. Tell me what would help, or say BACK to go on with what we were doing.
crisis-ill-not-safe = Please ring 999 now. If you can't speak, ring 999 from a mobile and press 55. If you can, stay near someone until help comes.
crisis-ill-told = { $times ->
    [0] I'm still here, but I'm a computer. If someone is very ill, ring 999. If you're not sure, NHS 111 will tell you, at any time. BACK to go on. Are you safe now?
    [1] What you wrote is kept. If it gets worse, ring 999. For advice, NHS 111 is there at any time. BACK to go on. Are you safe now?
   *[other] I can't help with this, but NHS 111 can: ring 111. In danger, ring 999. BACK to go on. Are you safe now?
}
crisis-came-back = If you're not safe now, ring 999, or NHS 111 at any time.
bodily-whom-to-ring = For health worries, ring your surgery, or NHS 111 at any time. If anyone is struggling to breathe, ring 999.
wandering-ring = If someone is missing, or in danger now, ring 999.
