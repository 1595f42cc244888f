import type { Who } from '#content/who.ts'
import type { Need, Wish } from '#dialogs/memory.ts'
import type { Service } from '#dialogs/service.ts'
import type { Tip } from '#dialogs/tips.ts'

/** What to look for. Everything but the limit may be left open. */
export interface DirectorySearch {
  readonly needs: readonly Need[]
  /** Anything typed: `walking group`. Empty where there is none. */
  readonly words: string
  /** A postcode (`M33 3AB`), a postcode district (`M33`) or the name of a place in the directory, or null for the whole area. */
  readonly near: string | null
  /** What its own record must say that it is like. */
  readonly wishes: readonly Wish[]
  /** What it had better be like: left out only where its record says otherwise. */
  readonly rather: readonly Wish[]
  /** The day on which alone they can come, Monday as 1, or null. What is not on then is left out. */
  readonly weekday: number | null
  /** How old the person is, or null where they have not said. */
  readonly age: number | null
  /** What is known of those for whom it is looked for. */
  readonly who: Who
  /** Ids not to be answered, because they were shown before. */
  readonly without: readonly string[]
  /** What is open now or next comes first, and says so. */
  readonly soonest: boolean
  /** Whether what must be paid comes after all that need not be. So it does too where needs or wishes tell of little money. */
  readonly sparing?: boolean
  /** Whether to answer what has no address, telephone or website too: for staff, who can look it up by its name. */
  readonly evenUnreachable: boolean
  readonly limit: number
}

/** A service found, and why. What its record does not say is null, never made up. */
export interface Found extends Service {
  readonly provider: string | null
  /** The conditions that it is for alone, as content/conditions calls them. */
  readonly conditions: readonly string[]
  /** Of the needs asked for, those that it serves. */
  readonly serves: readonly Need[]
  /** What it is there for, by the ids of content/subjects. */
  readonly offers: readonly string[]
  /** Of these, those that no word of its record names, with how likely each is, from 0 to 1. */
  readonly inferred: Readonly<Partial<Record<Need, number>>>
  /** All that may be wished of a place and its own record says that it is. */
  readonly like: readonly Wish[]
  /** Whether it is open now, and when it next opens (milliseconds since 1970); null where nobody could be sure. */
  readonly openNow: boolean | null
  readonly nextOpens: number | null
  /** What its record does not say and matters to them, in plain words: `does not say whether it is free`. */
  readonly unsure: readonly string[]
  /** True reasons, in plain words, most telling first: `food`, `about 1 mile away`, `free`. */
  readonly why: readonly string[]
  /** The names of the feeds or files that list it, who speaks first first: `county, district`. */
  readonly source: string
}

/** A service that was asked about by its name. */
export interface Named extends Service {
  /** All that it serves, plainest first. */
  readonly needs: readonly Need[]
}

export interface Described {
  /** The first sentence of its own description. */
  readonly about: string | null
  readonly provider: string | null
  /** The days of the week on which it is on, Monday as 1; null where nobody could be sure. */
  readonly days: readonly number[] | null
  /** All that it says of itself and of getting in. */
  readonly sentences: readonly string[]
  /** What staff noted of it, the latest first. */
  readonly tips: readonly Tip[]
}

/**
 * Finds services near a person.
 *
 * Answers from the copy we hold, so it never waits on another organisation. An empty list is an
 * answer; a rejected promise means our own copy is broken.
 */
export interface Directory {
  find(search: DirectorySearch): Promise<readonly Found[]>
  /** The one service that a text names, or null where it names none, or several are called that. */
  named(text: string): Promise<Named | null>
  /** What more its record says of a service, or null where it is no longer listed. */
  describe(id: string): Promise<Described | null>
}

/** An Open Referral UK 3.0 service as its feed gave it, cleaned of what cannot be used. See adapters/directories/open-referral. */
export type OpenReferralService = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly name: string
  readonly cleaning?: readonly Change[]
}

