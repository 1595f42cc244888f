### When somebody may be written to or rung. Fixed words, that people must review: see content/README.md.

reaching-kept = { $after ->
    [again] That's kept with the rest.
    [calls] That goes to the link worker, in your own words.
    [none] I won't write first: I only answer you. What you said goes to the link worker in your own words.
   *[other] I won't write first, and nothing comes after { $after } unless you write then. What you said goes to the link worker in your own words.
}
