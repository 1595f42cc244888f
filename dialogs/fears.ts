import { burdensIn } from '#content/burdens.ts'
import type { Fear } from '#content/fears.ts'
import { fears, fearsIn, tellsOfBaby } from '#content/fears.ts'
import type { AboutUs } from '#content/questions.ts'
import type { Line } from '#content/words.ts'
import { isYoung } from '#content/young.ts'
import { helpline } from '#dialogs/helpline.ts'
import type { Memory } from '#dialogs/memory.ts'

/** Whether what is asked is what they are afraid of. */
export const isFear = (question: AboutUs | Fear): question is Fear => fears.some((fear) => fear === question)

/** At most so many things that somebody is afraid of are answered at once. */
const MOST_FEARS = 3

/** What answers the fears in what they say, each in one line. */
export const answersTo = (text: string, memory: Memory): readonly Line[] =>
  fearsIn(text, memory.whatMatters)
    .slice(0, MOST_FEARS)
    .map((fear) => answerTo(fear, { ...memory, whatMatters: [...memory.whatMatters, text] }))

/** What they were afraid of until now, and are no longer told of in the same words. */
export const fearedAfter = (text: string, { feared, whatMatters }: Memory): Pick<Memory, 'feared'> => ({
  feared: [...new Set([...feared, ...fearsIn(text, whatMatters).slice(0, MOST_FEARS)])],
})

/** Of what it is asked if others feel so. Grief is no illness. */
function isNormalOf({ needs, whatMatters }: Memory, ofBaby: boolean) {
  if (ofBaby) return 'baby'
  if (needs.includes('caring')) return 'caring'
  const grieves = needs.includes('bereavement') || whatMatters.some((text) => burdensIn(text).has('loss'))
  if (grieves) return 'grief'
  return needs.includes('health-condition') || whatMatters.some((text) => afterIllness.test(text)) ? 'illness' : 'life'
}

const afterIllness =
  /\b(?:cancer|chemo\w*|radio ?therapy|rads|stroke|heart attack|operation|twinges?|lumps?|all[- ]clear|remission)\b/i

/** Whether it is of a meter, or of the cold: whoever asks whom to ring then, and not whom to talk to, asks it of that. */
const isOfCold = (told: readonly string[]) =>
  !/\b(?:talk|speak|chat|listen)/i.test(told.at(-1) ?? '') &&
  told.some((text) =>
    /\b(?:gas|electric(?:ity)?|leccy|meter|heating|freezing|(?:we|i)(?:['’]?re|['’]?m| are| am) cold)\b/i.test(text),
  )

/** What answers one fear, by what is known of them; not twice in the same words. */
export function answerTo(fear: Fear, memory: Memory): Line {
  const asked = memory.feared.includes(fear) ? 'again' : 'first'
  const told = memory.dangerHeard ? 'danger' : 'nothing'
  const baby = memory.dangerToBaby || tellsOfBaby(memory.whatMatters) ? 'yes' : 'no'
  const young = isYoung(memory) ? 'yes' : 'no'
  switch (fear) {
    case 'takenAway':
      return { message: 'fear-takenAway', blanks: { asked, young } }
    case 'socialServices':
      return { message: 'fear-socialServices', blanks: { asked } }
    case 'badParent':
      return { message: 'fear-badParent', blanks: { asked } }
    case 'tellsOthers':
      return { message: 'fear-tellsOthers', blanks: { asked, told } }
    case 'comesRound':
      return { message: 'fear-comesRound', blanks: { asked, told, baby } }
    case 'wornOut':
      return { message: 'fear-wornOut', blanks: { asked } }
    case 'isNormal':
      return {
        message: 'fear-isNormal',
        blanks: { asked, of: isNormalOf(memory, baby === 'yes') },
      }
    case 'stays':
      return { message: 'about-stays' }
    case 'whoNow':
      if (memory.quiet !== null) return helpline(memory)
      if (!memory.dangerHeard && isOfCold(memory.whatMatters)) return { message: 'fear-cold' }
      return { message: 'fear-whoNow', blanks: { asked, young } }
    default:
      return { message: `fear-${fear}` }
  }
}
