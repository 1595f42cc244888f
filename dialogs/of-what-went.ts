import { sorted } from '#content/beside.ts'
import { leftOutIn } from '#content/left-out.ts'
import { addressSaid } from '#content/street.ts'
import { takesBackIn } from '#content/take-back.ts'
import type { Brought } from '#dialogs/kinds-brought.ts'
import type { Memory } from '#dialogs/memory.ts'
import { changesWhen } from '#dialogs/when-best.ts'

/** What was sent is to be otherwise: when they can be reached, where they live, what is in it, or on which record. */
export const changesIt = ({ answers }: Memory, text: string) =>
  changesWhen(text) ||
  sorted(text, ['notRecord']).beside.size > 0 ||
  leftOutIn(text).length > 0 ||
  addressSaid(text, answers) !== null

/** The form that was not sent is to go after all. */
export const sendsAfterAll = (text: string) =>
  text
    .split(/[.,!?;\n]+/)
    .some((clause) =>
      /^(?:\W|(?:please|ok|yes|so|just|now|and|go on|i said)\b)*send (?:it|that|the form|my form)(?: off| now| please| then)*\W*$/i.test(
        clause,
      ),
    )

/** Not only taken back, but not to go: what was asked for by mistake. */
const calledOff = /\bcancel\b|\b(?:not|do ?n['’]?t|mean to|did i(?: just)?|un) ?-?send\b/i

/** What they take back, where there is any of it. */
export function takenBackBy({ complained, awaitingPerson, reference }: Memory, text: string): Brought | null {
  const what = takesBackIn(text)
  if (what === 'complaint') return complained ? 'complaintBack' : null
  const cancels = what === 'it' && calledOff.test(text)
  if (what === 'request' || (cancels && awaitingPerson)) return awaitingPerson ? 'requestBack' : null
  return what && (complained || awaitingPerson || reference) ? 'takesBack' : null
}
