/** Said of the whole place, wherever it stands. */
const said =
  /\b(?:permanently|temporarily) (?:closed|suspended)\b|\b(?:closed|suspended|paused) (?:temporarily|until further notice)\b|\bclosed for (?:the time being|now|the foreseeable future)\b|\bcurrently (?:closed|dormant|inactive|non-active|not active)\b|\bnot currently active\b|\bno activities or services\b|\(closed\)|\bno longer (?:open|running|operating|in operation|meets|taking place)\b/i

/** Of a place itself, and not of that which its people have lost: `for those whose day centre has closed`. */
const ofItself =
  /(?<!\b(?:whose|whom|where|when|if|after|since|because|once|until|unless|before|their|his|her|your|another|local|that|which) (?:[\w'’-]+ ){0,4})\b(?:group|club|service|centre|project|charity|food ?bank|organisation) (?:is|has) (?:now |been )*(?:closed|ceased|ended|discontinued|disbanded|dissolved|wound up)\b(?! (?:on|for|at|between|from|over))/i

/** At the beginning or the end of a name: `CLOSED - Lunch Club`. What only begins so, as Closed Door Theatre does, is a name. */
const inName =
  /^\W*(?:now )?(?:closed|cancelled|defunct)\s*(?:[-–:!*)\]]|$)|[-–:(*[]\s*(?:(?:now|permanently|has|project|group|no longer|not) )*(?:closed|ended|finished|cancelled|discontinued|defunct|dissolved|running|meeting|delete)\W*$|\bdo not use\b/i

const begins =
  '(?:^|[.!?;:\\n(] *)(?:sadly,? |unfortunately,? |please note(?: that)?:? |we are sorry (?:to say )?(?:that )?|regrettably,? )*'
/** A part of what is there, or what it was given, may end, and the place go on. */
const aPart =
  "(?!(?:this|the|our) (?:[\\p{L}\\d'-]+ ){0,2}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|morning|afternoon|evening|weekend|online|funding|grants?|contracts?|lease|war|lockdown|pandemic|year|term|season|phase|pilot|first|partnership|campaign|appeal|work|works|building|construction|refurbishment|renovations?|lunch|session|course) )"
const subject = `(?:${aPart}(?:this|the|our) (?:[\\p{L}\\d'-]+ ){1,3}|it |we )`
const behind =
  '(?=\\s*(?:$|[.,;:!)\\n]|and\\b|(?:last|this) (?:year|month|summer|winter|spring|autumn)\\b|due\\b|because\\b|as (?:we|there|of)\\b|owing\\b|through lack\\b|after\\b|in (?:\\w+ )?\\d{4}|since\\b))'

/** A place that says so of itself; but not of a day, or of what it was before it moved. */
const ended: readonly RegExp[] = [
  new RegExp(
    `${begins}(?:(?:this|the|our) (?:[\\p{L}\\d'-]+ ){1,3}|it |we |[\\p{L}\\d'-]+ [\\p{L}\\d'-]+ )?(?:(?:has|have|is|are|was|were|had) (?:now |sadly |since |all |permanently )*)?(?:folded|disbanded|wound up|shut down|closed down|shut (?:its|our|their) doors|closed (?:its|our|their|the) doors(?: for good)?|ceased(?: (?:trading|running|operating|to (?:exist|run|operate|meet)))?|c[ao]me to an end|now closed)${behind}`,
    'iu',
  ),
  new RegExp(
    `${begins}${subject}(?:(?:has|have|is|are) (?:now |sadly |since |all )*)(?:finished|ended|discontinued|been discontinued|stopped(?: (?:meeting|running|operating))?|no longer (?:available|provided|offered|in existence|functioning|meeting|being (?:run|delivered|offered|held)))${behind}`,
    'iu',
  ),
  new RegExp(`${begins}${subject}(?:now )?no longer (?:exists?|meets?|runs?|operates?)${behind}`, 'iu'),
  new RegExp(
    `\\b(?:so|and(?: so)?) (?:we|this \\w+) (?:have |has |had |had to |sadly )*(?:folded|disbanded|wound up|closed down|shut (?:our|its|the) doors|closed (?:our|its|the) doors|ceased (?:trading|running|operating))${behind}`,
    'iu',
  ),
  new RegExp(
    `${begins}${subject}(?:has|have)(?: not|n['’]t) (?:met|run|taken place|been (?:running|held|meeting)) since\\b`,
    'iu',
  ),
  // Who does not meet now, and does not say until when.
  new RegExp(
    `${begins}(?:${subject}(?:is |are )?|this is )?(?:(?:currently|presently) not|not (?:currently|presently)) (?:running|meeting|operating|taking place)${behind}`,
    'iu',
  ),
  new RegExp(
    `${begins}(?:${subject}(?:is |are )?)?(?:not (?:running|meeting|operating|taking place)|on hold|(?:all )?(?:our |the )?(?:sessions|meetings|classes|activities) (?:are|have been) (?:cancelled|postponed)) (?:at (?:the moment|present|this time)|for now|currently|until further notice)${behind}`,
    'iu',
  ),
  new RegExp(
    `${begins}(?:${subject}(?:is |are ))?(?:currently |now )?(?:on hiatus|in abeyance|dormant)${behind}`,
    'iu',
  ),
]
const moved =
  /\b(?:moved|relocat\w+|re-?(?:open|form|start|launch)\w*|start(?:s|ing)? again|resum(?:e|es|ing)|back (?:in|from)|replaced by|merged|new (?:venue|home|address|premises|location)|now (?:meets?|based|held|run|at|in))\b/i

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = `(?<month>${monthNames.join('|')})[a-z]*`
const date = `(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(?:${month} ?,? )?(?<year>20\\d\\d)\\b(?! ?[-/–]\\d)`
/** It is of the place itself: `The mill closed in 2015` may be why there is a club. */
const itself =
  "(?:it|we|(?:this|our) (?:[\\p{L}\\d'-]+ ){0,2}[\\p{L}\\d'-]+|(?:(?:the|this|our) )?(?:[\\p{L}\\d'-]+ )?(?:group|club|service|centre|caf[eé]|project|scheme|programme|charity|choir|class|organisation|sessions?)|this was an? (?:[\\w'-]+ ){1,5}(?:which|that)) "
/** `Ended in March 2024`, `The group stopped meeting in 2023`, `Our final session was held in July 2024`. */
const endedIn = new RegExp(
  `${begins}(?:${aPart}${itself})?(?:(?:has|have|was|were) )?(?:now )?(?:ended|closed|shut|finished|stopped|folded|ceased|disbanded)(?: meeting| running| operating| trading| down)?,? (?:(?:in|on|at the end of|since) )?(?:the )?${date}|${begins}(?:the |our )?(?:final|last ever|very last) (?:session|meeting|class|gathering|event) (?:was|took place|ran)(?: held)? (?:in|on) (?:the )?${date}`,
  'giu',
)
/** `Runs until 31 March 2025`. What was so until then is told of the past, and a term or a way to apply is not the whole. */
const untilThen = new RegExp(
  `(?<!\\b(?:terms?|season|summer|winter|spring|autumn|exhibition|offer|block|tickets|show|campaign|lease|contract|licen[cs]e|funding|grant|applications?|bookings?|registration|enrolment|nominations|vacanc\\w+)\\b[^.;\\n]{0,20})(?<!\\b(?:was|were|been|had|which|who) (?:\\w+ )?)\\b(?:runs?|running|open|available|operates?|operating|continu(?:es|ing)|taking place|meets?|meeting|on every \\w+) (?:\\w+ ){0,2}(?:until|till|up to|through to) (?:(?:the )?end of )?(?:the )?${date}`,
  'giu',
)

const inFigures = /\b(\d{1,2})[/.](\d{1,2})[/.](20\d\d)\b/g

/** Whether a record says on this day (an ISO date) that the place is closed, has folded or has ended. */
export function isClosed(name: string, given: string, today: string): boolean {
  if (inName.test(name) || said.test(given) || ofItself.test(given)) return true
  const words = given
    .replaceAll(name, 'this place')
    .replaceAll(inFigures, (_, day, month, year) => `${day} ${monthNames[month - 1] ?? ''} ${year}`)
  if (moved.test(words)) return false
  const onDay = (date: string) => today.slice(0, date.length)
  return (
    ended.some((means) => means.test(words)) ||
    datesOf(endedIn, words).some((date) => date <= onDay(date)) ||
    datesOf(untilThen, words).some((date) => date < onDay(date))
  )
}

/** The days, months or years that words name, as much of an ISO date as they tell. */
function datesOf(means: RegExp, words: string): readonly string[] {
  return [...words.matchAll(means)].map(({ groups }) => {
    const { day, month, year } = groups as { readonly day?: string; readonly month?: string; readonly year: string }
    if (!month) return year
    const of = `${year}-${String(monthNames.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}`
    return day ? `${of}-${day.padStart(2, '0')}` : of
  })
}
