import { parse, validOutcode } from 'postcode'

/** Where somebody is by a code. */
export interface Near {
  readonly postcode: string | null
  readonly district: string
}

/** A postcode, a district or a ZIP code, which is a district too, however it is written; null where it is none of these. */
export function nearOf(text: string): Near | null {
  const [zip] = /^\d{5}(?=(?:-\d{4})?$)/.exec(text.trim()) ?? []
  if (zip) return { postcode: null, district: zip }
  const whole = parse(text.trim())
  if (whole.valid) return { postcode: whole.postcode, district: whole.outcode }
  const district = text.trim().toUpperCase()
  return validOutcode(district) ? { postcode: null, district } : null
}
