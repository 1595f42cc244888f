import { leftOutIn, without } from '#content/left-out.ts'
import { holds } from '#content/sought.ts'
import { needsInterpreter } from '#content/spoken.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Answers } from '#dialogs/questions.ts'

/** In their own words: a part of these may be left out. */
const inWords = ['matters', 'enjoyed', 'support', 'anythingElse', 'tried', 'when', 'asked'] as const

/** What was left out of what was read back, and what was never in it. */
export interface LeftOut {
  readonly memory: Memory
  readonly changed: readonly (keyof Answers | 'words')[]
  readonly notIn: readonly string[]
}

/** Leaves out all that speaks of the things that somebody does not want in it. */
export function leftOut(memory: Memory, text: string): LeftOut {
  return leftOutIn(text).reduce<LeftOut>(withoutThing, { memory, changed: [], notIn: [] })
}

function withoutThing({ memory, changed, notIn }: LeftOut, thing: string): LeftOut {
  const { answers, whatMatters } = memory
  const left = (words: string) => (thing === 'interpreter' ? withoutInterpreter(words) : without(words, thing))
  const fields = inWords.filter((field) => answers[field] !== undefined && left(answers[field]) !== answers[field])
  const said = whatMatters.map(left).filter((words) => words !== '')
  const isSaid = said.join() !== whatMatters.join()
  if (fields.length === 0 && !isSaid) return { memory, changed, notIn: [...notIn, thing] }
  const put = Object.fromEntries(fields.map((field) => [field, left(answers[field]!)]))
  return {
    memory: { ...memory, answers: { ...answers, ...put }, whatMatters: said },
    changed: [...changed, ...fields, ...(isSaid ? (['words'] as const) : [])],
    notIn,
  }
}

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
        .filter((clause) => leftOutIn(`${clause} in it`).length === 0 && !/^\W*1\W*$/.test(clause))
        .join(' ')
        .trim()
    : text
