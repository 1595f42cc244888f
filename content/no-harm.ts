const denies =
  /\bnot (?:being )?abus|\bn(?:o ?one|obody)['’]?s? (?:is )?(?:hurting|hitting|abusing|harming)|\bnothing like that\b|\bwrong end of the stick\b|\bgot (?:it|that|me) (?:all )?wrong\b|\bwhat are you on about\b/i
const confused = /\bdementia\b|\balzheimer/i
const old = /\b(?:she|he)(?:['’]?s| is) (?:[789]\d|in (?:her|his) (?:seventies|eighties|nineties))\b/i
const explains =
  /\bthat(?:['’]?s| is) all\b|\b(?:gets|is|she['’]?s|he['’]?s) (?:just |only )?(?:upset|confused|muddled)\b/i
/** Being old is no proof that somebody does no harm. */
const harms = /\b(?:hit|hits|hitting|hurt|hurts|punch\w*|kick\w*|push\w*|grab\w*|threat\w*|scared|afraid|control\w*)\b/i

/** Whether somebody who was taken to tell of harm says that there is none, or that it was somebody confused or old who is only upset. */
export const deniesHarm = (text: string): boolean =>
  denies.test(text) || (!harms.test(text) && (confused.test(text) || (old.test(text) && explains.test(text))))
