import { distance } from 'fastest-levenshtein'
import { swappedIn } from '#content/corrections.ts'
import { phoneIn } from '#content/fields.ts'
import { nameIn } from '#content/name.ts'
import type { Answers } from '#dialogs/questions.ts'
import { THIS_NUMBER } from '#dialogs/questions.ts'

const theirs = /\b(?:her|hers|his|him|their|theirs|she|he|shes|hes|the persons?|the person['’]s)\b/i
const mine = /\b(?:my|mine|me|i|i['’]m|im)\b/i
const OTHERS = { name: 'theirName', reach: 'theirReach' } as const
const clauses = /[;!?\n]+|\.(?!\d)|,\s|\b(?:and|but|whereas)\b/i

/** Whose name or number is put right: by what they say in the clause that holds it, else by which is nearer to it. */
export function whose(what: 'name' | 'reach', to: string | null, text: string, answers: Answers) {
  if (answers.who !== 'other') return what
  const other = OTHERS[what]
  const said = clauseWith(to, text)
  const [isTheirs, isMine] = [theirs.test(said), mine.test(said)]
  if (isTheirs && !(isMine && what === 'reach')) return other
  if (isMine || to === null || !answers[other]) return what
  const far = (before: string | undefined) =>
    before === undefined || before === THIS_NUMBER ? Infinity : distance(letters(before), letters(to))
  return far(answers[other]) < far(answers[what]) ? other : what
}

const clauseWith = (words: string | null, text: string) =>
  (words === null ? undefined : text.split(clauses).find((clause) => clause.includes(words))) ?? text

interface Numbers {
  readonly reach?: string
  readonly theirReach?: string
}

/** The numbers in a message of which it says whose they are: `mine is .., and she is happy to be rung on ..`. */
export function numbersSaid(text: string): Numbers {
  const told: { reach?: string; theirReach?: string } = {}
  for (const sentence of text.split(/[;!?\n]+|\.(?!\d)/)) {
    let whose: 'reach' | 'theirReach' | null = null
    for (const clause of sentence.split(clauses)) {
      const [isMine, isTheirs] = [mine.test(clause), theirs.test(clause)]
      if (isMine || isTheirs) whose = isMine === isTheirs ? null : isMine ? 'reach' : 'theirReach'
      const number = phoneIn(clause)
      if (number !== null && whose !== null) told[whose] = number
    }
  }
  return told
}

/** The words without the clause that gives a number. */
export const withoutNumberOf = (text: string, number: string): string =>
  text.replace(clauseWith(number, text), '').replaceAll(/^[\s,.;]*(?:and\b|but\b)?[\s,.;]*|[\s,;]+$/gi, '')

const lastName = /\b(?:surname|(?:last|second|family) name)/i

/** A name put right by one word of it keeps the rest: Maureen Clark, who is Clarke; so does one that gets a surname. */
export function putInto(before: string | undefined, to: string, said = to): string {
  const words = before?.split(' ') ?? []
  if (lastName.test(said) && words.length > 0 && !to.includes(' ')) return [words[0], to].join(' ')
  const near = words.findIndex((word) => distance(letters(word), letters(to)) <= 2)
  return to.includes(' ') || words.length < 2 || near < 0 ? to : words.with(near, to).join(' ')
}

/** Whether two names may be one, put right or written out: Dave and Davey, Mo and Mohammed. */
export const isLike = (name: string, other: string): boolean => {
  const [one, two] = [letters(name), letters(other)]
  return one.startsWith(two) || two.startsWith(one) || distance(one, two) <= Math.min(one.length, two.length) / 2
}

const swappable = ['name', 'theirName', 'helper', 'surgery', 'whereabouts'] as const

/** The answer that "Davey not Dave" puts right: the one that holds what it is not. */
export function swapped(answers: Answers, text: string): { id: (typeof swappable)[number]; to: string } | null {
  const swap = swappedIn(text)
  const id =
    swap && swappable.find((one) => letters(swap.was) !== '' && letters(answers[one] ?? '').includes(letters(swap.was)))
  if (!(swap && id)) return null
  const isName = id !== 'surgery' && id !== 'whereabouts'
  const to = isName ? nameIn(swap.to) : swap.to
  return to ? { id, to: isName ? putInto(answers[id], to) : to } : null
}

const letters = (words: string) => words.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
