### What weighs on somebody, met in a line before all else: fixed words, that people must review. See content/README.md.

burden-spent = { $again ->
    [yes] That's a lot for anyone to carry.
   *[no] I'm sorry. That sounds exhausting.
}
# Each is theirs, or of somebody close to them. Who is parted may be better for it.
burden-job = I'm sorry about the job. That's a lot to take in.
burden-parted = That's a lot to go through.
burden-illness = I'm sorry. That's a lot to live with.
# It may be of life, or only of this.
burden-pointless = If that's how life feels, and not just this, tell me. Samaritans listen at any hour: 116 123, free.
# Somebody they look after may not know what they do.
burden-hurtCaring = Nobody should be hurt while caring. In danger, go to another room, and ring 999. Tell the surgery, or NHS 111, that it happens.
burden-longWait = { $baby ->
    [yes] That's a long wait, I know. For you or the baby, ring your health visitor, surgery, or NHS 111 at any time. PERSON asks someone here to get in touch sooner.
   *[no] That's a long wait, I know. PERSON asks someone here to get in touch sooner. About your health or mood, ring your surgery, or NHS 111 at any time.
}
burden-bother = You're no bother to anyone here.
