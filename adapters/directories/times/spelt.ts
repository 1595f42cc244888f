const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const word = `(?:${words.join('|')})`
const hour = `(?:${word}|1[0-2]|[1-9])(?![\\d:.]\\d)`
const minutes: ReadonlyMap<string, number> = new Map([
  ...(['five', 'ten'].map((name, at) => [name, 5 + at * 5]) as [string, number][]),
  ...[['quarter', 15] as const, ['twenty', 20] as const, ['twenty five', 25] as const, ['half', 30] as const],
])

/** What a number counts behind it, and before it: then it is no time. */
const counted =
  '(?! ?(?:%|-?(?:year|yr|month|week|day|hour|hr|minute|min|people|person|time|session|mile|adult|child|participant|place|member|student|volunteer|one|of|group|class|course|meal|room|other|more|or))|[\\w-])'
const counting =
  '(?<!\\b(?:age|ages|aged|under|over|of|for|up to|years?|classe?s?|stage|grades?|levels?|groups?|weeks?|steps?) )'
const join = "(?: ?- ?| (?:to|till|til|'til|until) )"
const time = `(?:${word}\\b|\\d{1,2}(?![\\d-])(?:[:.]\\d\\d)?|noon|midday|midnight)`

const figure = (name: string) => (words.includes(name) ? words.indexOf(name) + 1 : Number(name))
const before = (name: string) => ((figure(name) + 10) % 12) + 1

const past = new RegExp(`\\b(?:a )?(half|quarter|five|ten|twenty(?:[ -]five)?) past (${hour})\\b`, 'g')
const half = new RegExp(`(?<!\\band (?:a )?)\\bhalf (${word})\\b${counted}`, 'g')
/** `Ten to twelve` is a range, but where it is said to be a time: `at ten to twelve`. */
const to = new RegExp(`\\b(?:(?:a )?(quarter|twenty(?:[ -]five)?)|(?<=\\bat )(five|ten)) to (${hour})\\b`, 'g')
const onTheHour = new RegExp(
  `\\b(${word}|\\d{1,2}) ?o ?'? ?clock\\b(?!(?: in the| on \\w+)? (?:morning|evening|night))`,
  'g',
)
const first = new RegExp(
  `${counting}\\b(${word})(?=${join}(?!\\1\\b)${time}${counted}| and (?!\\1\\b)${time}${counted})`,
  'g',
)
const second = new RegExp(
  `(?<=\\d(?: ?[ap]\\.?m\\.?)?${join}|between \\d{1,2}(?:[:.]\\d\\d)? and )(${word})\\b${counted}`,
  'g',
)
const alone = new RegExp(
  `(?<=\\b(?:at|from|until|till|by) )(${word})(?=$|[,;.)\\n]| ?[ap]\\.?m\\b| (?:on|every|each|in the|until|till|to|(?:mon|tue|wed|thu|fri|sat|sun)\\w*)\\b(?!-))|\\b(${word})(?= ?[ap]\\.?m\\b)`,
  'g',
)

/** Times that are said in words, in figures: `half past ten to twelve` as `10.30 to 12`, `nine until five` as `9 until 5`. */
export function inFigures(text: string): string {
  return text
    .replaceAll(past, (_, some: string, name: string) => `${figure(name)}.${String(inMinutes(some)).padStart(2, '0')}`)
    .replaceAll(half, (_, name: string) => `${figure(name)}.30`)
    .replaceAll(to, (_, some: string | undefined, few: string, name: string) => {
      return `${before(name)}.${60 - inMinutes(some ?? few)}`
    })
    .replaceAll(onTheHour, (_, name: string) => `${figure(name)}${isAfternoon(figure(name)) ? 'pm' : ''}`)
    .replaceAll(first, (_, name: string) => `${figure(name)}`)
    .replaceAll(second, (_, name: string) => `${figure(name)}`)
    .replaceAll(alone, (_, name: string | undefined, other: string) => `${figure(name ?? other)}`)
}

const inMinutes = (some: string) => minutes.get(some.replace('-', ' '))!
/** Nothing is on at two in the night. */
const isAfternoon = (at: number) => at >= 1 && at <= 5
