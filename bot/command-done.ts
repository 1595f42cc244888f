import type { Act } from '#content/acts.ts'
import { onlySpeaksOfCancelling } from '#content/cancelling.ts'
import { asksToComplain, tellsWhatWentWrong } from '#content/complaints.ts'
import { asksForWriting } from '#content/contact.ts'
import type { Heard, Words } from '#dialogs/vocabulary.ts'

/** What is asked for in the middle of other words works as its word alone does. */
export function commandDone(words: Words): Heard | null {
  const asked = words.understood.acts.find(
    (act) =>
      act in commands &&
      !(act === 'cancel' && (asksForWriting(words.text) || onlySpeaksOfCancelling(words.text))) &&
      !(act === 'complain' && !asksToComplain(words.text)),
  )
  return asked ? (commands[asked] === 'complain' ? complains(words) : { type: commands[asked]! }) : null
}

/** What went wrong is told once. */
export const complains = (words: Words): Heard =>
  tellsWhatWentWrong(words.text) ? { ...words, type: 'complaint' } : { type: 'complain' }

const commands: Partial<Record<Act, 'complain' | 'erase' | 'cancels'>> = {
  ...{ complain: 'complain', deleting: 'erase', cancel: 'cancels' },
}
