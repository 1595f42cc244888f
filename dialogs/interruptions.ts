import { contactIn } from '#content/contact.ts'
import { refusesToBeRung } from '#content/erasing.ts'
import type { AboutUs } from '#content/questions.ts'
import { youngAfter } from '#content/young.ts'
import { about, aboutBeside, whenRead } from '#dialogs/about.ts'
import { answersAfter } from '#dialogs/answers-after.ts'
import { isAwaited } from '#dialogs/awaited.ts'
import { asksWhatStands, contactSaidBack, tellsHow } from '#dialogs/contact.ts'
import {
  answersFears,
  confirmsContact,
  hears,
  keep,
  meetsBurdens,
  remembersRobot,
  say,
  sayOf,
  saysWorkerBack,
  set,
  setOf,
  tellsWhomToRing,
  wordsOf,
} from '#dialogs/effects.ts'
import { answersTo, fearedAfter, isFear } from '#dialogs/fears.ts'
import { alreadyAsked, askedForPerson, saysNumberBack, sentMedia, takenBack } from '#dialogs/hand-off.ts'
import { saysOnlyEnglish } from '#dialogs/only-english.ts'
import { placeAfter } from '#dialogs/place-after.ts'
import { tellsTheYoung } from '#dialogs/reflect.ts'
import { saysSafeHere } from '#dialogs/whether-here.ts'
import { arrived, saysLinkWorker } from '#dialogs/with-link-worker.ts'

/** These are told by lists alone: what else was heard in the same words is another reading of them. */
const alone: ReadonlySet<string> = new Set([
  'stands',
  'whatPut',
  'forAnother',
  'askFirst',
  'whoIsRung',
  'ifErased',
  'mayAskHere',
  'whenRead',
])

/** That they are not to be rung is remembered, whatever they ask with it. */
const notRungAfter = setOf(({ context: { answers }, event }) => {
  if (event.type !== 'asked') return {}
  const ofWiping = event.question === 'rungIfErased' && refusesToBeRung(event.text) ? event.text : undefined
  const notRung = ofWiping ?? (event.question === 'howAnswered' ? contactIn(event.text, false).notRung : undefined)
  return notRung === undefined ? {} : { answers: { ...answers, notRung } }
})

/** How they are to be reached, told beside whether it stands, is kept with it and said back. */
const keepsHowBeside = [
  sayOf((now) => (asksWhatStands(now.event) && isAwaited(now.context) ? contactSaidBack(now, 'yes') : [])),
  'keepBeside',
  setOf(({ context, event }) =>
    asksWhatStands(event) && tellsHow(context, event) ? { answers: answersAfter(context, event, 'nothing') } : {},
  ),
] as const

/** The plain answer to a plain question about us, but for one that is met by what is said behind it. */
const answering = (unless: AboutUs | null) =>
  [
    notRungAfter,
    ...keepsHowBeside,
    meetsBurdens,
    tellsWhomToRing,
    sayOf(({ context, event }) => {
      if (event.type !== 'asked' || event.question === unless) return []
      const fears = isFear(event.question) ? answersTo(event.text, context) : []
      const also = alone.has(event.question) ? [] : aboutBeside(event.understood.asksAlso ?? [], context)
      const isGreeted = context.greeting && event.question === 'robot'
      const first = isGreeted
        ? []
        : [event.staff ? whenRead(event.staff, event.question) : about(event.question, context)]
      return [...(fears.length > 0 ? fears : first), ...also]
    }),
    setOf((now) => fearedAfter(wordsOf(now), now.context)),
    setOf(({ context, event }) =>
      event.type === 'asked' && event.understood.place ? placeAfter(context, event.understood.place, false) : {},
    ),
    setOf(({ context, event }) =>
      event.type === 'asked'
        ? {
            young: youngAfter(context, event.text),
            wantsNoOne: context.wantsNoOne || event.question === 'noneAsked',
          }
        : {},
    ),
    remembersRobot,
    ...tellsTheYoung,
  ] as const

/** The plain answer to a plain question about us. The question that was open is asked again after it. */
export const answersAbout = answering(null)

/** The same to who stopped: that we are still here is no line for them, since nothing more comes. */
export const answersWhoStopped = answering('areYouThere')

/** What was said with a word that works from anywhere. */
export const heardBesides = [meetsBurdens, tellsWhomToRing, 'remember'] as const

/** Nothing was promised yet. */
export const saysHowLong = say({ message: 'about-howLong' })

/** Whether what they sent was read, where they ask that: what was promised is looked up behind it. */
const saysWhetherRead = sayOf(({ context, event }) => {
  const asks = event.type === 'asksWhen' && 'understood' in event ? event.understood.asks : null
  return asks === 'gotIt' || asks === 'readIt' ? [about(asks, context)] : []
})

