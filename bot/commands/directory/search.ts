import { DateTime } from 'luxon'
import { localDirectory } from '#adapters/directories/local.ts'
import type { Meant } from '#adapters/directories/places/meant.ts'
import { likelyNeeds, needsIn } from '#adapters/language/local/needs.ts'
import { readAgain } from '#adapters/language/local/sought/second-reading.ts'
import { lookedFor } from '#adapters/language/local/sought/sought.ts'
import { BadUse, read } from '#bot/commands/command.ts'
import { withNotebook } from '#bot/commands/directory/note/places.ts'
import { inWords } from '#bot/commands/directory/note/writing.ts'
import { everywhere } from '#bot/commands/directory/with-editions.ts'
import type { DirectorySearch, Found } from '#bot/ports/directory.ts'
import { needIds } from '#content/needs.ts'
import { whoIn } from '#content/who.ts'
import { wishes, wishesIn } from '#content/wishes.ts'
import { Need, Wish } from '#dialogs/memory.ts'

const MOST = 100
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** Finds places as the conversation does, and says why each is shown. */
export async function searching(help: string): Promise<void> {
  const { values, positionals } = read({
    ...everywhere,
    ...{
      need: { type: 'string', multiple: true, default: [] },
      near: { type: 'string' },
      place: { type: 'string' },
      about: { type: 'string', default: '' },
      wish: { type: 'string', multiple: true, default: [] },
      words: { type: 'string', default: '' },
    },
    ...{ free: { type: 'boolean', default: false }, evening: { type: 'boolean', default: false } },
    'open-now': { type: 'boolean', default: false },
    ...{ remote: { type: 'boolean', default: false }, 'step-free': { type: 'boolean', default: false } },
    limit: { type: 'string', default: '3' },
  })
  if (values.help) return console.log(help)
  const { words, json, 'open-now': openNow } = values
  const near = values.near ?? values.place ?? null
  const limit = Number(values.limit)
  if (positionals.length > 1)
    throw new BadUse(`Say what ${positionals[1]} is: --words "${positionals[1]}", --near or --need.`)
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST)
    throw new BadUse(`--limit ${values.limit} is not a number from 1 to ${MOST}.`)
  const flags = (['free', 'evening', 'remote'] as const).filter((wish) => values[wish])
  const wished = [...flags, ...(values['step-free'] ? ['stepFree'] : []), ...values.wish]
  const told = wishesTold(values.about)
  const ofThem = told.filter((wish) => wish !== 'free')
  const search: DirectorySearch = {
    ...{ words, near, limit: openNow ? MOST : limit, without: [], age: null, soonest: openNow },
    ...{ wishes: [], evenUnreachable: true },
    needs: values.need.length > 0 ? values.need.map(needOf) : await needsHeard(words),
    rather: [...new Set([...wished.filter((wish) => !wish.startsWith('day:')).map(wishOf), ...ofThem])],
    weekday: weekdayIn(wished),
    who: whoIn(values.about),
    // Who has little money may still choose to pay a little.
    sparing: told.includes('free'),
  }
  const { results, meant } = await withNotebook(values.data, async ({ editions, notes, gazetteer }) => {
    const directory = localDirectory(editions, Date.now, { notes, gazetteer, likely: likelyNeeds, lookedFor })
    const found = await directory.find(search)
    const results = openNow ? found.filter((one) => one.openNow).slice(0, limit) : found
    return { meant: near === null ? null : await directory.meant(near), results }
  })
  if (near !== null) tellTaken(near, meant)
  if (json) console.log(JSON.stringify({ results: results.map(plain), ...(near !== null && takenFor(meant)) }))
  else console.log(results.map(asText).join('\n\n') || 'Nothing is known for that.')
}

/** How a place was taken, where that is not as it was typed. */
function tellTaken(near: string, meant: Meant | null): void {
  const isUnknown = !meant || (meant.is === 'one' && meant.where.here === null)
  if (isUnknown) console.error(`Where ${near} is is not known: nothing is left out for being far. Give a postcode.`)
  else if (meant.is === 'several') console.error(`Is that ${meant.names.join(', or ')}? Say which, or give a postcode.`)
  else if (meant.is === 'outside') console.error(`${meant.name} is outside the area of this directory.`)
  else if (meant.slip) console.error(`Took ${near} as ${meant.name}.`)
}

