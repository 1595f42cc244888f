import { emailIn } from '#content/fields.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Words } from '#dialogs/vocabulary.ts'

/** The number of a place that was told, read back to us, is not theirs. */
export function withoutTheirNumber({ toldOf }: Memory, { text, understood }: Words): Words {
  const digits = (number: string) => number.replaceAll(/\D/g, '')
  const { number } = understood
  const isAPlaces = number !== null && toldOf.some(({ phone }) => phone !== null && digits(phone) === digits(number))
  return { text, understood: isAPlaces ? { ...understood, number: null, ofPlaces: 'phone' } : understood }
}

/** To who is awaited an e-mail address is told as a number is. */
export function withEmail({ awaitingPerson }: Memory, { text, understood }: Words): Words {
  const email = awaitingPerson && understood.number === null ? emailIn(text) : null
  return email === null ? { text, understood } : { text, understood: { ...understood, number: email } }
}
