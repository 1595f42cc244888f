import { behindYes } from '#content/agreed.ts'
import { sorted } from '#content/beside.ts'
import { correctionIn } from '#content/corrections.ts'
import { emailIn } from '#content/fields.ts'
import { breaksOff } from '#content/goodbye.ts'
import { asWritten, speaksOf, wantsBack } from '#content/left-out.ts'
import { asksWhose, besidesOfAnother } from '#content/may-ask.ts'
import { besidesQuestion } from '#content/questions.ts'
import { saysOnlyGoOn, sendingIn } from '#content/sending.ts'
import { asksForAll } from '#content/shows-all.ts'
import { holds, soughtIn } from '#content/sought.ts'
import { addressSaid } from '#content/street.ts'
import { besidesVoicemail, speaksOfVoicemail } from '#content/voicemail.ts'
import { withAgreement, withSelf } from '#dialogs/agreement.ts'
import { asksBack, putDown } from '#dialogs/asked-back.ts'
import { besidesLeftOut, leftOut } from '#dialogs/left-out.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Answers } from '#dialogs/questions.ts'
import { besideAnswer, withBeside } from '#dialogs/said-beside.ts'
import { nothingSought } from '#dialogs/sought.ts'
import type { Words } from '#dialogs/vocabulary.ts'
import { isLike, numbersSaid, putInto, swapped, whose, withoutNumberOf } from '#dialogs/whose.ts'

/** What is said beside a yes, and which answer it changes. What is not here is only met. */
const changedBy: Readonly<Record<string, keyof Answers>> = {
  ...{
    notRung: 'notRung',
    otherNotRung: 'notRung',
    woman: 'worker',
    man: 'worker',
    anyWorker: 'worker',
    tried: 'tried',
    hearing: 'support',
  },
  ...{ notSurgery: 'surgeryNotTold', notRecord: 'notOnRecord' },
}
/** Behind a yes, fewer words than these tell nothing more: "fine by me". */
const FEWEST_WORDS = 3
const byLetter = /\b(?:e-?mails?|letters?|post|write)\b/i

/**
 * What somebody's words are to what was read back: what is wrong, put right in their words; what they add behind a yes, which
 * is kept before anything is sent; a question; or that they want no more of it. What is only said to be wrong is asked again.
 */
export function putRight(before: Memory, words: Words, aboutUs: boolean): Partial<Memory> {
  const leftOut = before.leftOut.filter((thing) => !wantsBack(words.text, thing))
  const seen = { whole: asksForAll(words.text), sought: nothingSought, leftOut }
  return { ...seen, ...rightedAll({ ...before, leftOut }, words, aboutUs) }
}

function rightedAll(memory: Memory, words: Words, aboutUs: boolean): Partial<Memory> {
  if (words.understood.quiet) return { brought: 'quiet', quiet: words.understood.quiet }
  if (breaksOff(words.text)) return { brought: 'stops' }
  if (asksWhose(words.text) && memory.answers.who === 'other')
    return { brought: 'correction', changed: ['reach', 'theirReach'], again: false }
  const { rest: said } = sendingIn(words.text)
  if (saysOnlyGoOn(said)) return { brought: 'goesOn' }
  const own = withSelf(memory.answers, said)
  if (own) return { brought: 'correction', answers: own.answers, team: null, changed: [], again: false }
  const { answers, text, waits, changed } = withAgreement(memory.answers, said)
  if (waits) return { brought: 'asksThem', answers, team: null, again: false }
  const numbers = answers.who === 'other' ? numbersSaid(text) : {}
  const isBoth = numbers.reach !== undefined && numbers.theirReach !== undefined
  if (!changed && !isBoth) return rightedBy(memory, { ...words, text: text || said }, aboutUs)
  const told = { ...answers, ...numbers }
  const rest = Object.values(numbers).reduce<string>(withoutNumberOf, text)
  const { brought, ...more } = rest ? rightedBy({ ...memory, answers: told }, { ...words, text: rest }, false) : {}
  const team = changed ? null : memory.team
  return { answers: told, ...more, brought: 'correction', team, changed: [], again: false }
}

