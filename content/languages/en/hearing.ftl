hearing-first = { $told ->
    [much] Thank you for telling me that. Say as much as you like: it's kept, and there's no rush. If you'd like places to go, just say your town.
    [feeling] I'm sorry it's like that. I'm a computer, but I'll take in what you say. What's today been like? If you'd like places to go, just say your town.
   *[little] OK, no lists. I'm a computer, but I'll take in what you say. What's today been like?
}
hearing-second = Thank you. I've taken that in too. Is there more on your mind?
hearing-truth = I'm glad you told me. I'm only a computer, and you deserve a real voice. Samaritans will listen to anyone, about anything, at any hour. Ring 116 123, free. Or shall a link worker, a local person who listens, get in touch with you?
    .short = I'm glad you told me. I'm only a computer, and you deserve a real voice. Samaritans listen at any hour: 116 123, free. Or shall a link worker, a local person, get in touch?
hearing-still = That's kept too. Samaritans are there now, on 116 123. Shall I ask a link worker to get in touch too?
hearing-here = That's fine. I'm here whenever you want to say more. Samaritans are on 116 123 at any hour.
# In front of where a promise stands.
heard-next = I heard { NEED($need) } too. After this, say so again, and I'll look.
# Beside a need that goes on to be met.
heard-let-down = I'm sorry you've been let down. COMPLAIN goes to the people who answer for this.
angry-left-waiting = You're right to be cross. Nobody should be left waiting like that.
angry-heard = You're right to say so, and I'm sorry. I get things wrong. Say PERSON and a human here will put it right. Say COMPLAIN and it goes to the people who answer for this.
    .short = You're right to say so, and I'm sorry. I get things wrong. PERSON gets you a human. COMPLAIN goes to the people who answer for this.
