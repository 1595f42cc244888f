import { lately } from '#content/lately.ts'
import { nameIn } from '#content/name.ts'

const number = /(?<![\d+])(?:\+\d|0)(?:[ ()./-]{0,2}\d){8,13}(?!\d)/
const email = /[^\s@,]{1,64}@[^\s@,]{1,190}\.[a-z]{2,24}\b/i
/** Said before a number or an address, and no part of anything else. */
const leading =
  /(?:(?:^|[\s,])(?:and |on )?(?:my |the )|^)(?:number|numbers|num|phone|mobile|mob|tel|e-?mail)(?: is|['’]?s)?[\s:,]*$|\bon\s*$/i

const hour =
  '(?:\\d{1,2}\\b|half|noon|midday|lunch|dinner|tea|work|school|one|two|three|four|five|six|seven|eight|nine|ten)'
const days =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays?|weekends?|mornings?|afternoons?|evenings?|day ?times?'
const time = new RegExp(
  `\\b(?:(?:after|before|between|until|till?|from|past|around|about) (?:about |around )?${hour}|${days}|any ?time|\\d{1,2} ?[ap]m|voice ?mails?)\\b`,
  'i',
)
const surgery = /\b(?:surgery|health centre|medical centre|medical practice)\b/i
/** A clause with more words tells more than the one thing. */
const FEW_WORDS = 8

/** The answers of a referral that stand in one message, each in its own words; `rest` is what is none of them. */
export interface Fields {
  readonly name?: string
  /** A number or an e-mail address, alone. */
  readonly reach?: string
  readonly when?: string
  readonly surgery?: string
  readonly rest: string
}

/** A telephone number somewhere in a text, as it was written. */
export const phoneIn = (text: string): string | null => number.exec(text)?.[0].trim() ?? null

/** A number or an e-mail address somewhere in a text, as it was written. */
export const addressIn = (text: string): string | null => phoneIn(text) ?? emailIn(text)

export const emailIn = (text: string): string | null => email.exec(text)?.[0] ?? null

/** Which answers stand in a message that may hold several: "Al, 07700 900123, after 6". */
export const fieldsIn = lately(fieldsTold)

function fieldsTold(text: string): Fields {
  const reach = addressIn(text)
  const [before = '', after = ''] = reach ? text.split(reach) : [text]
  const clauses = [before.replace(leading, ''), after].flatMap((piece) =>
    piece.split(/[,;!\n]+|\.(?!\d)|(?<!\bbetween(?: (?!and\b)[^\s,;]+){1,3} )\band\b/i),
  )
  const left = clauses.map((clause) => clause.trim()).filter((clause) => clause !== '')
  const taken = (is: (clause: string) => boolean) =>
    left.filter(is).map((clause) => left.splice(left.indexOf(clause), 1)[0]!)
  const when = taken((clause) => isShort(clause) && time.test(clause))
  const at = taken((clause) => isShort(clause) && surgery.test(clause)).slice(0, 1)
  const name = left.map(nameIn).find((one) => one !== null)
  return {
    ...(reach && { reach }),
    ...(when.length > 0 && { when: when.join(', ') }),
    ...(at[0] && { surgery: at[0] }),
    ...(name && { name }),
    rest: left.join(', '),
  }
}

const isShort = (clause: string) => clause.split(/\s+/).length <= FEW_WORDS
