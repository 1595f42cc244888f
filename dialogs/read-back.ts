import type { AreaWords, Line } from '#content/words.ts'
import type { Memory } from '#dialogs/memory.ts'
import { NO_SURGERY } from '#dialogs/questions.ts'
import { wordsOf } from '#dialogs/referral.ts'

/** Letters of each answer that are read back on a screen; and by text, where the more there are the fewer each has. */
const MOST = 200
const MOST_BY_TEXT = 40
const FEWEST_BY_TEXT = 18
/** Letters for all the answers together in three texts, and for what each is called. */
const ALL_BY_TEXT = 290
const LABEL = 11

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
  return [
    {
      message: 'self-referral-field',
      blanks: { field: label, words: words === '' ? 'none' : shortened(words, memory, field) },
    },
  ]
}

function wordsIn(memory: Memory, field: Field): string {
  const { answers, place } = memory
  if (field === 'words') return wordsOf(memory).join(' / ')
  if (field === 'surgery') return answers.surgery === NO_SURGERY ? '' : (answers.surgery ?? '')
  const isHere = field === 'whereabouts' && (answers.surgery ?? NO_SURGERY) === NO_SURGERY
  return answers[field] ?? (isHere ? place?.name : undefined) ?? ''
}

/** Plain letters only, and cut at a word: one curly quote doubles the price of a text. A way to reach them has most room. */
function shortened(words: string, memory: Memory, field: Field): AreaWords {
  const plain = words.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/[–—]/g, '-').replaceAll(/\s+/g, ' ')
  return { text: cut(plain, MOST), short: cut(plain, byText(memory, field)) }
}

/** As many letters as leave room for all of them. */
function byText(memory: Memory, field: Field): number {
  if (field === 'reach' || field === 'theirReach') return MOST_BY_TEXT
  const told = inOrder.filter((one) => isTold(memory, one)).map((one) => wordsIn(memory, one).length)
  const all = (most: number) => told.reduce((sum, letters) => sum + Math.min(letters, most) + LABEL, 0)
  let most = MOST_BY_TEXT
  while (most > FEWEST_BY_TEXT && all(most) > ALL_BY_TEXT) most--
  return most
}

function cut(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, most - 2).replace(/\s+\S*$/, '')}...`
}

/** Whether something was cut, on a screen and by text. */
function cutIn(memory: Memory): AreaWords {
  const isCut = (most: (field: Field) => number) =>
    inOrder.some((field) => field !== 'worker' && wordsIn(memory, field).length > most(field))
  return {
    text: isCut(() => MOST) ? 'some' : 'none',
    short: isCut((field) => byText(memory, field)) ? 'some' : 'none',
  }
}
