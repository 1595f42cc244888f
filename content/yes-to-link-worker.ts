import { normalise } from '#content/normalise.ts'

const worker =
  '(?:link (?:worker|person|lady)s?|linkworkers?|social prescrib(?:er|ing)|local (?:one|person|lady|human|worker)|the lady you (?:said|mentioned))'
const lead =
  '(?:(?:oh|ah|yes|yeah|yep|aye|ok|okay|alright|all right|right|go on|go ahead|then|well|please|just|so|and|now|sorry|fine|love|dear|pet|it is|i will have|i will take|i would like|i would love|i will try|let us have|let us try|i want|i need|can i have|could i have|give me|get me|try|to|for|said|say|i said|i say|i did say|i have said|i already said|already|i told you|i asked for|i did ask for|i have asked for) )*'
const behind =
  '(?: (?:please|then|yes|yeah|thanks|thank you|ta|it is|now|thing|person|one|instead|love|dear|for (?:me|us|him|her|my \\w+)|to (?:ring|call|phone|text)(?: me| us)?|that you (?:said|mentioned)(?: \\w+)?))*'
const named = new RegExp(`^${lead}(?:(?:the|a|your|that|one of your|some) )?${worker}${behind}$`)
const byName = new RegExp(`\\b${worker}\\b`, 'i')
const agrees =
  /\b(?:yes|yeah|yep|aye|ok|okay|alright|all right|go on|go ahead|please|i will have|i will take|i would like|i would love|i want|i need|give me|get me|can i have|could i have|let us have|let us try|i asked for|i did ask for|i have asked for)\b/
const ofOne =
  /\b(?:no|not|never|had|already have|have got|last|old) (?:\w+ )?(?:link (?:worker|person)|linkworker|social prescriber)|\b(?:she|he|they) (?:was|were|never|rang|came|said|told)\b|\bmy (?:link worker|linkworker|social prescriber) (?:said|is|was|told|never|has|rang)/
const clauses = /[.,!?;\n]+|\s[-–]\s/

const time =
  '(?:(?:of|in|on|at|after|before|by|past|around|about|any) (?:an? |the )?(?:\\d|one|two|three|four|five|six|seven|lunch|school)|(?:of |in |on |any |an? |the )*(?:mornings?|afternoons?|evenings?|nights?|weekdays?|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\\b)'
const comes = new RegExp(
  `\\b(?:could|can|would|will|might) (?:she|he|they|one|some(?:one|body)|(?:the|this|that|your|a) ${worker})(?: \\w+)? (?:come|pop|ring|call|phone|visit|see me|meet me)\\b[^.?!]*?\\b(${time}[^.?!]*)`,
  'i',
)

/** Who asks whether somebody could come at a time says yes in all but name: when that is, in their own words. */
export const whenToCome = (text: string): string | null => comes.exec(text)?.[1]?.trim() ?? null

/** Whether somebody says yes to a link worker by name, inside more: `yes alright then, go on, the link worker. not the other`. */
export function saysYesToLinkWorker(text: string): boolean {
  if (whenToCome(text) !== null && byName.test(text) && !ofOne.test(normalise(text))) return true
  const said = text.split(clauses).map(normalise).filter(Boolean)
  const at = said.findIndex((clause) => named.test(clause))
  if (at === -1 || ofOne.test(normalise(text))) return false
  // What agrees stands with it, or right in front of it.
  return said.slice(Math.max(0, at - 2), at + 2).some((clause) => agrees.test(clause))
}
