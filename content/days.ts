const names = [/mon/, /tue/, /wed/, /thu/, /fri/, /sat/, /sun/] as const
const named = /\b(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:days?|s)?\b|\bweek ?ends?\b/gi
const WEEKEND = [6, 7]

/** Hours that are asked about with a day: that it is on that day is no yes to them. */
const hours = /\d ?(?:am|pm)\b|\bat \d|\d ?(?:til+|to|until|-) ?\d/i

/** The days of the week that a text asks about, Monday as 1: of a weekend both, and none where it names hours with them. */
export const daysIn = (text: string): readonly number[] => [
  ...new Set(
    (hours.test(text) ? [] : (text.toLowerCase().match(named) ?? [])).flatMap((word) =>
      word.startsWith('week') ? WEEKEND : [names.findIndex((day) => day.test(word)) + 1],
    ),
  ),
]
