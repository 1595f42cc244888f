const names = [/mon/, /tue/, /wed/, /thu/, /fri/, /sat/, /sun/] as const
/** Who sat in a circle names no Saturday. */
const named =
  /\b(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sun)(?:days?|s)\b|\b(?:mon|tues?|wed|thur?s?|fri)\b|(?<!\b(?:the|in|be|been|was|were|got|all|just) )\b(?:sat|sun)\b(?! (?:in|on|at|by|there|here|down|up|round|around|with|next|about|cream|shin\w+)\b)|\bweek ?ends?\b/gi
const WEEKEND = [6, 7]

/** Hours that are asked about with a day: that it is on that day is no yes to them. */
const hours = /\d ?(?:am|pm)\b|\bat \d|\d ?(?:til+|to|until|-) ?\d/i

/** Asked for so, it is another place that they wish for: `owt in an evening or a saturday?` */
const wishesForOther =
  /^\W*(?:(?:and|so|but|ok|or|then|well|is|are|there|have|you|got|do|know|of) )*(?:owt|ought|summat|(?:any|some)(?:thing|where)|any|others?|what else)\b(?!.*\b(?:it|that|this|they|there\?))/i
const pieces = /(?<=[.!?;\n])\s*|,\s*(?=(?:is|are|do|does|owt|any\w*|some\w+)\b)/i

/** Whether some place at another time is wished for, and nothing is asked of one that was told. */
export const wishesForOtherTime = (text: string): boolean =>
  text.split(pieces).some((one) => wishesForOther.test(one) && ofTime.test(one))
const ofTime =
  /\b(?:evenings?|nights?|mornings?|afternoons?|week ?ends?|\w+days?|sat|sun|later|earlier|when|after|before|not at work)\b/i

/**
 * The days of the week that a text asks about, Monday as 1: of a weekend both, and none where it names hours with them, nor
 * where it only tells of a day: what is asked is asked in one piece.
 */
export const daysIn = (text: string): readonly number[] => {
  const asked = text.split(pieces).filter((one) => one.trim().endsWith('?'))
  const words = asked.length > 0 ? asked.join(' ') : text
  if (hours.test(words) || wishesForOtherTime(words)) return []
  const days = (words.toLowerCase().match(named) ?? []).flatMap((word) =>
    word.startsWith('week') ? WEEKEND : [names.findIndex((day) => day.test(word)) + 1],
  )
  return [...new Set(days)]
}
