import type { Wish } from '#dialogs/memory.ts'
import type { Note } from '#dialogs/notes.ts'

/** Something written down for people to read, with when and in which conversation. */
export interface Kept<Kind extends Note['note'] = Note['note']> {
  readonly conversation: string
  readonly position: number
  /** Milliseconds since 1970. */
  readonly at: number
  readonly note: Extract<Note, { note: Kind }>
}

/** A need with nowhere to go. It belongs to no person, and holds no word of theirs. */
export interface Gap {
  readonly need: string
  readonly district: string | null
  /** `2026-11`. */
  readonly month: string
  readonly because: 'none near' | 'none fit'
  /** What was wished of a place, each once. */
  readonly filters: readonly Wish[]
}

/** A gap as it was kept. */
export interface KeptGap extends Gap {
  /** The same for all of one conversation, so that people are counted and not notes. It leads to nobody. */
  readonly teller: string
}

/** Reads what was kept, for staff and reports. Changes nothing. */
export interface Records {
  /** All of one kind, oldest first. */
  kept<Kind extends Exclude<Note['note'], 'gap' | 'reminder' | 'report'>>(kind: Kind): Promise<readonly Kept<Kind>[]>
  /** Everything of one conversation, oldest first. */
  of(conversation: string): Promise<readonly Kept[]>
  gaps(): Promise<readonly KeptGap[]>
}
