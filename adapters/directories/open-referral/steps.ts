import type { Location } from '#adapters/directories/open-referral/record.ts'

type Notes = Location['accessibility']

/** Whether notes on a place say that it is without steps; false where one says that it is not, and null where none says. */
export function stepFreeOf(notes: Notes): boolean | null {
  const words = notes.map(({ description = '', details = '' }) => `${description}. ${details}`).join('. ')
  const parts = partsOf(words)
  if (parts.some((part) => noted.test(part) && !takenBack.test(part))) return true
  return parts.some((part) => notedSteps.test(part)) ? false : stepFreeIn(words)
}

/**
 * The same of what a record says of itself, where a wheelchair may be what it lends, and a ramp what it builds. Where it says
 * both, as of a hall that is without steps and a room above it without a lift, nobody can be sure.
 */
export function stepFreeIn(words: string): boolean | null {
  const parts = partsOf(words).filter((part) => !isDone.test(part))
  const isFree = parts.some(isSaidFree)
  if (parts.some((part) => noLift.test(part) && !onTheGround.test(part))) return isFree ? null : false
  if (isFree) return true
  return parts.some((part) => hasSteps.test(part)) ? false : null
}

/** Whether it says so of all the places that it is at. */
export const isOfAllPlaces = (words: string) =>
  /\b(?:all|both|each|every one)\b (?:of )?(?:our |the |these )?(?:venues?|sites?|centres?|halls?|buildings?|locations?|premises|places?|branches)\b/i.test(
    words,
  )

const partsOf = (words: string) => words.split(/[.;\n!]|,? (?:but|although|though|however)\b/)

function isSaidFree(part: string): boolean {
  const plain = part.replaceAll(things, ' ')
  return withoutSteps.test(plain) || (wheelchairs.test(plain) && !takenBack.test(plain))
}

const noted =
  /step[- ]free|wheelchair (?:access|friendly|user)|level access|\bramp|(?:fully|handicap|disabled) accessible|accessible entrance/i
