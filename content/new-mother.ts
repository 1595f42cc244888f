import { tellsOfBaby } from '#content/fears.ts'

const cries =
  /\b(?:she|she['’]?s|i|i['’]?m|wife|partner|girlfriend|daughter|sister)(?: \w+){0,3} (?:cr(?:y|ies|ied|ying)|weeps?|weeping|tearful|in tears)\b/i
const nobody =
  /\b(?:(?:have|has|got|know|knows|with) (?:got )?(?:nobody|no ?one)|(?:all |always |so |on (?:my|her) own|is )alone|alone (?:in|at|all|with))\b/i
const sleepless = /\b(?:not|n['’]?t|cant|dont|no|never|hardly) (?:\w+ )?sle(?:ep|pt)\w*/i
/** Whose tears they are: theirs, or hers whom they tell of. */
const mother = /\b(?:i|i['’]?m|my (?:wife|partner|girlfriend|daughter|sister|missus))\b/i

/** Whether a new mother cries, and is alone or does not sleep with it, by all that was told: no danger by itself. */
export function isLowWithBaby(texts: readonly string[]): boolean {
  const told = texts.join('. ')
  return tellsOfBaby(texts) && mother.test(told) && cries.test(told) && (nobody.test(told) || sleepless.test(told))
}
