import { corrected as put } from '#adapters/directories/corrected.ts'
import { BadUse } from '#bot/commands/command.ts'
import { asTold, type Notebook, placeOf } from '#bot/commands/directory/note/places.ts'
import type { Typed } from '#bot/commands/directory/note/typed.ts'
import { keep } from '#bot/commands/directory/note/writing.ts'
import type { OpenReferralService } from '#bot/ports/directory.ts'
import { type Correctable, correctable } from '#bot/ports/local-notes.ts'

/** Puts one thing of a place right, or takes it away. */
export async function corrected(notebook: Notebook, rest: readonly string[], typed: Typed): Promise<void> {
  const [told, name, value, ...more] = rest
  const field = correctable.find((one) => one === name)
  if (!told || !name || !value || more.length > 0)
    throw new BadUse(
      'Say of which place, what of it, and what is right: note correct PLACE phone "01632 960111" --by …',
    )
  if (!field) throw new BadUse(`${name} cannot be put right, expected one of ${correctable.join(', ')}.`)
  const place = await placeOf(notebook, told)
  const right = value === 'none' ? null : value
  if (right === null && field === 'name')
    throw new BadUse('A place needs a name. Hide it, if it is not there: note hide')
  if (right !== null) canBeTold(place, field, right)
  await keep(notebook, place, typed, { note: 'correct', field, value: right })
}

type Told = ReturnType<typeof asTold>

/** A number of a place here has ten figures or eleven: `0161 912` is cut short. */
const isWhole = (phone: string) => !/^\D*0(?:\D*\d){0,8}\D*$/.test(phone)

/** What would be told of it; where that is null, it could not be used. */
const reads: Partial<Record<Correctable, readonly [(told: Told) => unknown, string]>> = {
  phone: [({ phone }) => (phone !== null && isWhole(phone) ? phone : null), 'a telephone number that can be rung'],
  email: [({ email }) => email, 'an e-mail address'],
  web: [({ web }) => web, 'a web address: https://…'],
  postcode: [({ places: [first] }) => first?.postcode, 'a postcode'],
  kind: [({ serves }) => (serves.size > 0 ? serves : null), 'a kind that any need is known by: Food bank, Lunch club'],
}

/** Refuses what could not be told as it is written. */
export function canBeTold(place: OpenReferralService, field: Correctable, value: string): void {
  const [told, expected] = reads[field] ?? [() => true, '']
  if (told(asTold(put(place, field, value))) == null) throw new BadUse(`${value} is not ${expected}.`)
}
