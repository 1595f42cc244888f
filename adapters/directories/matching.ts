import { isAsWished, ratherOf } from '#adapters/directories/as-wished.ts'
import { type Asked, askedIn, FEW_WORDS, farthest, SPECIAL } from '#adapters/directories/asked.ts'
import { fitOf } from '#adapters/directories/audience.ts'
import { companyOfTheirs, givesThem, heldBy, ofTheirOwn } from '#adapters/directories/helps.ts'
import { candidatesFor } from '#adapters/directories/index/candidates.ts'
import { type Index, token } from '#adapters/directories/index/index.ts'
import { evidence, type Listing, type Serves } from '#adapters/directories/listing.ts'
import { oneOnly, toldOf } from '#adapters/directories/one-thing.ts'
import { type Match, meetsOf } from '#adapters/directories/ranking.ts'
import { reachOf } from '#adapters/directories/reach.ts'
import { wordsIn } from '#adapters/directories/serves.ts'
import type { Where } from '#adapters/directories/where.ts'
import type { DirectorySearch } from '#bot/ports/directory.ts'
import { stemsOf } from '#content/subjects.ts'
import type { Need } from '#dialogs/memory.ts'

/** Of so many candidates at a time the matches are looked for, until there are enough to choose from. */
const AT_A_TIME = 40
const ENOUGH = 25
/** After so many the rest are less likely than what was found. */
const MOST_TRIED = 120
/** Of so many that nothing came of, the next will hardly be what was asked for. */
const FRUITLESS = 1_000

/** Those of an index that meet a search by somebody there, likely ones first: enough to choose the best from. */
export function matching(
  index: Index,
  search: DirectorySearch,
  where: Where | null,
  lookedFor: ReadonlyMap<string, number> | null = null,
): readonly Match[] {
  const asked = askedIn(search, isLonely(index, where), lookedFor)
  if (asked.unknown.length > 0) {
    const named = namedSo(index, search, asked, where)
    const isOneOnly = search.needs.length > 0 && search.needs.every((need) => oneOnly.has(need))
    if (named.length > 0 || (isOneOnly && asked.unknown.length === 1)) return named
  }
  const typed =
    asked.subjects.size > 0 || search.needs.length > 0
      ? []
      : asked.tongues.length > 0
        ? asked.tongues
        : askedFor(search.words)
  if (asked.subjects.size === 0 && asked.telling.length > FEW_WORDS && asked.tongues.length === 0) return []
  // What was asked for in words is not looked for so far away that nobody would go.
  for (const far of where?.here && asked.subjects.size === 0 ? [false, true] : [false]) {
    const candidates = candidatesFor(index, search, asked, typed, where, far)
    const matches: Match[] = []
    const isEnough = (tried: number) =>
      matches.length >= search.limit + (tried < MOST_TRIED ? ENOUGH : 0) ||
      tried >= Math.min(candidates.length, FRUITLESS)
    for (let at = 0; !isEnough(at); at += AT_A_TIME)
      for (const number of candidates.subarray(at, at + AT_A_TIME)) {
        const match = matchOf(number, index, search, asked, typed, where)
        if (match) matches.push(match)
      }
    if (matches.length > 0) return matches
  }
  return []
}

/** Of fewer listings than these within so many miles is where there is little. */
const LITTLE = { listings: 25, miles: 4 }

function isLonely({ nearby }: Index, where: Where | null): boolean {
  if (!where?.here) return false
  return nearby.many(where.here, LITTLE.miles) < LITTLE.listings
}

/** What holds the one thing that they name and nobody here knows: in its name, or anywhere where no other thing would do. */
function namedSo(index: Index, search: DirectorySearch, asked: Asked, where: Where | null): readonly Match[] {
  const alone = { ...asked, subjects: new Map(), core: new Set<string>() }
  const candidates = candidatesFor(index, search, alone, asked.unknown, where, false)
  const isInNameOnly = !search.needs.every((need) => toldOf.has(need))
  return [...candidates.subarray(0, FRUITLESS)].flatMap((number) => {
    const match = matchOf(number, index, search, alone, asked.unknown, where)
    return match && (!isInNameOnly || match.serves?.by === 'name') ? match : []
  })
}

