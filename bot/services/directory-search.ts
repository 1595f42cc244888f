import type { Directory, Found } from '#bot/ports/directory.ts'
import { FOR_JOY, findsFor, forJoy } from '#bot/services/for-joy.ts'
import { forParents, isAmongParents } from '#bot/services/for-parents.ts'
import { forSubject } from '#bot/services/for-subject.ts'
import { byItself, gathering, isOf, MANY, openTo, type PlaceSearch, strictly } from '#bot/services/gathering.ts'
import { freeFirst, isSparing } from '#bot/services/sparing.ts'
import { wordsFor } from '#content/asking.ts'
import { mustBePaid } from '#content/cost.ts'
import { needs as allNeeds } from '#content/needs.ts'
import { normalise } from '#content/normalise.ts'
import { thing } from '#content/things.ts'
import { hasChildrenAlong, isForTonight } from '#content/tonight.ts'
import type { Answer } from '#dialogs/look-ups.ts'
import type { Need, Wish } from '#dialogs/memory.ts'
import type { Service } from '#dialogs/service.ts'
import { oftenUntold } from '#dialogs/wishes.ts'

/** Whatever serves one of these is some help to who speaks of it. Of the others somebody asks for one thing. */
const anyHelps: ReadonlySet<Need> = new Set<Need>([
  'food',
  'loneliness',
  'mood',
  'bereavement',
  'social-care',
  'healthy-living',
  'newcomers',
  'volunteering',
])

/** With fewer than two, what is searched with the need is looked for too. */
const FEWEST = 2

type Gathered = ReturnType<typeof gathering>

/**
 * Places for what they enjoy and for each need, by what they said of it, the first of them first; where there are fewer than
 * two, for what is searched with it too. Nothing is known outside the area. Who cannot leave the house is shown first what comes to them.
 * Where none is on record as they wish, those of which nothing is said are found, and told as that.
 */
export async function findPlaces(directory: Directory, search: PlaceSearch): Promise<Answer> {
  const found = await findAs(directory, search, [])
  const { told, rather } = wishesOf(search)
  if (found.type !== 'foundNothing') return found
  if (rather.length > 0) return findAs(directory, { ...search, wishes: told }, rather)
  // Who cannot wait is told what there is, however far.
  const anywhere = search.wishes.filter((wish) => wish !== 'close')
  return search.soonest && anywhere.length < search.wishes.length
    ? findAs(directory, { ...search, wishes: anywhere }, [])
    : found
}

/** What leaves places out where a record does not say it, and what many records do not say. */
function wishesOf({ wishes }: Pick<PlaceSearch, 'wishes'>) {
  const rather = wishes.filter((wish) => oftenUntold.has(wish))
  return { told: wishes.filter((wish) => !rather.includes(wish)), rather }
}

