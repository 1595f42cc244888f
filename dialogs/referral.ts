import { speaksOf } from '#content/left-out.ts'
import type { Line } from '#content/words.ts'
import { stillLeftOut } from '#dialogs/left-out.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { ReferralNote } from '#dialogs/notes.ts'
import { NO_SURGERY, SKIPPED } from '#dialogs/questions.ts'
import type { TeamPromise } from '#dialogs/team-promise.ts'
import type { Heard } from '#dialogs/vocabulary.ts'

/** That it was sent, and what the team promised then. */
export function sent(memory: Memory): Line {
  const { reference, answers } = memory
  const { name, readBy, contactBy, tries, phone } = (memory.referredTo ?? memory.team)!
  return {
    message: 'self-referral-sent',
    blanks: {
      ...{ reference: reference!, team: name, tries, phone },
      for: answers.who === 'other' && answers.knows !== 'yes' ? 'unaware' : 'usual',
      rung: answers.notRung ? 'no' : 'yes',
      read: { instant: readBy },
      contact: { instant: contactBy },
    },
  }
}

/** Where it stands, and what was promised. */
export function stands({ reference, referredTo, team, answers }: Memory): Line {
  const { name, contactBy, phone } = (referredTo ?? team)!
  return {
    message: 'my-referral-stands',
    blanks: {
      ...{ reference: reference!, team: name, phone, contact: { instant: contactBy } },
      rung: answers.notRung ? 'no' : 'yes',
    },
  }
}

/** That a promise was missed, and what happens now. */
export function missed({ reference, referredTo, team, lateTold }: Memory, event: Heard): Line {
  const { name, contactBy, phone } = (referredTo ?? team)!
  const readBy = event.type === 'referralLate' ? event.readBy : contactBy
  return {
    message: 'my-referral-late',
    blanks: {
      ...{ reference: reference!, team: name, phone, again: lateTold },
      contact: { instant: contactBy },
      read: { instant: readBy },
    },
  }
}

/** When they usually get in touch. */
export const usually = ({ name, contactBy }: TeamPromise): Line => ({
  message: 'self-referral-usually',
  blanks: { team: name, contact: { instant: contactBy } },
})

/** What matters, in their own words, whether told before or when asked for it. */
export const wordsOf = ({ whatMatters, answers: { matters } }: Memory) => [
  ...whatMatters,
  ...(matters ? [matters] : []),
]

/** How old they are whom it is for, where they said so of themselves. */
export const ownAge = ({ age, answers: { who } }: Memory) => (who === 'other' ? null : age)

/** What is kept of it, with what they agreed to. */
export function referral(before: Memory, event: Heard): ReferralNote {
  const memory = stillLeftOut(before)
  const { answers, enjoys, team, leftOut } = memory
  // What was left out may be what told of a need: none is named then beside their words.
  const needs = leftOut.length > 0 ? [] : memory.needs
  const { name, reach, surgery, matters: _, ...rest } = answers
  const given = Object.fromEntries(Object.entries(rest).filter(([, words]) => words !== SKIPPED))
  return {
    note: 'referral',
    reference: event.type === 'reserved' ? event.reference : '',
    team: team!.id,
    name: name!,
    reach: reach!,
    ...(surgery && surgery !== NO_SURGERY && { surgery }),
    ...given,
    ...(ownAge(memory) !== null && { age: ownAge(memory)! }),
    needs,
    whatMatters: wordsOf(memory),
    enjoys: enjoys.filter((id) => !leftOut.some((thing) => speaksOf(id, thing))),
    consents: ['send to the link worker'],
  }
}
