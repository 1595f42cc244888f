const names = [/mon/, /tue/, /wed/, /thu/, /fri/, /sat/, /sun/] as const
const named = /\b(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:days?|s)?\b|\bweek ?ends?\b/gi
const WEEKEND = [6, 7]

/** The days of the week that a text names, Monday as 1: of a weekend both. */
export const daysIn = (text: string): readonly number[] => [
  ...new Set(
    (text.toLowerCase().match(named) ?? []).flatMap((word) =>
      word.startsWith('week') ? WEEKEND : [names.findIndex((day) => day.test(word)) + 1],
    ),
  ),
]
