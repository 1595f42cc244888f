import { besidesHello } from '#content/hello.ts'
import type { AreaWords, Line } from '#content/words.ts'
import { stillLeftOut } from '#dialogs/left-out.ts'
import type { Memory } from '#dialogs/memory.ts'
import { plainly } from '#dialogs/plainly.ts'
import { NO_SURGERY } from '#dialogs/questions.ts'
import { ownAge, wordsOf } from '#dialogs/referral.ts'

/** Letters of each answer that are read back on a screen; and by text, where the more there are the fewer each has. */
const MOST = 200
const MOST_BY_TEXT = 70
const FEWEST_BY_TEXT = 28
/** Letters for all the answers together in four texts, and for what each is called. */
const ALL_BY_TEXT = 400
const LABEL = 11

/** In the order in which they are read. What goes before all else, a link worker sees first. */
const inOrder = [
  ...(['notRung', 'name', 'reach', 'theirName', 'theirReach', 'when', 'helper', 'surgery', 'whereabouts'] as const),
  ...([
    'birth',
    'address',
    'age',
    'enjoyed',
    'worker',
    'language',
    'support',
    'tried',
    'anythingElse',
    'asked',
    'notOnRecord',
    'words',
  ] as const),
] as const
type Field = (typeof inOrder)[number]

/** All that would be sent, and to whom, for a yes or a no; or only what was put right since, where the rest was read. */
export function readBack(before: Memory): readonly Line[] {
  const memory = stillLeftOut(before)
  const { answers, team, changed } = memory
  const choices = ['send', 'change', 'dontSend'] as const
  if (changed.length > 0) {
    const told = [
      ...(changed.includes('surgeryNotTold') ? [notTold(memory)] : []),
      ...(changed.includes('notOnRecord')
        ? [notOnRecord(memory), { message: 'self-referral-may-leave-out' } as const]
        : []),
    ]
    const lines = inOrder.flatMap((field) => (changed.includes(field) ? fieldLine(memory, field) : []))
    const cut = cutIn(memory)
    return [
      ...lookedFor(memory),
      ...told,
      ...lines,
      { message: 'self-referral-consent-changed', blanks: { cut }, choices },
    ]
  }
  const lines = inOrder.filter((field) => isTold(memory, field)).flatMap((field) => fieldLine(memory, field))
  const isUnaware = answers.who === 'other' && answers.knows !== 'yes'
  return [
    {
      message: 'self-referral-read-back',
      blanks: { team: team!.name, employer: team!.employer, for: isUnaware ? 'unaware' : 'usual' },
    },
    ...lines,
    {
      message: 'self-referral-consent',
      blanks: { cut: cutIn(memory), record: consentRecord(memory), contact: { instant: team!.contactBy } },
      choices,
    },
  ]
}

/** Letters of what they look for, said back. */
const MOST_SOUGHT = 60

/** Whether what they look for is in it, or was left out. */
export function lookedFor({ sought: { there, added, out, gone } }: Memory, asked: 'in' | 'out' | 'no' = 'no'): Line[] {
  const words = (things: readonly string[]) => plainly(things.join(', '), MOST_SOUGHT)
  return [
    ...(gone.length > 0
      ? [{ message: 'self-referral-taken-out', blanks: { words: words(gone), asked } } as const]
      : []),
    ...(out.length > 0 ? [{ message: 'self-referral-not-in', blanks: { words: words(out) } } as const] : []),
    ...(there.length > 0 ? [{ message: 'self-referral-is-in', blanks: { words: words(there) } } as const] : []),
    ...(added.length > 0 ? [{ message: 'self-referral-put-in', blanks: { words: words(added) } } as const] : []),
  ]
}

/** Where they go on the GP record though the person said no to it, they choose again. */
const consentRecord = (memory: Memory) =>
  recordOf(memory) === 'gp' && memory.answers.notOnRecord ? 'against' : recordOf(memory)

/** Whether the team's notes go on the GP record, where the team is known. */
export function recordOf({ team, referredTo }: Memory) {
  const known = referredTo ?? team
  return known === null ? 'unknown' : known.onGpRecord ? 'gp' : 'own'
}

