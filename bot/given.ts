import { inTime } from '#bot/in-time.ts'
import { untold } from '#bot/listed.ts'
import type { Ports } from '#bot/ports/ports.ts'
import type { Conversation } from '#bot/ports/store.ts'
import { withGivers } from '#bot/services/vouchers.ts'
import { readAnswers } from '#content/answers.ts'
import { askedOfOne } from '#dialogs/named.ts'
import { answeredLast, fillsForm, isInCrisis, speaksOfPlaces } from '#dialogs/step.ts'
import type { Heard, Words } from '#dialogs/vocabulary.ts'

type Looking = Pick<Ports, 'area' | 'directory' | 'lookUpWithin' | 'report'>

/** Who says more in words tells of something else. */
const MOST = 16
const ofThem = /\b(?:they|there|them|it|place)\b/i

/** What somebody asks of whom the plain answer just given names, "what time open?"; null where there is none, or they ask something else. */
export async function ofGiven(
  ports: Looking,
  { snapshot }: Pick<Conversation, 'snapshot'>,
  words: Words,
): Promise<Extract<Heard, { type: 'said' }> | null> {
  const { text, understood } = words
  const { quiet, answer, thing, means, ofPlaces, asks } = understood
  const elsewhere = quiet || answer || thing || means.some((one) => one === 'person' || one === 'linkWorker')
  if (snapshot === null || elsewhere || text.split(/\s+/).length > MOST) return null
  const given = answeredLast(snapshot)
  if (!given || fillsForm(snapshot) || isInCrisis(snapshot) || speaksOfPlaces(snapshot, text)) return null
  const language = asks === 'language' && ofThem.test(text)
  const asked = ofPlaces ?? (asks === 'hours' || means.includes('plainQuestion') ? askedOfOne(text) : null)
  if (!language && (asked === null || asked === 'keep' || asked === 'more' || asked === 'which')) return null
  const who = readAnswers(ports.area.id).find(({ id }) => id === given)?.who.name
  const named = who ? await inTime(ports, ports.directory.named(who), 'who was named') : null
  if (!named?.needs[0]) return null
  const { needs, ...place } = named
  const listed = { place: withGivers(ports.area, [place])[0]!, need: needs[0]! }
  const heard = { ...understood, ...untold, ...(language ? { asking: 'wonders' as const } : { ofPlaces: asked }) }
  return { ...words, type: 'said', listed, understood: heard }
}
