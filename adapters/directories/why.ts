import { timesAt } from '#adapters/directories/listing.ts'
import type { Match } from '#adapters/directories/ranking.ts'
import type { DirectorySearch } from '#bot/ports/directory.ts'
import { needName } from '#content/needs.ts'
import { subjectName } from '#content/subjects.ts'
import { groupName } from '#content/who.ts'
import type { Wish } from '#dialogs/memory.ts'

/** Of all that it is there for, so much is told. */
const MOST_SUBJECTS = 2

/** Why a service was chosen, in plain words, most telling first. Each is true by its record. */
export function whyOf(
  { listing, place, needs, about, typed, fit, miles, covers, like }: Match,
  search: DirectorySearch,
): readonly string[] {
  const { cost, remote } = listing
  const wished = (wish: Wish) => search.wishes.includes(wish) || like.yes.includes(wish)
  const reasons: readonly (string | boolean | null)[] = [
    ...about.slice(0, MOST_SUBJECTS).map(subjectName),
    ...(about.length > 0 ? [] : needs.filter((need) => listing.serves.get(need)!.by !== 'inferred').map(needName)),
    typed.length > 0 && `mentions ${search.words.trim()}`,
    ...fit.made.map(({ what, how }) => `for ${namesWhom[how](what)}`),
    miles !== null && `${inMiles(miles)} away`,
    miles === null && covers && `covers ${covers}`,
    remote && (wished('remote') || miles === null) && 'by telephone or online',
    cost === 'free' && 'free',
    wished('evening') && timesAt(listing, place).evenings,
    wished('stepFree') && place?.stepFree === true && 'step-free',
  ]
  return reasons.filter((reason): reason is string => typeof reason === 'string' && reason !== '')
}

const namesWhom: Readonly<Record<Match['fit']['made'][number]['how'], (what: string) => string>> = {
  sex: (what) => (what === 'man' ? 'men' : 'women'),
  group: groupName,
  around: groupName,
  situation: subjectName,
}

function inMiles(miles: number): string {
  if (miles < 0.5) return 'under half a mile'
  const rounded = Math.round(miles)
  return `about ${rounded} mile${rounded === 1 ? '' : 's'}`
}

/** What a record does not say and matters to them. */
export function unsureOf({ like, fit, listing, place }: Match, search: DirectorySearch): readonly string[] {
  return [
    ...like.unknown.map((wish) => `does not say whether it is ${inWords[wish] ?? wish}`),
    ...fit.unknown.map((what) =>
      what === 'sex'
        ? `for ${listing.audience.sex === 'man' ? 'men' : 'women'}`
        : what === 'group'
          ? `for some alone: ${listing.audience.groups.map(groupName).join(', ')}`
          : `for ages ${agesInWords(listing.audience.ages)}`,
    ),
    ...listing.limits.map(({ is, words }) =>
      is === 'full' ? 'may be full' : is === 'waiting' ? 'has a waiting list' : words,
    ),
    ...(search.weekday !== null && timesAt(listing, place).recurring.every(({ rule }) => rule === null)
      ? ['does not say when it is on']
      : []),
  ]
}

const inWords: Readonly<Partial<Record<Wish, string>>> = {
  ...{ evening: 'in the evening', weekend: 'at the weekend', morning: 'in the morning', afternoon: 'in the afternoon' },
  ...{
    remote: 'by telephone or online',
    stepFree: 'step-free',
    women: 'for women',
    children: 'all right with children',
  },
  ...{
    oneToOne: 'one to one',
    notChurch: 'away from church',
    fromHome: 'had from home',
    close: 'close',
    walkable: 'close',
    bus: 'on a bus route',
    inPerson: 'somewhere to go',
  },
  ...{ notOlder: 'not for older people alone', notChildren: 'not for children' },
}

const agesInWords = ({ from, to }: { readonly from: number; readonly to: number }) =>
  from === 0 ? `up to ${to}` : Number.isFinite(to) ? `${from} to ${to}` : `${from} and over`