/** How a listing meets a search, or null where it does not. */
function matchOf(
  number: number,
  index: Index,
  search: DirectorySearch,
  asked: Asked,
  typed: readonly string[],
  where: Where | null,
): Match | null {
  const one = index.records.get(number)
  if (search.without.some((id) => (index.shownAs.get(id) ?? id) === one.id) || (one.hidden && !search.evenUnreachable))
    return null
  const listing = fitting(one, search)
  const byWords = asked.subjects.size > 0
  if (!isFor(listing, search, asked)) return null
  const fit = fitOf(listing, asked)
  if (!fit || (byWords && listing.gives && !givesThem(listing, asked))) return null
  if (asked.tongues.length > 0 && !asked.tongues.some((tongue) => index.postings.has(token.stem(tongue), number)))
    return null
  const needs = search.needs.filter((need) => listing.serves.has(need))
  const held = heldBy(index, number, asked, listing)
  const own = Math.max(
    fit.made.some(({ how }) => how === 'group' || how === 'around') ? ofTheirOwn(listing, needs, asked) : 0,
    companyOfTheirs(listing, asked),
  )
  const meets = byWords ? Math.max(meetsOf(listing, asked, held) ?? 0, own) : null
  if (meets === 0) return null
  const reach = where ? reachOf(listing, where.near, where.here, index.geography) : nowhere(listing)
  if (!reach || !isAsWished({ listing, ...reach }, search.wishes)) return null
  const far = own > 0 ? SPECIAL : farthest(asked)
  if (byWords && (isTooFar(reach, asked) || (reach.miles !== null && reach.miles > far))) return null
  const like = ratherOf({ listing, ...reach }, search)
  if (!like) return null
  const milesToTown =
    where?.here && listing.places.length === 0 ? index.where.milesToTownIn(listing.name, where.here) : null
  if (byWords && milesToTown !== null && milesToTown > TOWN_FAR) return null
  if (
    milesToTown === null &&
    reach.miles === null &&
    where?.here &&
    index.where.isOfElsewhere(listing.name, where.here)
  )
    return null
  const about = [...asked.subjects.keys()].filter((id) => listing.offers.has(id))
  return {
    number,
    listing,
    needs,
    about,
    typed,
    serves: servesBest(listing, needs, typed),
    meets,
    fit,
    like,
    milesToTown,
    ...reach,
  }
}

/** A town this far away is another one, whatever area a group that is named for it says it covers. */
const TOWN_FAR = 4
const WALK = 1.2
const isTooFar = ({ miles }: { readonly miles: number | null }, { onFoot }: Asked) =>
  onFoot && (miles === null || miles > WALK)

const nowhere = (listing: Listing) => ({ place: listing.places[0] ?? null, miles: null, covers: null, namedFor: null })

/** The service with those of its places that are as was wished, how far they are left aside; with all where none is. */
function fitting(listing: Listing, { wishes }: DirectorySearch): Listing {
  const places = listing.places.filter((place) => isAsWished({ listing, place, miles: 0 }, wishes))
  return places.length > 0 ? { ...listing, places } : listing
}

/** Below this is young: what ends sooner is for the young alone, and is no place for who has not told their age. */
const YOUNG = 30

/** Who asks for these asks for a small child, however old they are. */
const ofSmallChild = ['baby-things', 'toddler-group', 'childrens-centre']

function isFor(
  { ages, audience, offers }: Listing,
  { age }: DirectorySearch,
  { who, subjects, core, gives }: Asked,
): boolean {
  if (gives) return true
  if (who.ages.length === 0 && ofSmallChild.some((id) => core.has(id) && offers.get(id) === 1)) return true
  if (age !== null) return ages.from <= age && age <= ages.to
  const told = subjects.size > 0 ? audience.ages : ages
  return who.ages.length > 0 || told.to >= YOUNG
}

/** What was typed, as stems, without the words that every service could hold. */
function askedFor(text: string): readonly string[] {
  const words = wordsIn(text)
  const telling = words.filter(
    (word) => !/^(?:a|an|and|any|at|for|i|in|me|my|near|of|on|or|some|something|somewhere|the|to|with)$/.test(word),
  )
  return stemsOf((telling.length > 0 ? telling : words).join(' ')).filter(Boolean)
}

/** Where what was typed stands, in a heading or only in the text; where nothing was, how the best served of these needs is served. */
function servesBest({ serves, headings }: Listing, needs: readonly Need[], words: readonly string[]): Serves | null {
  if (words.length > 0)
    return { by: words.every((word) => stemsOf(headings.join(' ')).includes(word)) ? 'name' : 'description', terms: 1 }
  const known = needs.map((need) => serves.get(need)!)
  for (const by of evidence) {
    const best = known.find((one) => one.by === by)
    if (best) return best
  }
  return null
}
