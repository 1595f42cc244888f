import type { Listing, Serves } from '#adapters/directories/listing.ts'
import type { Reach } from '#adapters/directories/reach.ts'
import { FAR } from '#adapters/directories/reach.ts'
import type { Need, Service } from '#dialogs/memory.ts'

/** A service that meets what was asked, and how. */
export interface Match extends Reach {
  readonly listing: Listing
  /** The needs asked for that it serves. */
  readonly needs: readonly Need[]
  /** How it is known to serve them, or to hold what was typed. Null where neither was asked. */
  readonly serves: Serves | null
}

const YEAR = 365.25 * 24 * 60 * 60 * 1000

/** All that is ranked by, in miles: what speaks against a place counts as so many miles more. Fewest first. */
function effort({ listing, serves, miles, namedFor }: Match, now: number): number {
  const unsure = serves ? { term: 0, name: 2, description: 6 }[serves.by] - Math.min(2, serves.terms - 1) : 0
  const away = miles ?? { here: 2, nowhere: 3, elsewhere: 10 }[namedFor ?? 'nowhere']
  const yearsOld = listing.lastChecked ? (now - Date.parse(listing.lastChecked)) / YEAR : 4
  const outOfDate = Math.min(3, Math.max(0, yearsOld - 1))
  const hardToAsk = listing.phone ? 0 : listing.web ? 0.5 : 1
  return Math.max(0, unsure) + away + outOfDate + hardToAsk
}

/** What a wait speaks against a place for who cannot wait, in miles: open now and near comes first, and not what is far. */
function wait(opening: Service['open'], now: number): number {
  if (opening === null) return 8
  return { now: 0, today: 2, later: opening.at - now < DAY ? 4 : 8 }[opening.on]
}

const DAY = 24 * 60 * 60 * 1000

/** The best of them: nothing far where there is something near, no name twice, and at most two in three of one provider. */
export function best(
  matches: readonly Match[],
  limit: number,
  now: number,
  opening: ((match: Match) => Service['open']) | null,
): readonly Match[] {
  const near = matches.filter(({ miles }) => miles === null || miles <= FAR)
  const ranked = (near.length > 0 ? near : matches)
    .map((match) => ({ match, effort: effort(match, now) + (opening ? wait(opening(match), now) : 0) }))
    .sort((a, b) => a.effort - b.effort || a.match.listing.name.localeCompare(b.match.listing.name))
  const names = new Set<string>()
  const ofProvider = new Map<string, number>()
  const chosen: Match[] = []
  for (const { match } of ranked) {
    const name = match.listing.name.toLowerCase()
    const provider = match.listing.provider?.toLowerCase() ?? name
    const already = ofProvider.get(provider) ?? 0
    if (chosen.length === limit) break
    if (names.has(name) || already >= Math.ceil((limit * 2) / 3)) continue
    chosen.push(match)
    names.add(name)
    ofProvider.set(provider, already + 1)
  }
  return chosen
}
