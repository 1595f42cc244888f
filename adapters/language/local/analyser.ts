import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { needsIn } from '#adapters/language/local/needs.ts'
import { placeIn } from '#adapters/language/local/place.ts'
import type { Analyser } from '#bot/ports/language.ts'
import type { Area } from '#content/areas.ts'
import { normalise } from '#content/normalise.ts'
import { phrases } from '#content/phrases.ts'

/** What is written beyond this is kept and shown to staff, and nothing is understood of it: it takes too long. Characters. */
const MOST = 2_000

/** Understands words by lists and by what needs.yaml teaches: always there, asks nobody, and sends nothing anywhere. */
export function localAnalyser(area: Area): Analyser {
  const place = placeIn(area)
  return {
    async understand(text) {
      const read = text.slice(0, MOST)
      const typed = normalise(read)
      return {
        needs: choosing.has(typed) ? [] : needsIn(read),
        place: place(read),
        number: numberIn(read),
        wantsLinkWorker: wantsLinkWorker(typed),
        onlyGreets: greeting.test(typed),
      }
    },
  }
}

/** What someone says to choose, where nothing of it is offered any more: `send it` is no need. */
const choosing = new Set(Object.values(phrases.choices).flat())
const greeting = new RegExp(`^(?:(?:${phrases.greetings.join('|')})(?: |$))+$`)
const linkWorker = new RegExp(`^(.*?)\\b(?:${phrases.linkWorker.join('|')})\\b`)
/** No at most four words before. */
const unwanted = /\b(?:no|not|never|without|hate|already)(?: \S+){0,4} ?$/

function wantsLinkWorker(typed: string): boolean {
  const [, before] = linkWorker.exec(typed) ?? []
  return before !== undefined && !unwanted.test(before)
}

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
