import { byItself, type gathering, type PlaceSearch, strictly } from '#bot/services/gathering.ts'
import { activities } from '#content/activities.ts'

type Gathered = ReturnType<typeof gathering>

/** Of places shown together, at most this many for what somebody enjoys, with its cost told: they came for something else. */
export const FOR_JOY = 1

/** Something that they enjoy, free where that is wished, else with its cost told. */
export async function forJoy({ found, look }: Gathered, search: PlaceSearch): Promise<void> {
  const joys = search.enjoys.includes(search.activity ?? '') ? [search.activity!] : search.enjoys
  const wishes = strictly(search)
  for (const some of [wishes, wishes.filter((wish) => wish !== 'free')])
    for (const words of findsFor(joys))
      if (found.length < FOR_JOY) await look({ ...(search.activity && byItself(search)), words, wishes: some }, FOR_JOY)
}

/** How a directory writes of what they enjoy. */
export const findsFor = (enjoys: readonly string[]) =>
  activities.filter(({ id }) => enjoys.includes(id)).flatMap(({ find }) => find)
