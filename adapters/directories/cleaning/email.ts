import { distance } from 'fastest-levenshtein'
import { parse } from 'tldts'
import { fine, type Judged, mended, odd } from '#adapters/directories/cleaning/judged.ts'

/** An e-mail address, or words with one in them. Mended where only what stands round it, or a comma for a dot, is wrong. */
export function email(given: string): Judged {
  if (isAddress(given)) return isSlip(given) ? odd(given) : fine(given)
  const bare = given
    .replace(/^(?:mailto|e-?mail)[:\s]+/i, '')
    .replaceAll(/\s*([@.])\s*/g, '$1')
    .replace(/,(?=[a-z]{2,3}(?:[.,][a-z]{2})?$)/i, '.')
    .replace(/,(?=[a-z]{2}$)/i, '.')
    .replaceAll(/^[\s<("'.:;]+|[\s>)"'.,:;/]+$/g, '')
  if (isAddress(bare)) return isSlip(bare) ? odd(given) : mended(bare)
  const within = given.split(/[\s,;<>()[\]|]+|\/+/).filter(isAddress)
  return within.length > 0 && !within.some(isSlip) ? fine(given) : odd(given)
}

/** Whether it has the form of an address, in a domain that there can be. */
function isAddress(text: string): boolean {
  const [, host] = /^[\w.!#$%&'*+/=?^`{|}~-]+@([\w-]+(?:\.[\w-]+)+)$/.exec(text) ?? []
  if (host === undefined || /\.\.|^\.|\.@/.test(text)) return false
  const { isIcann, domain } = parse(host)
  return isIcann === true && domain !== null
}

const often = ['gmail.com', 'hotmail.com', 'hotmail.co.uk', 'yahoo.com', 'yahoo.co.uk', 'outlook.com', 'btinternet.com']
const alike = new Set(['mail.com', 'email.com', 'ymail.com', 'hotmail.co', 'outlook.co'])

/** Whether its domain is one letter away from one that many use, as in `gmial.com`. */
function isSlip(address: string): boolean {
  const host = address.slice(address.indexOf('@') + 1).toLowerCase()
  if (often.includes(host) || alike.has(host)) return false
  return often.some((one) => distance(one, host) === 1 || swapped(one, host)) || /\.(?:con|cmo|ogr|couk)$/.test(host)
}

function swapped(one: string, other: string): boolean {
  if (one.length !== other.length || distance(one, other) !== 2) return false
  return [...one].sort().join('') === [...other].sort().join('')
}
