import type { Line } from '#content/words.ts'
import { say, sayOf } from '#dialogs/effects.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Answers } from '#dialogs/questions.ts'
import { NO_SURGERY, SKIPPED, THIS_NUMBER } from '#dialogs/questions.ts'

/** Whom the referral is for, as far as is known. */
const forWhom = ({ answers }: Memory) => answers.who ?? 'unknown'

const lines = {
  name: (memory) => {
    const choices = { unknown: ['helped', 'someoneElse'], me: [], helped: ['forMe'], other: ['forMe'] } as const
    return {
      message: 'self-referral-name',
      blanks: { for: forWhom(memory) },
      ...(choices[forWhom(memory)].length > 0 && { choices: choices[forWhom(memory)] }),
    }
  },
  helper: () => ({ message: 'self-referral-helper', choices: ['skip'] }),
  reach: (memory) => ({ message: 'self-referral-reach', blanks: { for: forWhom(memory) } }),
  knows: () => ({ message: 'self-referral-knows', choices: ['yes', 'notYet', 'canNotSay'] }),
  theirName: ({ answers }) => ({ message: 'self-referral-their-name', blanks: { knows: answers.knows ?? 'no' } }),
  theirReach: () => ({ message: 'self-referral-their-reach', choices: ['skip'] }),
  when: () => ({ message: 'self-referral-when', choices: ['skip'] }),
  surgery: (memory) => ({
    message: 'self-referral-surgery',
    blanks: { for: forWhom(memory) },
    choices: ['noSurgery'],
  }),
  whereabouts: (memory) => ({ message: 'self-referral-whereabouts', blanks: { for: forWhom(memory) } }),
  birth: (memory) => ({
    message: 'self-referral-birth',
    blanks: { for: forWhom(memory), because: memory.team?.asksBecause ?? '' },
    choices: ['skip'],
  }),
  address: (memory) => ({
    message: 'self-referral-address',
    blanks: { for: forWhom(memory), because: memory.team?.asksBecause ?? '' },
    choices: ['skip'],
  }),
  matters: (memory) => ({ message: 'self-referral-matters', blanks: { for: forWhom(memory) }, choices: ['skip'] }),
  enjoyed: (memory) => ({ message: 'self-referral-enjoyed', blanks: { for: forWhom(memory) }, choices: ['skip'] }),
  support: (memory) => ({ message: 'self-referral-support', blanks: { for: forWhom(memory) }, choices: ['skip'] }),
  anythingElse: () => ({ message: 'self-referral-anything-else', choices: ['skip'] }),
} as const satisfies Record<string, (memory: Memory) => Line>

type Asked = keyof typeof lines

const nudge = say({ message: 'self-referral-nudge' })

/** Answers that a choice gives, and then the next question. */
export const giving = (answers: Partial<Answers>) =>
  ({ actions: [{ type: 'putAnswer', params: answers }, 'remind'], target: 'next' }) as const

/** One question: its answer is kept in their words, and the next is asked. BACK asks the one before. */
function question(id: Asked) {
  return {
    entry: sayOf(({ context }) => [lines[id](context)]),
    on: {
      said: { actions: [{ type: 'answer', params: { to: id } }, 'remind'], target: 'next' },
      'due.unfinished-referral': { guard: 'mayWriteFirst', actions: nudge, target: id, reenter: true },
      back: { actions: 'forgetLast', target: 'next' },
    },
  } as const
}

/** A question that may go unanswered. */
function optional(id: Asked) {
  const { entry, on } = question(id)
  return { entry, on: { ...on, 'chose.skip': giving({ [id]: SKIPPED }) } } as const
}

const { entry: asksName, on: nameHeard } = question('name')
const { entry: asksKnows, on: knowsHeard } = question('knows')
const { entry: asksSurgery, on: surgeryHeard } = question('surgery')

/** The questions of a referral, each with the state that it is asked in. Which is next is told by `questions.ts`. */
export const questionStates = {
  name: {
    entry: asksName,
    on: {
      said: nameHeard.said,
      back: '#talking.whatMatters',
      'chose.helped': giving({ who: 'helped' }),
      'chose.someoneElse': giving({ who: 'other' }),
      'chose.forMe': giving({ who: 'me' }),
    },
  },
  helper: optional('helper'),
  reachHere: {
    entry: say({ message: 'self-referral-reach-here', choices: ['yes', 'no'] }),
    on: {
      'chose.yes': giving({ reach: THIS_NUMBER }),
      'chose.no': 'reach',
      said: { actions: [{ type: 'answer', params: { to: 'reach' } }, 'remind'], target: 'next' },
      back: { actions: 'forgetLast', target: 'next' },
    },
  },
  reach: question('reach'),
  knows: {
    entry: asksKnows,
    on: {
      'due.unfinished-referral': knowsHeard['due.unfinished-referral'],
      back: knowsHeard.back,
      'chose.yes': giving({ knows: 'yes' }),
      'chose.notYet': giving({ knows: 'no' }),
      'chose.canNotSay': giving({ knows: 'no' }),
      said: { target: 'knows', reenter: true },
    },
  },
  theirName: question('theirName'),
  theirReach: optional('theirReach'),
  when: optional('when'),
  surgery: {
    entry: asksSurgery,
    on: { ...surgeryHeard, 'chose.noSurgery': giving({ surgery: NO_SURGERY }) },
  },
  whereabouts: question('whereabouts'),
  birth: optional('birth'),
  address: optional('address'),
  matters: optional('matters'),
  enjoyed: optional('enjoyed'),
  support: optional('support'),
  anythingElse: optional('anythingElse'),
} as const
