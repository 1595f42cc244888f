import { contactIn } from '#content/contact.ts'
import { addressIn } from '#content/fields.ts'
import { nameIn } from '#content/name.ts'
import { normalise } from '#content/normalise.ts'
import { speaksOfVoicemail } from '#content/voicemail.ts'
import { listening } from '#content/ways.ts'

/** The answers of a referral that someone may want changed, in the order in which one goes before another. */
const answers = ['reach', 'surgery', 'name', 'words', 'when', 'support', 'anythingElse'] as const

/** Which answer of what was read back someone wants changed, and to what: nothing where they do not say. */
export interface Correction {
  readonly what: (typeof answers)[number] | 'enjoyed' | 'tried' | null
  readonly to: string | null
  /** All of that answer, in place of what was there. */
  readonly anew?: true
  /** Only "its so and so": which answer it puts right is not said. */
  readonly bare?: true
}

/** What stands in front of a line of a read-back, and what they say that it is. */
const is = '(?:\\s+(?:is|was|should (?:be|say)|ought to (?:be|say))|\\s*[:=])(?: just| only| that)?\\s+(.{2,})$'
const lines = [
  ['support', new RegExp(`\\bwould (?:really )?help(?: me| most| the most)*${is}`, 'i')],
  ['tried', new RegExp(`\\btried(?: already)?${is}`, 'i')],
  ['enjoyed', new RegExp(`\\benjoy${is}`, 'i')],
] as const
/** Said back of what stands there, in quotes. */
const quoted = /(?<!\p{L})['"‘“][^'"‘’“”]{3,}['"’”](?!\p{L})/gu
/** What they miss in it. */
const missing =
  /\b(?:(?:left|missed|missing) (?:out|off)|forgot(?:ten)?|not (?:got|put|said)|(?:it|that) (?:should|needs to|ought to|must) (?:say|have|mention))(?: in)?(?: that)? ((?:i|i['’]\p{L}+|im|ive|my|we)\b.{3,})$/iu

const MOST = 500

const spoken = listening('corrections', answers)

/** `its priory not bridge st`, `its mohammed`, `not mo its mohammed`. */
const itIs =
  /(?:^|[\s,.!-])(?:it['’]?s|it is|(?:surgery|surname|name|doctor|gp)['’]?s(?! is\b)|is|to|be|say|now|with|at|called|by|me|spel(?:t|led))(?: actually| really| called| now| the)?[\s:]+([^,.!?]+?)(?:[\s,]+(?:not|instead|after all|please|thanks|thank you)\b.*)?[.!]?$/i
const thisNotThat =
  /^(?:it['’]?s |it is )?([\p{L}'’ -]{2,40}?)[\s,]+not ([\p{L}'’ -]{2,40}?)(?:[\s,]+(?:sorry|please|pls|thanks|thank you|ta|mate))?[\s.!]*$/iu
/** Said before what is put right. */
const ahead = /^(?:(?:no|oh|actually|sorry|oops|wait|hang on|um+|er+m?|well|and|but|ok|also|please)[\s,.!]+)+/i
const saysIt =
  /^(?:(?:it['’]?s|it is|i['’]?m|i am|my name['’]?s?|name['’]?s?|is|should|be|say|called|call me|with|at|the|surgery|actually)\s+)+/i
const time =
  /\b(?:(?:only |just |any ?time )?(?:after|before|between|from|until|till|not)\b.*|(?:(?:in|on|at) )?(?:the |any )?(?:mornings?|afternoons?|evenings?|weekdays?|weekends?|mon|tues?|wednes|thurs?|fri|satur|sun|lunch ?times?|any ?time).*)$/i
const added =
  /^.*?\b(?:add|also|tell them|know|mention|put(?: in)?|say|forgot(?: to say)?|thing(?: is)?|plus)(?: that)?[\s:,-]+(.+)$/i
/** What only names an answer says nothing of what it should be. */
const names =
  /^(?:my |the |your |that |it |a |an |change |wrong |something |else |name |number |phone |surgery |doctors? |gp |time |when |words? |bit |one |last |new |different |is |please )*$/i

/** Which answer of a read-back someone wants changed, by the words in which they put it right. */
export function correctionIn(text: string): Correction {
  const said = text.slice(0, MOST).replaceAll(quoted, ' ').replaceAll(/\s+/g, ' ').trim()
  const address = addressIn(said)
  if (address) return { what: 'reach', to: address }
  const line = lineIn(said)
  if (line) return line
  if (speaksOfVoicemail(said)) return { what: 'when', to: said }
  const what = spoken(said)
  const [first] = what.has('reach') && refusedTime(said) ? (['when'] as const) : what
  const missed = first === undefined || first === 'words' ? missing.exec(said)?.[1] : undefined
  if (missed) return { what: 'anythingElse', to: missed }
  if (first) return { what: first, to: told[first](said) }
  const only = unlessOnlyNamed(onlyThis.exec(said)?.[1])
  if (only) return { what: 'words', to: only }
  const plainly = said.replace(ahead, '')
  const name = thisNotThat.exec(plainly)?.[1] ?? (/^it/i.test(plainly) ? itIs.exec(plainly)?.[1] : undefined)
  const called = nameIn(name ?? '')
  return called && called.split(' ').length <= 3 ? { what: 'name', to: called, bare: true } : { what: null, to: null }
}

/** The line of a read-back that they name, and what they say that it is: "what would help is one person for a natter". */
function lineIn(said: string): Correction | null {
  for (const sentence of said.split(/(?<=[.!?;])\s+/))
    for (const [what, itIs] of lines) {
      const to = itIs.exec(sentence)?.[1]?.replace(/[\s.!]+$/, '')
      if (to) return { what, to, anew: true }
    }
  return null
}

const notThisThat =
  /^not ([\p{L}'’ -]{2,40}?)[\s,]+(?:but|it['’]?s|it is|i['’]?m (?:at|with)|i am (?:at|with)) ([\p{L}'’ -]{2,40}?)[\s.!]*$/iu

/** What takes the place of what: "actually its Davey not Dave". Null where they set nothing against another. */
export function swappedIn(text: string): { readonly to: string; readonly was: string } | null {
  const said = text.trim().replace(ahead, '')
  const [, not, but] = notThisThat.exec(said.replace(saysIt, '')) ?? []
  const [, that, notThat] = thisNotThat.exec(said) ?? []
  const [to, was] = not && but ? [but, not] : [that ?? '', notThat ?? '']
  const now = to.replace(saysIt, '').trim()
  return now === '' || was === '' ? null : { to: now, was: was.trim() }
}

/** All that is to be said of it. */
const onlyThis = /^(?:no |ok |oh )?(?:just|only) (?:put|say|write|tell them)(?: down)?(?: that)?[\s:]+(.{3,})$/i

const told: Readonly<Record<(typeof answers)[number], (said: string) => string | null>> = {
  reach: () => null,
  words: (said) => unlessOnlyNamed(onlyThis.exec(said)?.[1]),
  name: (said) => nameIn(itIs.exec(said)?.[1] ?? ''),
  surgery: (said) => unlessOnlyNamed(itIs.exec(said)?.[1]),
  when: (said) => refusedTime(said) ?? unlessOnlyNamed(time.exec(said)?.[0]),
  support: unlessOnlyNamed,
  anythingElse: (said) => unlessOnlyNamed(added.exec(said)?.[1]),
}

/** `Dont call before 2` is no `before 2`: what is refused stands with its no. */
function refusedTime(said: string): string | null {
  const at = time.exec(said)
  return at !== null && refusing.test(said.slice(0, at.index)) ? (contactIn(said, true).when ?? said) : null
}
const refusing =
  /\b(?:not|never|do ?n['’]?t|ca ?n['’]?t|wo ?n['’]?t|without|no (?:phone )?(?:calls?|ringing|texts?))\b[^.!?;]{0,25}$/i

function unlessOnlyNamed(said: string | undefined): string | null {
  return said === undefined || names.test(`${normalise(said)} `) ? null : said.trim()
}
