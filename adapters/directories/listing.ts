import type { Audience } from '#adapters/directories/audience.ts'
import type { Recurring } from '#adapters/directories/calendar/recurring.ts'
import type { Offers } from '#adapters/directories/offers.ts'
import type { Limit } from '#adapters/directories/open-referral/limits.ts'
import type { Need } from '#dialogs/memory.ts'
import type { Service } from '#dialogs/service.ts'

/** What search knows of one service: made once for each edition, and only read after that. Null is missing, never made up. */
export interface Listing
  extends Times,
    Pick<Service, 'id' | 'name' | 'cost' | 'howToJoin' | 'referredBy' | 'phone' | 'web' | 'lastChecked'> {
  readonly provider: string | null
  /** The well-known organisation that it is a branch of, as content/subjects/known.yaml names it. */
  readonly brand: string | null
  readonly email: string | null
  /** Whom it is for, in years. */
  readonly ages: { readonly from: number; readonly to: number }
  /** The first sentence of its own description. */
  readonly about: string | null
  /** Where people go. Empty where it is nowhere in particular, and comes to the person or covers an area. */
  readonly places: readonly PlaceToGo[]
  /** The areas that it says it covers. */
  readonly areas: readonly string[]
  /** What may keep somebody out, most first. */
  readonly limits: readonly Limit[]
  /** By telephone or online. */
  readonly remote: boolean
  readonly serves: ReadonlyMap<Need, Serves>
  readonly offers: Offers
  readonly audience: Audience
  /** Whether it collects or gives money, and is no place to go to. */
  readonly gives: boolean
  /** Those of content/conditions that it is for alone. */
  readonly conditions: readonly string[]
  /** The words of its name and terms. */
  readonly headings: readonly string[]
  /** All that it says of itself, as it is written. */
  readonly says: Says
  /** Why it is not shown to anyone, or null where it is. */
  readonly hidden: Hidden | null
}

/** On one day of the week, though it may not be on each: hours since midnight, past 24 where it ends on the next day. */
export interface Session {
  /** Monday is 1. */
  readonly weekday: number
  readonly opens: number
  readonly closes: number
}

/** When something is on. */
export interface Times {
  readonly when: string | null
  readonly recurring: readonly Recurring[]
  /** Those of which day and hours are sure. */
  readonly sessions: readonly Session[]
  /** `Tuesday evening`, or null where no evening is said. */
  readonly evenings: string | null
}

export interface PlaceToGo {
  readonly street: string | null
  readonly postcode: string | null
  readonly district: string | null
  readonly at: Point | null
  /** Null where it has none of its own: those of the service are its times. */
  readonly times: Times | null
  /** Null where nothing says. */
  readonly stepFree: boolean | null
}

/** Of a place, where it is. */
export type Address = Pick<PlaceToGo, 'street' | 'postcode' | 'district' | 'at'>

/** What one service tells of where places are. */
export interface TellsWhere extends Pick<Listing, 'name' | 'areas'> {
  readonly places: readonly Address[]
}

/** When a service is on at one of its places, or, where it is at none, by itself. */
export function timesAt(listing: Listing, place: PlaceToGo | null): Times {
  return place?.times ?? listing
}

export interface Point {
  readonly lat: number
  readonly lon: number
}

/** Whether it was last checked more than a year before this day (an ISO date). */
export function isStale({ lastChecked }: Listing, today: string): boolean {
  return lastChecked !== null && lastChecked < `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
}

/** What a record says in words, by where in it that stands. */
export interface Says {
  /** Its name and its taxonomy terms. */
  readonly headings: string
  readonly description: string
  /** Who runs it, and in which building. */
  readonly whose: string
  /** What it notes of getting in. */
  readonly access: string
}

/**
 * How a service is known to serve a need, best first: by its own taxonomy term, its name, or words in its description. Last
 * is what none of these says and its words as a whole make likely.
 */
export const evidence = ['term', 'name', 'description', 'inferred'] as const
export type Evidence = (typeof evidence)[number]

export interface Serves {
  readonly by: Evidence
  /** How many different terms of the need its record holds: one may stand there by chance. */
  readonly terms: number
  /** How likely it is, from 0 to 1, where it is inferred. */
  readonly score?: number
}

/** Of these needs, those that are only inferred, with how likely each is. */
export function inferredOf({ serves }: Listing, needs: readonly Need[]): Readonly<Partial<Record<Need, number>>> {
  return Object.fromEntries(
    needs.flatMap((need) => {
      const score = serves.get(need)?.score
      return score === undefined ? [] : [[need, score]]
    }),
  )
}

/** Whether its own record names a need that it serves. */
export const namesNeed = ({ serves }: Listing): boolean => serves.values().some(({ by }) => by !== 'inferred')

export const UNREACHABLE = 'no address, telephone or website'
export type Hidden = 'says that it is closed' | typeof UNREACHABLE

/** A listing with its own words, by which it is found. */
export interface Worded extends Listing {
  /** The stems of all that it says of itself. */
  readonly words: ReadonlySet<string>
}