function rightedBy(before: Memory, { text: all, understood }: Words, aboutUs: boolean): Partial<Memory> {
  if (asksForAll(all)) return { brought: 'correction', changed: [], again: false }
  const lives = addressSaid(all, before.answers)
  const isAged = understood.age !== null && understood.age !== before.age && before.answers.who !== 'other'
  const known = isAged ? { ...before, age: understood.age } : before
  const at = lives ? { ...known, answers: { ...before.answers, address: lives.address } } : known
  const { memory, changed: out, out: gone, notIn } = leftOut(at, lives ? lives.rest : all)
  const isOut = gone.length + notIn.length > 0
  const written = (things: readonly string[]) => things.map((thing) => asWritten(thing, all))
  const taken = { leftOut: memory.leftOut, sought: { ...nothingSought, gone: written(gone), out: written(notIn) } }
  const text = besidesLeftOut(lives ? lives.rest : all, isOut)
  const told: Changes = {
    memory,
    changed: [...(lives ? (['address'] as const) : []), ...(isAged ? (['age'] as const) : []), ...out],
  }
  const agreed = behindYes(text)
  const { beside, rest } = besideAnswer(memory, agreed ?? text, 'readBack')
  if (agreed === null && understood.means.includes('stops') && beside.size === 0 && !aboutUs)
    return { brought: 'stops' }
  const withIt = {
    ...memory,
    answers: reachedOtherwise(withBeside(memory.answers, beside), beside.has('notRung') ? text : ''),
  }
  const more = aboutUs ? besidesQuestion(besidesOfAnother(rest)).besides : rest
  // Who asks whether it goes on their record, or names what to leave out, would not have all else that they said out too.
  const isMet = beside.has('record') || beside.has('notRecord') || isOut
  const left = isMet && correctionIn(more).to === null && correctionIn(more).what === 'words' ? '' : more
  const looked = soughtIn(left)
  if (looked.length > 0 && agreed === null) return { ...sought(withIt, looked, all), brought: 'seeks' }
  const besides = [...beside.keys()].flatMap((one) => changedBy[one] ?? [])
  const { memory: after, changed } = correctedBy(
    { memory: withIt, changed: [...told.changed, ...besides] },
    left,
    agreed !== null,
  )
  const { answers, whatMatters, team, age, before: were } = after
  if (changed.length > 0) {
    const told = team ? [...new Set(changed)] : []
    return {
      brought: 'correction',
      answers,
      whatMatters,
      team,
      age,
      before: were,
      changed: told,
      again: false,
      ...taken,
    }
  }
  if (isOut) return { brought: 'seeks', answers, ...taken }
  if (understood.means.includes('tooLong')) return { brought: 'tooLong', answers }
  if (aboutUs) return { brought: 'asksUs', answers }
  if (asksBack(left)) return { brought: 'asks', answers: putDown(answers, left) }
  return { brought: [...beside.keys()][0] ?? 'nothing', answers }
}

/** What they look for is in it, or is put in. */
function sought(memory: Memory, things: readonly string[], text: string): Partial<Memory> {
  const { answers, whatMatters } = memory
  const all = [...Object.values(answers), ...whatMatters].join(' / ')
  const there = things.filter((thing) => holds(all, thing))
  const gone = things.filter((thing) => !there.includes(thing) && memory.leftOut.some((one) => speaksOf(thing, one)))
  const added = things.filter((thing) => ![...there, ...gone].includes(thing))
  const anythingElse = added.length > 0 ? also(answers.anythingElse, added.join(', ')) : answers.anythingElse
  return {
    sought: { ...nothingSought, there, added, gone: gone.map((thing) => asWritten(thing, text)) },
    answers: { ...answers, ...(anythingElse !== undefined && { anythingElse }) },
  }
}

