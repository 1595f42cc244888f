import { type Asked, helpedByTheirOwn, OF_COMMUNITY, pastimes } from '#adapters/directories/asked.ts'
import { type Index, token } from '#adapters/directories/index/index.ts'
import type { Listing } from '#adapters/directories/listing.ts'
import { stemsOf, subjects } from '#content/subjects.ts'
import type { Need } from '#dialogs/memory.ts'

/** How well a place of their own faith or people helps: for company it is what they look for, for the rest where it does several things. */
export function ofTheirOwn({ offers }: Listing, needs: readonly Need[], asked: Asked): number {
  const helped = helpedByTheirOwn(asked)
  if (helped.some((need) => need === 'loneliness' || need === 'newcomers')) return OF_COMMUNITY.company
  const helps =
    helped.some((need) => needs.includes(need)) ||
    [...offers.keys()].some((id) => id !== 'faith-group' && !pastimes.has(subjects.get(id)!.need))
  return helped.length > 0 && helps ? OF_COMMUNITY.rest : 0
}

/** What those have who cannot hear or see, and look for company: elsewhere than among their like they may sit alone. */
export const sensesForCompany = ({ needs, about }: Asked): readonly string[] =>
  needs.includes('loneliness') ? senses.filter((id) => about.has(id)) : []
const senses = ['hearing', 'bsl-users', 'sight']

/** How well a place helps that has company for those who cannot hear or see as they cannot. */
export const companyOfTheirs = ({ serves, audience }: Listing, asked: Asked): number =>
  serves.has('loneliness') && sensesForCompany(asked).some((id) => audience.subjects.includes(id)) ? BEFORE_OTHERS : 0
/** Company where nobody can talk with them is less than this. */
const BEFORE_OTHERS = 1.25

/** How much of what they typed its record holds, rare words first: 1 is one word that hardly any other holds. */
export function heldBy({ postings, size }: Index, number: number, asked: Asked, { name }: Listing): number {
  const named = stemsOf(name)
  const rare = asked.telling.map((stem) => {
    const list = postings.of(token.stem(stem))
    if (!postings.has(token.stem(stem), number)) return 0
    const isCalled = list.length <= FEW && asked.unheard.has(stem) && named.includes(stem)
    return (Math.log((size + 1) / list.length) / Math.log(size + 1)) * (isCalled ? IN_NAME : 1)
  })
  return rare.reduce((sum, one) => sum + one, 0)
}

/** A word that says nothing by itself, and that so few records hold, is what a place is called: worth as much more. */
const [FEW, IN_NAME] = [5, 3]

/** Who gives money is a place to turn to for those who ask for a grant to themselves. */
export const givesThem = ({ offers, name }: Listing, { core }: Asked) =>
  grants.some((id) => core.has(id) && (offers.get(id) ?? 0) > 0) ||
  (ofMembers.test(name) && [...core].some((id) => subjects.get(id)!.kind === 'condition' && offers.get(id) === 1))
const ofMembers = /\b(?:association|society|group|club|support)\b/i
const grants = ['grants', 'scholarship', 'loan']
