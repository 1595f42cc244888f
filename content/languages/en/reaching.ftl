### When somebody may be written to or rung. Fixed words, that people must review: see content/README.md.

reaching-kept = { $after ->
    [again] That's kept with the rest.
    [calls] I've noted when to ring.
    [noCalls] I've noted that nobody is to ring you.
    [none] I won't write first: I only answer you.
   *[other] I won't write first, and nothing comes after { $after } unless you write then.
}{ $told ->
    [told] { "" }
    [yes] { " " }It goes to whoever gets in touch, in your own words.
    [nobody] { " " }I have no number for you, and nobody was asked to ring.
   *[no] { " " }If you ask for someone to get in touch, I'll tell them.
}
