import { listening } from '#content/ways.ts'

/** What somebody says of when they may be written to or rung. */
export interface Limits {
  /** In their own words. */
  readonly words: string
  /** After what hour of the clock they said that nothing may come; null where they named none, or one to begin at. */
  readonly after: number | null
  /** Whether it can be about nothing else. */
  readonly plainly: boolean
}

const heard = listening('reaching', ['plainly', 'perhaps'])
const clauses = /[^.,;!?\n]+[.,;!?\n]*/g
const sentences = /[^.;!?\n]+[.;!?\n]*/g
const ofDay = /(\d)\s?(?:pm|am)\b/gi
const refused = /\b(?:not|never|no|without|stop|do ?n['’]?t)\b/i
const joins = /^\s*(?:(?:ok|also|and|but|so|please|pls)\b[\s,.]*)+/i
const hours = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
/** They are to be rung or written to, and nothing before that refuses it. */
const mayCome =
  /^(?!.*\b(?:not|never|no|without|stop|do ?n['’]?t)\b).*\b(?:r[iau]ng|rings|ringing|call\w*|phon\w*|te?xt\w*|messag\w*|contact\w*|writ\w*|reach\w*|send|ok|okay|fine|only|just)\b/is
const hour = new RegExp(
  `\\b(?:after|past|before|till|til|until|up to|by)\\s+(?:about\\s+|half\\s+(?:past\\s+)?)?(\\d{1,2}|${hours.join('|')})(?![\\d/])`,
  'i',
)

/** When somebody may be reached, and all of the text that is no part of that. Null where nothing is said of it. */
export function reachingIn(text: string): { readonly limits: Limits; readonly rest: string } | null {
  return saidIn(text.match(clauses) ?? []) ?? saidIn(text.match(sentences) ?? [])
}

function saidIn(pieces: readonly string[]): ReturnType<typeof reachingIn> {
  const kinds = pieces.map(kindOf)
  if (kinds.every((kind) => kind === null)) return null
  const of = (is: boolean) => pieces.filter((_, at) => (kinds[at] !== null) === is).join('')
  const words = of(true)
  return {
    limits: {
      words: words.replace(joins, '').replace(/[\s,;]+$/, ''),
      after: hourIn(words),
      plainly: kinds.includes('plainly'),
    },
    rest: of(false).replace(joins, '').trim(),
  }
}

const ofCalls = /\b(?:r[iau]ng|rings|ringing|call|calls|calling|phone|phones|phoning)\b/i
const ofWriting = /\b(?:te?xts?|txts?|texting|messag\w*|msg|writ\w*|send\w*|contact\w*|anything|nothing|here)\b/i

/** Whether what they say may be of what is written to them here. */
export const mayBeOfWriting = (words: string): boolean => ofWriting.test(words)

/** Whether it is only of when they are rung. */
export const isOfCallsAlone = (words: string): boolean => ofCalls.test(words) && !ofWriting.test(words)

/** Whether nobody is to ring at all, at no hour. */
export const refusesCalls = (words: string): boolean =>
  isOfCallsAlone(words) &&
  /\b(?:not|no|never|nobody|do ?n['’]?t)\b/i.test(words) &&
  !/\d|\b(?:before|after|past|till?|until|between|unless|when|if|mornings?|evenings?|afternoons?|nights?|days?|\w+day|weekends?)\b/i.test(
    words,
  )

function kindOf(piece: string): 'plainly' | 'perhaps' | null {
  const all = heard(piece.replaceAll(ofDay, '$1'))
  if (all.has('plainly')) return 'plainly'
  return all.has('perhaps') ? 'perhaps' : null
}

function hourIn(words: string): number | null {
  const found = hour.exec(words)
  if (!found) return null
  const [whole, said = ''] = found
  // What may come after ten begins then: only what may not come after it ends.
  const before = words.slice(0, found.index)
  if ((/^(?:after|past)/i.test(whole) ? mayCome : refused).test(before)) return null
  const named = hours.indexOf(said.toLowerCase()) + 1 || Number(said)
  return named >= 1 && named <= 12 ? named : null
}