/** That the surgery is not to be told, and what is kept there all the same. */
export const notTold = (memory: Memory): Line => ({
  message: 'self-referral-not-told',
  blanks: { record: recordOf(memory) },
})

/** That they said no to the GP record, and what becomes of that. */
export const notOnRecord = (memory: Memory): Line => ({
  message: 'self-referral-not-on-record',
  blanks: { record: recordOf(memory) },
})

/** What they said is not told again where it is all in what they tried. */
const isTold = (memory: Memory, field: Field) =>
  field === 'surgery' || !['', field === 'words' ? memory.answers.tried : ''].includes(wordsIn(memory, field))

/** One answer as it is read back. */
export function fieldLine(memory: Memory, id: Memory['changed'][number]): Line[] {
  const field = inOrder.find((one) => one === id)
  if (!field) return []
  const { answers } = memory
  const words = wordsIn(memory, field)
  if (field === 'worker')
    return [{ message: 'self-referral-field-worker', blanks: { worker: answers.worker ?? 'any' } }]
  if (field === 'language')
    return [{ message: 'self-referral-field-language', blanks: { language: answers.language! } }]
  if (field === 'notOnRecord') return [{ message: 'self-referral-field-not-on-record' }]
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
  if (field === 'age') return ownAge(memory)?.toString() ?? ''
  if (field === 'surgery') return answers.surgery === NO_SURGERY ? '' : (answers.surgery ?? '')
  const isHere = field === 'whereabouts' && (answers.surgery ?? NO_SURGERY) === NO_SURGERY
  return answers[field] ?? (isHere ? place?.name : undefined) ?? ''
}

/** As much as there is room for. */
function shortened(words: string, memory: Memory, field: Field): AreaWords {
  const first = (most: number) => (field === 'words' && words.length > most ? besidesHello(words) : words)
  const [screen, text] = [onScreen(memory), byText(memory, field)]
  const cut = (most: number) => clausesOf(first(most), most)
  const marked = (most: number) => (words.length > most && !cut(most).endsWith('...') ? `${cut(most)}...` : cut(most))
  return { text: marked(screen), short: marked(text) }
}

/** Where a clause ends, and the rest of it is no loss to the sense. */
const ends = /[.,;!?](?=\s)|\s(?=(?:but|cos|coz|because|so|and|or|as|which|who|\/)\s)/gi
const FEWEST_SHOWN = 10

/** Whole clauses, as many as there is room for; cut at a word only where the first is too long. */
function clausesOf(words: string, most: number): string {
  const plain = plainly(words, Infinity)
  if (plain.length <= most) return plain
  const end = [...plain.matchAll(ends)].map(({ index }) => index).findLast((at) => at <= most - 3)
  return end !== undefined && end >= FEWEST_SHOWN ? `${plain.slice(0, end).trim()}...` : plainly(words, most)
}

const onScreen = ({ whole }: Memory) => (whole ? Infinity : MOST)

/** As many letters as leave room for all of them. */
function byText(memory: Memory, field: Field): number {
  if (memory.whole) return Infinity
  if (field === 'reach' || field === 'theirReach') return MOST_BY_TEXT
  const told = inOrder.filter((one) => isTold(memory, one)).map((one) => wordsIn(memory, one).length)
  const all = (most: number) => told.reduce((sum, letters) => sum + Math.min(letters, most) + LABEL, 0)
  let most = MOST_BY_TEXT
  while (most > FEWEST_BY_TEXT && all(most) > ALL_BY_TEXT) most--
  return most
}

/** Whether something was cut, on a screen and by text. */
function cutIn(memory: Memory): AreaWords {
  const isCut = (most: (field: Field) => number) =>
    inOrder.some(
      (field) => !['worker', 'language', 'notOnRecord'].includes(field) && wordsIn(memory, field).length > most(field),
    )
  return {
    text: isCut(() => onScreen(memory)) ? 'some' : 'none',
    short: isCut((field) => byText(memory, field)) ? 'some' : 'none',
  }
}
