import { readAnswers } from '#content/answers.ts'
import type { Area } from '#content/areas.ts'
import type { Service } from '#dialogs/service.ts'

/** Places, and for each that wants a food bank voucher, who gives those here: as the area's own plain answer tells. */
export function withGivers({ id }: Area, places: readonly Service[]): Service[] {
  const who = readAnswers(id).find((answer) => answer.id === 'food-voucher')?.who
  const giver = who ? [who.name, who.phone ?? who.web].join(', ') : null
  return places.map((place) => (place.referredBy === 'voucher' ? { ...place, giver } : place))
}
