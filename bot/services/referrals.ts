import type { Ports } from '#bot/ports/ports.ts'
import type { Store } from '#bot/ports/store.ts'
import { promiseOf } from '#bot/services/promises.ts'
import type { Answer, Search } from '#dialogs/look-ups.ts'

/** No vowels, so that no word is spelt; no two that look alike (0 O, 1 I L, 5 S, 8 B, 2 Z, U V Y). A prime number of them. */
const letters = '23456789CDFGHJKMNPQRTWX'
const RANDOM = 9

/**
 * A reference such as `FP-4K7Q9-TMXC2`, taken for ever before it is given to anyone. 23^9 of them: among 100,000 the chance
 * that any two are the same is under 1 in 300, and then another is drawn.
 */
export async function reserveReference(
  store: Pick<Store, 'reserve'>,
  random: (size: number) => Uint8Array,
): Promise<string> {
  for (;;) {
    const reference = referenceOf(drawn(random))
    if (await store.reserve(reference)) return reference
  }
}

/** The reference in what someone typed, in any case and spacing; null where it is none, or a letter slipped. */
export function referenceIn(text: string): string | null {
  const plain = text.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
  const typed = plain.slice(2, -1)
  const isOurs =
    plain.startsWith('FP') && plain.length === RANDOM + 3 && [...typed].every((one) => letters.includes(one))
  return isOurs && referenceOf(typed).replaceAll('-', '') === plain ? referenceOf(typed) : null
}

/** As ours are written, or nearly; or a whole message that can be nothing else. */
const likeOurs = /\bfp[ -]?\w{5}[ -]?\w{5}\b|\bfp[ -]?(?=[a-z]*\d)[a-z0-9]{3,}(?:[ -][a-z0-9]{2,})*\b/i
const someones =
  /^\W*(?:(?:(?:my|the|its|it['’]?s|it is|here is|heres) )*ref(?:erence)?(?: (?:number|no|num|code))?(?: is)?[ :#.-]+(?=[a-z-]*\d)[\w -]{3,}|(?=[a-z-]*\d)[a-z]{2,4}-[a-z0-9]{4,}(?:-[a-z0-9]+)*)\W*$/i

/** The reference somewhere in what someone typed: null where it is none of ours, or a letter slipped; undefined where there is none. */
export function referenceWithin(text: string): string | null | undefined {
  const [found] = text.match(likeOurs) ?? text.match(someones) ?? []
  return found && referenceIn(found)
}

function drawn(random: (size: number) => Uint8Array): string {
  let text = ''
  // Bytes beyond the largest multiple of 23 are drawn again, so that each letter is as likely as any other.
  const fair = 256 - (256 % letters.length)
  while (text.length < RANDOM) {
    for (const byte of random(RANDOM)) if (byte < fair && text.length < RANDOM) text += letters[byte % letters.length]
  }
  return text
}

function referenceOf(text: string): string {
  return `FP-${text.slice(0, 5)}-${text.slice(5)}${checkLetter(text)}`
}

/** Catches any one letter slipped, and any two neighbours swapped: their weights differ, modulo a prime. */
function checkLetter(text: string): string {
  const sum = [...text].reduce((total, letter, at) => total + letters.indexOf(letter) * (at + 2), 0)
  return letters[sum % letters.length]!
}

/**
 * Whether what was promised of somebody's own referral still holds, and when it is next read where it does not. Of any
 * other only that there is one: whoever has its reference may be anybody.
 */
export async function referralStands(
  { area, clock, store }: Pick<Ports, 'area' | 'clock' | 'store'>,
  { reference, team: id, contactBy }: Extract<Search, { look: 'referral' }>,
): Promise<Answer> {
  const team = area.teams.find((one) => one.id === id)
  if (team && contactBy !== null) {
    const now = clock()
    return now > contactBy
      ? { type: 'referralLate', readBy: promiseOf(area, team, now).readBy }
      : { type: 'referralFound' }
  }
  const exists = reference !== null && (await store.isReserved(reference))
  return { type: exists ? 'referralElsewhere' : 'noReferral' }
}