/** Nobody was asked to get in touch. */
export const nothingToCancel = say({ message: 'hand-off-nothing-to-cancel' })

/** What can be asked for by its word from anywhere but a crisis or a link worker's hands. */
export const asides = {
  myReferral: '#myReferral',
  complain: '#complaint',
  /** With what went wrong. */
  complaint: { actions: setOf((now) => ({ complaint: wordsOf(now) })), target: '#complaint.told' },
  erase: {
    actions: [
      sayOf(({ context, event }) =>
        'question' in event && event.type === 'erase' && event.question ? [about(event.question, context)] : [],
      ),
      setOf(({ event }) => ({ toErase: 'part' in event ? (event.part ?? null) : null })),
    ],
    target: '#privacy.erasing',
  },
  myData: '#privacy.copying',
} as const

/** What is heard from anywhere in everyday talk, and where it leads. */
export const interruptions = {
  ...asides,
  ...saysSafeHere,
  help: { actions: say({ message: 'help-how' }), target: '#detour' },
  asked: { actions: [...answersAbout], target: '#detour' },
  limited: { actions: 'keepLimits', target: '#detour' },
  cancels: [
    {
      guard: 'awaitingPerson',
      actions: [...takenBack, say({ message: 'hand-off-cancelled' })],
      target: '#talking.handOff.cancelled',
    },
    { guard: 'referred', target: '#myReferral.cancelling' },
    { actions: nothingToCancel, target: '#detour' },
  ],
  mends: [
    {
      guard: 'awaitingPerson',
      actions: ['rememberContact', 'keepAdded', confirmsContact],
      target: '#talking.handOff.redoing',
    },
    { guard: 'referred', actions: 'keepAdded', target: '#myReferral.mending' },
    { actions: nothingToCancel, target: '#detour' },
  ],
  asksWhen: [
    { guard: 'referred', actions: saysWhetherRead, target: '#myReferral' },
    { guard: 'awaitingPerson', actions: saysWhetherRead, target: '#talking.handOff.checking' },
    { actions: saysHowLong, target: '#detour' },
  ],
  person: [
    {
      guard: 'awaitingPerson',
      actions: [...heardBesides, ...alreadyAsked, saysNumberBack, saysWorkerBack, confirmsContact, 'keepAdded'],
      target: '#talking.handOff.checking',
    },
    { actions: [...heardBesides, ...askedForPerson], target: '#talking.handOff' },
  ],
  /** How they are to be reached, and nothing else: the open question stands. */
  contact: { actions: ['rememberContact', 'keepAdded', confirmsContact], target: '#detour' },
  /** A second one waits for no later promise than the first. */
  media: [
    { guard: 'awaitingPerson', actions: sentMedia, target: '#talking.handOff.checking' },
    { actions: sentMedia, target: '#talking.handOff' },
  ],
  language: [
    {
      guard: 'awaitingPerson',
      actions: [...heardBesides, ...saysOnlyEnglish, 'keepAdded'],
      target: '#talking.handOff.kept',
    },
    { actions: [...heardBesides, ...saysOnlyEnglish, 'keepAdded', confirmsContact], target: '#language' },
  ],
  stranger: {
    actions: [keep({ note: 'flag', because: 'somebody else wrote', risks: [] }), 'forget'],
    target: '#talking.stranger',
  },
  /** Nothing is told of what was said, nor that anything was; what was kept of it stands. */
  otherReads: {
    actions: [keep({ note: 'flag', because: 'somebody else wrote', risks: [] }), 'forget'],
    target: '#talking.otherReads',
  },
  hurries: { actions: set({ notSafeToWrite: true, safeReplies: 0, misses: 0 }), target: '#safely.gone' },
  stop: '#everyday.stopped',
  start: '#talking.whatMatters',
  startAgain: { actions: 'startAfresh', target: '#talking.whatMatters' },
  cameBack: {
    actions: [say({ message: 'back-hello' }), meetsBurdens, tellsWhomToRing, ...answersFears, 'keepLimits', 'remember'],
    target: '#returning',
  },
  'due.check-in': { guard: 'mayWriteFirst', target: '#followUp' },
  linkWorkerJoined: { actions: arrived, target: '#everyday.withLinkWorker' },
  linkWorkerSaid: { actions: [arrived, saysLinkWorker], target: '#everyday.withLinkWorker' },
} as const

/** What is heard on an aside, which is left for where the talk was. */
export const onAside = {
  ...interruptions,
  said: { actions: [...hears], target: '#talking.whatNext' },
  back: { actions: say({ message: 'back-where-we-were' }), target: '#talking.resume' },
} as const
