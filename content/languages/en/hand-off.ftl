hand-off-noted = I've noted that you'd like a person.
hand-off-already = You've asked for a person already, and it's kept.
hand-off-media = Thank you. I'm a computer and can't take in pictures or voice notes, so a person will. If you're in danger, ring 999.
hand-off-when = { $team } will see it by { TIME($by) } on { DAY($by) }, and answer you on this page. If you'd rather be rung, tell me your number here. If you can't wait and you're in danger, ring 999.
    .short = { $team } will see it by { TIME($by) } on { DAY($by) }, and ring or text this number. If you're in danger now, ring 999.
hand-off-unsure-when = I can't tell you just now when they will see it. If you're in danger, ring 999.
hand-off-number-noted = Thank you. I've put that number with your request.
