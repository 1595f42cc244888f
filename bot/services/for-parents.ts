import type { DirectorySearch } from '#bot/ports/directory.ts'
import type { PlaceSearch } from '#bot/services/gathering.ts'
import type { Need, Wish } from '#dialogs/memory.ts'

/** For whom people are good, and who has or awaits a baby, one place is among parents. */
const forCompany: ReadonlySet<Need> = new Set(['loneliness', 'mood', 'active', 'healthy-living'])

export const isExpecting = ({ expecting }: Pick<PlaceSearch, 'expecting'>): boolean =>
  expecting === 'pregnant' || expecting === 'newborn'

/** Whether one place is to be among parents, though they came for something else. */
export const isAmongParents = (search: PlaceSearch): boolean =>
  isExpecting(search) && !search.needs.includes('family') && search.needs.some((need) => forCompany.has(need))

/** What is there for who has or awaits a baby. */
export const forParents = ({ expecting }: PlaceSearch): Partial<DirectorySearch> => ({
  needs: ['family'],
  words: expecting === 'newborn' ? 'baby group' : 'pregnancy',
})

/** What counts as said of who has or awaits a baby, however long ago they told of it. */
export const ofBaby = {
  pregnant: ['pregnancy', 'postnatal'],
  newborn: ['toddler-group', 'postnatal'],
  neither: [],
} as const

/** Who tells of their family with other needs has the children come to what is for the family. */
export const isOfNeed = (wish: Wish, needs: readonly Need[], search: PlaceSearch): boolean =>
  wish !== 'children' || needs.includes('family') || !search.needs.includes('family')
