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
