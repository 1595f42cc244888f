import { normalise } from '#content/normalise.ts'

/** How somebody asks whether a thing is in what would be sent, or says that it was left out; the thing is what is between. */
const asks: readonly RegExp[] = [
  /\b(?:you|u) (?:forgot|forget|missed|left out|lost)\s+(?!it\b)(.+)$/,
  /^(.+?)\s+(?:you|u) (?:forgot|forget|missed|left out|lost)\b/,
  /\bwhere (?:is|are|does it say|did you put|it say)\s+(.+)$/,
  /^(?:is|are|was)\s+(.+?)\s+(?:in|on|there|down|still|included|with it)\b/,
  /\b(?:have you|did you|has it|does it)\s+(?:got|get|put|say|said|have|keep|include|mention|included)\s+(.+?)(?:\s+(?:in|on|there|down|with)\b.*)?$/,
  /^(.+?)\s+(?:in there|there|in it)\s+(?:yes or no|y or n)\b/,
]
const small = new Set(
  `the a an my her his their it is that this about and or help with in on of to for i you there down please yes no not got wrong cut bit part what said say me she he`.split(
    ' ',
  ),
)
const MOST = 3

/** The things that somebody looks for in what was read back to them, each in a word or a few; none where they do not. */
export function soughtIn(text: string): readonly string[] {
  const things = text.split(/[.;!?\n]+/).flatMap((piece) => {
    const said = normalise(piece)
    const found = asks.map((way) => way.exec(said)?.[1]).find((one) => one !== undefined)
    return found === undefined ? [] : found.split(/\band\b|,/)
  })
  const told = things.map((thing) =>
    thing
      .split(' ')
      .filter((word) => word && !small.has(word))
      .join(' '),
  )
  return [...new Set(told.filter((thing) => thing !== ''))].slice(0, MOST)
}

/** Whether all the words of a thing stand in a text. */
export function holds(text: string, thing: string): boolean {
  const words = ` ${normalise(text)} `
  return thing.split(' ').every((word) => words.includes(` ${word}`))
}
