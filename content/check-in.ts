const toBeAsked =
  /\b(?:text|txt|message|msg|ask|remind|nudge|write to|check (?:in )?(?:with|on)) (?:me|us)\b|\b(?:yes|yeah|yep|yup|aye|ok|please)\b.{0,24}\b(?:text|txt|message|reminder|weeks)\b/i
const not = /\b(?:no|not|don['’]?t|never|rather|stop|without|instead|before)\b/i

/** Who says yes in words to a text in two weeks, and what they say besides: `just text me in 2 weeks. night`. Null where they do not. */
export function takesCheckIn(text: string): { readonly besides: string } | null {
  const clauses = text.split(/[.!?;\n]+/).filter((clause) => clause.trim() !== '')
  const at = clauses.findIndex((clause) => toBeAsked.test(clause) && !not.test(clause))
  return at === -1 ? null : { besides: clauses.toSpliced(at, 1).join('. ').trim() }
}
