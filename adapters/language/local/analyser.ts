import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { needsIn } from '#adapters/language/local/needs.ts'
import { placeIn } from '#adapters/language/local/place.ts'
import type { Analyser } from '#bot/ports/language.ts'
import { enjoysIn } from '#content/activities.ts'
import { ageIn } from '#content/age.ts'
import type { PlainAnswer } from '#content/answers.ts'
import { answerFor, readAnswers } from '#content/answers.ts'
import type { Area } from '#content/areas.ts'
import type { Meaning } from '#content/meanings.ts'
import { meaningsIn } from '#content/meanings.ts'
import { normalise } from '#content/normalise.ts'
import { phrases } from '#content/phrases.ts'
import { questionIn } from '#content/questions.ts'
import { wishesIn } from '#content/wishes.ts'
import type { Need } from '#dialogs/memory.ts'
import type { Understood } from '#dialogs/vocabulary.ts'

/** What is written beyond this is kept and shown to staff, and nothing is understood of it: it takes too long. Characters. */
const MOST = 2_000

/** Understands words by lists and by what needs.yaml teaches: always there, asks nobody, and sends nothing anywhere. */
export function localAnalyser(area: Area): Analyser {
  const place = placeIn(area)
  const answers = readAnswers(area.id)
  return {
    async understand(text) {
      const read = text.slice(0, MOST)
      const typed = normalise(read)
      const age = ageIn(read)
      const means = meaningsIn(read)
      const heard = needsOf(read, typed, means)
      return {
        ...heard,
        place: place(read),
        number: numberIn(read),
        wishes: wishesIn(read),
        enjoys: enjoysIn(read).map(({ id }) => id),
        means: [...means],
        asks: questionIn(read),
        answer: (answerFor(read, answers) ?? urgentAnswer(heard.needs[0]?.id, means, answers))?.id ?? null,
        age: age?.whose === 'me' ? age.age : null,
      }
    },
  }
}

/** Where it cannot wait, who to ring now. */
function urgentAnswer(need: Need | undefined, means: ReadonlySet<Meaning>, answers: readonly PlainAnswer[]) {
  if (!need || !(means.has('urgent') || (means.has('noHome') && need === 'housing'))) return null
  return answers.find(({ urgentFor }) => urgentFor.includes(need)) ?? null
}

/** What is meant stands behind what puts it right: "no its more my housing". */
function needsOf(text: string, typed: string, means: ReadonlySet<Meaning>): Pick<Understood, 'needs' | 'guesses'> {
  if (choosing.has(typed) || denying.test(typed)) return { needs: [], guesses: [] }
  return needsIn(means.has('corrects') ? typed.replace(puttingRight, '') : text)
}

/** What somebody says that they never said is none of theirs. */
const denying = new RegExp(`\\b(?:${phrases.denying.join('|')})\\b`)
const puttingRight = new RegExp(`^(?:(?:${phrases.puttingRight.join('|')}) )+`)

/** What someone says to choose, where nothing of it is offered any more: `send it` is no need. */
const choosing = new Set(Object.values(phrases.choices).flat())

/** What may be a telephone number: no more is looked at closely than the first few of these. */
const mayBeNumber =
  /(?<![\d+])(?:\+\d|00\d|\(?0)(?:[ ()./-]{0,3}\d){9,14}(?!\d)(?:,? ?(?:ext|extension|x)\.? ?\d{1,5}\b)?/gi
const MOST_NUMBERS = 8

/** A telephone number as it was written, in any spacing. */
function numberIn(text: string): string | null {
  const written = [...text.matchAll(mayBeNumber).take(MOST_NUMBERS)].map(([number]) => number)
  return (
    written.find((number) => parsePhoneNumberFromString(number, 'GB')?.isValid()) ??
    written.find((number) => parsePhoneNumberFromString(number, 'GB')?.isPossible()) ??
    null
  )
}
