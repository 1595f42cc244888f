import { type Heard, needsIn } from '#adapters/language/local/needs.ts'
import { activitySought, enjoysIn } from '#content/activities.ts'
import { aboutIn } from '#content/asking.ts'
import { sorted } from '#content/beside.ts'
import { besidesNotHomeless, deniedAlone, isHomelessNext, sift } from '#content/denied.ts'
import { asIfTheirOwn } from '#content/for-another.ts'
import type { Meaning } from '#content/meanings.ts'
import { normalise } from '#content/normalise.ts'
import { phrases } from '#content/phrases.ts'
import { subjects } from '#content/subjects.ts'
import { type ThingId, thing } from '#content/things.ts'
import type { Need } from '#dialogs/memory.ts'
import type { Understood } from '#dialogs/vocabulary.ts'

/** What else was heard in a text, which tells how its needs are meant. */
interface Besides {
  readonly means: ReadonlySet<Meaning>
  /** They have nowhere to sleep tonight. */
  readonly noBed: boolean
  readonly asksFor: ThingId | null
  /** They have nothing to eat. */
  readonly noFood: boolean
  /** They tell of a sign of the body. */
  readonly worrying: boolean
}

/** What is heard of needs: sure, guessed, and denied. */
type NeedsHeard = Pick<Understood, 'needs' | 'guesses' | 'denies'>

/** The needs that somebody tells of: surest first, or guessed at where none is sure, and what they say that it is not. */
export function needsTold(text: string, besides: Besides): NeedsHeard {
  const near = text.replaceAll(walksLittle, ' ')
  const told = near === text ? null : needsAlone(near, besides)
  if (told && told.needs.length > 0) return told
  const heard = needsAlone(text, besides)
  const beside = besideTheirBody(text, heard, besides)
  if (beside) return beside
  const { rest } = sorted(text, ['notRung'])
  if (rest === '' || rest === text.trim()) return heard
  const { needs, guesses } = needsAlone(rest, besides)
  if (needs.length === 0) return heard.needs.length > 0 ? heard : { ...heard, guesses }
  const more = heard.needs.filter(({ id }) => !needs.some((one) => one.id === id))
  return { ...heard, needs: [...needs, ...more].slice(0, MOST), guesses: [] }
}

