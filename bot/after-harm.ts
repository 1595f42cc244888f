import { choiceIn } from '#bot/choices.ts'
import type { Ports } from '#bot/ports/ports.ts'
import type { Conversation } from '#bot/ports/store.ts'
import { said } from '#bot/said.ts'
import { asksWhetherSent } from '#content/alerts.ts'
import { agreesToWipe, asksWhatIsLost, asksWhetherRung, wantsAllWiped } from '#content/erasing.ts'
import { breaksOff } from '#content/hurries.ts'
import { deniesHarm, isOfConfused } from '#content/no-harm.ts'
import { ofOursIn } from '#content/of-ours.ts'
import { asksAfterAnother, isStranger } from '#content/strangers.ts'
import {
  asksToErase,
  asksWhetherHere,
  fillsForm,
  isInCrisis,
  mayBeWatched,
  mayLetGo,
  maySayWhatStands,
  toldOfHarm,
  wasLeft,
} from '#dialogs/step.ts'
import type { Heard, Words } from '#dialogs/vocabulary.ts'

/** What is heard before anything is understood of it: somebody else on this phone, or that somebody came in. */
export function heardOfOther({ at, snapshot }: Conversation, text: string, isLater: boolean): Heard | null {
  if (at === null) return null
  if (snapshot !== null && mayBeWatched(snapshot)) {
    const later = isLater || wasLeft(snapshot)
    if (isStranger(text, later) || asksAfterAnother(text, later)) return { type: 'otherReads' }
    if (breaksOff(text) && !isInCrisis(snapshot)) return { type: 'hurries' }
  }
  return isStranger(text, isLater) ? { type: 'stranger' } : null
}

/** Whether who told of harm, and asked for nobody, asks if that was sent to anybody. */
export const asksWhereHarmWent = ({ snapshot }: Conversation, text: string): boolean =>
  snapshot !== null && toldOfHarm(snapshot) && !maySayWhatStands(snapshot) && asksWhetherSent(text)

/** What is asked or said of wiping what we keep. */
export function ofWiping({ snapshot }: Conversation, words: Words): Heard | null {
  const { text, understood } = words
  if (snapshot !== null && asksToErase(snapshot)) {
    if (asksWhatIsLost(text)) return { ...words, type: 'asked', question: 'ifErased' }
    if (asksWhetherRung(text)) return { ...words, type: 'asked', question: 'rungIfErased' }
  }
  if (understood.quiet || !wantsAllWiped(text) || (snapshot !== null && fillsForm(snapshot))) return null
  return { type: 'erase', question: ofOursIn(text)[0] ?? null }
}

/** Whether a yes to wiping stands in what they say. */
export const agreesHere = ({ snapshot, offer }: Conversation, text: string): 'yes' | null =>
  snapshot !== null && offer.choices.includes('yes') && asksToErase(snapshot) && agreesToWipe(text) ? 'yes' : null

/** Who was taken to tell of harm, and says that there is none and tells of none: no line for it is told, and a form goes on. */
export async function heardNoHarm(
  ports: Pick<Ports, 'analyser' | 'clock'>,
  { offer, snapshot }: Conversation,
  text: string,
): Promise<Heard | null> {
  if (snapshot === null || !mayLetGo(snapshot)) return null
  if (!deniesHarm(text) && !(choiceIn(text, offer) === 'safeHere' && isOfConfused(text))) return null
  const words = await said(ports, text, snapshot)
  if (words.understood.quiet !== null) return null
  return { ...words, noHarm: true, type: asksWhetherHere(snapshot) ? 'back' : 'said' }
}
