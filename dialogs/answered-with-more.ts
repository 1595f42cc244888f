import { askedWithin, asksHowLong, reminds } from '#content/asked-within.ts'
import { sorted } from '#content/beside.ts'
import { fieldsIn } from '#content/fields.ts'
import { breaksOff } from '#content/goodbye.ts'
import { besidesOfAnother } from '#content/may-ask.ts'
import { nameIn } from '#content/name.ts'
import { saysOnlyGoOn, saysThatIsAll, sendingIn, staysAsItWas } from '#content/sending.ts'
import { addressSaid } from '#content/street.ts'
import { withAgreement, withSelf } from '#dialogs/agreement.ts'
import { answered } from '#dialogs/answered.ts'
import { whoTheyAre } from '#dialogs/answers-after.ts'
import { putDown } from '#dialogs/asked-back.ts'
import { besidesLeftOut, leftOut } from '#dialogs/left-out.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Answers } from '#dialogs/questions.ts'
import { SKIPPED } from '#dialogs/questions.ts'
import type { Words } from '#dialogs/vocabulary.ts'
import { numbersSaid, withoutNumberOf } from '#dialogs/whose.ts'

/**
 * `answered`, without what is no part of the answer: where they live, which is kept and said back; what they ask; what they
 * want left out; and a call to send it.
 */
export function answeredWithMore(at: Memory, all: Words, to: keyof Answers, aboutUs: boolean): Partial<Memory> {
  if (all.understood.quiet) return { brought: 'quiet', quiet: all.understood.quiet }
  if (breaksOff(all.text)) return { brought: 'stops' }
  if (to === 'name' && at.answers.who === undefined && all.understood.means.includes('forOther'))
    return answeredForOther(at, all.text)
  const own = withSelf(at.answers, all.text)
  if (own) return answeredForSelf({ ...at, answers: own.answers, team: null }, { ...all, text: own.text }, to, aboutUs)
  const { answers, text, waits, changed } = withAgreement(at.answers, all.text)
  if (waits) return { brought: 'asksThem', answers: { ...answers, ...givenBeside(text, to) }, team: null, again: false }
  const told = withTheirNumber(changed ? { ...at, answers, team: null } : at, text, to)
  const besides = aboutUs ? besidesOfAnother(told.text) : told.text
  const found = changed || besides !== all.text
  if (!found) return answeredAlone(at, all, to, aboutUs)
  const known = { answers: told.memory.answers, team: told.memory.team }
  const met = changed && !aboutUs ? ('agreement' as const) : aboutUs ? ('asksUs' as const) : ('nothing' as const)
  if (besides === '' || (to === 'knows' && changed)) return { ...known, brought: met, again: false }
  const heard = answeredAlone(told.memory, { ...all, text: besides }, to, aboutUs && besides === told.text)
  return { ...known, ...heard, ...(heard.brought === 'nothing' && { brought: met }) }
}

/** Asked what they are called, they say that it is for another: who that is, and whether that one agrees, is kept with it. */
function answeredForOther(at: Memory, text: string): Partial<Memory> {
  const { answers } = withAgreement({ ...whoIntroduced(at.answers, text), who: 'other' }, text)
  return { brought: 'nothing', answers, team: null, again: false }
}
const whoIntroduced = (answers: Answers, text: string): Answers => ({
  ...answers,
  ...whoTheyAre(answers, text, true, true),
})

/** It is for themselves after all: that is said, and the rest of it is heard. */
function answeredForSelf(own: Memory, words: Words, to: keyof Answers, aboutUs: boolean): Partial<Memory> {
  const known = { answers: own.answers, team: null, mended: ['who' as const] }
  const heard = words.text === '' ? null : answeredWithMore(own, words, to, aboutUs)
  const isMet = heard !== null && heard.brought !== 'nothing' && heard.brought !== 'unfit' && heard.brought !== 'asks'
  return { ...known, ...heard, brought: isMet ? heard.brought! : 'forSelf', again: false }
}

/** A name or a number in front of a wish to wait is theirs to give, and is kept. */
function givenBeside(text: string, to: keyof Answers): Partial<Answers> {
  const { name, reach } = fieldsIn(text)
  return to === 'name' && name ? { name } : to === 'reach' && reach ? { reach } : {}
}