/** What an import mended in a record, took out of it, or found odd and left as it was given. */
export interface Change {
  readonly kind: 'html' | 'spaces' | 'missing' | 'number' | 'position' | 'capitals' | Contact | 'postcode' | 'date'
  /** Where in the record: `contacts[0].phones[0].number`. */
  readonly field: string
  /** Where it is long, what is round the change. */
  readonly was: string
  /** Null where it says nothing. */
  readonly became: string | null
  /** Left as it was given. */
  readonly odd?: boolean
}
type Contact = 'telephone' | 'email' | 'web'

/** What a source has and its edition has not. */
export interface LeftOut {
  readonly id: string | null
  readonly name: string | null
  /** `closed`, `no name`. */
  readonly why: string
}

/** A service that its source says is as it was at the reading before. */
export interface AsBefore {
  readonly asBefore: string
}

/** Where a whole directory came from. There is one current edition for each source. */
export interface Source {
  /** What people call it: `county`, or else its address. */
  readonly source: string
  /** Where it is read: a web address or a path. */
  readonly from: string
  /** Who speaks first where two tell of the same: 1 before 9. */
  readonly precedence: number
  /** Milliseconds since 1970. */
  readonly importedAt: number
}

/** One source's whole directory, as imported. */
export interface Edition extends Source {
  readonly size: number
  /** What its importer wants to know at the next reading, or null. */
  readonly memory: string | null
  /** The first thousand of what was left out. */
  readonly leftOut: readonly LeftOut[]
  /** Each of them, in the order of its source. Never half an import: fails where two imports took its place meanwhile. */
  services(): AsyncIterable<OpenReferralService>
}

/** What becomes of an import, beside the edition before it. */
export interface Kept {
  /** `same`: nothing in it has changed. `held`: it shrank, so that the one before is searched until a person confirms it. */
  readonly became: 'current' | 'same' | 'held'
  readonly size: number
  /** How many there were before; 0 where there was no edition. */
  readonly before: number
  readonly added: number
  readonly changed: number
  readonly withdrawn: number
}

/** A service that was listed once, and is no longer. */
export interface Withdrawn {
  readonly id: string
  readonly name: string
  readonly source: string
  /** Milliseconds since 1970. */
  readonly at: number
}

/** What a person said of two services that look alike, by their ids. */
export interface Decision {
  readonly one: string
  readonly other: string
  readonly same: boolean
}

/** Of what was there before, an import that lacks more than this share is held. */
export const MOST_LOST = 0.2

/** Keeps directories. A whole edition takes the place of its source's one before at once, or not at all. */
export interface Editions {
  /**
   * Keeps all that comes, and then switches to it in one write. Where it fails, is killed, or another import is at work
   * (IMPORT_FAILED says so), nothing has changed. `ended` is asked once all has come.
   */
  keep(
    source: Source,
    services: AsyncIterable<OpenReferralService | AsBefore>,
    ended?: () => Partial<Pick<Edition, 'memory' | 'leftOut'>>,
  ): Promise<Kept>
  /** A number that changes whenever what is listed does, and is 0 where nothing was ever kept. Cheap: ask before each search. */
  current(): Promise<number>
  /** The current edition of each source, who speaks first first. */
  open(): Promise<readonly Edition[]>
  /** What is held for a person to confirm. */
  held(): Promise<readonly Edition[]>
  /** Lets what is held for a source take the place of its current edition. Null where nothing is. */
  confirm(source: string): Promise<Kept | null>
  /** Withdraws all that a source lists. False where there is no such source. */
  remove(source: string): Promise<boolean>
  /** Keeps what a person said of two, in place of what was said before. No import changes it. */
  decide(decision: Decision): Promise<void>
  decisions(): Promise<readonly Decision[]>
  /** Null where it is listed, or never was. */
  withdrawn(id: string): Promise<Withdrawn | null>
}
