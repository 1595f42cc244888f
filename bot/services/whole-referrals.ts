import type { Records } from '#bot/ports/records.ts'
import type { ReferralNote } from '#dialogs/notes.ts'
import { THIS_NUMBER } from '#dialogs/questions.ts'

/** A referral with all that was said of it since. */
export interface WholeReferral extends Omit<ReferralNote, 'note' | 'consents'> {
  /** ISO instant. */
  readonly sentAt: string
  readonly consents: readonly string[]
  /** What they were asked to agree to and did not, or said no to unasked. */
  readonly refused: readonly string[]
  /** Added, cancelled, or told of as late, oldest first. */
  readonly changes: readonly { readonly at: string; readonly change: string; readonly words: string | null }[]
  /** What PRSB's standard asks for, and they did not give. */
  readonly stillNeeded: readonly string[]
}

/** Every referral, oldest first, each with its consents and what was added to it. */
export async function wholeReferrals(records: Records): Promise<readonly WholeReferral[]> {
  const [referrals, consents, changes] = await Promise.all([
    records.kept('referral'),
    records.kept('consent'),
    records.kept('referralChange'),
  ])
  return referrals.map(({ at, note: { note: _, ...referral } }) => {
    const { reference } = referral
    // What they said last counts.
    const said = consents.filter(({ note }) => note.reference === reference).map(({ note }) => [note.to, note] as const)
    const answers = [...new Map(said).values()]
    const told = (given: boolean) => answers.filter((one) => one.given === given).map(({ to }) => to)
    const unasked = referral.surgeryNotTold && !answers.some(({ to }) => to === 'tell my surgery')
    const own = changes.filter(({ note }) => note.reference === reference)
    const number = own.findLast(({ note }) => note.change === 'number' || note.change === 'numberOff')?.note
    return {
      ...referral,
      reach: !number ? referral.reach : number.change === 'number' ? (number.words ?? '') : reachLeft(referral.reach),
      sentAt: isoOf(at),
      consents: [...referral.consents, ...told(true)],
      refused: [...told(false), ...(unasked ? ['tell my surgery'] : [])],
      changes: own.map(({ at, note: { change, words } }) => ({ at: isoOf(at), change, words })),
      stillNeeded: [...(referral.birth ? [] : ['date of birth']), ...(referral.address ? [] : ['address'])],
    }
  })
}

/** A number that they took off is gone; the one that they write from is not theirs to give. */
const reachLeft = (reach: string) => (reach === THIS_NUMBER ? reach : '')

const isoOf = (at: number) => new Date(at).toISOString()
