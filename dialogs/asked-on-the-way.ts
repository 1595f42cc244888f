import { fearsIn } from '#content/fears.ts'
import { askedOfAnother } from '#content/may-ask.ts'
import { ofOursIn } from '#content/of-ours.ts'
import { besidesAsking } from '#content/wonders.ts'
import { putDown } from '#dialogs/asked-back.ts'
import type { Now } from '#dialogs/effects.ts'
import { sayOf, setOf } from '#dialogs/effects.ts'

const ofTheReferral =
  /\b(?:some(?:one|body)|one of you(?: lot)?) (?:ring|call|phone|contact)\b|\b(?:link ?workers?|link person|refer\w*|self refer\w*|social prescrib\w*)\b/

/** What somebody asks beside saying yes to a link worker, where nothing here answered it. */
function askedBeside({ event }: Now): readonly string[] {
  if (event.type !== 'said') return []
  const { text, understood } = event
  const isAnswered =
    (understood.asks !== null && understood.asks !== 'robot') ||
    fearsIn(text).length + ofOursIn(text).length > 0 ||
    askedOfAnother(text) !== null
  return isAnswered
    ? []
    : besidesAsking(text).asks.filter(
        (asked) => !ofTheReferral.test(asked) && asked.split(/\s+/).length >= FEWEST_WORDS,
      )
}

/** Fewer say a word of ours again: `Samaritans?` */
const FEWEST_WORDS = 3

/** That is put down for the link worker to answer, and said to be. */
export const putsDownAsked = [
  sayOf((now) => (askedBeside(now).length > 0 ? [{ message: 'self-referral-asked-back' }] : [])),
  setOf((now) => {
    const asked = askedBeside(now)
    return asked.length > 0 ? { answers: putDown(now.context.answers, asked.join('. ')) } : {}
  }),
] as const
