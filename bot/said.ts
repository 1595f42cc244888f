import type { Ports } from '#bot/ports/ports.ts'
import { isOnlyFollowed, isOnlyUntold } from '#bot/untold.ts'
import { isHurtCaring } from '#content/burdens.ts'
import { tellsOfLetDown } from '#content/complaints.ts'
import { tellsOfHome } from '#content/home.ts'
import { besidesWork } from '#content/introduced.ts'
import type { Need } from '#dialogs/memory.ts'
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
  const heard = await withoutLetDown(analyser, await understoodOf(analyser, text, isAnswer), text)
  const understood = await withHome(analyser, heard, text, before)
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

/** `NOBODY rang` sounds like these. */
const leftAlone: ReadonlySet<Need> = new Set(['loneliness', 'mood', 'bereavement'])

/** `its november`, and no more. */
const onlySaysWhen =
  /^\W*(?:its|it['’]?s|it is|now|that was) (?:now |nearly |almost )?[a-z]+(?:ary|ch|il|may|june|july|ust|ber|day)\W*$/i

/** Of what being let down sounds like, only what they tell beside that is a need: `nobody rang, and i am lonely`. */
async function withoutLetDown(
  analyser: Hearing['analyser'],
  understood: Understood,
  text: string,
): Promise<Understood> {
  const { needs, means } = understood
  if (!means.includes('noCall') || !tellsOfLetDown(text) || !needs.some(({ id }) => leftAlone.has(id)))
    return understood
  const besides = text
    .split(/[.,!?;\n]+|\band\b|\bbut\b/i)
    .filter((one) => !tellsOfLetDown(one) && /\w\s+\w/.test(one) && !onlySaysWhen.test(one))
  const told = await analyser.understand(besides.join('. '))
  return {
    ...understood,
    needs: needs.filter(({ id }) => !leftAlone.has(id) || told.needs.some((one) => one.id === id)),
  }
}

/** What they do for a living is no need, where they ask for another. */
async function understoodOf(analyser: Hearing['analyser'], text: string, isAnswer: boolean): Promise<Understood> {
  const understood = await withAsked(analyser, await analyser.understand(text, isAnswer))
  const besides = besidesWork(text)
  const forOther = understood.means.includes('forOther') && understood.means.includes('linkWorker')
  if (!forOther || besides === text) return understood
  const { needs, guesses, thing, answer } = await analyser.understand(besides, isAnswer)
  return { ...understood, needs, guesses, thing, answer }
}

/** What is asked beside a thanks, a yes or a no may be lost among those words: it is read by itself. */
async function withAsked(analyser: Hearing['analyser'], understood: Understood): Promise<Understood> {
  const { goesOn, needs: known, place, asks } = understood
  const isHeard = known.length > 0 || understood.thing || understood.activity || understood.subject || place || asks
  if (goesOn?.leaning !== 'asks' || isHeard) return understood
  const { needs, guesses, thing, activity, subject, enjoys, asking, ofPlaces, answer } = await analyser.understand(
    goesOn.text,
  )
  return { ...understood, needs, guesses, thing, activity, subject: subject ?? null, enjoys, asking, ofPlaces, answer }
}
