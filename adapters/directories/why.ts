import { timesAt } from '#adapters/directories/listing.ts'
import type { Match } from '#adapters/directories/ranking.ts'
import type { DirectorySearch } from '#bot/ports/directory.ts'
import { needName } from '#content/needs.ts'
import type { Wish } from '#dialogs/memory.ts'

/** Why a service was chosen, in plain words, most telling first. Each is true by its record. */
export function whyOf({ listing, place, needs, miles, covers }: Match, search: DirectorySearch): readonly string[] {
  const { cost, remote } = listing
  const wished = (wish: Wish) => search.wishes.includes(wish)
  const reasons: readonly (string | boolean | null)[] = [
    ...needs.map(needName),
    search.words.trim() && `mentions ${search.words.trim()}`,
    miles !== null && `${inMiles(miles)} away`,
    miles === null && covers && `covers ${covers}`,
    remote && (wished('remote') || miles === null) && 'by telephone or online',
    cost === 'free' && 'free',
    wished('evening') && timesAt(listing, place).evenings,
    wished('stepFree') && place?.stepFree === true && 'step-free',
  ]
  return reasons.filter((reason): reason is string => typeof reason === 'string' && reason !== '')
}

function inMiles(miles: number): string {
  if (miles < 0.5) return 'under half a mile'
  const rounded = Math.round(miles)
  return `about ${rounded} mile${rounded === 1 ? '' : 's'}`
}
