import { casing, type Own, wordsIn } from '#adapters/directories/cleaning/casing.ts'

/** A name that is all in capitals, as names are written; any other as it is. */
export function calmName(name: string, own: () => Own): string {
  if (!isLoud(name, 2)) return name
  const asWritten = casing(own())
  return name.replaceAll(wordsIn, (one, at: number) =>
    at > 0 && joining.has(one) && !/[([\-–:/]\s*$/.test(name.slice(0, at)) ? one.toLowerCase() : asWritten(one, 'name'),
  )
}

/** Words of which each sentence that is all in capitals is written as sentences are. */
export function calmWords(words: string, own: () => Own): string {
  if (!/\p{Lu}{3}/u.test(words)) return words
  const sentences = words.split(/(?<=[.!?;:]\s*)(?=[\p{L}])|(?<=\n)/u)
  const loud = sentences.map((sentence) => isLoud(sentence, 3))
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
  return sentence.replaceAll(wordsIn, (one, at: number) => {
    const calm = /\d$/.test(sentence.slice(0, at)) ? one.toLowerCase() : asWritten(one, 'words')
    if (!isFirst) return calm
    isFirst = false
    return calm[0]!.toUpperCase() + calm.slice(1)
  })
}
