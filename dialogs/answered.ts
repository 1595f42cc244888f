import { behindPlainYes, behindYes } from '#content/agreed.ts'
import type { Beside } from '#content/beside.ts'
import { emailIn, fieldsIn } from '#content/fields.ts'
import { whoIn } from '#content/for-another.ts'
import { hasNoSurgery, surgeryDoubted } from '#content/introduced.ts'
import { nameIn, nameWithin } from '#content/name.ts'
import { takesNumberOff } from '#content/number-off.ts'
import { besidesQuestion } from '#content/questions.ts'
import { besidesSkip } from '#content/skipping.ts'
import { languageIn, needsInterpreter } from '#content/spoken.ts'
import { mayUseThisNumber } from '#content/this-number.ts'
import { alsoSaid } from '#dialogs/also-said.ts'
import { whoTheyAre } from '#dialogs/answers-after.ts'
import { asksBack, putDown } from '#dialogs/asked-back.ts'
import { withLanguage } from '#dialogs/contact.ts'
import { byText, howReached, refuses } from '#dialogs/how-reached.ts'
import type { Brought } from '#dialogs/kinds-brought.ts'
import type { Memory } from '#dialogs/memory.ts'
import { mended } from '#dialogs/mended.ts'
import { placeAfter } from '#dialogs/place-after.ts'
import type { Answers } from '#dialogs/questions.ts'
import { NO_SURGERY, SKIPPED, THIS_NUMBER, UNKNOWN_SURGERY } from '#dialogs/questions.ts'
import { besideAnswer, withBeside } from '#dialogs/said-beside.ts'
import type { Words } from '#dialogs/vocabulary.ts'
import { alsoWhen } from '#dialogs/when-best.ts'
import { whereNamed } from '#dialogs/where-named.ts'

/** Questions that a question back is no answer to. What would help, and what else to know, may well be asked. */
const factual: ReadonlySet<keyof Answers> = new Set([
  ...(['who', 'name', 'helper', 'reach', 'theirName', 'theirReach', 'when', 'surgery', 'whereabouts'] as const),
  ...(['birth', 'address', 'enjoyed'] as const),
])
/** What is said beside these questions is their answer too: "no phone, text me" to when is best. */
const answersToo: Partial<Record<keyof Answers, readonly Beside[]>> = {
  when: ['notRung', 'otherNotRung'],
  theirReach: ['otherNotRung'],
  support: ['hours', 'hearing', 'woman', 'man', 'notRung', 'otherNotRung'],
  matters: ['tried', 'notRung'],
  anythingElse: ['tried', 'woman', 'man', 'notRung', 'otherNotRung'],
}
/** What stands for an answer that they would rather not give. A name and a way to reach them must be given. */
const rather: Partial<Answers> = {
  ...{ surgery: NO_SURGERY, whereabouts: SKIPPED, helper: SKIPPED, theirReach: SKIPPED, when: SKIPPED },
  ...{ birth: SKIPPED, address: SKIPPED, matters: SKIPPED, enjoyed: SKIPPED, support: SKIPPED, anythingElse: SKIPPED },
}
/** Said of an answer, and no answer: "change the surgery". */
const onlyWrong = /^\W*(?:change|wrong)\b/i
/** It is the answer, and nothing is left out. */
const plainNo = /^\W*(?:no|nope|nah|na|none|nothing|no thanks?|skip|next)\W*$/i
/** Said of the form itself. */
const ofTheForm = /\b(?:the|this|your) form\b/i
/** Of the form; but somebody may be called so, and say it again. */
const longSoFar = /^\W*long\W*$/i
const date = /\d{1,2}(?:st|nd|rd|th)?[\s/.-]+(?:of )?\w+[\s/.,-]+\d{2,4}/
/** A year, or all of a date run together: a time of day is no date of birth. */
const yearOrAll = /\b(?:(?:19|20)\d{2}|\d{6}|\d{8})\b/
/** Behind a yes, fewer words than these tell nothing more. */
const FEWEST_WORDS = 3
/**
 * What somebody's words are to a question of a referral: its answer, as much of them as fits, with other answers in them; what
 * is said beside it, which is kept and met; a question of theirs, which is kept for the link worker; what does not fit; or that
 * they want no more of this. No protest is put down as a name.
 */
