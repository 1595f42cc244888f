import { nameIn } from '#content/name.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Answers } from '#dialogs/questions.ts'
import { SKIPPED, THIS_NUMBER } from '#dialogs/questions.ts'
import type { Words } from '#dialogs/vocabulary.ts'

/** Questions that a question back is no answer to. What would help, and what else to know, may well be asked. */
const factual: ReadonlySet<keyof Answers> = new Set([
  ...(['name', 'helper', 'reach', 'theirName', 'theirReach', 'when', 'surgery', 'whereabouts'] as const),
  ...(['birth', 'address'] as const),
])
const date = /\d{1,2}(?:st|nd|rd|th)?[\s/.-]+(?:of )?\w+[\s/.,-]+\d{2,4}/
const thisPhone = /\b(?:this|my) (?:number|phone|mobile)|\bhere\b|\bthis one\b/i

/**
 * What somebody's words are to a question of a referral: its answer, as much of them as fits; or a question of theirs, which
 * is kept for the link worker; or what does not fit, or that they want no more of this. No protest is put down as a name.
 */
export function answered(memory: Memory, { text, understood }: Words, to: keyof Answers): Partial<Memory> {
  const { means, number } = understood
  if (understood.quiet) return { brought: 'quiet', quiet: understood.quiet }
  if (means.includes('stops')) return { brought: 'stops' }
  const putDown = { ...memory.answers, asked: asked(memory, text) }
  if (means.includes('notSurgery')) return { brought: 'asks', answers: { ...putDown, surgeryNotTold: 'yes' } }
  if (factual.has(to) && asksBack(text)) return { brought: 'asks', answers: putDown }
  const fits = fitting(text, to, memory)
  if (fits === null) return { brought: 'unfit' }
  const reach = number && memory.answers.reach === undefined && to !== 'reach' ? { reach: number } : {}
  return { brought: 'nothing', answers: { ...memory.answers, ...reach, [to]: fits } }
}

const question =
  /\?\s*$|^\W*(?:does|do you|do they|will|would|who|what|why|how|is it|is this|are they|are you|where do)\b/i
const asksBack = (text: string) => question.test(text) && text.trim().split(/\s+/).length > 2

const asked = ({ answers }: Memory, text: string) => [answers.asked, text.trim()].filter(Boolean).join(' / ')

function fitting(text: string, to: keyof Answers, { onPhone }: Memory): string | null {
  const [first = text] = text.split(/[,.;!?\n]/)
  switch (to) {
    case 'name':
    case 'theirName':
      return nameIn(text) ?? nameIn(first)
    case 'birth':
      return date.exec(text)?.[0] ?? (/\d/.test(text) ? text : null)
    case 'reach':
      return onPhone && !/[\d@]/.test(text) && thisPhone.test(text) ? THIS_NUMBER : text
    default:
      return text === SKIPPED ? null : text
  }
}
