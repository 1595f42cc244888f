import type { Need, Service, Wish } from '#dialogs/memory.ts'

/** What to look for. Everything but the limit may be left open. */
export interface DirectorySearch {
  readonly needs: readonly Need[]
  /** Anything typed: `walking group`. Empty where there is none. */
  readonly words: string
  /** A postcode (`M33 3AB`) or a postcode district (`M33`), or null for the whole area. */
  readonly near: string | null
  /** What its own record must say that it is like. */
  readonly wishes: readonly Wish[]
  /** How old the person is, or null where they have not said. */
  readonly age: number | null
  /** Ids not to be answered, because they were shown before. */
  readonly without: readonly string[]
  /** What is open now or next comes first, and says so. */
  readonly soonest: boolean
  readonly limit: number
}

/** A service found, and why. What its record does not say is null, never made up. */
export interface Found extends Service {
  readonly provider: string | null
  /** The conditions that it is for alone, as content/conditions calls them. */
  readonly conditions: readonly string[]
  /** Of the needs asked for, those that it serves. */
  readonly serves: readonly Need[]
  /** All that may be wished of a place and its own record says that it is. */
  readonly like: readonly Wish[]
  /** True reasons, in plain words, most telling first: `food`, `about 1 mile away`, `free`. */
  readonly why: readonly string[]
  /** The name of the feed or file that it came from. */
  readonly source: string
}

export interface Described {
  /** The first sentence of its own description. */
  readonly about: string | null
  readonly provider: string | null
  /** All that it says of itself and of getting in. */
  readonly sentences: readonly string[]
}

/**
 * Finds services near a person.
 *
 * Answers from the copy we hold, so it never waits on another organisation. An empty list is an
 * answer; a rejected promise means our own copy is broken.
 */
export interface Directory {
  find(search: DirectorySearch): Promise<readonly Found[]>
  /** What more its record says of a service, or null where it is no longer listed. */
  describe(id: string): Promise<Described | null>
}

/** One whole directory, as imported. */
export interface Edition {
  readonly source: string
  /** Milliseconds since 1970. */
  readonly importedAt: number
  readonly services: readonly OpenReferralService[]
}

/** An Open Referral UK 3.0 service as its feed gave it, cleaned of what cannot be used. See adapters/directories/open-referral. */
export type OpenReferralService = Readonly<Record<string, unknown>> & { readonly id: string; readonly name: string }

/** Keeps directories. A whole edition takes the place of the one before it at once, or not at all. */
export interface Editions {
  keep(edition: Edition): Promise<void>
  /** The number of the current edition, counting up by one, or 0 where none was ever kept. Cheap: ask before each search. */
  current(): Promise<number>
  open(): Promise<Edition | null>
}
