import type { Directory, DirectorySearch, Found } from '#bot/ports/directory.ts'
import { activities, activitiesIn } from '#content/activities.ts'
import { conditionsSaid } from '#content/conditions.ts'
import { sift } from '#content/denied.ts'
import { needs as allNeeds } from '#content/needs.ts'
import { thing } from '#content/things.ts'
import { whoSays } from '#content/who.ts'
import type { Answer, Search } from '#dialogs/look-ups.ts'
import type { Need, Wish } from '#dialogs/memory.ts'
import type { Service } from '#dialogs/service.ts'

/** With fewer than two, what is searched with the need is looked for too. */
const FEWEST = 2

/** How many are looked through for those that are as was wished and for them, where the directory cannot tell them apart. */
const MANY = 30

/** Of places shown together, at most this many for what somebody enjoys, with its cost told: they came for something else. */
const FOR_JOY = 1

type PlaceSearch = Extract<Search, { look: 'places' }>

/**
 * Places for what they enjoy and for each need, the first of them first; where there are fewer than two, for what is searched
 * with it too. Nothing is known outside the area. Who cannot leave the house is shown first what comes to them.
 * Where none is on record as without steps, those of which nothing is said are found, and told as that.
 */
export async function findPlaces(directory: Directory, search: PlaceSearch): Promise<Answer> {
  const found = await findAs(directory, search, [])
  if (found.type !== 'foundNothing' || !search.wishes.includes('stepFree')) return found
  const wishes = search.wishes.filter((wish) => wish !== 'stepFree')
  const others = await findAs(directory, { ...search, wishes }, ['stepFree'])
  return others.type === 'found' ? others : found
}

async function findAs(directory: Directory, search: PlaceSearch, rather: readonly Wish[]): Promise<Answer> {
  if (search.place?.outside) return { type: 'foundNothing' }
  const [first, ...others] = search.needs
  const found: Found[] = []
  const noBed = search.soonest && first === 'housing'
  const look = async (asked: Partial<DirectorySearch>, most: number) => {
    const more = await directory.find({ ...openTo(search, found), rather, ...asked })
    found.push(
      ...more
        .filter(
          (one) =>
            isNearer(one, search) &&
            (noBed || isForThem(one, search)) &&
            isSafeToName(one, search) &&
            isWanted(one, search) &&
            isReached(one, search),
        )
        .slice(0, most),
    )
  }
  const asked = search.thing ? thing(search.thing).find : []
  const strictly = search.wishes.filter((wish) => !gently.has(wish))
  for (const words of asked)
    if (found.length < search.most) await look({ words, wishes: strictly }, search.most - found.length)
  const lacks = asked.length > 0 && found.length === 0
  const joys = search.enjoys.includes(search.activity ?? '') ? [search.activity!] : search.enjoys
  for (const wishes of [strictly, strictly.filter((wish) => wish !== 'free')])
    for (const words of findsFor(joys))
      if (found.length < FOR_JOY) await look({ ...(search.activity && byItself(search)), words, wishes }, FOR_JOY)
  if (noBed) await look({ words: 'homeless', needs: ['housing'], wishes: strictly }, search.most)
  const lookFor = async (needs: readonly Need[], most: number) => {
    const enough = Math.min(found.length + most, search.most)
    for (const way of search.wishes.includes('fromHome') ? atHome : [[]])
      if (found.length < enough) await look({ needs, wishes: [...strictly, ...way] }, enough - found.length)
  }
  for (const [need, most] of sharesOf(search.needs, search.most - found.length)) await lookFor([need], most)
  if (first) await lookFor([first], search.most)
  const besides = first ? [...searchedWith(first), ...others] : []
  if (besides.length > 0 && found.length < FEWEST) await lookFor(besides, search.most)
  const lacking = search.activity !== null && (await isNone(directory, search)) ? { lacking: search.activity } : {}
  if (search.activity !== null && search.needs.length < 2 && !found.some(({ name }) => isOf(name, search.activity!))) {
    const others = found.splice(0)
    for (const words of findsFor([search.activity])) await look({ ...byItself(search), words, wishes: strictly }, MANY)
    const named = found.splice(0).filter(({ name }) => isOf(name, search.activity!))
    found.push(...[...named.slice(0, FOR_JOY), ...others].slice(0, search.most))
  }
  if (found.length === 0) return { type: 'foundNothing' }
  const like = search.wishes.filter((wish) => found.every((place) => place.like.includes(wish)))
  const same = found.every(({ id }) => search.told.includes(id))
  const served = found.flatMap(({ serves }) => serves)
  const needs = search.needs.filter((need) => served.includes(need))
  const instead = first && asked.length === 0 && served[0] && !served.includes(first) ? { instead: served[0] } : {}
  return { type: same ? 'foundSame' : 'found', places: found.map(asShown), like, lacks, needs, ...lacking, ...instead }
}

