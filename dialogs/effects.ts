import { sorted } from '#content/beside.ts'
import { tellsOfBleeding, tellsOfIllBaby } from '#content/bodily.ts'
import { burdensIn } from '#content/burdens.ts'
import { tellsOfLetDown } from '#content/complaints.ts'
import { askedOfAnother } from '#content/may-ask.ts'
import { ofOursIn } from '#content/of-ours.ts'
import type { AboutUs } from '#content/questions.ts'
import { languageIn } from '#content/spoken.ts'
import { tellsOfWandering } from '#content/wandering.ts'
import type { Line } from '#content/words.ts'
import { saysYesToLinkWorker } from '#content/yes-to-link-worker.ts'
import { about, aboutBeside } from '#dialogs/about.ts'
import { isAwaited } from '#dialogs/awaited.ts'
import { burdensMet } from '#dialogs/burdens.ts'
import { contactSaidBack } from '#dialogs/contact.ts'
import { answersTo, fearedAfter, isFear } from '#dialogs/fears.ts'
import { asksHelpline } from '#dialogs/helpline.ts'
import type { Search } from '#dialogs/look-ups.ts'
import { mayBeSeen } from '#dialogs/may-be-seen.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Note } from '#dialogs/notes.ts'
import { namedIn } from '#dialogs/spoken-of.ts'
import type { Heard, Understood } from '#dialogs/vocabulary.ts'

/** What an effect may be made from: what is remembered, and what was just heard. */
export interface Now {
  readonly context: Memory
  readonly event: Heard
}

type MadeFrom<Params> = Params | ((now: Now) => Params)

/** Says these lines. */
export const say = (...lines: readonly Line[]) => ({ type: 'say', params: lines }) as const

/** Says lines that depend on what is remembered or was heard. */
export const sayOf = (lines: (now: Now) => readonly Line[]) => ({ type: 'say', params: lines }) as const

/** Writes something down. On transitions only. */
export const keep = (note: MadeFrom<Note>) => ({ type: 'keep', params: note }) as const

/** Heard by who comes back to where they were, and heard where something else was said on the way back. */
const comingBack: ReadonlySet<string> = new Set(['back', 'chose.carryOn'])
const afterDetour: ReadonlySet<string> = new Set([
  'help',
  'asked',
  'asksWhen',
  'contact',
  'limited',
  'cancels',
  'mends',
  'staffClosedFlag',
])

/** Whether something else was said on the way back to where they were. */
export const isAfterDetour = ({ event }: Now) => afterDetour.has(event.type)

const goingOn: Line = { message: 'back-at-rest' }

const metInALine: ReadonlySet<AboutUs> = new Set<AboutUs>(['whatPut', 'noneAsked'])

/** What they are afraid of, and when to reach them, is met in a line: what stood before that still stands, unsaid. */
export const isMetInALine = ({ event }: Now) =>
  event.type === 'limited' || (event.type === 'asked' && (isFear(event.question) || metInALine.has(event.question)))

/** Said only on coming back to where nothing is open; after a detour, only where something can be chosen. */
export const restsAgain = (line: MadeFrom<Line> = goingOn) =>
  sayOf((now) => {
    if (isMetInALine(now)) return []
    const said = made(line, now)
    return comingBack.has(now.event.type) || (isAfterDetour(now) && said.choices) ? [said] : []
  })

/** Said on the way in to where nothing is open, and never on coming back, when it is old: then what `restsAgain` says. */
export const rests = (line: MadeFrom<Line>, again: MadeFrom<Line> = goingOn) =>
  sayOf((now) => {
    const isBack = (comingBack.has(now.event.type) && !('understood' in now.event)) || isAfterDetour(now)
    return isBack ? restsAgain(again).params(now) : [made(line, now)]
  })

const made = <Params extends object>(from: MadeFrom<Params>, now: Now) =>
  typeof from === 'function' ? (from as (now: Now) => Params)(now) : from

/** Looks something up, which is answered with something heard. */
export const lookUp = (search: MadeFrom<Search>) => ({ type: 'lookUp', params: search }) as const

/** Changes what is remembered. */
export const set = (changes: Partial<Memory>) => ({ type: 'set', params: changes }) as const

/** Changes what is remembered, by what is remembered or was heard. */
export const setOf = (changes: (now: Now) => Partial<Memory>) => ({ type: 'set', params: changes }) as const

/** The words just heard, or none where it was no words. */
export const wordsOf = ({ event }: Now) => ('text' in event ? (event.text ?? '') : '')

/** A sign of the body gets one line in front of the ordinary reply: whom to ring. Told in passing, it gets it once. */
export const tellsWhomToRing = sayOf(({ context, event }): readonly Line[] => {
  if (!('understood' in event)) return []
  const { understood, text } = event
  if (tellsOfBleeding(text) && understood.worrying) return [{ message: 'bodily-bleeding' }]
  if (tellsOfIllBaby(text)) return [{ message: 'bodily-infant' }]
  const ofBody = understood.worrying && (!context.toldWhomToRing || isAllOfTheBody(understood))
  return [
    ...(ofBody ? [{ message: 'bodily-whom-to-ring' } as const] : []),
    ...(tellsOfWandering(text) ? [{ message: 'wandering-ring' } as const] : []),
  ]
})

const isAllOfTheBody = ({ needs }: Understood) => needs.every(({ id }) => id === 'health-condition')

