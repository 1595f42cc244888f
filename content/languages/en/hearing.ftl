hearing-first = OK, no lists. I'm a computer, but I'll take in what you say. What's today been like?
hearing-second = Thank you for telling me. What's been the hardest part of it?
hearing-truth = I'm a computer, so I can't be company, and I won't pretend. Samaritans will listen to anyone, about anything, at any hour. Ring 116 123, free. Or shall a link worker, a local person who listens, get in touch with you?
    .short = I'm a computer, so I can't be company, and I won't pretend. Samaritans listen at any hour: 116 123, free. Or shall a link worker, a local person, get in touch?
hearing-still = I've taken that in, as far as a computer can. You deserve a real person: Samaritans are there now, on 116 123. Shall I ask a link worker to get in touch too?
hearing-here = That's fine. I'm here whenever you want to say more. Samaritans are on 116 123 at any hour.
angry-heard = You're right to say so, and I'm sorry. I get things wrong. Say PERSON and a human here will put it right. Say COMPLAIN and it goes to the people who answer for this.
    .short = You're right to say so, and I'm sorry. I get things wrong. PERSON gets you a human. COMPLAIN goes to the people who answer for this.
