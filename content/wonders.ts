import { normalise } from '#content/normalise.ts'

/** How a message asks: for help or a place, or to know something that no place is the answer to. */
export type Asking = 'seeks' | 'wonders'

/** The pieces of a message that ask, and all of it that does not. */
interface Apart {
  readonly asks: readonly string[]
  readonly tells: string
}

const pieces =
  /[.!;\n]+|(?<=\?)|(?<=\w+\s+\w+\s+\w+)\s+(?=(?:is|are) there (?:an?|any|some)\w*\b)|,(?= *(?:and |but |so )?(?:do|does|is|are|can|could|will|would|what|whats|how|who|where|when)\b)/i
const opening =
  /^(?:(?:so|and|but|ok|okay|no|nah|yes|yeah|aye|fine|cheers|ta|well|then|hmm|um|er|oh|right|please|hi|hello|also|just|anyway|eh|like|actually|tell me|dya know|i mean|the other one|number \d|\d|i (?:just |only )?wondered(?= (?:is|are|would|could|can|do|does|will|might) )) )*/
const someone =
  '(?:i|you|ya|they|it|he|she|we|that|this|those|these|there|the|my|our|your|his|her|any|anyone|anybody|someone|somebody|people|one|dogs|kids|children|social|staff|everyone|a|an)'
const auxiliary =
  '(?:is|are|am|was|were|do|does|did|can|could|will|would|should|shall|have|has|had|might|may|must|did not|do not|is not|are not|can not|will not|does not|would not|could not)'
const inverted = new RegExp(`^(?:${auxiliary}) ${someone}\\b`)
const wh = new RegExp(
  `^(?:what|who|when|where|why|how|which|whose)(?: (?!i\\b|you\\b|they\\b|we\\b|he\\b|she\\b)\\w+){0,3}? (?:${auxiliary})\\b`,
)
const shortly =
  /^(?:how come|what if|why not|how (?:much|many|long|far|old)|who (?:pays?|runs?|sees?|reads?|gives?|gets?)|what happens)\b|^any good\b|^i (?:wonder|was wondering) (?:if|whether|what|how)\b/
/** `what i need is`, `when it is cold`: they tell. `do you know what` only leads on. */
const tellsAll =
  /^(?:what|how|where|when|why|which) (?:a|an) |^do you know what\b|^(?:have|had) (?:a|an|my|the|our|his|her|it|one)\b|^do not (?:ring|call|text|write|send|tell|want|bother|worry|know)\b/

/** What asks for help, or for somewhere: a place is an answer to it. */
const seeks = new RegExp(
  [
    '^(?:where|who)\\b(?! (?:pays|are you|is this|runs|sees|reads|do you tell))',
    '\\b(?:is|are) there\\b|\\bany(?:thing|where|body|one)? (?:to|for|that|who|near|in|local|free|else|place|places|group|groups|help|clubs?|other)\\b|\\bsome(?:where|thing|one|body) (?:to|for|that|who|near)\\b',
    '^(?:do|does) (?:you|ya|they) (?:know|have|do|offer|run|help|give)\\b|\\bgot any\\b|\\bknow (?:any|of)\\b',
    '\\b(?:help|advice|support) (?:with|for|me|us|my|him|her)\\b|\\bwhat (?:help|support|can i do|should i do|do i do|am i meant|is on|do you (?:have|suggest|recommend))\\b',
    '^how (?:do|can|could|would|should|to)(?: (?:i|we|you|my|she|he|they|someone))?(?: \\w+)? (?:get|find|apply|claim|join|start|sort|stop|go about|cope|make|meet|learn|pay|use|register|fill|appeal|sign|fix|manage|help)\\b(?! (?:there|to it|to them|home|here|back|in|him dressed)\\b)',
    '^how (?:am|are) (?:i|we|you|people) (?:meant|supposed|expected|going) to (?!know\\b|believe\\b|feel\\b)',
    '^(?:what|how) about\\b|^does (?:anyone|anybody|someone|somebody)\\b|^(?:will|would) (?:you|ya|someone|somebody)\\b(?! (?:ask|tell (?:them|him|her)|ring|call|phone|say|see|hear|write|come|trust|be|turn))',
    '^(?:can|could|may) (?:you|ya|i|we|someone|somebody|anyone|anybody|she|he|my)\\b(?! (?:just )?(?:ask|tell (?:them|him|her)|ring|call|phone|say|see|hear|write|come|trust|be|go there|turn))',
    '^(?:am i|is she|is he|are we) (?:entitled|eligible|able|allowed)\\b|\\bqualify\\b|\\bpossible to\\b|\\btoo late to\\b',
  ].join('|'),
)

/** What somebody asks, where they ask something; a message that also asks for a place asks for that. */
export function askingIn(text: string): Asking | null {
  const { asks } = besidesAsking(text)
  if (asks.length === 0) return null
  return asks.some((piece) => seeks.test(piece) || isNamed(piece)) ? 'seeks' : 'wonders'
}

/** `walking group?` asks for one. */
const isNamed = (piece: string) =>
  !(inverted.test(piece) || wh.test(piece) || shortly.test(piece)) &&
  !/\b(?:they|it|he|she|you|is|are|am|does|do|will|can|would)\b/.test(piece)

/** The questions in a message, and what it tells besides. */
export function besidesAsking(text: string): Apart {
  const asks: string[] = []
  const tells: string[] = []
  for (const piece of text.split(pieces)) {
    const typed = normalise(piece).replace(opening, '')
    if (typed === '') continue
    if (isAsked(piece, typed)) asks.push(typed)
    else tells.push(piece.trim())
  }
  return { asks, tells: tells.join('. ') }
}

function isAsked(piece: string, typed: string): boolean {
  if (tellsAll.test(typed)) return false
  return /\?\s*$/.test(piece) || inverted.test(typed) || wh.test(typed) || shortly.test(typed)
}
