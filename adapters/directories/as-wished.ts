import type { Listing, Session } from '#adapters/directories/listing.ts'
import { timesAt } from '#adapters/directories/listing.ts'
import type { Reach } from '#adapters/directories/reach.ts'
import { week } from '#adapters/directories/times/words.ts'
import { wishes } from '#content/wishes.ts'
import type { Wish } from '#dialogs/memory.ts'

/** A service at one of its places, and how far that is. */
interface There extends Pick<Reach, 'place' | 'miles'> {
  readonly listing: Listing
}

/** Whether a record itself says that it is all that was wished. What it does not say it is not. */
export const isAsWished = (there: There, wished: readonly Wish[]) =>
  wished.every((wish) => !(wish in byHour)) || hasSession(there, wished)
    ? wished.every((wish) => onRecord[wish](there))
    : false

/** All that a record says that it is, of what may be wished by itself. */
export const likeOf = (there: There): readonly Wish[] => wishes.filter((wish) => isAsWished(there, [wish]))

/** Of what a place had better be like, what its record says and what it does not say; null where it says otherwise. */
export function ratherOf(
  there: There,
  { rather, weekday }: { readonly rather: readonly Wish[]; readonly weekday: number | null },
): { readonly yes: readonly Wish[]; readonly unknown: readonly Wish[] } | null {
  const { recurring } = timesAt(there.listing, there.place)
  if (weekday !== null && recurring.length > 0 && !recurring.some(({ days }) => days.includes(week[weekday - 1]!)))
    return null
  const yes = rather.filter((wish) => isAsWished(there, [wish]))
  const no = rather.filter((wish) => !yes.includes(wish))
  return no.some((wish) => isOtherwise(there, wish)) ? null : { yes, unknown: no.filter((wish) => wish !== 'nearer') }
}

function isOtherwise({ listing, place, miles }: There, wish: Wish): boolean {
  const { sessions } = timesAt(listing, place)
  if (wish in byHour) return sessions.length > 0
  if (wish === 'stepFree') return place?.stepFree === false
  if (wish === 'free') return listing.cost !== null && listing.cost !== 'free'
  if (wish === 'women') return listing.audience.sex === 'man'
  if (wish === 'walkable' || wish === 'close') return miles !== null
  return wish === 'remote' && !listing.remote && listing.places.length > 0
}

/** One session for all that is wished of the time: an afternoon, and a Saturday, are no Saturday afternoon. */
function hasSession({ listing, place }: There, wished: readonly Wish[]): boolean {
  const { sessions, when, evenings } = timesAt(listing, place)
  const hours = wished.flatMap((wish) => byHour[wish] ?? [])
  if (hours.length === 1 && wished.includes('evening')) return evenings !== null
  if (hours.length === 1 && wished.includes('weekend') && weekends.test(when ?? '')) return true
  return sessions.some((session) => hours.every((holds) => holds(session)))
}

const weekends = /\b(?:sat|sun|weekend|every day|daily)/i
const byHour: Readonly<Partial<Record<Wish, (session: Session) => boolean>>> = {
  morning: ({ opens }) => opens < 11.5,
  afternoon: ({ opens, closes }) => opens < 16 && closes >= 13.5,
  notMorning: ({ closes }) => closes >= 13.5,
  afterThree: ({ closes }) => closes >= 16,
  evening: ({ closes }) => closes > 18,
  weekend: ({ weekday }) => weekday >= 6,
}

/** As far as a place is told, it is rounded: about two miles are two. */
const within =
  (most: number) =>
  ({ miles }: There) =>
    miles !== null && Math.round(miles) <= most
const said = ({ listing: { says } }: There) => `${says.headings}. ${says.description}`
const yes = () => true

const onRecord: Readonly<Record<Wish, (there: There) => boolean>> = {
  free: ({ listing }) => listing.cost === 'free',
  ...{ morning: yes, afternoon: yes, notMorning: yes, afterThree: yes, evening: yes, weekend: yes },
  remote: ({ listing }) => listing.remote,
  fromHome: ({ listing }) => listing.remote || listing.places.length === 0,
  stepFree: ({ place }) => place?.stepFree === true,
  women: (there) => forWomen.test(there.listing.says.headings) || womenOnly.test(said(there)),
  children: (there) => withChildren.test(`${said(there)}. ${there.listing.says.access}`),
  oneToOne: (there) => oneToOne.test(said(there)),
  notChurch: (there) => !worship.test(`${said(there)}. ${there.listing.says.whose}`.replace(streets, '')),
  notOlder: ({ listing }) =>
    listing.audience.ages.from < OLDER && !forOlder.test(`${listing.name}. ${listing.says.headings}`),
  notChildren: (there) =>
    there.listing.audience.ages.to > GROWN && !ofChildren.test(there.listing.name) && !withChildren.test(said(there)),
  inPerson: ({ listing }) => !listing.remote && listing.places.length > 0,
  ...{ walkable: within(1), close: within(2) },
  // The clock tells it.
  today: yes,
  // It is nearer than others, which is for who knows them to say; and no record says where its bus goes.
  ...{ nearer: () => false, bus: () => false },
}

const [OLDER, GROWN] = [50, 18]
const forOlder =
  /\b(?:older|elderly|pensioners?|retired|later life|seniors?|age (?:uk|concern)|over[ -]?(?:5|6|7)[05]s?|(?:fifty|sixty|50|60) ?(?:plus|\+))(?!\w)/i
const ofChildren =
  /\b(?:famil(?:y|ies)|child(?:ren)?'?s?|kids?|bab(?:y|ies)|toddlers?|playgroup|play|mums?|parents?)\b/i
const forWomen = /\b(?:wom[ae]n|ladies|mums|mothers)\b/i
const womenOnly = /\b(?:for (?:\w+ )?women(?: only)?|women[- ]only)\b/i
const withChildren =
  /\bparents? and (?:baby|toddlers?)\b|\bplaygroup|\bfor families\b|\bpushchairs?\b|\bcr[eè]che\b|\b(?:child|children|kids|babies|baby|toddlers|families)(?: under \w+)? (?:(?:are|is) )?(?:very )?(?:welcome|may come|can come|come too|play)|\b(?:bring|with|let)(?: your| the| their)? (?:child|children|kids|baby|babies|toddlers?)\b/i
const oneToOne =
  /\bone[- ]to[- ]one\b|\b(?:1:1|121|1-2-1)\b|\bbefriend|\bcounsell|\bmentor|\bsitter\b|\blisten to you\b/i
const streets =
  /\b(?:church|chapel|temple|abbey|minster) (?:walk|lane|street|st|road|rd|close|view|gate|hill|bank|row)\b/gi
const worship =
  /\b(?:church(?:es)?|chapel|cathedral|minster|mosque|masjid|temple|synagogue|gurdwara|methodist|baptist|quaker|salvation army|parish (?:hall|rooms?)|our lady|christians?|faith|prayers?|worship)\b|\bst\.? [A-Z]\w+'?s\b/i
