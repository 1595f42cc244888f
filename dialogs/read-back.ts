import type { AreaWords, Line } from '#content/words.ts'
import type { Memory } from '#dialogs/memory.ts'
import { NO_SURGERY } from '#dialogs/questions.ts'
import { wordsOf } from '#dialogs/referral.ts'

/** Letters of each answer that are read back on a screen, and by text; what is sent is whole. */
const MOST = { text: 200, short: 40 }

/** In the order in which they are read. What goes before all else, a link worker sees first. */
const inOrder = [
  ...(['notRung', 'name', 'reach', 'theirName', 'theirReach', 'when', 'helper', 'surgery', 'whereabouts'] as const),
  ...(['birth', 'address', 'enjoyed', 'worker', 'support', 'tried', 'anythingElse', 'asked', 'words'] as const),
] as const
type Field = (typeof inOrder)[number]

/** All that would be sent, and to whom, for a yes or a no; or only what was put right since, where the rest was read. */
export function readBack(memory: Memory): readonly Line[] {
  const { answers, team, changed } = memory
  const choices = ['send', 'change', 'dontSend'] as const
  if (changed.length > 0) {
    const told = changed.includes('surgeryNotTold') ? [notTold(memory)] : []
    const lines = inOrder.flatMap((field) => (changed.includes(field) ? line(memory, field) : []))
    return [...told, ...lines, { message: 'self-referral-consent-changed', choices }]
  }
  const lines = inOrder.filter((field) => isTold(memory, field)).flatMap((field) => line(memory, field))
  const isUnaware = answers.who === 'other' && answers.knows !== 'yes'
  return [
    {
      message: 'self-referral-read-back',
      blanks: { team: team!.name, employer: team!.employer, for: isUnaware ? 'unaware' : 'usual' },
    },
    ...lines,
    { message: 'self-referral-consent', blanks: { cut: cutIn(memory), record: recordOf(memory) }, choices },
  ]
}

/** Whether the team's notes go on the GP record, where the team is known. */
export const recordOf = ({ team }: Memory) => (team === null ? 'unknown' : team.onGpRecord ? 'gp' : 'own')

/** That the surgery is not to be told, and what is kept there all the same. */
export const notTold = (memory: Memory): Line => ({
  message: 'self-referral-not-told',
  blanks: { record: recordOf(memory) },
})

/** What they said is not told again where it is all in what they tried. */
const isTold = (memory: Memory, field: Field) =>
  field === 'surgery' || !['', field === 'words' ? memory.answers.tried : ''].includes(wordsIn(memory, field))

function line(memory: Memory, field: Field): Line[] {
  const { answers } = memory
  const words = wordsIn(memory, field)
  if (field === 'worker') return [{ message: 'self-referral-field-worker', blanks: { worker: answers.worker! } }]
  if (field === 'surgery' && words === '') {
    return answers.who === 'other' && answers.knows !== 'yes' ? [] : [{ message: 'self-referral-field-no-surgery' }]
  }
  const label = field === 'name' && answers.who === 'other' ? 'asker' : field
  return [{ message: 'self-referral-field', blanks: { field: label, words: words === '' ? 'none' : shortened(words) } }]
}

function wordsIn(memory: Memory, field: Field): string {
  const { answers, place } = memory
  if (field === 'words') return wordsOf(memory).join(' / ')
  if (field === 'surgery') return answers.surgery === NO_SURGERY ? '' : (answers.surgery ?? '')
  const isHere = field === 'whereabouts' && (answers.surgery ?? NO_SURGERY) === NO_SURGERY
  return answers[field] ?? (isHere ? place?.name : undefined) ?? ''
}

/** Plain letters only, and cut at a word: one curly quote doubles the price of a text. */
function shortened(words: string): AreaWords {
  const plain = words.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/[–—]/g, '-').replaceAll(/\s+/g, ' ')
  return { text: cut(plain, MOST.text), short: cut(plain, MOST.short) }
}

function cut(words: string, most: number): string {
  if (words.length <= most) return words
  const whole = words.slice(0, most - 2).replace(/\s+\S*$/, '')
  return `${whole}...`
}

/** Whether something was cut, on a screen and by text. */
function cutIn(memory: Memory): AreaWords {
  const longest = Math.max(...inOrder.map((field) => wordsIn(memory, field).length))
  return { text: longest > MOST.text ? 'some' : 'none', short: longest > MOST.short ? 'some' : 'none' }
}
