import { readAnswers } from '#content/answers.ts'
import type { Area } from '#content/areas.ts'
import type { Service } from '#dialogs/service.ts'

/** The area's own plain answer that tells who gives it. */
const tells: Partial<Record<NonNullable<Service['referredBy']>, string>> = {
  voucher: 'food-voucher',
  council: 'homeless-duty',
}

/** Places, and for each that wants a food bank voucher or the council's word, who gives those here: as the area's own plain answer tells. */
export const withGivers = ({ id }: Area, places: readonly Service[]): Service[] =>
  places.map((place) => {
    const asked = place.referredBy && tells[place.referredBy]
    const who = asked && readAnswers(id).find((answer) => answer.id === asked)?.who
    return who ? { ...place, giver: [who.name, who.phone ?? who.web].join(', ') } : place
  })