/** What weighs on them is met in a line, before all else. */
export const meetsBurdens = sayOf(({ context, event }) => burdensMet(context, event))

/** Whether somebody comes to the door, and who is told, may be asked of a place: nothing is promised for the people there. */
const asksOfThem = ({ context, event }: Now) =>
  'understood' in event &&
  context.places.length > 0 &&
  (event.understood.ofPlaces === 'home' || namedIn(context, event.text) !== null || theyAsOthers.test(event.text))
/** `would THEY tell her`: they, and not we. */
const theyAsOthers = /\bTHEY\b/

/** They told of harm: a line is given where it is weighed whether it is safe to. */
const asksForHelpline = ({ context, event }: Now) => 'understood' in event && asksHelpline(context, event)

/** What they are afraid of is answered, in front of whatever else comes of their words. */
export const answersFears = [
  sayOf((now) => (asksOfThem(now) || asksForHelpline(now) ? [] : answersTo(wordsOf(now), now.context))),
  setOf((now) => fearedAfter(wordsOf(now), now.context)),
] as const

/** Whether they ask for a language, or name theirs. Who signs may well write English. */
function asksForLanguage(event: Heard): boolean {
  if (!('understood' in event)) return false
  const named = languageIn(event.text)
  return event.understood.asks === 'language' || (named !== null && named !== 'bsl')
}

/** What they just said of how to reach them, confirmed in a few words. */
export const confirmsContact = sayOf((now) => contactSaidBack(now, isAwaited(now.context) ? 'yes' : 'noted'))

/** Whom they would rather have, as they just said it of the person whom they ask for. */
export const saysWorkerBack = sayOf(({ context: { answers, awaitingPerson }, event }): readonly Line[] => {
  // A referral that begins with it says so itself.
  const begins = 'understood' in event && event.understood.means.includes('linkWorker')
  const asks =
    awaitingPerson && !begins && 'text' in event && sorted(event.text ?? '', ['woman', 'man']).beside.size > 0
  return asks && answers.worker ? [{ message: 'self-referral-worker', blanks: { worker: answers.worker } }] : []
})

/** Beside more that is answered, once. */
const tellsOnlyEnglish = [
  sayOf(({ context, event }): readonly Line[] =>
    event.type !== 'language' && asksForLanguage(event) && !context.onlyEnglishTold && !context.awaitingPerson
      ? [{ message: 'language-person' }]
      : [],
  ),
  setOf(({ context, event }) => ({ onlyEnglishTold: context.onlyEnglishTold || asksForLanguage(event) })),
] as const

/** Who was just told that this is a computer is not told so twice in one reply. */
const besidesGreeting = (asked: readonly AboutUs[], { greeting }: Memory) =>
  asked.filter((one) => !(greeting && one === 'robot'))

/** That they asked whether this is a computer: asked again, it is said in fewer words. */
export const remembersRobot = setOf(({ context, event }) => ({
  robotTold: context.robotTold || ('understood' in event && event.understood.asks === 'robot'),
}))

/** What they clearly ask about us beside what they tell is answered first; where a place is named, `do they` asks of it. */
export function answeredBeside({ context, event }: Now): readonly Line[] {
  if (event.type !== 'said') return []
  const { asks, asksAlso = [], acts, means } = event.understood
  const ofAnother = means.includes('linkWorker') ? askedOfAnother(event.text) : null
  if (ofAnother) return [about(ofAnother, context)]
  // `is it a woman`, of a link worker who is said yes to, asks nothing of us.
  if (asks === 'robot' && saysYesToLinkWorker(event.text)) return []
  if (asks === null || (asks === 'ourNumber' && asksHelpline(context, event))) return []
  if (asks === 'whyAsk' && burdensIn(event.text).has('pointless')) return []
  const surely =
    asks === 'forAnother' || acts.some((act) => act === asks) || ofOursIn(event.text).some((one) => one === asks)
  const ofPlace = namedIn(context, event.text) !== null && !/\b(?:you|u|your|this|link workers?)\b/i.test(event.text)
  return surely && !ofPlace ? aboutBeside(besidesGreeting([asks, ...asksAlso], context), context, 2) : []
}
export const answersBeside = sayOf(answeredBeside)

/** Who tells of a need, and that nobody rang or came, where nothing was promised that could be looked up, is met in that too. */
export const meetsLetDown = sayOf(({ context, event }): readonly Line[] => {
  if (event.type !== 'said' || isAwaited(context) || context.formAt !== null) return []
  const { needs, means, quiet } = event.understood
  const isLetDown = means.includes('noCall') && tellsOfLetDown(event.text)
  return isLetDown && needs.length > 0 && !quiet ? [{ message: 'heard-let-down' }] : []
})

/** What somebody says is remembered; who comes back after some hours is greeted first. */
export const hears = [
  sayOf(({ context, event }) =>
    event.type === 'said' && event.away ? [{ message: mayBeSeen(context) ? 'back-hello' : 'back-hours' }] : [],
  ),
  meetsBurdens,
  tellsWhomToRing,
  ...answersFears,
  answersBeside,
  ...tellsOnlyEnglish,
  meetsLetDown,
  confirmsContact,
  'keepBeside',
  'keepLimits',
  'remember',
  remembersRobot,
  saysWorkerBack,
] as const
