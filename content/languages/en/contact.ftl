### How to reach somebody, as they said, confirmed in a few words; and the language that they speak.
contact-language = { $told ->
    [yes] I've told them you { $language ->
        [bsl] use BSL
       *[other] speak { LANGUAGE($language) }
    }.
   *[will] I'll tell them you { $language ->
        [bsl] use BSL
       *[other] speak { LANGUAGE($language) }
    }.
}
contact-not-rung = { $told ->
    [yes] I've told them not to ring you.
    [will] I'll put first that they're not to ring.
   *[noted] I've noted: no phone calls.
}
contact-when = { $told ->
    [yes] I've told them: { $words }.
    [will] I'll tell them: { $words }.
   *[noted] I've noted: { $words }. I won't write to you first.
}
language-only-english = Only English so far, sorry.
# Nobody pays for an interpreter in primary care: NHS England, "Guidance for commissioners: interpreting and translation
# services in primary care" (2018). Check live before use.
language-offer = An interpreter costs you nothing. Shall I ask for a person, with { $language ->
    [bsl] a BSL interpreter
    [none] an interpreter
   *[other] an interpreter for { LANGUAGE($language) }
}?
language-which = They can use an interpreter. Tell me your language, and I'll pass it on.
language-person = Only English so far, sorry. For a person with an interpreter, say PERSON.
language-english = That's fine. Simple English is all right here.
