import { holdsOn } from '#adapters/directories/open-referral/dates.ts'
import type { CostOption, ServiceRecord } from '#adapters/directories/open-referral/record.ts'

/** What it costs, as told: `free`, `£2`, `Concession: £1.50`. Null where nothing is said; a price of another time is not said. */
export function costOf(
  { cost_options, fees_description, fees, description }: ServiceRecord,
  today: string,
): string | null {
  const told = cost_options.filter((option) => holdsOn(option, today))
  const prices = told.map((option) => priceOf(option, told.length > 1)).filter((price) => price !== null)
  const said = [...new Set(prices)].join('; ') || (fees_description ?? fees)?.replaceAll(/\s+/g, ' ')
  return said ? (isFree(said) ? 'free' : said.replace(/\.$/, '')) : toldIn(description ?? '')
}

const asTheyCan = /\bpay[- ](?:as|what) you[- ](?:feel|like|can)\b/i
const entry =
  /£\d+(?:\.\d\d)? (?:(?:a|per|each) (?:week|month|year) |weekly |annual |yearly )?(?:membership|entry|admission)\b|£\d+(?:\.\d\d)? (?:a|per) (?:session|class|visit)\b/i

/** What a description says of it in so many words: `£2 a week membership`. Where it says both, neither is all of it. */
function toldIn(description: string): string | null {
  const price = entry.exec(description)?.[0] ?? null
  if (!asTheyCan.test(description)) return price
  return price === null ? 'pay what you can' : null
}

function priceOf({ option, amount, amount_description }: CostOption, isOneOfMany: boolean): string | null {
  const known = amount !== undefined && amount >= 0 ? pounds(amount) : undefined
  const told = amount_description?.replaceAll(/\s+/g, ' ')
  const qualified = known && told && amount && !namesPrice(told, amount) ? `${known} ${told}` : told
  const price = qualified ?? known ?? option
  if (!price) return null
  if (!option || option === price || isFree(option) || !(isOneOfMany || price !== told))
    return isFree(price) ? 'free' : price
  return `${option}: ${isFree(price) ? 'free' : price}`
}

/** Whether words tell the price themselves: `£4 for each shop`, and not `per session`. */
function namesPrice(words: string, amount: number): boolean {
  return /£|\bfree\b|\d ?p\b/i.test(words) || words.startsWith(`${amount}`)
}

function pounds(amount: number): string {
  return amount === 0 ? 'free' : Number.isInteger(amount) ? `£${amount}` : `£${amount.toFixed(2)}`
}

function isFree(said: string): boolean {
  return /^(?:free(?: of charge)?|no (?:charge|cost|fee)|£?0(?:\.00)?)\.?$/i.test(said.trim())
}
