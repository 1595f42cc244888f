import type { Line } from '#content/words.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Heard, Note, Search } from '#dialogs/vocabulary.ts'

/** What an effect may be made from: what is remembered, and what was just heard. */
interface Now {
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

/** What the last thing heard brought was taken up, and is not taken up again. */
export const tookUp = set({ brought: 'nothing' })
