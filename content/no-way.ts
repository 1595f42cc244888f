import { normalise } from '#content/normalise.ts'

const means = '(?:phone|mobile|number|telephone|e ?mails?|emails?|address|account|letters?|post)'
const ways: readonly RegExp[] = [
  new RegExp(
    `\\b(?:i )?(?:have|got|do not have|have not got|have not|there is|is)(?: got)? (?:no|not a|any|no other|nothing)(?: \\w+){0,2} (?:safe|private|own)? ?${means}\\b`,
  ),
  new RegExp(`\\b(?:do not|does not|have not) (?:have|got|own)(?: got)? (?:a|any|my own)(?: \\w+)? ?${means}\\b`),
  /\bno (?:safe |private |own )?(?:phone|mobile|number|telephone|e ?mail|email|other way)\b/,
  new RegExp(`\\b${means}\\b(?: \\w+){0,3} (?:is|are) not (?:safe|private|mine)\\b`),
  new RegExp(
    `\\b${means}\\b(?: that| which)? (?:my|the|he|she|they)(?: \\w+){0,2} (?:can|could|will|might)? ?(?:open|opens|read|reads|see|sees|check|checks|look|looks|get into|answer|answers|pick up|picks up)\\b`,
  ),
  new RegExp(
    `\\b(?:he|she|they|husband|wife|partner|mother|father|mum|dad|family|everyone|somebody|someone)(?: \\w+){0,2} (?:open|opens|read|reads|see|sees|check|checks|look|looks at|goes through|answer|answers|pick up|picks up)(?: \\w+){0,2} ${means}\\b`,
  ),
  /\b(?:can not|could not|can t|do not want to|will not|would rather not|not safe to) give (?:you )?(?:a|any|my|one|either) ?(?:number|phone|e ?mail|email)?\b/,
  /\b(?:no|not any|isn t any|is not any) (?:safe )?way (?:to (?:reach|contact|get)|for (?:you|them))\b/,
]

/** Whether somebody says that there is no number or address by which they can safely be reached. */
export const hasNoSafeWay = (text: string): boolean => {
  const said = normalise(text)
  return ways.some((way) => way.test(said))
}
