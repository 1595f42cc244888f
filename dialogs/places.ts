import { wasInCare } from '#content/in-care.ts'
import { hasNoCredit } from '#content/no-credit.ts'
import { thing as known } from '#content/things.ts'
import type { Line } from '#content/words.ts'
import { plainly } from '#dialogs/answering.ts'
import { askedBesideFood, foodHuman, foodToday, isForToday, saidOfFood } from '#dialogs/hungry.ts'
import { insteadOf } from '#dialogs/instead.ts'
import type { Answer, Search, Unsaid } from '#dialogs/look-ups.ts'
import type { Memory } from '#dialogs/memory.ts'
import { inOrder, nameable, owedAfter } from '#dialogs/needs-after.ts'
import { choicesFor, listedFor } from '#dialogs/numbers.ts'
import { placeToGo } from '#dialogs/place-to-go.ts'
import type { Service } from '#dialogs/service.ts'
import { tipInList } from '#dialogs/tips.ts'
import { arePartlyTold, tellable, untold, untoldLine } from '#dialogs/wishes.ts'

/** How old who told us only that they are young is taken to be, so that nothing for grown-ups is shown. */
const SCHOOL_AGE = 15

/** Two or three places, not ten; two where each text costs. */
const MOST = 3
const MOST_BY_TEXT = 2

/** What is looked for: places that are nearer than the furthest shown, where that is wished for. */
export function placesFor(memory: Memory): Search {
  const { thing, place, enjoys, activity, refuses, shown, told, onPhone, answer, age, refused } = memory
  const needs = inOrder(memory)
  const { whatMatters, within } = memory
  const wishes = tellable(memory)
  const most = memory.fewWords ? 1 : onPhone ? MOST_BY_TEXT : MOST
  return {
    look: 'places',
    needs,
    thing,
    place,
    wishes,
    enjoys,
    activity: thing === null ? activity : null,
    subject: thing === null && activity === null ? memory.subject : null,
    refuses: isInWheelchair(memory) ? [...refuses, ...onFoot] : refuses,
    shown: [...shown, ...refused],
    told,
    soonest: (memory.cannotWait && answer !== 'eviction-letter') || needs[0] === 'food' || wishes.includes('today'),
    within,
    noCalls: memory.answers.notRung !== undefined || cannotRing(memory),
    most,
    answer,
    also: isOwedMore(memory) ? 'care-leavers' : null,
    age: age ?? (memory.young || answer === 'young-homeless' ? SCHOOL_AGE : null),
    childAge: memory.childAge,
    expecting: memory.expecting,
    // What else they told of finds no food.
    said: isForToday(memory) ? saidOfFood(memory) : whatMatters,
  }
}

/** Who uses a wheelchair is shown no run and no walk. */
const onFoot = ['walking', 'running']
const isInWheelchair = ({ whatMatters }: Memory) =>
  whatMatters.some((text) =>
    /\b(?:in|use|using|have) (?:a|my|an electric|a power) ?wheelchair\b|\bwheelchair user\b/i.test(text),
  )

/** They have no credit to ring with. */
const cannotRing = ({ whatMatters }: Memory) => whatMatters.some(hasNoCredit)

/** So old, nobody is a care leaver any more. */
const CARE_ENDS = 25

/** They were in care as a child: what is owed to them is told once. */
const isOwnCare = ({ whatMatters, told }: Memory) =>
  told.length === 0 ? whatMatters.some(wasInCare) : wasInCare(whatMatters.at(-1) ?? '')
const isOwedMore = (memory: Memory) => (memory.age ?? 0) < CARE_ENDS && isOwnCare(memory)

/** How they get to these without a call. */
const withoutCredit = (memory: Memory, places: readonly Service[]): readonly Line[] =>
  hasNoCredit(memory.whatMatters.at(-1) ?? '')
    ? [
        {
          message: 'signposting-no-credit',
          blanks: { turnUp: places.every(({ howToJoin }) => howToJoin === 'turn-up') ? 'all' : 'some' },
        },
      ]
    : []

