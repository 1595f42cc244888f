import { findPhoneNumbersInText } from 'libphonenumber-js'
import { needsIn } from '#adapters/language/local/needs.ts'
import { placeIn } from '#adapters/language/local/place.ts'
import type { Analyser } from '#bot/ports/language.ts'
import type { Area } from '#content/areas.ts'
import { normalise } from '#content/normalise.ts'
import { phrases } from '#content/phrases.ts'

/** What is written beyond this is kept and shown to staff, and not searched for needs: it takes too long. Characters. */
const MOST = 2_000

/** Understands words by lists and by what needs.yaml teaches: always there, asks nobody, and sends nothing anywhere. */
export function localAnalyser(area: Area): Analyser {
  const place = placeIn(area)
  return {
    async understand(text) {
      const read = text.slice(0, MOST)
      return {
        needs: needsIn(read),
        place: place(read),
        number: numberIn(read),
        wantsLinkWorker: wantsLinkWorker(normalise(read)),
      }
    },
  }
}

const linkWorker = new RegExp(`^(.*?)\\b(?:${phrases.linkWorker.join('|')})\\b`)
/** No at most four words before. */
const unwanted = /\b(?:no|not|never|without|hate|already)(?: \S+){0,4} ?$/

function wantsLinkWorker(typed: string): boolean {
  const [, before] = linkWorker.exec(typed) ?? []
  return before !== undefined && !unwanted.test(before)
}

/** A telephone number as it was written, in any spacing. */
function numberIn(text: string): string | null {
  const [found] = findPhoneNumbersInText(text, { defaultCountry: 'GB', extended: false } as never) as {
    startsAt: number
    endsAt: number
  }[]
  return found ? text.slice(found.startsAt, found.endsAt) : (text.match(/(?:\+44|0)(?:[ -]?\d){9,10}\b/)?.[0] ?? null)
}
