import { inTime } from '#bot/in-time.ts'
import type { Ports } from '#bot/ports/ports.ts'
import type { Conversation } from '#bot/ports/store.ts'
import { withGivers } from '#bot/services/vouchers.ts'
import { normalise } from '#content/normalise.ts'
import { askedOfOne } from '#dialogs/named.ts'
import { fillsForm, isInCrisis, speaksOfPlaces } from '#dialogs/step.ts'
import type { Heard, Understood, Words } from '#dialogs/vocabulary.ts'

type Looking = Pick<Ports, 'area' | 'directory' | 'lookUpWithin' | 'report'>

/** In words: what is said beside a name is no more where something is asked of it, and where nothing is; and the longest name. */
const [MOST_ASKED, MOST_BESIDE, MOST_NAMED] = [8, 1, 8]

/** What somebody asks of a place that was not shown to them, by its own name; null where they ask of none that is listed. */
export async function ofListed(
  ports: Looking,
  { snapshot }: Pick<Conversation, 'snapshot'>,
  words: Words,
): Promise<Extract<Heard, { type: 'said' }> | null> {
  const { text, understood } = words
  const { quiet, answer, means, ofPlaces } = understood
  if (quiet || answer || means.some((one) => one === 'person' || one === 'linkWorker' || one === 'urgent')) return null
  if (snapshot !== null && (fillsForm(snapshot) || isInCrisis(snapshot) || speaksOfPlaces(snapshot, text))) return null
  const asks =
    understood.asks === 'ourNumber'
      ? 'phone'
      : (ofPlaces ?? (means.includes('plainQuestion') ? askedOfOne(text) : null))
  if (asks === 'keep' || asks === 'more') return null
  const long = normalise(text).split(' ').length
  if (long > MOST_NAMED + (asks ? MOST_ASKED : MOST_BESIDE)) return null
  const named = await inTime(ports, ports.directory.named(text), 'what is named')
  const besides = named ? long - normalise(named.name).split(' ').length : 0
  if (!named || named.needs.length === 0 || besides > (asks ? MOST_ASKED : MOST_BESIDE)) return null
  const { needs, ...place } = named
  const listed = { place: withGivers(ports.area, [place])[0]!, need: needs[0]! }
  return { ...words, type: 'said', listed, understood: { ...understood, ...untold, ofPlaces: asks } }
}

/** Its name is no town or need. */
export const untold = {
  ...{ needs: [], guesses: [], denies: [], wishes: [], enjoys: [], refuses: [] },
  ...{ place: null, thing: null, subject: null, activity: null, asks: null, outcome: null },
} as const satisfies Partial<Understood>