async function findAs(directory: Directory, search: PlaceSearch, rather: readonly Wish[]): Promise<Answer> {
  if (search.place?.outside) return { type: 'foundNothing' }
  const gathered = gathering(directory, search, rather)
  const { found, look, lookFor } = gathered
  const [first] = search.needs
  const wishes = strictly(search)
  const named = search.thing ? thing(search.thing).find : []
  const others = search.thing ? search.needs.filter((need) => need !== thing(search.thing!).need) : search.needs
  const mostNamed = Math.max(1, search.most - others.length)
  for (const words of named) if (found.length < mostNamed) await look({ ...byItself(search), words, wishes }, MANY)
  // What opens sooner and is not that is none of it.
  if (named.length > 0) found.splice(0, found.length, ...(await writingOf(named, found, directory)).slice(0, mostNamed))
  const isSaid = search.thing !== null && !thing(search.thing).unsaid
  const lacks = isSaid && found.length === 0 && (await isNoneOf(named, directory, search))
  // Of one thing that is nothing else nothing else is shown beside it.
  const isMet = found.length > 0 && search.thing !== null && thing(search.thing).not !== undefined
  const isNamedFirst = found.length > 0 && search.thing !== null && others.length > 0
  const needed = isMet || isNamedFirst ? others : search.needs
  const byName = found.map(({ id }) => id)
  const asked = found.length
  await forJoy(gathered, search)
  const joys = new Set(found.slice(asked))
  const noBed = first === 'housing' && search.soonest
  if (noBed) {
    if (isForTonight(search.said) && !hasChildrenAlong(search.said))
      await look({ words: 'night shelter', needs: ['housing'], wishes }, 1, isBedTonight)
    await look({ words: 'homeless', needs: ['housing'], wishes }, search.most - found.length)
    // An office that is open now comes before a bed that is there tonight: it is who lets them in.
    found.sort((one, other) => Number(other.openNow) - Number(one.openNow))
  }
  if (search.answer === 'eviction-letter')
    await look({ ...byItself(search), words: 'eviction notice', needs: ['housing'], wishes }, search.most)
  // Who has no bed is not shown who mends shelves.
  const hasBeds = noBed && found.length > joys.size
  const amongParents = isAmongParents(search) && found.length + 1 < search.most ? 1 : 0
  const left = hasBeds ? needed.slice(1) : needed
  const lookedFor = new Set<Need>()
  for (const [need, most] of sharesOf(left, search.most - found.length - amongParents)) {
    const before = found.length
    await lookBest(gathered, search, need, most)
    // What is found by their words is for that, though no term of it says so.
    if (found.slice(before).some(({ serves }) => serves.length === 0)) lookedFor.add(need)
  }
  if (amongParents > 0) await look({ ...byItself(search), ...forParents(search), wishes }, amongParents)
  if (first && !isMet && !hasBeds && found.length < FEWEST && !isForThatAlone(first, search)) {
    await lookFor({ needs: [first] }, search.most)
    const besides = [...searchedWith(first), ...search.needs.slice(1)]
    if (besides.length > 0 && found.length < FEWEST) await lookFor({ needs: besides }, search.most)
  }
  const lacking = search.activity !== null && (await isNone(directory, search)) ? { lacking: search.activity } : {}
  if (search.activity !== null && search.needs.length < 2 && !found.some(({ name }) => isOf(name, search.activity!))) {
    const others = found.splice(0)
    for (const words of findsFor([search.activity])) await look({ ...byItself(search), words, wishes }, MANY)
    const named = found.splice(0).filter(({ name }) => isOf(name, search.activity!))
    found.push(...[...named.slice(0, FOR_JOY), ...others].slice(0, search.most))
  }
  const lacksSubject = (await forSubject(gathered, directory, search)) ? { lacksSubject: search.subject! } : {}
  if (found.length === 0) return { type: 'foundNothing' }
  const isAllPaid = isSparing(search) && found.every(({ cost }) => mustBePaid(cost))
  if (isAllPaid && first) {
    found.splice(Math.max(1, search.most - 1))
    await lookFor({ needs: [first], wishes: [...wishes, 'free'] }, 1)
  }
  const wished = [...search.wishes, ...rather]
  const like = wished.filter((wish) => found.every((place) => place.like.includes(wish)))
  const ordered = isSparing(search) ? freeFirst(found) : found
  const unsaid = wished
    .filter((wish) => oftenUntold.has(wish))
    .map((like) => ({
      like,
      of: ordered.flatMap((one, at) =>
        joys.has(one) || one.like.includes(like) || isBeyond(one, like) ? [] : [at + 1],
      ),
    }))
    .filter(({ of }) => of.length > 0)
  const same = found.every(({ id }) => search.told.includes(id))
  const served = found.flatMap(({ serves }) => serves)
  const isNamed = found.some(({ id }) => byName.includes(id))
  const met = search.needs.filter(
    (need) => served.includes(need) || lookedFor.has(need) || (isNamed && need === thing(search.thing!).need),
  )
  const needs = [...new Set([...met, ...besidesAsked(found, search)])]
  const instead = first && named.length === 0 && served[0] && !served.includes(first) ? { instead: served[0] } : {}
  return {
    type: same ? 'foundSame' : 'found',
    places: ordered.map(asShown),
    like,
    unsaid,
    lacks,
    needs,
    joy: found.some((one) => joys.has(one)),
    isNamed,
    ...lacking,
    ...lacksSubject,
    ...instead,
  }
}

