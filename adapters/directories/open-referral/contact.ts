import parsePhoneNumber from 'libphonenumber-js'
import type { Location, ServiceRecord } from '#adapters/directories/open-referral/record.ts'

/** The first telephone number: the service's own, then a contact's, then a place's. */
export function phoneOf({ phones, contacts }: ServiceRecord, locations: readonly Location[]): string | null {
  const all = [...phones, ...contacts.flatMap(({ phones }) => phones), ...locations.flatMap(({ phones }) => phones)]
  return all.map(({ number }) => phoneIn(number ?? '')).find((number) => number !== null) ?? null
}

/** The number in a text such as `Office: 0161 496 0000`. One that could not be rung, or not as it is written here, is missing. */
function phoneIn(text: string): string | null {
  if (/^(1\d\d|116 ?\d{3})$/.test(text)) return text
  const [written] = /(?:\+44|\b0)[\d ()-]{6,}\d/.exec(text) ?? []
  const number = written ? parsePhoneNumber(written, 'GB') : undefined
  return number?.isPossible() && number.countryCallingCode === '44' ? number.formatNational() : null
}

/** The first e-mail address that could be one. */
export function emailOf({ email, contacts }: ServiceRecord): string | null {
  const all = [email, ...contacts.map(({ email }) => email)].flatMap((one) => one?.split(/[\s,;<>()[\]|/]+/) ?? [])
  return all.find((one) => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(one) && !/\.invalid$/i.test(one)) ?? null
}

/** Its page, or else that of who runs it. */
export function webOf({ url, organization }: ServiceRecord): string | null {
  const all = [url, organization?.website, organization?.url]
    .flatMap((one) => one?.split(/\s+/) ?? [])
    .map((one) => (one.startsWith('www.') ? `http://${one}` : one))
  return all.find((one) => one && /^https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[:/?#]\S*)?$/i.test(one)) ?? null
}
