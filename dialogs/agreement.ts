import { agreementIn, besidesAgreement } from '#content/agreement.ts'
import { saysForSelf } from '#content/for-another.ts'
import { nameIn } from '#content/name.ts'
import type { Brought } from '#dialogs/kinds-brought.ts'
import type { Answers } from '#dialogs/questions.ts'
import { numbersSaid } from '#dialogs/whose.ts'

/** What somebody says of whether the one that they ask for agrees, and their words without it. */
export interface Agreed {
  readonly answers: Answers
  readonly text: string
  /** That one is to be asked before anything more is: the form waits. */
  readonly waits: boolean
  readonly changed: boolean
}

/** The answers, with whether the one that it is for agrees, as somebody says it anywhere in a form. */
export function withAgreement(answers: Answers, text: string): Agreed {
  const said = answers.who === 'other' ? agreementIn(text) : null
  if (said === null) return { answers, text, waits: false, changed: false }
  const { knows, ...rest } = answers
  if (said === 'asksFirst') return { answers: rest, text: besidesAgreement(text), waits: true, changed: true }
  const told = said === 'agrees' ? ({ ...rest, knows: 'yes' } as const) : withoutTheirs({ ...rest, knows: 'no' })
  return { answers: told, text: besidesAgreement(text), waits: false, changed: told.knows !== knows }
}

/** Where one clause ends, and another begins. */
const clauses = /(?<=[.,;!?\n])\s+|\s+(?=(?:and|but|though)\s)/i

/** The answers of who asks for themselves after all, and their words without that; null where they do not say so. */
export function withSelf(answers: Answers, text: string): Pick<Agreed, 'answers' | 'text'> | null {
  if (answers.who !== 'other' || !saysForSelf(text)) return null
  const { knows, theirName, theirReach, ...rest } = answers
  const others = text.split(clauses).filter((clause) => !saysForSelf(clause))
  return { answers: { ...rest, who: 'me' }, text: others.join(' ').replace(/[\s,;]+$/, '') }
}

/** Of who does not know of it no more is kept than a first name. */
function withoutTheirs(answers: Answers): Answers {
  const { theirReach, birth, address, surgery, enjoyed, support, ...rest } = answers
  return rest
}

/** What somebody tells in plain talk of the one that they ask for: that one agrees, is reached on a number, is called so. */
export function withOther(answers: Answers, formAt: number | null, brought: Brought, text: string): Answers {
  const { theirReach } = numbersSaid(text)
  const isTheirs = theirReach !== undefined && (formAt !== null || brought === 'linkWorker')
  const known = isTheirs ? ({ ...answers, who: 'other', theirReach } as const) : answers
  if (!agreesToForm(known, formAt, brought, text)) return known
  const theirName = nameIn(namedSo.exec(text)?.[1] ?? '')
  return { ...known, knows: 'yes', ...(theirName && { theirName }) }
}
const namedSo = /\b(?:her|his|their) name(?:['’]s| is) ([\p{L}'’ -]{2,40})/iu

/** Said in plain talk it counts only where a form was begun, or is asked for: a yes for another is not guessed at. */
export const agreesToForm = (answers: Answers, formAt: number | null, brought: Brought, text: string): boolean =>
  answers.who === 'other' && (formAt !== null || brought === 'linkWorker') && agreementIn(text) === 'agrees'