const takenBack =
  /\b(?:no|not|\w+n['’]t|cannot|without|except|apart from|limited|partial(?:ly)?|unfortunately|unable|unsuitable|inaccessible|poor|restricted|difficult)\b/i
const notedSteps =
  /\b(?:not|isn't|no|without) (?:\w+ ){0,2}(?:step[- ]free|wheelchair|accessible|level access|ramp|lift)|\b(?:up|down|has|have|are|by|only|\d+|few|flight of) (?:\w+ )?(?:steps|stairs)\b|\bstairs only\b/i

/** What it does for people elsewhere: it tells nothing of its own door. */
const isDone =
  /\b(?:campaign\w*|lobby\w*|promot\w*|improv\w*|advi[cs]e\w*|grants?|fund(?:s|ing|ed)?|install\w*|adaptations?|fitting|fits?|repairs?|audits?|surveys?|build(?:s|ing)? (?:of )?ramps?|skate\w*|website)\b/i
/** What can be taken into a wheelchair, and is no place. */
const things =
  /\b(?:wheelchair|fully|disabled)[- ](?:accessible|friendly) (?:\w+ ){0,2}?(?:vehicles?|cars?|taxis?|mini-?bus(?:es)?|bus(?:es)?|coach(?:es)?|vans?|transport|bikes?|cycles?|boats?|homes|housing|accommodation|flats?|bungalows?|toilets?|loos?|wcs?|website|service|information)\b|\b(?:vehicles?|cars?|taxis?|mini-?bus(?:es)?|bus(?:es)?|coach(?:es)?|vans?|transport|bikes?|boats?|toilets?|loos?)(?: (?:is|are|all|fully|that|which|with))* (?:wheelchair|ramp|level)[^,]*/gi

const place =
  '(?:venue|building|hall|cent(?:re|er)|premises|site|space|room|church|caf[eé]|library|entrance|garden|everything|we|location|place|facilit(?:y|ies))'
const people =
  '(?:wheelchairs?(?: users?)?|(?:the )?disabled(?: people| visitors)?|people (?:in|with|using) wheelchairs)'
const withoutSteps =
  /\b(?:no|without(?: any)?) (?:steps|stairs)\b(?! (?:lift|to take))|\b(?:all|everything is) on (?:one|the same) level\b/i
const wheelchairs = new RegExp(
  [
    '\\bstep[- ]free\\b',
    '\\bwheelchair[- ](?:access(?:ible)?|friendly)\\b',
    `\\b(?:access(?:ible)?|suitable|room|open) (?:to|for|by) (?:\\w+ )?${people}`,
    '\\bwheelchairs?(?: users?)? (?:are |very |most )*(?:welcome|can (?:get in|come|access))\\b',
    '\\b(?:level|ramped|flat|disabled) (?:access|entrance|entry)\\b',
    "\\baccess ramp\\b|\\b(?:there is|there’s|there's|via|has|have|with|by|use the|portable) an? ?(?:\\w+ )?ramp\\b|\\b(?:portable )?ramp (?:access|available|at|to|up|into|is|provided)\\b",
    `\\b${place} (?:is|are) (?:all |fully |completely |wholly |now )*accessible\\b(?! (?:by|from|on|via|online|24))`,
    `\\b(?:fully )?accessible (?:venue|building|hall|premises|entrance)\\b`,
    '\\b(?:fully|handicap) accessible\\s*(?:$|,|\\))',
  ].join('|'),
  'i',
)

const onTheGround = /\b(?:ground[- ]floor|(?:one|same|single) (?:level|floor)|single[- ]stor(?:e?y|ied)|bungalow)\b/i
/** A lift in a car is none of these. */
const noLift =
  /\b(?:(?:there(?: is|['’]s) |with |but |has |have )?no(?: working)? lift|without a lift|(?:isn['’]t|is not|does(?:n['’]t| not) have) a lift)\b(?! (?:is |are )?(?:needed|required|necessary|home|there|back|from|if|to (?:and|your|the (?:session|group|club|meeting)|get)))|\blift (?:is )?(?:currently |still )?(?:out of (?:order|use|action)|broken|not working)\b|\bno lifts\b(?=[^.]*\b(?:floor|stairs)\b)|\b(?:upstairs|floor)\b[^.]*\bno lifts\b/i
const hasSteps = new RegExp(
  [
    "\\b(?:no|not|isn['’]t|aren['’]t|without|lacks|lack of|limited|poor|unfortunately no) (?:(?:an?|any|yet|currently|very|fully|really|proper|full|suitable for|accessible (?:to|for|by)|(?:those|anyone|people|visitors) (?:in|with|using|(?:who|that) (?:use|need|are in))|(?:an? )?(?:suitable|possible|able to take)|for) ){0,4}(?:step[- ]free|(?:wheelchair|disabled|level|ramped)[- ](?:access(?:ible)?|friendly|users?)|access for (?:wheelchairs?|(?:the )?disabled)|wheelchairs?\\b)",
    "\\b(?:unsuitable|inaccessible|not accessible|no access|unable to (?:take|accommodate|accept)|cannot (?:take|accommodate|accept)|can['’]t (?:take|accommodate|accept)|difficult) (?:for|to|by)? ?(?:people (?:in|with|using) |those in |anyone in )?(?:wheelchairs?|the disabled)",
    "\\bwheelchairs?(?: users?)? (?:cannot|can['’]t|can not|are not able|will not be able|are unable)\\b",
    `\\b${place} (?:is not|are not|isn['’]t|aren['’]t) (?:(?:yet|fully|currently|very) )*accessible\\b(?! (?:by|from|on|via|online|24))`,
    "\\b(?:no|isn['’]t a|not a|without a) (?:\\w+ )?ramp\\b",
    '\\b(?:up|down|climb|via|by|are|has) (?:(?:the|a|an|some|few|several|two|three|four|five|six|steep|narrow|stone|\\d{1,2}) ){0,3}(?:flights? of (?:\\w+ )?)?stairs\\b(?! ?lift)',
    '\\bup (?:(?:the|a|some|few|several|two|three|four|five|six|steep|stone|\\d{1,2}) ){1,3}(?:flights? of )?steps\\b',
    '\\b(?:flights? of|steep|narrow|spiral) (?:stone )?(?:stairs?|steps|staircase)\\b|\\b(?:by|via) (?:\\w+ ){0,2}staircase\\b|\\bstairs only\\b',
    '^\\W*(?:(?:sorry|unfortunately|sadly|please note),? )?(?:(?:this is|we are|it is) )?not (?:currently |yet |fully )?accessible\\W*$',
    '\\b(?:door|entrance|building|hall|venue|church|room) (?:has|with) (?:(?:an?|some|few|several|many|two|three|four|five|six|\\d{1,2}|steep|small|flight of|lots? of) ){0,3}(?:steps?|stairs)\\b(?! (?:and|or|with|but) (?:an? )?(?:\\w+ )?(?:ramp|lift))',
    '\\b(?:(?:one|two|three|four|five|six|some|few|several|many|lots? of|\\d{1,2}|are|has|by|via) )(?:\\w+ )?steps? (?:up |down |leading )*(?:at|to|into|outside|by|from) (?:the |our |its )?(?:\\w+ )?(?:door|entrance|building|hall|room|church|front|street|pavement|venue)\\b',
    '\\b(?:able to|can) (?:manage|climb|use|cope with) (?:(?:a|the|some|few|flight of|steep) )*(?:stairs|steps)\\b',
  ].join('|'),
  'i',
)