/** The places found, complete, so that no reply is needed; and what can be asked for besides. */
export function shownPlaces(memory: Memory, found: Extract<Answer, { type: 'found' }>): readonly Line[] {
  const {
    places,
    answer,
    also,
    like = [],
    lacks = false,
    lacking,
    lacksSubject,
    instead,
    unsaid = [],
    joy = false,
    isNamed = false,
  } = found
  const { place, shown, enjoys, manner } = memory
  const order = inOrder(memory)
  const needs = found.needs && found.needs.length > 0 ? found.needs : order.slice(0, 1)
  const isNext = memory.owed.length > 0
  const owed = nameable(owedAfter(memory, found.needs))
  const near = places.some(({ street }) => street !== null)
  const named = isNamed && !lacking ? memory.thing : null
  const besidesNamed = instead ? [] : named ? needs.filter((need) => need !== known(named).need) : needs.slice(1)
  const blanks = {
    need: instead ?? needs[0] ?? 'none',
    thing: named ?? 'none',
    second: besidesNamed[0] ?? 'none',
    third: besidesNamed[1] ?? 'none',
    place: place?.name ?? 'none',
    where: place ? (near ? 'near' : 'covers') : 'anywhere',
    more: shown.length > 0 && !isNext && !instead && memory.brought !== 'wish' ? 'yes' : 'no',
    joy: joy && !lacking ? 'yes' : 'no',
    like: like.join() || 'none',
  }
  const asks =
    manner === 'plain' || memory.told.length > 0
      ? 'no'
      : enjoys.length === 0 && canChange.has(needs[0] ?? 'none')
        ? 'likes'
        : 'yes'
  const quiet: Line = {
    message: 'signposting-quiet',
    blanks: { asks, place: place || memory.onPhone ? 'known' : 'none' },
    choices: choicesFor(places, memory),
  }
  return [
    ...(isForToday(memory) ? [foodToday(memory, places), ...askedBesideFood(memory)] : []),
    ...(answer ? [plainly(answer)] : []),
    ...(lacking
      ? [noneOf(lacking)]
      : lacksSubject
        ? [nothingFor(lacksSubject)]
        : lacks || instead
          ? insteadOf({ ...memory, needs: order, shown: isNext ? [] : shown }, lacks, places)
          : []),
    ...asTaken(memory),
    { message: 'signposting-found', blanks, ...(memory.fewWords && listedFor({ ...memory, places: [...places] })) },
    ...notSaidOf(unsaid, places),
    ...cannotTell(memory),
    ...(memory.wishes.includes('fromHome') && places.every(mustGo)
      ? [{ message: 'signposting-not-from-home', blanks: { many: places.length } } as const]
      : []),
    ...places.flatMap((one, at) => [placeToGo(one, at + 1, memory), ...tipInList(one.tips, memory.onPhone)]),
    ...withoutCredit(memory, places),
    ...(also ? [plainly(also)] : []),
    ...(cannotBeLeft(memory) && places.some(mustBeReferred) ? [{ message: 'signposting-refer' } as const] : []),
    ...(owed ? [{ message: 'signposting-owed', blanks: { need: owed } } as const] : []),
    ...(isForToday(memory) ? [foodHuman(memory)] : []),
    ...(memory.fewWords ? [] : [quiet]),
  ]
}

/** The same places again, told as that, and what is left to try. */
export function samePlaces(
  memory: Memory,
  {
    places,
    answer,
    like = [],
    lacks = false,
    lacking,
    lacksSubject,
    unsaid = [],
  }: Extract<Answer, { type: 'foundSame' }>,
) {
  const [first, second, third] = places.map(({ name }) => name)
  const blanks = { first: first!, second: second ?? 'none', third: third ?? 'none' }
  const fits =
    memory.wishes.length > 0 &&
    !arePartlyTold(memory.wishes) &&
    memory.enjoys.length === 0 &&
    memory.wishes.every((wish) => like.includes(wish))
      ? 'yes'
      : 'no'
  if (isForToday(memory))
    return [
      foodToday(memory, places),
      ...askedBesideFood(memory),
      ...(answer ? [plainly(answer)] : []),
      { ...foodHuman(memory), choices: choicesFor(places, memory) },
    ] satisfies readonly Line[]
  return [
    ...(answer ? [plainly(answer)] : []),
    ...(lacking
      ? [noneOf(lacking)]
      : lacksSubject
        ? [nothingFor(lacksSubject)]
        : lacks
          ? insteadOf(memory, lacks, places)
          : []),
    ...asTaken(memory),
    ...notSaidOf(unsaid, places),
    ...cannotTell(memory),
    { message: 'signposting-same', blanks: { ...blanks, fits }, ...listedFor({ ...memory, places: [...places] }) },
  ] satisfies readonly Line[]
}

/** It is had nowhere but there. */
const mustGo = ({ street, remote }: Service) => street !== null && !remote

/** What they wished and records of these places do not say: of which of them, where others do. */
const notSaidOf = (unsaid: readonly Unsaid[], { length }: readonly Service[]): readonly Line[] =>
  unsaid.map(({ like, of: [one = 0, another, ...more] }) => {
    const isAll = more.length > 0 || (another ? 2 : 1) === length
    return untoldLine(like, isAll ? 'all' : one, isAll ? 'none' : (another ?? 'none'))
  })

/** There is none of the activity that they asked for. */
const noneOf = (activity: string): Line => ({ message: 'signposting-lacks', blanks: { thing: activity } })

/** Nor anything for what else they asked for by its name. */
const nothingFor = (subject: string): Line => ({ message: 'signposting-lacks-subject', blanks: { subject } })

/** How a place that was misspelt was taken, so that they can put it right. */
const asTaken = ({ place }: Memory): readonly Line[] =>
  place?.slip ? [{ message: 'place-taken', blanks: { place: place.name } }] : []

/** What they wish that nothing we hold can tell is said to be so, and never left out in silence. */
const cannotTell = (memory: Memory): readonly Line[] => [
  ...untold(memory).map((like) => untoldLine(like)),
  ...(arePartlyTold(memory.wishes.slice(-1)) && (memory.brought === 'wish' || memory.told.length === 0)
    ? [whoComes]
    : []),
]

/** No record tells who comes. */
const whoComes: Line = { message: 'signposting-who-comes' }

/** Food, or what else cannot wait: how to be referred is said at once. */
const cannotBeLeft = ({ cannotWait, needs }: Memory) => cannotWait || needs[0] === 'food'
/** By one of ours: what the council or a GP alone may do is said of the place itself. */
const mustBeReferred = ({ howToJoin, referredBy }: Service) =>
  howToJoin === 'needs-referral' && referredBy !== 'council' && referredBy !== 'gp'

/** Needs for which what somebody enjoys can change what is shown. */
const canChange: ReadonlySet<string> = new Set(
  'loneliness mood bereavement health-condition healthy-living active nature arts volunteering learning caring'.split(
    ' ',
  ),
)
