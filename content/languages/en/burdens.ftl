### What weighs on somebody, met in a line before all else: fixed words, that people must review. See content/README.md.

burden-spent = { $again ->
    [yes] That's a lot for anyone to carry.
   *[no] I'm sorry. That sounds exhausting.
}
burden-tired = No wonder you're tired.
# Staff were alerted to it at the door.
burden-childNoHome = I've told staff here, as someone under 18 has no home. They read it when they're next in, so please don't wait for them.
# Each is theirs, or of somebody close to them. Who is parted may be better for it.
burden-job = I'm sorry about the job. That's a lot to take in.
burden-atALoss = That's a hard place to be. I'm glad you wrote.
burden-parted = That's a lot to go through.
burden-illness = I'm sorry. That's a lot to live with.
# It may be of life, or only of this.
burden-pointless = If that's how life feels, and not just this, tell me. Samaritans listen at any hour: 116 123, free.
# Somebody they look after may not know what they do.
burden-hurtCaring = Nobody should be hurt while caring. In danger, go to another room, and ring 999. Tell the surgery, or NHS 111, that it happens.
# Who looks after somebody lost their temper, and hurt nobody: Carers UK, "Looking after your mental wellbeing". Check live before use.
burden-shouted = Most people who look after someone lose their temper at times. Being tired isn't being unkind.
# Told by herself, or by who is close to her; no danger by itself. NHS, "Postnatal depression". Check live before use.
burden-newMother = That's hard, with a new baby. The health visitor or GP will want to know, and can help. If it can't wait, ring NHS 111, free at any time.
burden-longWait = { $baby ->
    [yes] That's a long wait, I know. For you or the baby, ring your health visitor, surgery, or NHS 111 at any time.
   *[no] That's a long wait, I know. About your health or mood, ring your surgery, or NHS 111 at any time.
} { $sooner ->
    [yes] PERSON asks someone here to get in touch sooner.
   *[no] I can't make it sooner, sorry. For somewhere to go before then, tell me what for.
}
# Who wants to hear that it will be all right: nobody can promise it.
burden-comfort = I can't promise it, and I won't pretend. But you asked for help, and that's the right thing to do. You needn't be alone with it now. { $line ->
    [no] Text SHOUT to 85258, free, at any hour.
   *[yes] Samaritans listen at any hour: 116 123, free. Or text SHOUT to 85258, free too.
}
# Who says that reading is hard for them, or that it is too many words.
burden-reading = { $again ->
    [yes] That's all right.
   *[no] Lots of people can't read well. It's no shame.
} { $call ->
    [stands] A person here was asked to call you. You don't need to read.
    [offered] A person can ring you. Just say: ring me.
   *[none] I'll keep it short. A person can help: just say PERSON.
}
# What was done to them by those who decide: sorry first, before any list.
burden-sanction = I'm sorry. That's a hard thing to have done to you.
burden-evicted = I'm sorry. That's a frightening thing to face.
burden-sentRound = I'm sorry you've been sent from one to the next.
burden-apology = There's no need to be sorry. You'd every right to be fed up.
burden-bother = You're no bother to anyone here.