/** What was put right so far, and which answers that changed. */
interface Changes {
  readonly memory: Memory
  readonly changed: readonly Memory['changed'][number][]
}

/** Each thing that a message puts right: "my name is Mo and my number is 07700 900125" does two. */
function correctedBy(sofar: Changes, text: string, agreed: boolean): Changes {
  if (text === '') return sofar
  const pieces = text.split(/[.;\n]+|\band\b/).filter((piece) => piece.trim() !== '')
  const whats = pieces.map((piece) => correctionIn(piece).what)
  const several = !whats.includes(null) && new Set(whats).size === pieces.length
  if (several) return pieces.reduce(correctedOnce, sofar)
  if (correctionIn(text).what || swapped(sofar.memory.answers, text)) return correctedOnce(sofar, text)
  if (!agreed || asksBack(text) || text.split(/\s+/).length < FEWEST_WORDS) return sofar
  return withAnswer(sofar, 'anythingElse', also(sofar.memory.answers.anythingElse, text))
}

function correctedOnce(sofar: Changes, text: string): Changes {
  const swap = swapped(sofar.memory.answers, text)
  if (swap) return teamOfNew(withAnswer(sofar, swap.id, swap.to), swap.id)
  const { to, anew, ...found } = correctionIn(text)
  const what = found.bare ? bareOf(sofar.memory, to ?? '') : found.what
  const { memory, changed } = sofar
  if (!what) return sofar
  if (what === 'reach' && to === null && memory.answers.address && ofHome.test(text))
    return { memory, changed: [...changed, 'address'] }
  if (what === 'words') return { memory: { ...memory, whatMatters: to ? [to] : [] }, changed: [...changed, 'words'] }
  if (what === 'name' || what === 'reach') {
    const id = whose(what, to, text, memory.answers)
    return withAnswer(sofar, id, to && what === 'name' ? putInto(memory.answers[id], to, text) : to)
  }
  if (what === 'when' && to && speaksOfVoicemail(to))
    return withAnswer(sofar, what, also(besidesVoicemail(memory.answers.when ?? '') || undefined, to))
  const keeps = what === 'support' && sorted(memory.answers.support ?? '', ['hearing']).beside.size > 0
  const adds = to && (!anew || keeps) && (what === 'support' || what === 'anythingElse')
  return teamOfNew(withAnswer(sofar, what, adds ? also(memory.answers[what], to) : to), what)
}

/** What "its so and so" puts right: a name that is like the one before; the surgery, where they asked to change that; else a name, by its capital. */
function bareOf({ before, answers }: Memory, to: string): 'surgery' | 'name' | null {
  if ([answers.name, answers.theirName].some((name) => name !== undefined && isLike(name, to))) return 'name'
  if (before.surgery !== undefined) return 'surgery'
  return /^\p{Lu}/u.test(to) ? 'name' : null
}

/** Another surgery has another team. */
const teamOfNew = (after: Changes, what: keyof Answers): Changes =>
  what === 'surgery' ? { ...after, memory: { ...after.memory, team: null } } : after

/** Where they live, and no e-mail. */
const ofHome = /\b(?<!e-?mail )address\b/i

function withAnswer({ memory, changed }: Changes, what: keyof Answers, to: string | null): Changes {
  const { [what]: was, ...rest } = memory.answers
  const before = to || was === undefined ? memory.before : { ...memory.before, [what]: was }
  return { memory: { ...memory, before, answers: to ? { ...rest, [what]: to } : rest }, changed: [...changed, what] }
}

const also = (before: string | undefined, words: string) => [before, words.trim()].filter(Boolean).join(' / ')

/** Who is to be written to instead of rung is asked for the address, unless it is told. */
function reachedOtherwise(answers: Answers, text: string): Answers {
  const email = emailIn(text)
  if (email) return { ...answers, reach: email }
  if (!byLetter.test(text) || emailIn(answers.reach ?? '')) return answers
  const { reach: _, ...rest } = answers
  return rest
}
