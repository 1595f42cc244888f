import {
  answersBeside,
  answersFears,
  confirmsContact,
  meetsBurdens,
  meetsLetDown,
  remembersRobot,
  say,
  set,
  tellsWhomToRing,
} from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { askedForPerson, sentMedia } from '#dialogs/hand-off.ts'
import { asides, heardBesides, interruptions, nothingToCancel, saysHowLong } from '#dialogs/interruptions.ts'
import { saysOnlyEnglish } from '#dialogs/only-english.ts'

/** Who this is: in front of the first reply, whatever that is. A crisis reply and HELP say it themselves. */
const hello = say({ message: 'welcome-hello' })

/** That it is a computer is said in it, and not once more to who asks just that. */
const greeting = set({ greeting: true })
const greeted = set({ greeting: false })

/** Nothing has been heard yet. The first message, which may be the most important one, is heard like every other. */
export const welcome = grammar.createStateConfig({
  on: {
    ...interruptions,
    opened: { actions: hello, target: '#talking.whatMatters' },
    said: {
      actions: [
        hello,
        greeting,
        meetsBurdens,
        tellsWhomToRing,
        ...answersFears,
        answersBeside,
        meetsLetDown,
        confirmsContact,
        'keepLimits',
        'remember',
        remembersRobot,
        greeted,
      ],
      target: '#talking.whatNext',
    },
    cancels: { actions: [hello, nothingToCancel], target: '#detour' },
    mends: { actions: [hello, nothingToCancel], target: '#detour' },
    limited: { actions: [hello, 'keepLimits'], target: '#detour' },
    asked: { actions: [hello, greeting, ...interruptions.asked.actions, greeted], target: '#detour' },
    myReferral: { actions: hello, target: asides.myReferral },
    complain: { actions: hello, target: asides.complain },
    complaint: { actions: [hello, asides.complaint.actions], target: asides.complaint.target },
    erase: { actions: [hello, ...asides.erase.actions], target: asides.erase.target },
    myData: { actions: hello, target: asides.myData },
    asksWhen: { actions: [hello, saysHowLong], target: '#detour' },
    person: { actions: [hello, ...heardBesides, ...askedForPerson], target: '#talking.handOff' },
    media: { actions: [hello, ...sentMedia], target: '#talking.handOff' },
    language: { actions: [hello, ...heardBesides, ...saysOnlyEnglish], target: '#language' },
    contact: { actions: [hello, 'rememberContact', confirmsContact], target: '#detour' },
    back: { actions: hello, target: '#talking.whatMatters' },
    start: { actions: hello, target: '#talking.whatMatters' },
    startAgain: { actions: hello, target: '#talking.whatMatters' },
  },
})
