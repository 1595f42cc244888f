import { distance } from 'fastest-levenshtein'
import { swappedIn } from '#content/corrections.ts'
import { nameIn } from '#content/name.ts'
import type { Answers } from '#dialogs/questions.ts'
import { THIS_NUMBER } from '#dialogs/questions.ts'

const theirs = /\b(?:her|hers|his|their|theirs|the persons?|the person['’]s)\b/i
const mine = /\b(?:my|mine)\b/i
const OTHERS = { name: 'theirName', reach: 'theirReach' } as const

/** Whose name or number is put right: by what they say, else by which is nearer to it. */
export function whose(what: 'name' | 'reach', to: string | null, text: string, answers: Answers) {
  if (answers.who !== 'other') return what
  const other = OTHERS[what]
  if (theirs.test(text)) return other
  if (mine.test(text) || to === null || !answers[other]) return what
  const far = (before: string | undefined) =>
    before === undefined || before === THIS_NUMBER ? Infinity : distance(letters(before), letters(to))
  return far(answers[other]) < far(answers[what]) ? other : what
}

/** A name put right by one word of it keeps the rest: Maureen Clark, who is Clarke. */
export function putInto(before: string | undefined, to: string): string {
  const words = before?.split(' ') ?? []
  const near = words.findIndex((word) => distance(letters(word), letters(to)) <= 2)
  return to.includes(' ') || words.length < 2 || near < 0 ? to : words.with(near, to).join(' ')
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
