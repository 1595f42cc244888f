import { lately } from '#content/lately.ts'
import { listening } from '#content/ways.ts'

const ofOurs = [
  ...([
    'ofComplaint',
    'fromNumber',
    'ringForMe',
    'takingIn',
    'callShows',
    'whereIsLeave',
    'notLocal',
    'howAnswered',
    'didShow',
    'otherComputer',
    'covers',
    'gotIt',
    'atThisHour',
    'whenRead',
    'readIt',
    'whoIsStaff',
    'noneAsked',
    'theyAct',
  ] as const),
  ...(['whatIsLinkWorker', 'howToStop', 'mayAskHere'] as const),
  ...(['fedUp', 'yourDay', 'wouldYou', 'othersToo'] as const),
] as const

/** What is asked of us in words that leave no doubt. */
export type OfOurs = (typeof ofOurs)[number]

const heard = listening('of-ours', ofOurs)
const sentences = /[.!\n;]|(?<=\?)/

/** What somebody asks of us in words that leave no doubt, each once. */
export const ofOursIn = lately((text): readonly OfOurs[] => {
  const pieces = text.split(sentences)
  return ofOurs.filter((one) => pieces.some((piece) => heard(piece).has(one)))
})
