const another = String.raw`(?:(?:my|the|our|me) (?:[\w']+ ){1,2}|mum |mam |dad |nan |he |she |they |(?:every|some)(?:one|body) |people )`
const says =
  '(?:(?:always|just|keeps?|kept|on|is|was|were|are|only) )*(?:says?|said|saying|goes|going|like|asks?|asked|asking|tells?|told|telling|wants?|wanted)'
/** What others ask or want, in their words or in these; to turn to us is for who writes to want. */
const ofCalling = String.raw`(?: me)?(?: to)?,? ?(?:please |just )*(?:(?:have|has|did|do|can|could|will|would|why|when) (?:you|they|someone|somebody|not|do|i)\b|(?:ring|rung|call|phone|pick|get (?:someone|somebody|on))\b|(?:talk|speak)\b(?=[^.,!?;\n]*\bphone))(?! (?:you|u|here|this)\b)`
const untilTheirs = String.raw`[^.,!?;\n]*?(?=[.,!?;\n]|\b(?:but|so|and|then) (?:i|can|could|please|i['’]?m|now)\b|$)`
const reported = new RegExp(String.raw`\b${another}${says}${ofCalling}${untilTheirs}`, 'gi')
/** Who cannot talk on the telephone asks for nobody on it. */
const cannotTalk =
  /\bi (?:can['’]?t|can ?not|could ?n['’]?t|hate|dread) (?:talk|speak)(?:ing)? [^.,!?;\n]*\bphones?\b/gi

/** What a message says besides what others ask or want of calls, and that these are hard: `mum keeps saying have you rung them`. */
export const besidesToldOfCalls = (text: string): string => text.replace(reported, ' ').replace(cannotTalk, ' ')
