import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { needsIn } from '#adapters/language/local/needs.ts'
import { placeIn } from '#adapters/language/local/place.ts'
import { dangerIn } from '#bot/danger.ts'
import type { Analyser } from '#bot/ports/language.ts'
import { enjoysIn } from '#content/activities.ts'
import { ageIn } from '#content/age.ts'
import type { PlainAnswer } from '#content/answers.ts'
import { answerFor, readAnswers } from '#content/answers.ts'
import type { Area } from '#content/areas.ts'
import { worriesForHealth } from '#content/bodily.ts'
import { sift } from '#content/denied.ts'
import type { Meaning } from '#content/meanings.ts'
import { meaningsIn } from '#content/meanings.ts'
import { normalise } from '#content/normalise.ts'
import { askedOfPlaces } from '#content/of-places.ts'
import { outcomeIn } from '#content/outcomes.ts'
import { phrases } from '#content/phrases.ts'
import { questionIn } from '#content/questions.ts'
import type { ThingId } from '#content/things.ts'
import { thing, thingIn } from '#content/things.ts'
import { wishesIn } from '#content/wishes.ts'
import type { Need } from '#dialogs/memory.ts'
import type { Quiet, Understood } from '#dialogs/vocabulary.ts'

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
      const risks: ReadonlySet<string> = new Set(dangerIn(read).map(({ category }) => category))
      const noBed = risks.has('homeless-tonight')
      const urgent = noBed || risks.has('destitution')
      const means = urgent ? new Set([...meaningsIn(read), 'urgent' as const]) : meaningsIn(read)
      const heard = needsOf(read, typed, means)
      const asksFor = thingIn(read)
      const alone = asksFor !== null && typed.split(' ').length <= FEW_WORDS
      const needs = noBed ? noBedNeed : alone ? insteadOf(asksFor) : heard.needs
      return {
        needs,
        guesses: noBed || alone ? [] : heard.guesses,
        thing: noBed ? null : asksFor,
        denies: heard.denies,
        place: place(read),
        number: numberIn(read),
        wishes: wishesIn(read).filter((wish) => !(noBed && wish === 'fromHome')),
        enjoys: enjoysIn(read).map(({ id }) => id),
        means: [...means],
        quiet: quietly.find((category) => risks.has(category)) ?? null,
        asks: questionIn(read),
        outcome: outcomeIn(read),
        ofPlaces: askedOfPlaces(read),
        worrying: worriesForHealth(read),
        answer:
          (
            answerFor(read, answers) ??
            urgentAnswer(needs[0]?.id, means, answers) ??
            answers.find(({ id }) => id === asksFor)
          )?.id ?? null,
        age: age?.whose === 'me' ? age.age : null,
      }
    },
  }
}

/** Of these nothing is said before it is known to be safe; the first that was heard counts. */
const quietly: readonly Quiet[] = ['abuse', 'sexual-violence', 'child', 'exploitation']

/** Who has no bed for the night has that first, and nothing else is made of what they say. */
const noBedNeed: Understood['needs'] = [{ id: 'housing', score: 1 }]

/** With more words than these somebody tells of more than the thing they ask for. */
const FEW_WORDS = 12

/** Where there is no such thing, places for the need it belongs to, if those are any help. */
const insteadOf = (id: ThingId): Understood['needs'] => (thing(id).helps ? [{ id: thing(id).need, score: 1 }] : [])

/** Where it cannot wait, who to ring now. */
function urgentAnswer(need: Need | undefined, means: ReadonlySet<Meaning>, answers: readonly PlainAnswer[]) {
  if (!need || !(means.has('urgent') || (means.has('noHome') && need === 'housing'))) return null
  return answers.find(({ urgentFor }) => urgentFor.includes(need)) ?? null
}

/** What is heard of needs: sure, guessed, and denied. */
type NeedsHeard = Pick<Understood, 'needs' | 'guesses' | 'denies'>

/** Named only where it is nearly certain: whoever is wrongly told that they have lost somebody, or drink, is hurt. */
const tender: ReadonlySet<Need> = new Set(['bereavement', 'addiction', 'safety'])
const CERTAIN = 0.7
/** Under this it is not even asked about. */
const LIKELY = 0.45

/** What is meant stands behind what puts it right: "no its more my housing". What is denied is set apart. */
function needsOf(text: string, typed: string, means: ReadonlySet<Meaning>): NeedsHeard {
  if (choosing.has(typed) || denying.test(typed)) return { needs: [], guesses: [], denies: [] }
  const { told, denied } = sift(text)
  const denies = denied === '' ? [] : needsIn(denied).needs.map(({ id }) => id)
  const { needs, guesses } = needsIn(means.has('corrects') ? normalise(told).replace(puttingRight, '') : told)
  const named = needs.filter(({ id, score }) => score >= CERTAIN || !tender.has(id))
  const asked = needs.filter(({ id, score }) => tender.has(id) && score >= LIKELY).map(({ id }) => id)
  const perhaps = needs.length > 0 ? asked.slice(0, 1) : guesses.filter((id) => !tender.has(id))
  return { needs: named, guesses: named.length > 0 ? [] : perhaps, denies }
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
