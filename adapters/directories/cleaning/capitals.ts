import { casing, type Own, wordsIn } from '#adapters/directories/cleaning/casing.ts'

/** A name that is all in capitals, as names are written; any other as it is, but for what only a machine writes so. */
export function calmName(name: string, own: () => Own): string {
  if (!isLoud(name, 2)) return withSmallEndings(name)
  const asWritten = casing(own())
  return name.replaceAll(wordsIn, (one, at: number) =>
    (at > 0 && joining.has(one) && !/[([\-–:/]\s*$/.test(name.slice(0, at))) || isOrdinal(name.slice(0, at), one)
      ? one.toLowerCase()
      : asWritten(one, 'name'),
  )
}

const isOrdinal = (before: string, ending: string) => /\d$/.test(before) && /^(?:ST|ND|RD|TH)$/.test(ending)

/** `Mayor'S` and `11Th` are written by a machine that gives each run of letters a capital. */
function withSmallEndings(text: string): string {
  return text
    .replaceAll(/(?<=\p{Ll}['’])(?:S|T|D|M|Ll|Re|Ve)(?![\p{L}'’])/gu, (ending) => ending.toLowerCase())
    .replaceAll(/(?<=\d)(?:St|Nd|Rd|Th)(?!\p{L})/gu, (ending) => ending.toLowerCase())
}

/** Words of which each sentence that is all in capitals is written as sentences are. */
export function calmWords(given: string, own: () => Own): string {
  const words = withSmallEndings(given)
  if (!/\p{Lu}{3}/u.test(words)) return words
  const isWhole = isLoud(words, 3)
  const sentences = words.split(/(?<=[\p{L}\d)]{2}[.!?]+\s*)(?=\p{L})|(?<=\n)/u)
  const loud = sentences.map((sentence) => isWhole || isLoud(sentence, 3))
  if (!loud.includes(true)) return words
  const asWritten = casing(own())
  return sentences.map((sentence, at) => (loud[at] ? sentenceOf(sentence, asWritten) : sentence)).join('')
}

const joining = new Set(['A', 'AN', 'AND', 'AT', 'BY', 'FOR', 'FROM', 'IN', 'OF', 'ON', 'OR', 'THE', 'TO', 'WITH'])

/** So many words, none with a small letter in it, and one that is longer than what people shorten. */
function isLoud(text: string, most: number): boolean {
  if (/\p{Ll}/u.test(text)) return false
  const words = text.match(wordsIn) ?? []
  return words.length >= most && words.some((one) => one.length > 4)
}

function sentenceOf(sentence: string, asWritten: (one: string, where: 'name' | 'words') => string): string {
  let isFirst = true
  const calm = sentence
    .replaceAll(/\bE\.G\b|\bI\.E\b/g, (short) => short.toLowerCase())
    .replaceAll(wordsIn, (one, at) => {
      const written = /\d$/.test(sentence.slice(0, at)) ? one.toLowerCase() : asWritten(one, 'words')
      if (!isFirst) return written
      isFirst = false
      return written[0]!.toUpperCase() + written.slice(1)
    })
  return calm.replaceAll(beforeNames, (one) => one[0]!.toUpperCase() + one.slice(1)).replaceAll(known, titled)
}

const beforeNames = /\b(?:greater|north|south|east|west)(?= \p{Lu}\p{Ll})/gu
const known = /\bunited kingdom\b|\bchurch(?= of England\b)|\bst\.? \p{L}+/gu
const titled = (words: string) => words.toLowerCase().replaceAll(/\b\w/g, (letter) => letter.toUpperCase())
