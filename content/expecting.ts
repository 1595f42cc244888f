import { normalise } from '#content/normalise.ts'

export const expectings = ['pregnant', 'newborn', 'neither'] as const

/** Whether somebody is pregnant or has a new baby, or has lost one. */
export type Expecting = (typeof expectings)[number]

const kin =
  'wife|daughter|sister|partner|girlfriend|mate|friend|niece|mum|mam|neighbour|cousin|sister in law|daughter in law|missus|ex'
const ofOthers = new RegExp(
  `\\b(?:my|her|his|their|our|a) (?:\\w+ )?(?:${kin})s?(?: \\w+){0,4} (?:pregnant|expecting|baby|newborn)\\b`,
)
const ofThen =
  /\b(?:not|never|was|were|got|get|getting|become|trying|when i was|every|if i am|could be|might be) (?:\w+ )?(?:pregnant|expecting)\b|\b(?:had|having) a baby (?:\w+ ){0,3}years? ago\b|\bexpecting (?:a call|someone|you|them|to|it|more|help)\b/
const lost =
  /\b(?:lost|losing|loss of|death of) (?:\w+ ){0,2}(?:baby|pregnancy|bump|newborn)\b|\b(?:pregnant|pregnancy)\b.{0,20}\blost\b|\bmiscarr\w*|\bstill ?b(?:orn|irth)\b|\b(?:baby|newborn) (?:\w+ )?(?:died|passed)\b|\b(?:abortion|termination)\b/
const pregnant =
  /\b(?:pregnant|preggers|expecting (?:a|my|our|twins|in|again|number)|up the duff)\b|\b(?:my|our|the|a) baby (?:is )?due\b|\bi am (?:\w+ )?(?:due|having a baby)\b/
const newborn =
  /\bnew ?born\b|\bnew (?:baby|mum|mam|mom|dad|parent|mother)\b|\b(?:just|recently) had (?:\w+ ){0,2}(?:baby|twins)\b|\bhad (?:a|my) baby (?:last|this|yesterday|\w+ (?:day|week|month)s? ago)\b|\b(?:baby|son|daughter)(?: \w+)? \d+ (?:day|week|month)s?\b/

/** What somebody says of that of themselves; null where they say nothing of it. */
export function expectingIn(text: string): Expecting | null {
  const typed = normalise(text)
  if (lost.test(typed)) return 'neither'
  if (ofOthers.test(typed) || ofThen.test(typed)) return null
  return pregnant.test(typed) ? 'pregnant' : newborn.test(typed) ? 'newborn' : null
}
