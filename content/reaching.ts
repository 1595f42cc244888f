import { listening } from '#content/ways.ts'

/** What somebody says of when they may be written to or rung. */
export interface Limits {
  /** In their own words. */
  readonly words: string
  /** After what hour of the clock they said that nothing may come; null where they named none. */
  readonly after: number | null
  /** Whether it can be about nothing else. */
  readonly plainly: boolean
}

const heard = listening('reaching', ['plainly', 'perhaps'])
const clauses = /[^.,;!?\n]+[.,;!?\n]*/g
const ofDay = /(\d)\s?(?:pm|am)\b/gi
const refused = /\b(?:not|never|no|do ?n['’]?t)\b/i
const joins = /^\s*(?:(?:ok|also|and|but|so|please|pls)\b[\s,.]*)+/i
const hours = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const hour = new RegExp(
  `\\b(?:after|past|before|till|til|until|up to|by)\\s+(?:about\\s+)?(\\d{1,2}|${hours.join('|')})(?![\\d/])`,
  'i',
)

/** When somebody may be reached, and all of the text that is no part of that. Null where nothing is said of it. */
export function reachingIn(text: string): { readonly limits: Limits; readonly rest: string } | null {
  const pieces = text.match(clauses) ?? []
  const ofIt = pieces.map((piece) => kindOf(piece))
  const found = pieces.length > 0 && ofIt.some((kind) => kind !== null)
  const kind = found ? null : kindOf(text)
  if (!found && kind === null) return null
  const words = found ? pieces.filter((_, at) => ofIt[at] !== null).join('') : text
  const rest = found
    ? pieces
        .filter((_, at) => ofIt[at] === null)
        .join('')
        .replace(joins, '')
        .trim()
    : ''
  return {
    limits: {
      words: words.replace(joins, '').replace(/[\s,;]+$/, ''),
      after: hourIn(words),
      plainly: ofIt.includes('plainly') || kind === 'plainly',
    },
    rest,
  }
}

function kindOf(piece: string): 'plainly' | 'perhaps' | null {
  const all = heard(piece.replaceAll(ofDay, '$1'))
  if (all.has('plainly')) return 'plainly'
  return all.has('perhaps') ? 'perhaps' : null
}

function hourIn(words: string): number | null {
  const [whole = '', said = ''] = hour.exec(words) ?? []
  // "Not before ten" says when it may begin, and not when it must end.
  if (said === '' || (refused.test(words) && !/^(?:after|past)/i.test(whole))) return null
  const named = hours.indexOf(said.toLowerCase()) + 1 || Number(said)
  return named >= 1 && named <= 12 ? named : null
}
