import { agreeing, areFillers, numberedIn, plainNo, saidOutright } from '#bot/choices.ts'
import type { Offer } from '#bot/ports/store.ts'
import { meaningsIn } from '#content/meanings.ts'
import { normalise } from '#content/normalise.ts'
import { questionIn } from '#content/questions.ts'
import { saysOnlyGoOn, sendingIn } from '#content/sending.ts'
import { soughtIn } from '#content/sought.ts'
import type { Choice } from '#content/words.ts'

/** A choice, and what is said behind it. */
export interface WithMore {
  readonly choice: Choice
  readonly more: string
}

/** Whether to agree depends on it, or is taken back in it. */
const onlyIf =
  /\b(?:if|unless|wait|only|not|never|no|do not|dont|without|first|before|until|till|later|tomorrow|changed)\b/
/** A choice that is taken back for another: "5. no wait 3". */
const otherwise = /^(?:(?:oh|no|nah|sorry|or|and|maybe) )*(?:wait|actually|i mean|i meant|sorry|rather|not|or)\b/
/** Behind a yes or a no, fewer words tell nothing more; behind the rest of what is offered, two do: "5. texts only". */
const FEWEST_MORE = 3
const FEWEST_BEHIND = 2
const behind = /^\W*(.+?)(?:[.,;!?\n(]+|\s+[-–]+\s|\s+(?=(?:but|and)\s))\s*(.+)$/is

/** A choice that stands first, and what is said behind it: "2 no. and has anyone read it", "fine. 5. but texts only". A yes goes with no condition. */
export function choiceWithMore(text: string, offer: Offer): WithMore | null {
  const [, first = '', more = ''] = behind.exec(text) ?? []
  const typed = normalise(first)
  const words = typed.split(' ')
  const later = areFillers(words) ? choiceWithMore(more, offer) : null
  if (later) return later
  const offered = offer.choices.filter((one) => one === 'yes' || !agreeing.has(one))
  const refuses = plainNo.test(typed) ? 'no' : null
  const choice = numberedIn(typed, offer.choices) ?? saidOutright(words, offered) ?? refuses
  if (!choice || !offered.includes(choice)) return null
  const answers = choice === 'yes' || choice === 'no'
  const tells = more.trim().split(/\s+/).length >= (answers ? FEWEST_MORE : FEWEST_BEHIND)
  if (!tells && !/^my referral\W*$/i.test(more)) return null
  const takenBack = answers ? choice === 'yes' && onlyIf.test(normalise(more)) : otherwise.test(normalise(more))
  return takenBack ? null : { choice, more }
}

/** It is asked of something else than what is sent, and of nobody who may read it. */
const asks =
  /^(?:(?:and|but|also|please|so|oh|then|now) )*(?:(?:can|could|will) you )?(?:tell me|what|when|where|which|how|is|are|does|do)\b/
const leavesOpen = /\b(?:if|unless|wait|only|not|never|without|first|before|until|till|later|changed|go|goes|instead)\b/
const ofWhatGoes =
  /\b(?:refer?ral|form|records?|notes|gp|doctors?|surgery|send|sent|sees?|reads?|they|them|any ?one|some ?body|some ?one|knows?|find out|told|tell (?!me)|talks?|speaks?|social|police|ring|rings|call|calls|visit|left|out|name|number)\b/

/** What somebody asks behind a plain call to send it: "1 and tell me stay and play is tomorrow?". Null where it may be of what is sent. */
export function sendsAndAsks(text: string, { choices }: Offer): string | null {
  const [, first = '', more = ''] = behind.exec(text) ?? []
  const { sends, rest } = sendingIn(first)
  if (numberedIn(normalise(first), choices) !== 'send' && !(sends && saysOnlyGoOn(rest))) return null
  const said = normalise(more)
  const isElse =
    !leavesOpen.test(said) && !ofWhatGoes.test(said) && questionIn(more) === null && soughtIn(more).length === 0
  return isElse && (asks.test(said) || more.includes('?')) ? more : null
}

const clauses = /(?<=[.,;!?\n])\s+|\s+(?=but\s)/i
/** Behind it, this takes it back or leaves it open. */
const depends = /^(?:but|only|unless|if|not|as long as|provided)\b/

/** Whether the surgery may be told, as they say it of the surgery, and what else they say: "yes they can tell the surgery. what was the number". */
export function surgeryWithMore(text: string): WithMore | null {
  const all = text.split(clauses).map((clause) => ({ clause, means: meaningsIn(clause), said: normalise(clause) }))
  const [may, mayNot] = (['maySurgery', 'notSurgery'] as const).map((one) => all.some(({ means }) => means.has(one)))
  if (may === mayNot) return null
  const isOfIt = ({ means }: (typeof all)[number]) => means.has('maySurgery') || means.has('notSurgery')
  const doubted = all.some((one) => (isOfIt(one) ? onlyIf.test(one.said) : depends.test(one.said)))
  if (may && doubted) return null
  const more = all.filter((one) => !isOfIt(one)).map(({ clause }) => clause)
  return { choice: may ? 'yes' : 'no', more: more.join(' ') }
}
