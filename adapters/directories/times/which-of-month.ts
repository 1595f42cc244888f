const nth = '(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)'
const several = `${nth}(?:(?:,| and| &|/) ?${nth})*`
const more = `${nth}(?:(?:,| and| &|/) ?${nth})+`
const ofMonth = '(?: (?:of|in) (?:the|each|every) month)'
const day = '(?:mon|tues?|wed(?:nes)?|weds|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?'
const hours = '(?:[ \\d:.,@-]|[ap]\\.?m\\b|to\\b|at\\b|noon\\b|till?\\b|until\\b)*?'
/** The week of a month may begin before it does: of `(first week of the month)` nobody knows which day is meant. */
const behind = new RegExp(
  `\\b(${day})(${hours})[ ,-]*(?:\\((?:(${several}) weeks?|(${more})${ofMonth}?|(last))\\)|(?<=[\\dm ])(${more})${ofMonth})`,
  'g',
)

/** Which of a month, told behind the day and its hours, before it: `Thursday 10am-12pm (2nd and 4th week)`. */
export function withWhichFirst(text: string): string {
  return text.replaceAll(behind, (_, name: string, at: string, ...which: (string | undefined)[]) => {
    return `${which.slice(0, 4).find(Boolean)} ${name} of the month${at}`
  })
}
