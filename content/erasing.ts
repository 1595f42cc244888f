import { normalise } from '#content/normalise.ts'

const sentences = /[.!?;\n]+/
const awaited =
  '(?:call|phone call|ring|rung|request|referral|link worker|person|place|place in the queue|appointment|them ringing|you asked for)'
const isLost: readonly RegExp[] = [
  new RegExp(
    `\\b(?:do|will|would|does|is|are|did|can)\\b(?: \\w+){1,4} (?:lose|lost|loses|cancel|cancels|cancelled|stop|stops|end|affect|mess up)\\b.*\\b(?:${awaited}|it|that|them)\\b`,
  ),
  /\b(?:if|unless|in case) (?:it|that|this|i)\b.*\b(?:cancel|cancels|cancelled|stop|stops|lose|loses|means|affects)\b/,
  new RegExp(`\\b(?:do|will|would) i (?:still )?(?:lose|get|have)\\b.*\\b${awaited}\\b`),
  /\b(?:will|would|do|can|are|is) (?:they|someone|somebody|anyone|she|he|the (?:person|link worker)|a person) (?:still |going to )+(?:be )?(?:ring|ringing|call|calling|phone|text|contact|come|get in touch|write|see me)/,
  new RegExp(`\\bwhat (?:about|happens to|happens with|of) (?:the|my|that|them)\\b.*\\b${awaited}\\b`),
  new RegExp(`\\b(?:keep|want|need|lose|losing) (?:the|my|that) (?:phone )?${awaited}\\b`),
]

/** Whether somebody who is asked if all is to be wiped asks whether they lose what they asked for with it. */
export const asksWhatIsLost = (text: string): boolean =>
  text.split(sentences).some((sentence) => isLost.some((way) => way.test(normalise(sentence))))

const wipes = '(?:delete|wipe|erase|remove|get rid of|take out|take off|scrub|forget|lose)'
const said = '(?:wrote|write|said|say|put|told you|sent|typed|gave you)'
const part: readonly RegExp[] = [
  new RegExp(
    `\\b${wipes}\\b(?: \\w+){0,3}? (?:what|anything|everything|all|stuff|things|that)(?: i)?(?: have)?(?: ${said})?(?: you)? about (?!me\\b|myself\\b|us\\b)\\w+`,
  ),
  new RegExp(
    `\\b${wipes}\\b(?: \\w+){0,2}? the (?:bits?|parts?|messages?|texts?|lines?|stuff|things?) (?:about|where|with|that|i ${said})\\b`,
  ),
  new RegExp(`\\b${wipes}\\b(?: \\w+){0,2}? (?:her|his|their|hers) (?:number|name|phone|details|address)\\b`),
]
const notThat = /\b(?:not|never|no need to)(?: \w+){0,2} (?:delete|wipe|erase|remove)\b/

/** Whether it is a part of what they told us that they want wiped: `delete what i wrote about my sister`. */
export const wantsPartWiped = (text: string): boolean => {
  const typed = normalise(text)
  return !notThat.test(typed) && part.some((way) => way.test(typed))
}

const rings =
  '(?:ring|rings|ringing|rung|call|calls|calling|phone|phones|phoning|contact|contacts|contacting|text|texts|texting)'
const who = '(?:they|you|someone|somebody|anyone|anybody|a person|people|staff|the (?:person|link worker))'
const isRung = new RegExp(
  `\\b(?:will|would|do|does|can|could|are|is|might|if) ${who}(?: \\w+){0,2} ${rings}\\b|\\bwill i (?:be|get) (?:rung|called|phoned|contacted)\\b`,
)

/** Whether somebody who is asked if all is to be wiped asks whether they are rung about that. */
export const asksWhetherRung = (text: string): boolean =>
  text.split(sentences).some((sentence) => isRung.test(normalise(sentence).replaceAll('no one', 'nobody')))

const calls = '(?:ring|rings|ringing|rung|call|calls|calling|phone|phoning)'
const noCalls = new RegExp(
  `\\b(?:nobody|do not|not|never|no|without|nor)\\b(?: \\w+){0,2} ${calls}\\b|\\b(?:ring|rings|call|calls|phone) (?:\\w+ ){0,3}(?:no|never)$|\\b(?:he|she|they|husband|wife|partner|mum|dad) (?:answers?|picks? up|has|checks?|listens?)\\b.*\\b(?:phone|mobile|calls?|it)\\b`,
)

/** Whether it says that nobody is to ring, or that somebody else answers the phone. */
export const refusesToBeRung = (text: string): boolean =>
  text.split(/[.,!?;\n]+/).some((clause) => noCalls.test(normalise(clause).replaceAll('no one', 'nobody')))

const clauses = /[^.,;!?\n]+[.,;!?\n]?/g
const around =
  '(?:(?:yes|yeah|yep|yea|ok|okay|well|oh|please|pls|just|go on|so|and|but|then|now|i said|i mean|can you|could you|i want you to|want you to|do) )*'
const all =
  '(?:it|this|that|them|everything|all|the lot|the rest|all of (?:it|this|that)|(?:all |everything )?(?:what )?i (?:have )?(?:said|wrote|written|told you)|my (?:messages|words|data|details|stuff)|what you (?:have|keep|kept)(?: \\w+){0,3})'
const afterIt =
  '(?: (?:all|please|pls|now|then|off|away|thanks|thank you|today|yes|as well|too|completely|said|i|have|wrote))*'
const wipesIt = new RegExp(`^${around}(?:wipe|delete|erase|scrub|get rid of) ${all}${afterIt}$`)
const plainYes =
  /^(?:yes|yeah|yep|yea|yup|ok|okay|please do|go on|go ahead|do it)(?: (?:please|pls|do|it|then|now|thanks|do it|go on|go ahead))*$/
const takesBack =
  /\b(?:unless|wait|changed my mind|leave it|keep it|not yet|not now|first|before you)\b|\b(?:not|never|no need to|nobody|stop)(?: \w+){0,2} (?:delete|wipe|erase|wiping|deleting|erasing)\b|\bnot (?:it|do it)\b/

const saidIn = (text: string) =>
  (text.match(clauses) ?? [])
    .filter((clause) => !clause.endsWith('?'))
    .flatMap((clause) => normalise(clause).split(/ (?=(?:but|and) )/))
    .map((clause) => clause.replace(/^(?:but|and) /, '').trim())
    .filter(Boolean)

/** Whether somebody asks outright, in a clause of its own, that all they told us is wiped: `and please wipe the rest`. */
export const wantsAllWiped = (text: string): boolean => {
  const said = saidIn(text)
  return said.some((clause) => wipesIt.test(clause)) && !said.some((clause) => takesBack.test(clause))
}

/**
 * Whether somebody who is asked if all is to be wiped says yes, with whatever else. A no beside it is a no to something
 * else only where they say outright that it is to be wiped: `no. nobody ring ME. wipe it. yes`.
 */
export function agreesToWipe(text: string): boolean {
  const said = saidIn(text)
  if (said.some((clause) => takesBack.test(clause))) return false
  if (said.some((clause) => wipesIt.test(clause))) return true
  return (
    said.some((clause) => plainYes.test(clause)) &&
    !said.some((clause) => /^(?:no|nope|nah)\b/.test(clause) && !noCalls.test(clause))
  )
}