/** Beside a need it tells what a place must be like, and is no need of its own. */
const walksLittle =
  /\b(?:(?:and|but|cos|because) )?(?:i |she |he )?(?:ca ?n['’]?t|can ?not|could ?n['’]?t|do ?n['’]?t|not able to|struggle to) (?:really )?(?:walk|get|go) (?:very |that |too |so |all that )?far\b/gi

/** That they cannot hear, see or walk is a fact of them, and no need of its own, where they tell of something else that they need. */
function besideTheirBody(text: string, heard: NeedsHeard, besides: Besides): NeedsHeard | null {
  const about = ofWheelchairs.test(text) ? text : text.replaceAll(theirWheelchair, ' ')
  const rest = about.replaceAll(theirSenses, ' ')
  if (rest === text || ofTheirs.test(text)) return null
  const { needs } = needsAlone(rest.trim().replace(unnamed, 'i '), besides)
  const others = needs.filter(({ id }) => !alsoOfThem.has(id))
  return others.length > 0 ? { ...heard, needs: others, guesses: [] } : null
}
const theirSenses =
  /\b(?:(?:and|but|who ?['’]?s|who is|is|i ?['’]?m|i am|he ?['’]?s|she ?['’]?s|he is|she is|they are) )*(?:(?:very|totally|completely|profoundly|partially|registered|a bit|quite|going|nearly|stone) )*(?:deaf|hard of hearing|blind|(?:partially|visually) (?:sighted|impaired)|(?:ca ?n['’]?t|can ?not) (?:really |hardly )?(?:hear (?:a (?:bloody )?thing|anything|well|much|properly|people|what (?:people|folk|anyone) (?:say|says))|see (?:a thing|well|properly))|(?:lost|losing|loses|going to lose|lost most of) (?:my|his|her|their|the) (?:hearing|sight|eyesight|vision))\b(?: (?:these days|any ?more|now|at all))?(?: and\b)?/gi
/** How they get about says what a door must be like, and is no need of its own where they tell of another. */
const theirWheelchair =
  /\b(?:(?:and|but|who ?['’]?s|who is|is|are|i ?['’]?m|i am|he ?['’]?s|she ?['’]?s|he is|she is|they are|we are|she|he|i|who) )*(?:(?:(?:get about |get around |out )?(?:in|with|have|has|got|use|uses|using|need|needs) )(?:a|my|his|her|an electric|a power|a manual|the) wheelchair|wheelchair (?:user|bound)|(?:a|an) wheelchair user|on crutches|(?:with|use|uses|using|got) (?:a|my|his|her) (?:zimmer(?: frame)?|walking frame|walker|rollator|scooter|mobility scooter))\b(?: and\b)?/gi
/** Who spoke of themselves goes on so: `want a lunch club`. */
const unnamed = /^(?=(?:want|need|looking|fancy|would|could|after)\b)/i
/** What is asked for of the thing itself: where to hire one, who mends it. */
const ofWheelchairs =
  /\b(?:hire|hir(?:ing)|borrow|loan|lend|buy|mend|repair|fix|broken?|broke|puncture|batter(?:y|ies)|new|get|want|need|waiting|ramps?|basketball|rugby|tennis|dancing?|sports?|taxi|transport|lift|fell|fall)\b[^.;!?]{0,30}\bwheelchair|\bwheelchair\b[^.;!?]{0,12}\b(?:hire|repairs?|service|broke|broken|basketball|rugby|tennis|dance|sports?|taxi|has a puncture|accessible (?:home|house|flat|taxi|car))\b/i
/** What is made for them is what they ask for. */
const ofTheirs = /\b(?:deaf|blind)[- ](?:club|group|people|folk|community|centre|society|children|school|association)/i
/** Somebody who tells of it may be heard to tell of these. */
const alsoOfThem: ReadonlySet<Need> = new Set<Need>([
  'disability',
  'health-condition',
  'caring',
  'social-care',
  'family',
])

/** As many as can be kept in sight. */
const MOST = 3

/** `The house is dead quiet` tells of nobody who died. */
const deadAsVery =
  /\bdead (?=(?:quiet|bored|boring|tired|lonely|good|nice|slow|easy|hard|cheap|expensive|dear|keen|early|late|close|near|funny|friendly|shy|nervous|worried|scared|stressed|skint|busy|cold|hot|ill|sick|proud|chuffed|happy|sad|low|useful|simple|strict|long|far|posh|rude|kind|old|clever|interested|into|on (?:my|her|his) feet)\b)/gi

/** Of words that may refuse to be rung too, which tells of no need. */
function needsAlone(all: string, { means, noBed, noFood, asksFor, worrying }: Besides): NeedsHeard {
  const text = all.replaceAll(deadAsVery, 'very ')
  const typed = normalise(text)
  const heard = arrearsFirst(typed, somethingToDo(typed, needsOf(text, typed, means)))
  if (noBed) return { ...heard, needs: noBedNeed, guesses: [] }
  if (noFood) return { ...heard, needs: [...noFoodNeed, ...besidesFood(heard.needs)].slice(0, MOST), guesses: [] }
  if (asksFor && typed.split(' ').length <= FEW_WORDS) return { ...heard, needs: insteadOf(asksFor), guesses: [] }
  if (asksFor && thing(asksFor).not) return withThing(asksFor, heard, means.has('urgent'))
  const besides = typed.split(' ').length > ALL_OF_THE_BODY || (heard.needs[0]?.score ?? 0) >= NEARLY_CERTAIN
  if (worrying && (heard.needs.length === 0 || !besides)) return { ...heard, needs: ofTheBody, guesses: [] }
  return heard
}

/** Who owes rent may lose their home: that comes before what else they tell of. */
const arrears =
  /\b(?:behind|arrears|owe|owes|owing|missed)\b(?: \w+){0,5} (?:rent|mortgage)\b|\b(?:rent|mortgage)(?: \w+){0,3} (?:arrears|behind|overdue)\b|\bcan not pay (?:the|my|our) (?:rent|mortgage)\b/
function arrearsFirst(typed: string, heard: NeedsHeard): NeedsHeard {
  if (heard.needs.length === 0 || !arrears.test(typed)) return heard
  const first = heard.needs.find(({ id }) => id === 'money' || id === 'housing') ?? { id: 'money' as const, score: 1 }
  return { ...heard, needs: [first, ...heard.needs.filter(({ id }) => id !== first.id)].slice(0, MOST) }
}

/** What to do or where to go, and no more of it than where, or what it must not be: among people, whatever it is. */
const toDo = /\b(?:(?:some|any)(?:thing|where)|summat|owt) to (?:do|go)\b(?! with\b)/
const SHORT = 10
/** To use their hands, whatever it is. */
const withHands =
  /\b(?:something|summat|owt|anything|somewhere|stuff|things)\b(?: \w+){0,3} (?:with|using|use) my hands\b/
const handiwork: NeedsHeard['needs'][number] = { id: 'arts', score: 0.6 }
const amongPeople: NeedsHeard['needs'] = [{ id: 'loneliness', score: 0.6 }]

function somethingToDo(typed: string, heard: NeedsHeard): NeedsHeard {
  const besides = heard.needs.filter(({ id }) => id !== 'volunteering' && id !== 'arts')
  if (withHands.test(typed)) return { ...heard, needs: [handiwork, ...besides], guesses: [] }
  return heard.needs.length === 0 && toDo.test(typed) && typed.split(' ').length <= SHORT
    ? { ...heard, needs: amongPeople, guesses: [] }
    : heard
}

/** Who has no bed for the night has that first, and nothing else is made of what they say. */
const noBedNeed: Understood['needs'] = [{ id: 'housing', score: 1 }]

/** Who has nothing to eat has that first: to be hungry is no illness. */
const noFoodNeed: Understood['needs'] = [{ id: 'food', score: 1 }]
const besidesFood = (needs: NeedsHeard['needs']) =>
  needs.filter(
    ({ id, score }) => score >= CERTAIN && !(id === 'food' || id === 'health-condition' || id === 'healthy-living'),
  )

/** With more words than these somebody tells of more than the thing they ask for. */
const FEW_WORDS = 12

/** Where there is no such thing, places for the need it belongs to, if those are any help. */
const insteadOf = (id: ThingId): Understood['needs'] => (thing(id).helps ? [{ id: thing(id).need, score: 1 }] : [])

/** It takes the place of what it is easily taken for, beside what else they tell of: behind that where it cannot wait. */
function withThing(id: ThingId, heard: NeedsHeard, urgent: boolean): NeedsHeard {
  const { need, not = [] } = thing(id)
  const others = heard.needs.filter((one) => one.id !== need && !not.includes(one.id))
  const needs = urgent ? [...others, ...insteadOf(id)] : [...insteadOf(id), ...others]
  return { ...heard, needs: needs.slice(0, MOST), guesses: [] }
}

/** Who tells of their body in so few words tells of nothing else, unless that is nearly certain. */
const ALL_OF_THE_BODY = 10
const NEARLY_CERTAIN = 0.9

const ofTheBody: Understood['needs'] = [{ id: 'health-condition', score: 0.5 }]

/** Named only where it is nearly certain: whoever is wrongly told that they have lost somebody, or drink, is hurt. */
const tender: ReadonlySet<Need> = new Set(['bereavement', 'addiction', 'safety'])
const CERTAIN = 0.7
/** Under this it is not even asked about. */
const LIKELY = 0.45

/** When they are to sign on tells when they can be rung, and of no need. */
const signsOn =
  /\b(?:i am|i|i have to|got to|have to) sign(?:ing)? on(?: on)? (?:(?:mon|tues|wednes|thurs|fri)days?|at \d+|then|that day|tomorrow|today)\b/gi

/** What is meant stands behind what puts it right: "no its more my housing". What is denied is set apart. */
function needsOf(text: string, typed: string, means: ReadonlySet<Meaning>): NeedsHeard {
  const housed = besidesNotHomeless(text)
  if (housed !== null) {
    const rest = needsOf(housed, normalise(housed), means)
    const needs = rest.needs.filter(({ id }) => id !== 'housing')
    return { needs, guesses: rest.guesses.filter((id) => id !== 'housing'), denies: [...rest.denies, 'housing'] }
  }
  if (choosing.has(typed) || denying.test(typed)) return { needs: [], guesses: [], denies: [] }
  const { told: said, denied } = sift(text)
  const told = said.replace(signsOn, ' ')
  const all = denied === '' ? [] : [denied, ...deniedAlone(denied)].flatMap(idsIn)
  const denies = isHomelessNext(text) ? all.filter((id) => id !== 'housing') : all
  const meant = means.has('corrects') ? normalise(told).replace(puttingRight, '') : told
  const { needs, guesses } = needsOrTheirs(meant)
  const isNamed = (id: Need) => id === 'bereavement' && seeks.test(told) && grief.test(told)
  const named = needs.filter(({ id, score }) => score >= CERTAIN || !tender.has(id) || isNamed(id))
  const asked = needs.filter(({ id, score }) => tender.has(id) && score >= LIKELY).map(({ id }) => id)
  const spoken = needs.length === 0 ? bySubject(told, guesses) : []
  if (spoken.length > 0) return { needs: spoken, guesses: [], denies }
  const perhaps = needs.length > 0 ? asked.slice(0, 1) : guesses.filter((id) => !tender.has(id))
  return { needs: named, guesses: named.length > 0 ? [] : perhaps, denies }
}

/** What is told of another is heard as if they told it of themselves, where nothing is heard of it otherwise. */
function needsOrTheirs(told: string): Heard {
  const heard = needsIn(told)
  const theirs = heard.needs.length === 0 ? asIfTheirOwn(told) : null
  const own = theirs === null ? heard : needsIn(theirs)
  return own.needs.length > 0 ? own : heard
}

/** Where nothing else is sure, what they ask for by its name tells of its need, or bears out a guess, as does one thing to do that they look for: not what they only like. */
function bySubject(told: string, guesses: readonly Need[]): NeedsHeard['needs'] {
  const sought = activitySought(told)
  const bornOut = guesses.find((id) => id === subjects.get(sought?.id ?? '')?.need)
  if (bornOut) return [{ id: bornOut, score: BY_SUBJECT }]
  if (sought !== null || enjoysIn(told).length > 0) return []
  const byName = guesses.length === 0 && seeks.test(told)
  const needs = aboutIn(told)
    .filter(({ asked }) => asked)
    .flatMap(({ id, plainly }) => (plainly || guesses.length > 0 ? [subjects.get(id)!.need] : []))
    .filter((id) => !tender.has(id) && id !== 'volunteering' && (byName || guesses.includes(id)))
  const [first, ...others] = new Set(needs)
  return first && others.length === 0 ? [{ id: first, score: BY_SUBJECT }] : []
}
const seeks = /\b(?:need|want|looking|asking|any|anyone|anything|is there|where|after|somewhere)\b|\?/i
const BY_SUBJECT = 0.5
/** Who asks for something by this name has lost somebody, or speaks for who has. */
const grief = /\bbereavement\b(?! (?:leave|pay|payments?|benefits?|allowance))/i

const idsIn = (text: string) => needsIn(text).needs.map(({ id }) => id)

/** What somebody says that they never said is none of theirs. */
const denying = new RegExp(`\\b(?:${phrases.denying.join('|')})\\b`)
const puttingRight = new RegExp(`^(?:(?:${phrases.puttingRight.join('|')}) )+`)

/** What someone says to choose, where nothing of it is offered any more: `send it` is no need. */
const choosing = new Set(Object.values(phrases.choices).flat())
