import { type Asked, pastimes } from '#adapters/directories/asked.ts'
import type { Fit } from '#adapters/directories/audience.ts'
import type { Listing, Serves } from '#adapters/directories/listing.ts'
import type { Reach } from '#adapters/directories/reach.ts'
import { FAR } from '#adapters/directories/reach.ts'
import { mustBePaid } from '#content/cost.ts'
import { subjects } from '#content/subjects.ts'
import type { Need, Wish } from '#dialogs/memory.ts'
import type { Service } from '#dialogs/service.ts'

/** A service that meets what was asked, and how. */
export interface Match extends Reach {
  /** Its number in the index. */
  readonly number: number
  readonly listing: Listing
  /** The needs asked for that it serves. */
  readonly needs: readonly Need[]
  /** The subjects asked for that it is there for, the most asked for first. */
  readonly about: readonly string[]
  /** Words that were typed and its record holds, where nothing else was asked. */
  readonly typed: readonly string[]
  /** How it is known to serve them, or to hold what was typed. Null where neither was asked. */
  readonly serves: Serves | null
  /** How well it is what was asked for, from 0. Null where words asked for nothing in particular. */
  readonly meets: number | null
  readonly fit: Fit
  /** Of what it had better be like, what its record says, and what it does not say. */
  readonly like: { readonly yes: readonly Wish[]; readonly unknown: readonly Wish[] }
  /** How many miles away a town is that its name speaks of. */
  readonly milesToTown: number | null
}

const YEAR = 365.25 * 24 * 60 * 60 * 1000
const DAY = 24 * 60 * 60 * 1000

/**
 * All that is ranked by, in miles: what speaks against a place counts as so many miles more, and what speaks for it as so
 * many less. Fewest first.
 */
export const weights = {
  /** Nobody is sent anywhere near for what they did not ask for: what it is there for counts most. */
  meets: 10,
  /** What is there for what they need as well, besides what they asked for in words. What is only inferred may be wrong. */
  servesNeed: 2,
  /** What is made for people like them is where they would be known and understood. */
  madeForThem: { group: 4, around: 1.5, situation: 1.5, sex: 0.5 },
  /** What is for some alone, where nobody knows whether they are of them; or full, or closed for a time. */
  forSomeAlone: 3,
  /** Where somebody else must send them is no place to go to now. */
  referred: 1.5,
  /** A place of which only the district is known may be at the other end of it. */
  roughly: 1.5,
  /** A term is given on purpose; a name says what it is; a description may only mention it; what is inferred nobody wrote. */
  evidence: { term: 0, name: 2, description: 6, inferred: 7 },
  /** Each year past the first, as far as three: groups close, and nobody takes them out. */
  yearOld: 1,
  mostOld: 3,
  /** A place that nobody can ring may be shut when they come. */
  noPhone: { web: 0.5, nothing: 1 },
  /** What covers them wherever they are is as good as what is as near as this. */
  covers: { here: 2, nowhere: 3, elsewhere: 10, elsewhereInWords: 4 },
  /** What is had by telephone or online is had at once. */
  remote: 2,
  /** What they wished and its record says, and what it does not say. */
  asWished: 3,
  notSaid: 0.5,
} as const

function effort(
  { listing, place, needs, serves, miles, namedFor, meets, fit, like, milesToTown }: Match,
  now: number,
): number {
  // What was asked for in words is seldom had elsewhere under another name.
  const named = namedFor === 'elsewhere' && meets !== null ? 'elsewhereInWords' : namedFor
  const unsure = serves ? weights.evidence[serves.by] - Math.min(2, serves.terms - 1) : 0
  const away =
    miles ??
    (meets !== null && listing.remote
      ? weights.remote
      : Math.max(
          milesToTown ?? 0,
          weights.covers[milesToTown !== null && milesToTown < 3 ? 'here' : (named ?? 'nowhere')],
        ))
  const yearsOld = listing.lastChecked ? (now - Date.parse(listing.lastChecked)) / YEAR : 4
  const outOfDate = Math.min(weights.mostOld, Math.max(0, yearsOld - 1)) * weights.yearOld
  const hardToAsk = listing.phone ? 0 : listing.web ? weights.noPhone.web : weights.noPhone.nothing
  const wished = like.unknown.length * weights.notSaid - like.yes.length * weights.asWished
  const known = needs.filter((need) => listing.serves.get(need)?.by !== 'inferred')
  const meant = meets === null ? Math.max(0, unsure) : -meets * weights.meets - known.length * weights.servesNeed
  const rough = meets !== null && miles !== null && place?.at === null ? weights.roughly : 0
  const shut = listing.limits.filter(({ is }) => is !== 'waiting')
  const perhapsNotForThem = (fit.unknown.length + shut.length) * weights.forSomeAlone
  // A voucher is soon had, and a food bank is what there is.
  const isReferred = listing.howToJoin === 'needs-referral' && (meets !== null || !needs.includes('food'))
  const referred = isReferred ? weights.referred : 0
  const made = fit.made.reduce((sum, { how }) => sum + weights.madeForThem[how], 0)
  return meant - made + perhapsNotForThem + referred + away + rough + outOfDate + hardToAsk + wished
}

