import type { Directory, DirectorySearch, Found } from '#bot/ports/directory.ts'
import { forParents, isExpecting, isOfNeed, ofBaby } from '#bot/services/for-parents.ts'
import { isSparing } from '#bot/services/sparing.ts'
import { activitiesIn } from '#content/activities.ts'
import { conditionsSaid } from '#content/conditions.ts'
import { refusedIn, sift } from '#content/denied.ts'
import { refusesPlace } from '#content/refused-place.ts'
import { whoSays } from '#content/who.ts'
import type { Search } from '#dialogs/look-ups.ts'
import type { Wish } from '#dialogs/memory.ts'

export type PlaceSearch = Extract<Search, { look: 'places' }>

/** How many are looked through for those that are as was wished and for them, where the directory cannot tell them apart. */
export const MANY = 30

/** What is had by telephone, then what comes to the door, then what they would have to go to. */
const atHome: readonly (readonly Wish[])[] = [['remote'], ['fromHome'], []]

/** These put places first, and leave out none. How near others are is looked at here. */
const gently: ReadonlySet<Wish> = new Set(['fromHome', 'nearer'])

/** The wishes that leave places out. */
export const strictly = ({ wishes }: PlaceSearch): readonly Wish[] => wishes.filter((wish) => !gently.has(wish))

/** Places found by one search after another: none twice, none that they were shown before, and none that is not for them. */
export function gathering(directory: Directory, search: PlaceSearch, rather: readonly Wish[]) {
  const found: Found[] = []
  const noBed = search.soonest && search.needs[0] === 'housing'

  async function look(asked: Partial<DirectorySearch>, most: number, isForIt = (_: Found) => true): Promise<void> {
    const before = [...search.shown, ...found.map(({ id }) => id)]
    const more = await directory.find({ ...openTo(search), without: before, rather, ...asked })
    const fits = (one: Found) =>
      !before.includes(one.id) &&
      isForIt(one) &&
      isNearer(one, search) &&
      (noBed || isForThem(one, search)) &&
      isForBabyOf(one, search) &&
      isOfTheirAge(one, search) &&
      isForGrandparent(one, search) &&
      isSafeToName(one, search) &&
      isWanted(one, search) &&
      isReached(one, search) &&
      isOpenToday(one, search)
    const unsaid = (one: Found) => (asked.rather ?? rather).filter((wish) => !one.like.includes(wish)).length
    found.push(
      ...more
        .filter(fits)
        .toSorted((a, b) => unsaid(a) - unsaid(b))
        .slice(0, most),
    )
  }

  /** So many more at most; for who cannot leave the house what comes to them first. */
  async function lookFor(
    { wishes = strictly(search), ...asked }: Partial<DirectorySearch>,
    most: number,
  ): Promise<void> {
    const enough = Math.min(found.length + most, search.most)
    const { needs = [] } = asked
    const forBaby = needs.includes('family') && isExpecting(search)
    if (forBaby && found.length < enough)
      await look({ ...byItself(search), ...forParents(search), wishes }, enough - found.length)
    const who = forBaby ? { ...openTo(search).who, ages: [0] } : (asked.who ?? openTo(search).who)
    const ofThese = wishes.filter((wish) => isOfNeed(wish, needs, search))
    const isAtHome = search.wishes.includes('fromHome')
    // What they would have to go to is only for who has nothing else.
    for (const way of isAtHome ? atHome : [[]])
      if (found.length < (isAtHome && way.length === 0 ? 1 : enough))
        await look(
          { ...asked, who, wishes: [...ofThese, ...way] },
          enough - found.length,
          (one) =>
            // That it is had at home makes up for much, and not for being there for something else.
            way.length === 0 || needs.length === 0 || one.serves.length > 0,
        )
  }

  return { found, rather, look, lookFor }
}

/** A search for anything near them. */
export function openTo(search: PlaceSearch): DirectorySearch {
  const { place, age, childAge = null, soonest, said, expecting } = search
  const told = whoSays(said.map((text) => sift(text).told).join('. '))
  return {
    ...{ rather: [], weekday: null, evenUnreachable: false, sparing: isSparing(search) },
    who: { ...told, ages: agesOf(age, childAge), subjects: [...told.subjects, ...ofBaby[expecting ?? 'neither']] },
    ...{ needs: [], near: whereOf(place), without: [] },
    // What they refuse may be all that opens soon.
    ...{ words: '', wishes: [], age, soonest: soonest && refusedIn(said).length === 0, limit: MANY },
  }
}