export function answered(memory: Memory, words: Words, to: keyof Answers, aboutUs: boolean): Partial<Memory> {
  const { text, understood } = words
  if (understood.quiet) return { brought: 'quiet', quiet: understood.quiet }
  if (takesNumberOff(text))
    return { brought: 'numberOff', answers: { ...memory.answers, reach: undefined }, again: false }
  if (longSoFar.test(text) && !memory.again) return { brought: 'doubts', again: true }
  const { beside, rest } = besideAnswer(memory, text, to)
  if (understood.means.includes('stops') && !beside.has('waits') && !beside.has('notRecord') && !aboutUs)
    return { brought: seeksElse(understood) ? 'stopsFor' : 'stops' }
  if (understood.answer !== null && refusesFirst.test(text)) return { brought: 'stopsFor' }
  const language = languageIn(text)
  const put = mended(memory.answers, text)
  const fixed = Object.keys(put) as (keyof Answers)[]
  const met =
    fixed.length > 0 && !fixed.includes(to)
      ? ('mended' as const)
      : (firstMet(beside) ??
        ((language || needsInterpreter(text)) && to !== 'support' ? ('language' as const) : undefined))
  const beforehand = to === 'support' ? memory.answers : withLanguage(memory.answers, text)
  const answers = { ...withBeside(beforehand, beside), ...(language && { language }), ...put }
  const brought: Brought = met ?? (aboutUs ? 'asksUs' : 'nothing')
  const besides = aboutUs && !met ? besidesQuestion(rest).besides : rest
  const doubted = to === 'surgery' ? surgeryDoubted(besides) : null
  const left = doubted || besides
  if (met === 'mended')
    return { brought, mended: fixed, answers, again: !memory.again, ...(put.surgery && { team: null }) }
  if (left === '' || (language && left.split(/\s+/).length <= FEWEST_WORDS && to !== 'support')) {
    const answer = inItself(memory, beside, text, to)
    return answer === null
      ? { brought, answers, again: !memory.again }
      : { brought, answers: { ...answers, [to]: answer }, again: false }
  }
  if (to === 'surgery' && (hasNoSurgery(left) || doubted === '')) {
    const surgery = hasNoSurgery(left) ? NO_SURGERY : UNKNOWN_SURGERY
    return { brought, answers: { ...(asksBack(left) ? putDown(answers, left) : answers), surgery }, again: false }
  }
  if (factual.has(to) && asksBack(left)) {
    const named = to === 'name' || to === 'theirName' ? nameWithin(left) : null
    return {
      ...{ brought: 'asks', again: named === null && !memory.again },
      answers: { ...putDown(answers, left), ...called(named, to as 'name') },
    }
  }
  if (to === 'who') return forWhom(memory, answers, left)
  const given = givenBy(memory, { text: left, understood }, to, text)
  const unfit = given[to] === undefined
  const again = unfit && !memory.again
  const isSeen = to === 'reach' && mayUseThisNumber(left) === false
  const whyNot = understood.means.includes('skip') ? 'asksWhy' : isSeen ? 'notHere' : 'unfit'
  const leavesOut = given[to] === rather[to] && understood.means.includes('skip') && !plainNo.test(text)
  return {
    ...(to === 'whereabouts' && !unfit && { ...placeOf(memory, understood.place), team: null }),
    brought:
      brought !== 'nothing'
        ? brought
        : unfit && Object.keys(given).length === 0
          ? whyNot
          : leavesOut
            ? 'leftOut'
            : brought,
    answers: { ...answers, ...given, ...bothTimes(given.when, beside.get('hours'), text) },
    again,
  }
}

/** Where they are tells whose they are, where they have a surgery that is not known; who has none goes to those who take them. */
const placeOf = (memory: Memory, said: Words['understood']['place']): Partial<Memory> =>
  memory.answers.surgery === NO_SURGERY ? {} : placeAfter(memory, said, false)

/** What is met of all that is said beside it: a no to the record before what is asked of it. */
const firstMet = (beside: ReadonlyMap<Beside, string>) =>
  beside.has('notRecord') ? 'notRecord' : [...beside.keys()].find((one) => one !== 'tried')

/** Said in front of what they want instead: "no ta, where can i get a blue badge". */
const refusesFirst = /^\W*(?:no|nah|nope|never ?mind|forget (?:it|that)|leave it|not now)\b/i

/** Something else is asked for with it. */
const seeksElse = ({ answer, thing, asking, needs }: Words['understood']) =>
  answer !== null || thing !== null || (asking !== null && needs.length > 0)

/** Of when to reach them nothing is lost: what is told beside it stays. */
function bothTimes(when: string | undefined, hours: string | undefined, text: string): Partial<Answers> {
  if (!(when && hours)) return {}
  const isFirst = text.includes(when) && text.indexOf(hours) < text.indexOf(when)
  return { when: isFirst ? alsoSaid(hours, when) : alsoSaid(when, hours) }
}

