/** Said of the whole place, wherever it stands. */
const said =
  /\b(?:permanently|temporarily) (?:closed|suspended)\b|\b(?:closed|suspended|paused) (?:temporarily|until further notice)\b|\bclosed for (?:the time being|now|the foreseeable future)\b|\bcurrently (?:closed|dormant|inactive|non-active|not active)\b|\bnot currently active\b|\bno activities or services\b|\(closed\)|\bno longer (?:open|running|operating|meets|taking place)\b|\b(?:group|club|service|centre|project|charity|food ?bank|organisation) (?:is|has) (?:now |been )*(?:closed|ceased|ended)\b(?! (?:on|for|at|between|from|over))/i

/** At the beginning or the end of a name: `CLOSED - Lunch Club`. What only begins so, as Closed Door Theatre does, is a name. */
const inName = /^\W*(?:now )?closed\s*(?:[-–:!*)\]]|$)|[-–:(*[]\s*(?:now |permanently )?closed\W*$/i

/** A place that says so of itself; but not of a day, or of what it was before it moved. */
const ended =
  /(?:^|[.!?;:\n(] *)(?:sadly,? |unfortunately,? |please note(?: that)?:? |we are sorry (?:to say )?(?:that )?|regrettably,? )*(?:(?:this|the|our) (?:[\p{L}\d'-]+ ){1,3}|it |we |[\p{L}\d'-]+ [\p{L}\d'-]+ )?(?:(?:has|have|is|are|was|were|had) (?:now |sadly |since |all |permanently )*)?(?:folded|disbanded|wound up|shut down|closed down|shut (?:its|our|their) doors|closed (?:its|our|their|the) doors(?: for good)?|ceased(?: (?:trading|running|operating|to (?:exist|run|operate|meet)))?|come to an end|now closed)(?=\s*(?:$|[.,;:!)\n]|and\b|due\b|because\b|after\b|in (?:\w+ )?\d{4}|since\b|as of\b))/iu
const moved =
  /\b(?:moved|relocat\w+|re-?open\w*|replaced by|merged|new (?:venue|home|address|premises|location)|now (?:meets?|based|held|run|at|in))\b/i

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** `Ended in March 2024`. */
const endedIn =
  /(?:^|[.!?;:\n(] *)(?:(?:this|the|our) (?:[\p{L}\d'-]+ ){1,3}|it |we )?(?:(?:has|have|was|were) )?(?:now )?(?:ended|closed|finished|stopped|folded|ceased)(?: \w+)? (?:in|on|at the end of|since) (?:\d{1,2}(?:st|nd|rd|th)? )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* ?,? (20\d\d)\b/giu

/** Whether a record says on this day (an ISO date) that the place is closed, has folded or has ended. */
export function isClosed(name: string, given: string, today: string): boolean {
  if (inName.test(name) || said.test(given)) return true
  const words = given.replaceAll(name, 'this place')
  if (moved.test(words)) return false
  return ended.test(words) || [...words.matchAll(endedIn)].some(([, month, year]) => monthOf(month!, year!) < today)
}

function monthOf(month: string, year: string): string {
  return `${year}-${String(monthNames.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}`
}
