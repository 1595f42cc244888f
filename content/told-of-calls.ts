const another = String.raw`(?:(?:my|the|our|me) (?:[\w']+ ){1,2}|mum |mam |dad |nan |he |she |they |(?:every|some)(?:one|body) |people )`
const says =
  '(?:(?:always|just|keeps?|kept|on|is|was|were|are|only) )*(?:says?|said|saying|(?:goes|going|like)(?! to\\b)|asks?|asked|asking|tells?|told|telling|wants?|wanted)'
/** What others ask or want, in their words or in these; to turn to us is for who writes to want. */
const ofCalling = String.raw`(?: me)?(?: to)?,? ?(?:please |just )*(?:(?:have|has|did|do|can|could|will|would|why|when) (?:you|they|someone|somebody|not|do|i)\b|(?:ring|rung|call|phone|pick|get (?:someone|somebody|on))\b|(?:talk|speak)\b(?=[^.,!?;\n]*\bphone))(?! (?:you|u|here|this)\b)`
const untilTheirs = String.raw`[^.,!?;\n]*?(?=[.,!?;\n]|\b(?:but|so|and|then) (?:i|can|could|please|i['’]?m|now)\b|$)`
const reported = new RegExp(String.raw`\b${another}${says}${ofCalling}${untilTheirs}`, 'gi')
/** Who cannot talk on the telephone asks for nobody on it. */
const cannotTalk =
  /\bi (?:can['’]?t|can ?not|could ?n['’]?t|hate|dread) (?:talk|speak)(?:ing)? [^.,!?;\n]*\bphones?\b/gi

/** How they want to be met, and no call that did not come: `message me first, but not a call`. */
const noneWanted =
  /\b(?:but|just|said|only|please|rather|ideally|preferably|me)\W+not (?:by )?(?:an? )?(?:phone ?)?call\b|\b(?:no ?one|no ?body) (?:has|have|had|needs?|was|is|were) (?:ever |even )?(?:(?:meant|supposed|sposed|asked) )?to (?:ring|call|phone)\b(?: me)?|(?:\b(?:not|never)|n['’]?t) (?:say|said|mean|meant) (?:that )?(?:no ?one|no ?body|any ?one|any ?body|you)\b[^.,!?;\n]*/gi
const waited = /\b(?:wait\w*|weeks?|days|months?|still|since|yet|nothing)\b/i

/** What is left of a message besides calls that are only told of: for a person what others ask or want, and that calls are hard. */
export const besidesCalls = {
  person: (text: string): string => text.replace(reported, ' ').replace(cannotTalk, ' '),
  noCall: (text: string): string => (waited.test(text) ? text : text.replace(noneWanted, ' ')),
}
