import type { Line } from '#content/words.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Note } from '#dialogs/notes.ts'
import type { Heard, Search } from '#dialogs/vocabulary.ts'

/** What an effect may be made from: what is remembered, and what was just heard. */
export interface Now {
  readonly context: Memory
  readonly event: Heard
}

type MadeFrom<Params> = Params | ((now: Now) => Params)

/** Says these lines. */
export const say = (...lines: readonly Line[]) => ({ type: 'say', params: lines }) as const

/** Says lines that depend on what is remembered or was heard. */
export const sayOf = (lines: (now: Now) => readonly Line[]) => ({ type: 'say', params: lines }) as const

/** Writes something down. On transitions only. */
export const keep = (note: MadeFrom<Note>) => ({ type: 'keep', params: note }) as const

/** Looks something up, which is answered with something heard. */
export const lookUp = (search: MadeFrom<Search>) => ({ type: 'lookUp', params: search }) as const

/** Changes what is remembered. */
export const set = (changes: Partial<Memory>) => ({ type: 'set', params: changes }) as const

/** Changes what is remembered, by what is remembered or was heard. */
export const setOf = (changes: (now: Now) => Partial<Memory>) => ({ type: 'set', params: changes }) as const

/** The words just heard, or none where it was no words. */
export const wordsOf = ({ event }: Now) => ('text' in event ? event.text : '')

/** What somebody says is remembered; who comes back after some hours is greeted first. */
export const hears = [
  sayOf(({ event }) => (event.type === 'said' && event.away ? [{ message: 'back-hours' }] : [])),
  'remember',
] as const
