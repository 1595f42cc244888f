import type { Ports } from '#bot/ports/ports.ts'
import { isOnlyFollowed, isOnlyUntold } from '#bot/untold.ts'
import { isHurtCaring } from '#content/burdens.ts'
import { tellsOfHome } from '#content/home.ts'
import { besidesWork } from '#content/introduced.ts'
import { asksWhoKnows, fillsForm, isHurtCaringHere, toldBefore } from '#dialogs/step.ts'
import type { Heard, Understood } from '#dialogs/vocabulary.ts'

type Hearing = Pick<Ports, 'analyser' | 'clock'>

/** Words, and what the analyser made of them. */
export async function said(
  { analyser, clock }: Hearing,
  text: string,
  snapshot: string | null = null,
): Promise<Extract<Heard, { type: 'said' }>> {
  const isAnswer = snapshot !== null && fillsForm(snapshot)
  const before = snapshot === null ? [] : toldBefore(snapshot)
  const understood = await withHome(analyser, await understoodOf(analyser, text, isAnswer), text, before)
  // Its alert is kept; they are met as who cares.
  const isCaring = snapshot === null ? isHurtCaring(text, []) : isHurtCaringHere(snapshot, text)
  const asked = snapshot !== null && asksWhoKnows(snapshot)
  const isNone = understood.quiet !== null && (isOnlyUntold(text, before, asked) || isOnlyFollowed(text, before))
  const quiet = isCaring || isNone ? null : understood.quiet
  return { type: 'said', text, at: clock(), understood: { ...understood, quiet } }
}

/** What comes of a home that they spoke of before is answered as that: `court thursday` names none. */
async function withHome(
  analyser: Hearing['analyser'],
  understood: Understood,
  text: string,
  before: readonly string[],
): Promise<Understood> {
  const told = understood.answer === null || understood.answer === 'bailiffs' ? tellsOfHome(text, before) : null
  if (!told) return understood
  const { answer } = await analyser.understand(told)
  return answer ? { ...understood, answer, asks: null, asking: null } : understood
}

/** What they do for a living is no need, where they ask for another. */
async function understoodOf(analyser: Hearing['analyser'], text: string, isAnswer: boolean): Promise<Understood> {
  const understood = await analyser.understand(text, isAnswer)
  const besides = besidesWork(text)
  const forOther = understood.means.includes('forOther') && understood.means.includes('linkWorker')
  if (!forOther || besides === text) return understood
  const { needs, guesses, thing, answer } = await analyser.understand(besides, isAnswer)
  return { ...understood, needs, guesses, thing, answer }
}
