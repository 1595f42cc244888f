import type { Line } from '#content/words.ts'
import type { Memory } from '#dialogs/memory.ts'
import { NO_SURGERY } from '#dialogs/memory.ts'
import type { Heard, ReferralNote } from '#dialogs/vocabulary.ts'

/** All that would be sent, and to whom, for a yes or a no. */
export function readBack({ name, reach, surgery, whereabouts, place, whatMatters, team }: Memory): Line {
  const where = surgery === NO_SURGERY ? (whereabouts ?? place!.name) : surgery!
  return {
    message: 'self-referral-consent',
    blanks: {
      name: name!,
      reach: reach!,
      surgery: surgery === NO_SURGERY ? 'none' : 'some',
      where,
      words: whatMatters.join(' / '),
      team: team!.name,
      employer: team!.employer,
      record: team!.onGpRecord ? 'gp' : 'own',
    },
    choices: ['send', 'change', 'dontSend'],
  }
}

/** That it was sent, and what the team promised then. */
export function sent({ reference, referredTo, team }: Memory): Line {
  const { name, readBy, contactBy, tries, phone } = (referredTo ?? team)!
  return {
    message: 'self-referral-sent',
    blanks: {
      ...{ reference: reference!, team: name, tries, phone },
      read: { instant: readBy },
      contact: { instant: contactBy },
    },
  }
}

/** That it was sent before. */
export function alreadySent({ reference, referredTo, team }: Memory): Line {
  const { name, contactBy, phone } = (referredTo ?? team)!
  return {
    message: 'self-referral-already',
    blanks: { reference: reference!, team: name, phone, contact: { instant: contactBy } },
  }
}

/** What is kept of it, with what they agreed to. */
export function referral(
  { name, reach, surgery, whereabouts, needs, whatMatters, team }: Memory,
  event: Heard,
): ReferralNote {
  return {
    note: 'referral',
    reference: event.type === 'reserved' ? event.reference : '',
    team: team!.id,
    name: name!,
    reach: reach!,
    surgery: surgery === NO_SURGERY ? null : surgery,
    whereabouts,
    needs,
    whatMatters,
    consents: ['send to the link worker'],
  }
}