/** What a wait speaks against a place for who cannot wait, in miles: open now and near comes first, and not what is far. */
function wait(opening: Service['open'], now: number): number {
  if (opening === null) return 8
  return { now: 0, today: 2, later: opening.at - now < DAY ? 4 : 8 }[opening.on]
}

/** What must be paid speaks against a place for who cannot wait, in miles: nobody need have it. */
const PAID = 2

/** What is asked for in words must be met by at least this, from 0 to 1, or nothing fits. */
const LEAST = 0.4
/** What is worse than the best of them by more miles than this is no help beside it. */
const WORSE = 6

/**
 * The best of them: nothing far where there is something near, no name twice, no two that may be one, and at most two in three
 * of one provider. Where they are sparing, what must be paid comes after all that need not be, however near it is.
 */
export function best(
  matches: readonly Match[],
  limit: number,
  now: number,
  opening: ((match: Match) => Service['open']) | null,
  sparing: boolean,
  doubts: ReadonlyMap<string, readonly string[]> = new Map(),
): readonly Match[] {
  const near = matches.filter(({ miles }) => miles === null || miles <= FAR)
  const ranked = (near.length > 0 ? near : matches)
    .filter(({ meets }) => meets === null || meets >= LEAST)
    .map((match) => ({
      match,
      later: sparing && mustBePaid(match.listing.cost) ? 1 : 0,
      effort:
        effort(match, now) + (opening ? wait(opening(match), now) + (mustBePaid(match.listing.cost) ? PAID : 0) : 0),
    }))
    .sort(
      (a, b) => a.later - b.later || a.effort - b.effort || a.match.listing.name.localeCompare(b.match.listing.name),
    )
  const [first] = ranked
  const names = new Set<string>()
  const areas = new Set<string>()
  const ofProvider = new Map<string, number>()
  const chosen: Match[] = []
  for (const { match, effort } of ranked) {
    if (match.meets !== null && effort > first!.effort + WORSE) continue
    const ofArea = [...match.listing.offers]
      .filter(([id, much]) => much === 1 && subjects.get(id)?.nearest)
      .map(([id]) => id)
    if (match.miles !== null && ofArea.some((id) => areas.has(id))) continue
    const name = match.listing.name.toLowerCase()
    const provider = match.listing.brand ?? match.listing.provider?.toLowerCase() ?? name
    const already = ofProvider.get(provider) ?? 0
    if (chosen.length === limit) break
    const mayBe = doubts.get(match.listing.id) ?? []
    if (chosen.some(({ listing }) => mayBe.includes(listing.id))) continue
    if (names.has(name) || already >= Math.ceil((limit * 2) / 3)) continue
    chosen.push(match)
    names.add(name)
    for (const id of ofArea) areas.add(id)
    ofProvider.set(provider, already + 1)
  }
  return chosen
}

/** What a place is that does something else for those whom it is for alone: acting, for who has no home. */
const SOMETHING_ELSE = 0.6

/** How much more a place is what was asked for whose record holds their own words. */
const [HELD, MOST_HELD] = [0.1, 0.3]

/** How well a place is what was asked for: the best of what it is there for, and a part of what else it is there for too. */
export function meetsOf({ offers, audience }: Listing, asked: Asked, wordsHeld: number): number | null {
  if (asked.subjects.size === 0) return null
  const doesElse = [...offers].some(([id, much]) => {
    const { need } = subjects.get(id)!
    return much >= 0.9 && pastimes.has(need) && !asked.subjects.has(id) && !asked.needs.includes(need)
  })
  const all = [...asked.subjects].flatMap(([id, much]) => {
    const offered = offers.get(id)
    if (offered === undefined) return []
    return [much * offered * (doesElse && audience.subjects.includes(id) ? SOMETHING_ELSE : 1)]
  })
  if (![...asked.core].some((id) => offers.has(id))) return 0
  if (
    asked.adapted &&
    ![...offers.keys()].some((id) => subjects.get(id)!.need === 'disability' || id === 'disability-sport')
  )
    return 0
  const [first = 0, second = 0, third = 0] = all.sort((a, b) => b - a)
  return (first + second * 0.35 + third * 0.15) * (1 + Math.min(MOST_HELD, wordsHeld * HELD))
}