/** The same for a program: only where it was not plain. */
function takenFor(meant: Meant | null): object {
  if (!meant) return { near: { is: 'unknown' } }
  if (meant.is !== 'one') return { near: meant }
  return meant.slip ? { near: { is: 'one', name: meant.name } } : {}
}

/** The needs that are sure in somebody's words. The conversation asks about what it guesses: here only the words are left. */
async function needsHeard(words: string): Promise<readonly Need[]> {
  const { needs } = await readAgain({ ...needsIn(words), denies: [] }, words, true)
  return needs.map(({ id }) => id)
}

/**
 * What a place must be like by what is known of them, as the conversation hears it: whole, and in each part of a note. That
 * she is a woman is not that she wants women alone.
 */
function wishesTold(about: string): readonly Wish[] {
  const inParts = about.split(/[,;.]/).flatMap((part) => wishesIn(part).filter((wish) => wish !== 'women'))
  return [...new Set([...wishesIn(about), ...inParts])]
}

function needOf(text: string): Need {
  const { data } = Need.safeParse(text)
  if (!data) throw new BadUse(`${text} is not a need, expected one of ${needIds.join(', ')}.`)
  return data
}

function wishOf(text: string): Wish {
  const { data } = Wish.safeParse(text === 'withChild' ? 'children' : text)
  if (!data) throw new BadUse(`${text} is not a wish, expected one of ${wishes.join(', ')}, or a day: day:FR.`)
  return data
}

function weekdayIn(wished: readonly string[]): number | null {
  const day = wished.find((wish) => wish.startsWith('day:'))
  if (!day) return null
  const at = weekdays.indexOf(day.slice(4).toUpperCase())
  if (at === -1)
    throw new BadUse(`${day} is not a day, expected one of ${weekdays.map((one) => `day:${one}`).join(', ')}.`)
  return at + 1
}

function plain(found: Found) {
  const { id, name, provider, why, unsure, miles, when, cost, howToJoin, phone, web, lastChecked, stale, source } =
    found
  const { openNow, nextOpens, holiday, referredBy } = found
  return {
    ...{ id, name, provider, why, unsure },
    serves: found.serves.map((need) => ({
      need,
      ...(need in found.inferred && { inferred: true, score: found.inferred[need] }),
    })),
    distanceMiles: miles === null ? null : Math.round(miles * 10) / 10,
    ...{
      when,
      openNow,
      nextOpens: nextOpens === null ? null : new Date(nextOpens).toISOString(),
      bankHoliday: holiday,
    },
    ...{ cost, howToJoin, referredBy, phone, web },
    address: [found.street, found.postcode].filter(Boolean).join(' ') || null,
    ...{ lastChecked, stale, source },
    ...(found.tips.length > 0 && { tips: found.tips }),
  }
}

function asText({
  id,
  tips,
  name,
  why,
  unsure,
  stale,
  street,
  when,
  cost,
  howToJoin,
  phone,
  web,
  lastChecked,
  source,
  ...opening
}: Found): string {
  const told = {
    Why: why.join(', '),
    Unsure: unsure.join('; '),
    Where: street,
    When: when,
    Open: openIn(opening),
    Cost: cost,
    'Getting in': howToJoin,
  }
  const lines = Object.entries({
    ...told,
    Phone: phone,
    Web: web,
    Checked: checkedOn(lastChecked, stale),
    From: source,
    Id: id,
    ...(tips.length > 0 && { Tips: tips.map((tip) => `${tip.words} (${inWords(tip)}, ${tip.on})`).join(' ') }),
  })
  return [name, ...lines.map(([what, is]) => `  ${what.padEnd(12)}${is || '-'}`)].join('\n')
}

function openIn({ openNow, nextOpens, holiday }: Pick<Found, 'openNow' | 'nextOpens' | 'holiday'>): string {
  const next = nextOpens === null ? null : DateTime.fromMillis(nextOpens, { zone: 'Europe/London' })
  const said = [
    openNow === null ? 'not sure whether it is open now' : openNow ? 'open now' : 'not open now',
    next && `next on ${next.toFormat('ccc d LLL, HH:mm')}`,
    holiday && `${holiday} is a bank holiday`,
  ]
  return said.filter(Boolean).join('; ')
}

function checkedOn(day: string | null, stale: boolean): string | null {
  return day && stale ? `${day}: over a year ago, ring first` : day
}