/** No door of what is had by telephone has steps. */
const isBeyond = ({ remote, street }: Found, wish: Wish) => wish === 'stepFree' && remote && street === null

/** A bed that is there tonight stands in front of an office that opens tomorrow. */
const isBedTonight = ({ name, open }: Found) =>
  /\b(?:shelters?|hostels?|night ?stop|beds?)\b/i.test(name) && (open?.on === 'now' || open?.on === 'today')
/** What those are for that serve none of the needs asked for, and were found beside them: it is told too. */
const besidesAsked = (found: readonly Found[], { needs }: PlaceSearch): readonly Need[] =>
  found.filter(({ serves }) => !serves.some((need) => needs.includes(need))).flatMap(({ serves }) => serves.slice(0, 1))

/** Whether no record has any of these words, shown before or not. */
async function isNoneOf(named: readonly string[], directory: Directory, search: PlaceSearch): Promise<boolean> {
  if (search.shown.length === 0 && strictly(search).length === 0) return true
  for (const words of named) {
    const all = await directory.find({ ...openTo(search), ...byItself(search), words })
    if ((await writingOf(named, all, directory)).length > 0) return false
  }
  return true
}

/** Those whose own record has one of these words: what is only like it is found for its need. */
async function writingOf(named: readonly string[], found: readonly Found[], directory: Directory): Promise<Found[]> {
  const records = await Promise.all(found.map(({ id }) => directory.describe(id)))
  return found.filter(({ name }, at) => {
    const record = records[at]
    const says = normalise([name, ...(record?.sentences ?? [])].join(' '))
    return !record || named.some((words) => says.includes(normalise(words)))
  })
}

/**
 * By what they said of the need. By the need alone where they said nothing of it, or nothing is found so, or none of that is
 * on record as they wish.
 */
async function lookBest({ found, rather, lookFor }: Gathered, search: PlaceSearch, need: Need, most: number) {
  const [before, words] = [found.length, wordsFor(need, search.said)]
  const wished = wishesOf({ wishes: strictly(search) })
  const like = { wishes: wished.told, rather: [...rather, ...wished.rather] }
  // Those shown before are looked for too: what is much worse than the best of them is no answer later either.
  if (words !== '') await lookFor({ ...byItself(search), ...like, needs: [need], words, without: [] }, most)
  const isOnRecord = ({ like }: Found) => wished.rather.every((wish) => like.includes(wish))
  const noneAsWished = found.length === before && wished.rather.length > 0
  if ((isForThatAlone(need, search) && !noneAsWished) || found.slice(before).some(isOnRecord)) return
  const byWords = found.splice(before)
  await lookFor({ needs: [need] }, most)
  found.push(...byWords.filter(({ id }) => !found.some((one) => one.id === id)).slice(0, before + most - found.length))
}

/** Whether they told of one thing, and nothing else that serves the need is what they asked for, until they ask for more. */
const isForThatAlone = (need: Need, { said, shown, thing, activity }: PlaceSearch) =>
  shown.length === 0 && thing === null && activity === null && !anyHelps.has(need) && wordsFor(need, said) !== ''

/** Whether there is none of the activity that was asked for, as was wished or not, shown before or not. */
async function isNone(directory: Directory, search: PlaceSearch): Promise<boolean> {
  for (const words of findsFor([search.activity!]))
    if ((await directory.find({ ...openTo(search), ...byItself(search), words })).length > 0) return false
  return true
}

/** How many places of so many are for each need: one for each other than the first, as far as that leaves one for the first. */
function sharesOf(needs: readonly Need[], most: number): readonly (readonly [Need, number])[] {
  const each = needs.slice(0, Math.max(most, 1))
  return each.map((need, at) => [need, at === 0 ? most - (each.length - 1) : 1])
}

const searchedWith = (need: Need): readonly Need[] => allNeeds.find(({ id }) => id === need)?.searchWith ?? []

function asShown({
  provider,
  why,
  source,
  serves,
  offers,
  like,
  conditions,
  unsure,
  openNow,
  nextOpens,
  ...service
}: Found): Service {
  return service
}
