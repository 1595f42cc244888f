import type { Line } from '#content/words.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Service } from '#dialogs/service.ts'

/** What to do about a place that was checked long ago. Who cannot use a telephone is told nothing of ringing. */
export const staleOf = ({ stale, phone }: Service, { answers }: Memory) =>
  stale ? (phone && answers.notRung === undefined ? 'ring' : 'check') : 'no'

/** A place by its number in the list, or by none: 0. */
export function placeToGo(service: Service, number: number, memory: Memory): Line {
  const { name, street, postcode, miles, remote, when, open, cost, limit, phone, web, lastChecked } = service
  return {
    message: 'signposting-place',
    blanks: {
      ...{ number, name, join: joinOf(service), stale: staleOf(service, memory), remote: remote ? 'yes' : 'no' },
      street: street ?? 'none',
      postcode: postcode ?? 'none',
      miles: miles === null ? 'none' : Math.round(miles),
      open: open?.on ?? 'none',
      at: { instant: open?.at ?? 0 },
      giver: service.giver ?? 'none',
      holiday: service.holiday ? 'yes' : 'no',
      off: { instant: Date.parse(`${service.holiday ?? '1970-01-01'}T12:00Z`) },
      when: when === null ? 'none' : asSentence(when),
      cost: cost === null ? 'none' : asSentence(cost),
      limit: limit?.is ?? 'none',
      limited: limit?.words ?? 'none',
      phone: phone ?? 'none',
      web: web ?? 'none',
      // A number alone is no use to who cannot ring.
      calls: memory.answers.notRung === undefined ? 'yes' : 'no',
      checked: lastChecked ?? 'none',
    },
  }
}

/** How to get in, and whose referral it takes where that is said. */
export const joinOf = ({ howToJoin, referredBy }: Service) =>
  howToJoin === 'needs-referral' && referredBy ? referredBy : howToJoin

const asSentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
