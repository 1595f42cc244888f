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
contact-interpreter = { $told ->
    [yes] I've told them you need an interpreter.
   *[will] I'll tell them you need an interpreter.
}
contact-not-rung = { $told ->
    [yes] I've told them not to ring you.
    [will] I'll put first that they're not to ring.
   *[noted] I've noted: no phone calls. If you ask for someone to get in touch, I'll tell them.
}
contact-rung = I've told them that you want to be rung.
contact-when = { $whole ->
    [yes] { $told ->
        [yes] I've told them: { $words }.
        [will] I'll tell them: { $words }.
       *[other] I've noted: { $words }.
    }
   *[no] { $told ->
        [yes] I've told them how to reach you, in your own words.
        [will] I'll tell them how to reach you, in your own words.
       *[other] I've noted how to reach you, in your own words.
    }
}{ $told ->
    [silent] { " " }I won't write to you first. If you ask for someone to get in touch, I'll tell them.
    [noted] { " " }If you ask for someone to get in touch, I'll tell them.
   *[other] { "" }
}
contact-number-off = { $left ->
    [phone] The only number they have now is the one you write from.
    [page] Your number is off. They'll answer you on this page.
    [nothing] Your number is off, so they can't ring you. Tell me another way to reach you, or cancel it.
   *[none] I won't pass that number on.
} To have what I keep of it wiped, say DELETE.
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