/** Whether a place is for an activity, as far as its name tells. */
const isOf = (name: string, activity: string) => activitiesIn(name).some(({ id }) => id === activity)

/** Whether there is none of the activity that was asked for, as was wished or not, shown before or not. */
async function isNone(directory: Directory, search: PlaceSearch): Promise<boolean> {
  for (const words of findsFor([search.activity!]))
    if ((await directory.find({ ...openTo({ ...search, shown: [] }, []), ...byItself(search), words })).length > 0)
      return false
  return true
}

/** How many places of so many are for each need: one for each other than the first, as far as that leaves one for the first. */
function sharesOf(needs: readonly Need[], most: number): readonly (readonly [Need, number])[] {
  const each = needs.slice(0, Math.max(most, 1))
  return each.map((need, at) => [need, at === 0 ? most - (each.length - 1) : 1])
}

/** What is had by telephone, then what comes to the door, then what they would have to go to. */
const atHome: readonly (readonly Wish[])[] = [['remote'], ['fromHome'], []]

/** These put places first, and leave out none. How near others are is looked at here. */
const gently: ReadonlySet<Wish> = new Set(['fromHome', 'nearer'])

/** How a directory writes of what they enjoy. */
const findsFor = (enjoys: readonly string[]) =>
  activities.filter(({ id }) => enjoys.includes(id)).flatMap(({ find }) => find)

const searchedWith = (need: Need): readonly Need[] => allNeeds.find(({ id }) => id === need)?.searchWith ?? []

function openTo({ place, age, shown, soonest, said }: PlaceSearch, found: readonly Found[]): DirectorySearch {
  const told = whoSays(said.map((text) => sift(text).told).join('. '))
  return {
    ...{ rather: [], weekday: null, evenUnreachable: false },
    who: { ...told, ages: age === null ? [] : [age] },
    ...{ needs: [], near: whereOf(place), without: [...shown, ...found.map(({ id }) => id)] },
    ...{ words: '', wishes: [], age, soonest, limit: MANY },
  }
}

/** For one thing to do, and not for what else they spoke of. */
const byItself = (search: PlaceSearch) => ({ who: { ...openTo(search, []).who, subjects: [] } })

/** A place by its name, with the district that it is in, which is all that is known where nobody knows the name. */
function whereOf(place: PlaceSearch['place']): string | null {
  if (!place) return null
  return place.name === place.district ? place.district : `${place.name}, ${place.district}`
}

/** What is had by telephone alone, or joined so, is no use to who cannot ring. */
const isReached = ({ remote, web, howToJoin }: Found, { noCalls }: PlaceSearch) =>
  !noCalls || (!remote && (howToJoin !== 'self-refer' || web !== null))

const isNearer = ({ miles }: Found, { within }: PlaceSearch) => within === null || miles === null || miles < within

/** A place that is for a condition by its own record is for who has spoken of it. */
function isForThem({ conditions }: Found, { said }: PlaceSearch): boolean {
  const spoken = conditionsSaid(said.map((text) => sift(text).told).join('. '))
  return conditions.length === 0 || conditions.some((condition) => spoken.includes(condition))
}

/** Not what they do not want to do, as far as its name tells. */
const isWanted = ({ name }: Found, { refuses }: PlaceSearch) => !refuses.some((one) => isOf(name, one))

/** A place for who is not safe is named to nobody who did not ask for it: others may read this. */
const isSafeToName = ({ serves }: Found, { needs }: PlaceSearch) =>
  needs.includes('safety') || !serves.includes('safety')

function asShown({
  provider,
  why,
  source,
  serves,
  like,
  conditions,
  unsure,
  openNow,
  nextOpens,
  ...service
}: Found): Service {
  return service
}
