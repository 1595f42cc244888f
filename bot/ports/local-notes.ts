import type { OpenReferralService } from '#bot/ports/directory.ts'
import type { Note } from '#dialogs/notes.ts'

/** Who signed a note: `Sam`, and of which team, `the Langrigg team`. Staff, and said to whoever is told of the note. */
export interface Signed {
  readonly name: string
  /** Null where they gave none. */
  readonly team: string | null
}

/** What can be put right of a place. */
export const correctable = [
  ...['name', 'description', 'kind', 'phone', 'email', 'web', 'address', 'town', 'postcode', 'when', 'cost', 'join'],
] as const
export type Correctable = (typeof correctable)[number]

/** What staff know of one place, beside what its feed tells. */
export type Noted =
  /** Said to people as theirs. `agreed` are the volunteers whom it names, each with their yes. */
  | { readonly note: 'tip'; readonly words: string; readonly agreed: readonly string[] }
  /** Shown to nobody, until it is shown again: the latest of the two counts. */
  | { readonly note: 'hide'; readonly why: string }
  | { readonly note: 'show' }
  /** Null where there is none: it is said to be missing. The latest of a field counts. */
  | { readonly note: 'correct'; readonly field: Correctable; readonly value: string | null }
  /** A place that no feed has. */
  | { readonly note: 'add'; readonly record: OpenReferralService }
  /** Rung or visited, and as it is told. */
  | { readonly note: 'checked' }

/** A note, signed and dated, against the id of a place. */
export interface NewNote {
  readonly service: string
  readonly by: Signed
  /** Milliseconds since 1970. */
  readonly at: number
  readonly noted: Noted
}

export interface LocalNote extends NewNote {
  /** Never given twice. */
  readonly number: number
}

/** One person's word on a place. It holds nothing of who they are: only a store can tell that two are from one conversation. */
export interface PlaceReport {
  readonly service: string
  /** ISO date. */
  readonly day: string
  readonly said: Extract<Note, { note: 'report' }>['said']
}

/** So many conversations that say it hide a place until staff have checked it. */
export const HIDING_REPORTS = 3

/** Keeps what staff noted of places, and what people said of them, through every import. */
export interface LocalNotes {
  /** Answers its number. */
  add(note: NewNote): Promise<number>
  /** Takes a note away, and answers it; null where there is none of that number. */
  remove(number: number): Promise<LocalNote | null>
  /** Oldest first. */
  all(): Promise<readonly LocalNote[]>
  /** What people said, oldest first: one from each conversation for each place. */
  reports(): Promise<readonly PlaceReport[]>
  /** Lets go of what people said of a place, once it was checked. Answers how many there were. */
  clearReports(service: string): Promise<number>
  /** Differs whenever any of this does. Cheap: ask before each search. */
  current(): Promise<string>
}
