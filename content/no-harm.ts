const denies =
  /\bnot (?:being )?abus|\bn(?:o ?one|obody)['’]?s? (?:is |has |ever )?(?:hurt(?:ing|s)?|hit(?:ting|s)?|abus(?:ing|es|ed)|harm(?:ing|s|ed)|threatening)\b|\bnothing like that\b|\bwrong end of the stick\b|\bgot (?:it|that|me) (?:all )?wrong\b|\bwhat are you on about\b|\bif (?:that|thats|that['’]s) (?:is )?what (?:you|u|ya)(?:['’]?re| are)? ?(?:think|thinking|mean|on about|getting at|asking)\b|\bmisunderst\w+/i
/** Said of what they wrote themselves. Whoever tells of harm besides is not taken to mean it. */
const takesBack =
  /\b(?:i )?(?:did ?n['’]?t|did not|never|do ?n['’]?t|do not|was ?n['’]?t|was not) (?:(?:mean|say|said|meant|saying)(?: (?:it|that|owt))? )?(?:anything |owt |it )?(?:like|of|in) that\b|\bnot (?:anything )?(?:like|in) that(?: way)?\b|\bi (?:have |['’]?ve )?never (?:laid|lifted|raised|put) a (?:finger|hand) (?:on|to|at)\b|\b(?:its|it['’]s|it is|this is|that['’]?s) not (?:about )?(?:domestic )?(?:abuse|violence)\b|\bno (?:domestic )?(?:abuse|violence) (?:here|going)\b|\b(?:abuse|violence)\s*[!?]+\s*(?:no\b|nobody|what|you['’]?ve|not\b|eh\b|are you)/i
/** Of what they told, and of no line for it; not that it is over. */
const none =
  /\b(?:there(?:['’]?s| is| was) no|there (?:isn['’]?t|is not|wasn['’]?t)(?: any)?) (?:domestic )?(?:abuse|violence)(?=\s*(?:$|[.,;!?\n]|(?:i['’]?m|i|its|it['’]?s|just|only|at all|whatsoever|please|honestly)\b))(?!.*\b(?:but|used to|any ?more|since|yet|before|until|till|unless|now)\b)|^\W*no abuse[.,!]|\b(?:abuse|violence)\W+theres none\b|\bno ?(?:one|body) (?:has|is) (?:been |being )?abused\b|\bnothing to do with (?:abuse|violence)\b|\bsaid nothing about (?:abuse|violence)\b/i
/** They do not know what we ask them for: "eh? its safe, im just worn out". */
const astonished = /^\W*(?:eh|what|huh|you what|pardon|goodness|blimey|good grief|heavens)\b(?: me)?\s*[?!.,]/i
const worn =
  /\b(?:just|only|bit|thats all|that['’]s all)\b[^.!?\n]{0,20}\b(?:worn ?out|tired|knackered|shattered|exhausted|stressed|drained|done in|fed up|joking|a joke|kidding|moaning)\b|\b(?:worn ?out|tired|knackered|shattered|exhausted|stressed)\b[^.!?\n]{0,12}\bthat['’]?s all\b/i
const confused = /\bdementia\b|\balzheimer/i
const old = /\b(?:she|he)(?:['’]?s| is) (?:[789]\d|in (?:her|his) (?:seventies|eighties|nineties))\b/i
const explains =
  /\bthat(?:['’]?s| is) all\b|\b(?:gets|is|she['’]?s|he['’]?s) (?:just |only )?(?:upset|confused|muddled)\b/i
/** Being old is no proof that somebody does no harm. */
const harms =
  /\b(?:hit|hits|hitting|hurt|hurts|punch\w*|kick\w*|push\w*|grab\w*|slap\w*|shov\w*|threat\w*|scared|afraid|frighten\w*|terrified|control\w*|unsafe|not safe|not being safe)\b/i
const nobodyHarms =
  /\b(?:n(?:o ?one|obody)['’]?s? (?:is |has |ever )?|(?:s?he|they)(?:['’]?s|['’]?re| is| are| has| have)? (?:not|never)(?: been)? )(?:hurt(?:ing|s)?|hit(?:ting|s)?|abus(?:ing|es|ed)|harm(?:ing|s|ed)|threatening)\b[^.,;!?\n]*?(?=\b(?:but|and|he|she|they)\b|[.,;!?\n]|$)/gi

const tellsOfHarm = (text: string) => harms.test(text.replaceAll(nobodyHarms, ' '))

/** Whether somebody who was taken to tell of harm says that there is none. */
export const deniesHarm = (text: string): boolean =>
  !tellsOfHarm(text) &&
  (denies.test(text) || takesBack.test(text) || none.test(text) || (astonished.test(text) && worn.test(text)))

/** Whether somebody who is asked about harm says that it was somebody confused or old, who is only upset. */
export const isOfConfused = (text: string): boolean =>
  !tellsOfHarm(text) && (confused.test(text) || (old.test(text) && explains.test(text)))

/** Whether who says so wants staff told of it. */
export const wantsItTold = (text: string): boolean =>
  /\b(?:tell|let|telling) (?:them|staff|whoever|people|somebody|someone|her|him|your lot|the (?:staff|team|lady|woman|person))\b/i.test(
    text,
  )