/** The answer that stands in what was said beside it, where there is one. */
function inItself({ onPhone }: Memory, beside: ReadonlyMap<Beside, string>, text: string, to: keyof Answers) {
  if (to === 'reach') return emailIn(text) ?? (onPhone && mayReachHere(beside, text) ? THIS_NUMBER : null)
  const all = [...beside.keys()]
  if (!all.some((one) => answersToo[to]?.includes(one))) return null
  const isElsewhere = to === 'anythingElse' && all.every((one) => one === 'tried')
  return isElsewhere ? SKIPPED : text.trim()
}

/** To say when to ring or text here says that they may. */
function mayReachHere(beside: ReadonlyMap<Beside, string>, text: string): boolean {
  const hours = beside.get('hours')
  return (beside.has('notRung') && byText.test(text)) || (hours !== undefined && !refuses.test(hours))
}

function givenBy(memory: Memory, { text, understood }: Words, to: keyof Answers, whole: string): Partial<Answers> {
  if (factual.has(to) && (onlyWrong.test(text) || ofTheForm.test(text))) return {}
  const { means } = understood
  const cannotSay = means.includes('unsure') && text.trim().split(/\s+/).length <= FEWEST_WORDS
  if ((means.includes('skip') || cannotSay) && to !== 'name' && to !== 'theirName')
    return rather[to] === undefined ? {} : { [to]: rather[to] }
  return to === 'matters' ? { matters: whole.trim() } : fitting(memory, text, to)
}

/** The answer as far as the words fit it, and the other answers in them that were not given yet. */
function fitting({ onPhone, answers, again }: Memory, text: string, to: keyof Answers): Partial<Answers> {
  const { name, reach, when, surgery, rest } = fieldsIn(text)
  const open = <Some extends Partial<Answers>>(some: Some) =>
    Object.fromEntries(Object.entries(some).filter(([id, words]) => words && !answers[id as keyof Answers]))
  const isOther = answers.who === 'other'
  switch (to) {
    case 'name': {
      const told = { ...open({ reach, when, surgery }), ...open(whoTheyAre(answers, text, isOther, true)) }
      return 'name' in told || 'theirName' in told
        ? told
        : { ...told, ...called(nameIn(text) ?? name ?? nameWithin(text), 'name') }
    }
    case 'theirName':
      return {
        ...called(nameIn(text) ?? name ?? nameWithin(text), 'theirName'),
        ...open(whoTheyAre(answers, text, isOther, true)),
      }
    case 'reach': {
      const told = howReached(text, onPhone)
      return { ...open({ when: told.when, surgery }), ...(told.reach && { reach: told.reach }) }
    }
    case 'when':
      return {
        ...open({ surgery: surgery && (when ? surgery : text), reach }),
        ...(!surgery ? { when: text } : when && { when: [rest, when].filter(Boolean).join(', ') }),
      }
    case 'surgery':
      if (!when) return whereNamed(text, 'surgery')
      return {
        when: [answers.when, when].filter(Boolean).join(', '),
        ...((surgery || rest) && { surgery: [surgery, rest].filter(Boolean).join(', ') }),
      }
    case 'whereabouts':
      return whereNamed(text, 'whereabouts')
    case 'knows':
      return knowing(text, again)
    case 'birth': {
      const birth = date.exec(text)?.[0] ?? (yearOrAll.test(text) ? text : undefined)
      return birth ? { birth, ...open({ surgery }), ...alsoWhen(answers, text.replace(birth, '')) } : {}
    }
    case 'anythingElse':
      return { anythingElse: behindYes(text) === '' ? SKIPPED : besidesSkip(text) }
    default:
      return { [to]: text }
  }
}

/** Whom it is for. Asked twice in vain, it is asked with the name, where it can be said too. */
function forWhom({ again }: Memory, answers: Answers, text: string): Partial<Memory> {
  const who = whoIn(text)
  if (who) {
    const told = whoTheyAre(answers, text, who === 'other', true)
    return { brought: 'nothing', answers: { ...answers, ...told, who }, again: false }
  }
  return { brought: 'unfit', answers, again: !again, ...(again && { mayBeOther: false }) }
}

const called = (name: string | null | undefined, to: 'name' | 'theirName'): Partial<Answers> =>
  name ? { [to]: name } : {}

const knowsOfIt = /\b(?:knows?|aware|agreed|told (?:him|her|them)|asked me)\b/i

/** Whether the one it is for knows. Asked twice in vain, it is safest to take it that they do not. */
function knowing(text: string, again: boolean): Partial<Answers> {
  if (refuses.test(text)) return { knows: 'no' }
  if (behindPlainYes(text) !== null || knowsOfIt.test(text)) return { knows: 'yes' }
  return again ? { knows: 'no' } : {}
}
