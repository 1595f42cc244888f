import { notTaken } from '#adapters/directories/feeds/feed.ts'
import { isStale, type Listing, namesNeed } from '#adapters/directories/listing.ts'
import { timesAreOver } from '#adapters/directories/open-referral/over.ts'
import { ServiceRecord } from '#adapters/directories/open-referral/record.ts'
import type { Points } from '#adapters/directories/points.ts'
import type { Change, Edition, LeftOut, OpenReferralService } from '#bot/ports/directory.ts'

/** Something wrong with one record, and what would mend it: what whoever keeps the source can act on. */
export interface Fault {
  readonly source: string
  readonly id: string
  readonly name: string
  readonly provider: string
  readonly kind: 'missing' | 'old' | 'not shown' | 'odd' | 'mended' | 'left out'
  /** `no contact`, `telephone`. */
  readonly fault: string
  readonly mend: string
}

type Found = Pick<Fault, 'kind' | 'fault' | 'mend'>

/** What is missing from a listing and would be used, and how that is put right. */
export const gaps: Readonly<Record<string, { readonly is: (listing: Listing) => boolean; readonly mend: string }>> = {
  contact: {
    is: ({ phone, email, web }) => phone === null && email === null && web === null,
    mend: 'Give a telephone number, an e-mail address or a website.',
  },
  place: {
    is: ({ places, remote }) => places.length === 0 && !remote,
    mend: 'Give an address with its postcode, or say that it is online or by telephone.',
  },
  need: {
    is: (listing) => !namesNeed(listing),
    mend: 'Say in plain words, or by a taxonomy term, what it helps with.',
  },
  time: {
    is: ({ when, places }) => when === null && !places.some(({ times }) => times?.when),
    mend: 'Say on which days it is on, and from when to when.',
  },
}

/** All that is wrong with one service of an edition, as it is searched on this day (an ISO date). */
export function* faultsOf(
  { source }: Pick<Edition, 'source'>,
  service: OpenReferralService,
  listing: Listing,
  today: string,
  astray: Points['astray'] = () => null,
): Generator<Fault> {
  const { id, name, provider } = listing
  for (const found of [...foundIn(service, listing, today), ...misplaced(listing, astray)])
    yield { source, id, name, provider: provider ?? '', ...found }
}

/** Of a service with very many places, a few wrong ones are enough to look at. */
const MOST_MISPLACED = 5

/** The points of a record that are not where its postcodes are: it is shown at its postcode. */
function misplaced({ places }: Listing, astray: Points['astray']): readonly Found[] {
  const all = places.flatMap((place) => {
    const [miles, { at, postcode, district }] = [astray(place), place]
    const mend = `Check where it is: ${at?.lat}, ${at?.lon} is ${Math.round(miles ?? 0)} miles from ${postcode ?? district}`
    return miles === null ? [] : [{ kind: 'odd' as const, fault: 'position', mend }]
  })
  return all.slice(0, MOST_MISPLACED)
}

function* foundIn(service: OpenReferralService, listing: Listing, today: string): Generator<Found> {
  const { hidden, lastChecked } = listing
  if (hidden) yield { kind: 'not shown', fault: hidden, mend: 'Put it right, or take it out of the directory.' }
  for (const [what, { is, mend }] of Object.entries(gaps))
    if (is(listing)) yield { kind: 'missing', fault: `no ${what}`, mend }
  if (timesAreOver(ServiceRecord.parse(service), today))
    yield { kind: 'old', fault: 'its times are over', mend: 'Write when it is on now, or take it out.' }
  const mend = 'Check it, and write the day as assured_date.'
  if (lastChecked === null) yield { kind: 'old', fault: 'nobody says when it was checked', mend }
  else if (isStale(listing, today)) yield { kind: 'old', fault: `last checked ${lastChecked}`, mend }
  yield* onceEach(service.cleaning ?? []).map(ofChange)
}

/** What was not taken in at all. */
export function faultOf({ source }: Pick<Edition, 'source'>, { id, name, why }: LeftOut): Fault {
  const mend = howToMend[why] ?? 'Nobody is shown it. Where it is open, write its status as active.'
  return { source, id: id ?? '', name: name ?? '', provider: '', kind: 'left out', fault: why, mend }
}

const howToMend: Readonly<Record<string, string>> = {
  ...{ 'no id': 'Give it an id of its own.', 'no name': 'Give it a name.' },
  [notTaken.again]: 'Give each service an id of its own: only the first is listed.',
  [notTaken.gone]: 'Its list names it, and its own address answers that there is none: take it off the list.',
  [notTaken.broken]: 'Its own address answers with an error, or with something else: put that right at the source.',
  'not a service': 'It cannot be read as a service: see what is written there.',
}

/** A feed that repeats itself has what is wrong in one record more than once. */
function onceEach(changes: readonly Change[]): readonly Change[] {
  return [...new Map(changes.map((one) => [`${one.kind} ${one.was} ${one.became}`, one])).values()]
}

function ofChange({ kind, field, was, became, odd }: Change): Found {
  if (odd) return { kind: 'odd', fault: kind, mend: `Check ${field}: ${was}` }
  const what = became === null ? 'taken as missing' : `taken as ${became}`
  return { kind: 'mended', fault: kind, mend: `At the source, put ${field} right: ${was} was ${what}` }
}

/** Whether it has times, and each has ended. */