/** Who has a child of fifteen is no toddler's parent: it is for a grown-up, or for one so old. */
const agesOf = (own: number | null, child: number | null): readonly number[] =>
  child === null ? (own === null ? [] : [own]) : [child, own ?? PARENT]
const PARENT = 40

/** For one thing to do, and not for what else they spoke of. */
export const byItself = (search: PlaceSearch) => ({ who: { ...openTo(search).who, subjects: [] } })

/** A place by its name, with the district that it is in, which is all that is known where nobody knows the name. */
function whereOf(place: PlaceSearch['place']): string | null {
  if (!place) return null
  return place.name === place.district ? place.district : `${place.name}, ${place.district}`
}

/** What is had by telephone alone, or joined so, is no use to who cannot ring. */
const isReached = ({ remote, web, howToJoin }: Found, { noCalls }: PlaceSearch) =>
  !noCalls || (!remote && (howToJoin !== 'self-refer' || web !== null))

const isNearer = ({ miles }: Found, { within }: PlaceSearch) => within === null || miles === null || miles < within

/** Open now, or later today, where that is wished. */
const isOpenToday = ({ open }: Found, { wishes }: PlaceSearch) =>
  !wishes.includes('today') || open?.on === 'now' || open?.on === 'today'

/** A place that is for a condition by its own record is for who has spoken of it. */
function isForThem({ conditions }: Found, { said }: PlaceSearch): boolean {
  const spoken = conditionsSaid(said.map((text) => sift(text).told).join('. '))
  return conditions.length === 0 || conditions.some((condition) => spoken.includes(condition))
}

/** Who brings up a grandchild is nobody's mum, and theirs is at school where they told of no one so small. */
const isForGrandparent = ({ name }: Found, { said }: PlaceSearch) =>
  !said.some((text) => raises.test(text)) ||
  !(forMums.test(name) || (forSmall.test(name) && !said.some((text) => hasSmall.test(text))))
const raises =
  /\bgrand ?(?:kids?|child(?:ren)?|sons?|daughters?|parents?|ma|mother)\b|\b(?:nans?|grans?|grannies|nannas?)\b.{0,30}\bkids\b/i
const forMums = /\b(?:mums?|mothers?)\b/i

/** Who has a child past five and told of none so small is shown no toddler group. */
const isOfTheirAge = ({ name }: Found, { childAge = null, said, expecting }: PlaceSearch) =>
  childAge === null ||
  childAge <= SMALL ||
  !forSmall.test(name) ||
  isExpecting({ expecting }) ||
  said.some((text) => hasSmall.test(text))
const SMALL = 5
const forSmall =
  /\b(?:toddlers?|bab(?:y|ies)|under ?(?:5s|fives?)|stay (?:and|&) play|play ?groups?|pre-?school|nursery)\b/i
const hasSmall = /\b(?:my|our|a|the|new) (?:toddler|baby|bairn|newborn|little one|youngest)\b(?! bank)|\bnappies\b/i

/** A place that is for babies by its name is no use to who has told of no child, where they need food. */
const isForBabyOf = ({ name }: Found, { needs, expecting, said }: PlaceSearch) =>
  needs[0] !== 'food' || !ofBabies.test(name) || isExpecting({ expecting }) || said.some((text) => haveChild.test(text))
const ofBabies = /\bbab(?:y|ies)\b/i
const haveChild =
  /\b(?:bab(?:y|ies)|babys|newborn|nappies|nappy|formula|milk|pregnan\w*|expecting|toddlers?|kids?|child(?:ren)?|sons?|daughters?|bairns?|little ones?|twins)\b/i

/** Not what they do not want, to do or to be sent to, as far as its name tells. */
const isWanted = ({ name }: Found, { refuses, said }: PlaceSearch) =>
  !refuses.some((one) => isOf(name, one)) &&
  !said.some((text) => refusesPlace(text, name)) &&
  !refusedIn(said).some((word) => new RegExp(`\\b${word}\\b`, 'i').test(name))

/** A place for who is not safe is named to nobody who did not ask for it: others may read this. */
const isSafeToName = ({ serves }: Found, { needs }: PlaceSearch) =>
  needs.includes('safety') || !serves.includes('safety')

/** Whether a place is for an activity, as far as its name tells. */
export const isOf = (name: string, activity: string) => activitiesIn(name).some(({ id }) => id === activity)
