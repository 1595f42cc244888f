import { leftOutIn, speaksOf, without } from '#content/left-out.ts'
import { holds } from '#content/sought.ts'
import { needsInterpreter } from '#content/spoken.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Answers } from '#dialogs/questions.ts'
import { SKIPPED } from '#dialogs/questions.ts'

/** In their own words: a part of these may be left out. */
const inWords = [
  ...(['matters', 'enjoyed', 'support', 'anythingElse', 'tried', 'when', 'asked', 'helper'] as const),
  ...(['notRung', 'notOnRecord'] as const),
] as const
/** What stands for these once their words are out: that they said so stays. */
const stays: Partial<Answers> = { notRung: 'yes', notOnRecord: 'yes' }

/** What was left out of what was read back, and what was never in it. */
export interface LeftOut {
  readonly memory: Memory
  readonly changed: readonly (keyof Answers | 'words')[]
  readonly out: readonly string[]
  readonly notIn: readonly string[]
}

/** Leaves out all that speaks of the things that somebody does not want in it, and remembers not to put them back. */
export function leftOut(before: Memory, text: string): LeftOut {
  const named = leftOutIn(text)
  const all = named.length === 0 && takesThemOut.test(text) ? before.sought.there : named
  const things = all.filter((thing) => !isWho(before, thing))
  const memory = { ...before, leftOut: [...new Set([...before.leftOut, ...things])] }
  const { notIn, out, ...so } = things.reduce<LeftOut>(withoutThing, { memory, changed: [], out: [], notIn: [] })
  // Asked for once more, it is out all the same.
  const again = notIn.filter((thing) => before.leftOut.includes(thing))
  return { ...so, out: [...out, ...again], notIn: notIn.filter((thing) => !again.includes(thing)) }
}

/** Of whom they looked for just before. */
const takesThemOut = /\b(?:take|leave|keep|cut|get) (?:her|him|them|that|it) (?:out|off)\b/i

/** Who asks and whom it is for must be in it, and where; these are put right in other ways. */
const isWho = ({ answers }: Memory, thing: string) =>
  (['name', 'theirName', 'surgery', 'whereabouts', 'address', 'reach'] as const).some((field) =>
    speaksOf(answers[field] ?? '', thing),
  )

/** The memory without any of what they wanted left out, as far as what they said since spoke of it again. */
export const stillLeftOut = (memory: Memory): Memory =>
  memory.leftOut.reduce(
    (so, thing) => withoutThing({ memory: so, changed: [], out: [], notIn: [] }, thing).memory,
    memory,
  )

function withoutThing({ memory, changed, out, notIn }: LeftOut, thing: string): LeftOut {
  const { answers, whatMatters } = memory
  const left = (words: string) => (thing === 'interpreter' ? withoutInterpreter(words) : without(words, thing))
  const fields = inWords.filter((field) => answers[field] !== undefined && left(answers[field]) !== answers[field])
  const said = whatMatters.map(left).filter((words) => words !== '')
  const isSaid = said.join() !== whatMatters.join()
  if (fields.length === 0 && !isSaid) return { memory, changed, out, notIn: [...notIn, thing] }
  const put = Object.fromEntries(fields.map((field) => [field, left(answers[field]!) || (stays[field] ?? '')]))
  return {
    memory: { ...memory, answers: { ...nothingLeft(said, answers), ...answers, ...put }, whatMatters: said },
    changed: [...changed, ...fields, ...(isSaid ? (['words'] as const) : [])],
    out: [...out, thing],
    notIn,
  }
}

/** Where nothing is left of what they told, they are not asked for it again. */
const nothingLeft = (said: readonly string[], { matters }: Answers): Partial<Answers> =>
  said.length === 0 && matters === undefined ? { matters: SKIPPED } : {}

const parts = /(?<=[.,!?;\n])\s+/

const withoutInterpreter = (words: string) =>
  holds(words, 'interpreter') || needsInterpreter(words)
    ? words
        .split(parts)
        .filter((part) => !(holds(part, 'interpreter') || needsInterpreter(part)))
        .join(' ')
    : words

/** What else is said, where some of it is left out: the clauses that say no more than that are done with. */
export const besidesLeftOut = (text: string, isOut: boolean) =>
  isOut
    ? text
        .split(/(?<=[.!?;\n])\s+|,\s+|\s+(?=(?:and|but)\s)/)
        .filter(
          (clause) => leftOutIn(clause).length + leftOutIn(`${clause} in it`).length === 0 && !/^\W*1\W*$/.test(clause),
        )
        .join(' ')
        .trim()
    : text