/** "her phone is .., she is Nargis" */
const whoTheyAreCalled = /\b(?:[Ss]he|[Hh]e)(?: is|['’]s|s) (\p{Lu}\p{Ll}+)\b/u

/** The number of the one that it is for, wherever it is given, is theirs and not that of who asks. */
function withTheirNumber(memory: Memory, text: string, to: keyof Answers): { memory: Memory; text: string } {
  const { theirReach } = numbersSaid(text)
  if (memory.answers.who !== 'other' || !theirReach) return { memory, text }
  const rest = withoutNumberOf(text, theirReach)
  if (to === 'theirReach') return { memory, text: [theirReach, rest].filter(Boolean).join(', ') }
  const theirName = memory.answers.theirName ?? nameIn(whoTheyAreCalled.exec(text)?.[1] ?? '')
  return {
    memory: { ...memory, answers: { ...memory.answers, theirReach, ...(theirName && { theirName }) } },
    text: rest,
  }
}

function answeredAlone(before: Memory, words: Words, to: keyof Answers, aboutUs: boolean): Partial<Memory> {
  const isHome = to === 'address' || (to === 'reach' && !before.onPhone)
  const out = inWords.has(to) ? leftOut(before, words.text) : { memory: before, changed: [], out: [], notIn: [] }
  const memory = out.memory
  const all = besidesLeftOut(words.text, out.changed.length + out.notIn.length > 0)
  const lives = isHome ? null : addressSaid(all, memory.answers)
  const known = lives ? { ...memory, answers: { ...memory.answers, address: lives.address } } : memory
  const { asked, rest } =
    to === 'matters' || to === 'who' ? noQuestion(lives?.rest ?? all) : askedWithin(lives?.rest ?? all)
  const isLong = asked.some(asksHowLong)
  const after = isLong
    ? ('asksWhen' as const)
    : aboutUs
      ? ('asksUs' as const)
      : lives
        ? ('mended' as const)
        : asked.some(asksOfRecord)
          ? ('record' as const)
          : ('asks' as const)
  const others = asked.filter(
    (one) => !asksHowLong(one) && !asksOfRecord(one) && !isAnsweredBy(one, lives !== null) && !(rest && reminds(one)),
  )
  const put = others.length > (aboutUs ? 1 : 0) ? putDown(known.answers, others.join(' ')) : known.answers
  const text = besidesSend(memory, rest, to)
  const isBare = !lives && asked.length === 0 && text === words.text.trim()
  if (isBare) return answered(memory, words, to, aboutUs)
  const met = { ...(lives && { mended: ['address' as const] }) }
  if (text === '' && (lives || asked.length > 0))
    return { brought: after, ...met, answers: put, again: !lives && !isLong && !memory.again }
  const kept = { whatMatters: memory.whatMatters, leftOut: memory.leftOut }
  if (text === '' && all === '') return { ...kept, brought: 'leftOut', answers: put, again: !memory.again }
  if (text === '') return { ...kept, ...withoutAnswer(memory, put, to) }
  const heard = answered({ ...known, answers: put }, { ...words, text }, to, false)
  const isMet = heard.brought === 'nothing' && (isLong || aboutUs || lives || after === 'record' || others.length > 0)
  return { ...kept, ...heard, ...met, ...(isMet && { brought: after }) }
}

/** Whether the doctor sees it is answered at once. */
const asksOfRecord = (question: string) => sorted(question, ['record', 'notRecord']).beside.size > 0
/** In these they may say what is to be left out. */
const inWords: ReadonlySet<keyof Answers> = new Set(['enjoyed', 'support', 'anythingElse'])
const noQuestion = (text: string) => ({ asked: [], rest: text })
/** Whether an address is there is answered by telling it. */
const isAnsweredBy = (question: string, tellsAddress: boolean) => tellsAddress && /\baddress\b/i.test(question)
/** To these a yes, or that it is fine, is an answer. */
const agreedTo: ReadonlySet<keyof Answers> = new Set([
  'who',
  'name',
  'theirName',
  'knows',
  'reach',
  'theirReach',
  'when',
])

/** The words without a call to send it, or to go on: those answer nothing. */
function besidesSend({ before }: Memory, text: string, to: keyof Answers): string {
  const { rest } = sendingIn(text)
  const stays = before[to] !== undefined && staysAsItWas(rest)
  return stays || saysThatIsAll(rest) || (!agreedTo.has(to) && saysOnlyGoOn(rest)) ? '' : rest
}

/** Who would go on without an answer keeps the one before, or leaves it out; what must be known first is said to be. */
function withoutAnswer({ before, again }: Memory, answers: Answers, to: keyof Answers): Partial<Memory> {
  const was = before[to] ?? (mayBeSkipped.has(to) ? SKIPPED : undefined)
  return was === undefined
    ? { brought: 'goesOn', answers, again: !again }
    : { brought: 'nothing', answers: { ...answers, [to]: was }, again: false }
}
const mayBeSkipped: ReadonlySet<keyof Answers> = new Set([
  ...(['helper', 'theirReach', 'when', 'birth', 'address', 'matters', 'enjoyed', 'support', 'anythingElse'] as const),
])
