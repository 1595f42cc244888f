import type { Line } from '#content/words.ts'
import { nudge } from '#dialogs/consent.ts'
import { meetsBurdens, say, sayOf } from '#dialogs/effects.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Answers } from '#dialogs/questions.ts'
import { NO_SURGERY, SKIPPED, THIS_NUMBER, UNKNOWN_SURGERY } from '#dialogs/questions.ts'

/** Whom the referral is for, as far as is known. */
const forWhom = ({ answers }: Memory) => answers.who ?? 'unknown'

/** In other words, where what was said last was no answer. */
const asked = ({ again }: Memory) => ({ asked: again ? 'again' : 'first' })
/** Whether they may be rung: who may not is never asked when. */
const rung = ({ answers }: Memory) => ({ rung: answers.notRung ? 'no' : 'yes' })
const both = (memory: Memory) => ({ ...asked(memory), for: forWhom(memory) })

/** Of one who does not know of it nothing is kept but the name, and the number where that was given. */
const keepsOfTheirs = ({ answers: { knows, theirReach } }: Memory) =>
  knows === 'yes' ? 'yes' : theirReach ? 'given' : 'no'

/** They named a surgery, and it is none that we know. */
const isNoneOfOurs = ({ team, answers }: Memory) => team?.isGuess === true && answers.surgery !== UNKNOWN_SURGERY

const lines = {
  who: (memory) => ({ message: 'self-referral-who', blanks: asked(memory), choices: ['forMe', 'someoneElse'] }),
  name: (memory) => {
    const choices = { unknown: ['helped', 'someoneElse'], me: [], helped: ['forMe'], other: ['forMe'] } as const
    return {
      message: 'self-referral-name',
      blanks: both(memory),
      ...(choices[forWhom(memory)].length > 0 && { choices: choices[forWhom(memory)] }),
    }
  },
  helper: (memory) => ({ message: 'self-referral-helper', blanks: asked(memory), choices: ['skip'] }),
  reachHere: (memory) => ({
    message: 'self-referral-reach-here',
    blanks: { ...asked(memory), ...rung(memory) },
    choices: ['yes', 'no'],
  }),
  reach: (memory) => ({ message: 'self-referral-reach', blanks: { ...both(memory), ...rung(memory) } }),
  knows: (memory) => ({
    message: 'self-referral-knows',
    blanks: asked(memory),
    choices: ['yes', 'notYet', 'canNotSay'],
  }),
  theirName: (memory) => ({
    message: 'self-referral-their-name',
    blanks: { ...asked(memory), knows: keepsOfTheirs(memory) },
  }),
  theirReach: (memory) => ({
    message: 'self-referral-their-reach',
    blanks: { ...asked(memory), ...rung(memory) },
    choices: ['skip'],
  }),
  when: (memory) => ({
    message: 'self-referral-when',
    blanks: { ...asked(memory), ...rung(memory) },
    choices: ['skip'],
  }),
  surgery: (memory) => ({ message: 'self-referral-surgery', blanks: both(memory), choices: ['noSurgery'] }),
  whereabouts: (memory) => ({
    message: 'self-referral-whereabouts',
    blanks: { ...both(memory), surgery: isNoneOfOurs(memory) ? 'unknown' : 'none' },
  }),
  birth: (memory) => ({
    message: 'self-referral-birth',
    blanks: { ...both(memory), because: memory.team?.asksBecause ?? '' },
    choices: ['skip'],
  }),
  address: (memory) => ({
    message: 'self-referral-address',
    blanks: { ...both(memory), because: memory.team?.asksBecause ?? '' },
    choices: ['skip'],
  }),
  matters: (memory) => ({ message: 'self-referral-matters', blanks: both(memory), choices: ['skip'] }),
  enjoyed: (memory) => ({ message: 'self-referral-enjoyed', blanks: both(memory), choices: ['skip'] }),
  support: (memory) => ({ message: 'self-referral-support', blanks: both(memory), choices: ['skip'] }),
  anythingElse: (memory) => ({
    message: 'self-referral-anything-else',
    blanks: asked(memory),
    choices: ['skip'],
  }),
} as const satisfies Record<string, (memory: Memory) => Line>

type Asked = keyof typeof lines

/** Answers that a choice gives, and then the next question. */
export const giving = (answers: Partial<Answers>) =>
  ({ actions: [{ type: 'putAnswer', params: answers }, 'remind'], target: 'next' }) as const

/** Takes what is said as the answer, as far as it is one. What they ask about us may have an answer beside it. */
function heardAs(to: keyof Answers, elsewhere?: true) {
  const params = { to, ...(elsewhere && { elsewhere }) }
  const heard = { actions: [meetsBurdens, 'keepLimits', { type: 'answer', params }, 'remind'], target: 'next' } as const
  return { said: heard, asked: heard, asksWhen: heard, contact: heard, language: heard } as const
}

/** One question: its answer is kept in their words, and the next is asked. BACK asks the one before. */
function question(id: Exclude<Asked, 'reachHere'>) {
  return {
    entry: sayOf(({ context }) => [lines[id](context)]),
    on: {
      ...heardAs(id),
      'due.unfinished-referral': { guard: 'mayWriteFirst', actions: nudge, target: id, reenter: true },
      back: { actions: 'forgetLast', target: 'next' },
    },
  } as const
}

/** A question that may go unanswered. */
function optional(id: Exclude<Asked, 'reachHere'>) {
  const { entry, on } = question(id)
  return { entry, on: { ...on, 'chose.skip': giving({ [id]: SKIPPED }) } } as const
}

const { entry: asksWho } = question('who')
const { entry: asksName } = question('name')
/** For somebody else there is more to ask. */
const elses = {
  'chose.someoneElse': {
    actions: [say({ message: 'self-referral-more' }), { type: 'putAnswer', params: { who: 'other' } }, 'remind'],
    target: 'next',
  },
} as const
const { entry: asksKnows, on: knowsHeard } = question('knows')
const { entry: asksSurgery, on: surgeryHeard } = question('surgery')

/** The questions of a referral, each with the state that it is asked in. Which is next is told by `questions.ts`. */
export const questionStates = {
  who: {
    entry: asksWho,
    on: { ...heardAs('who'), back: '#talking.whatMatters', 'chose.forMe': giving({ who: 'me' }), ...elses },
  },
  name: {
    entry: asksName,
    on: {
      ...heardAs('name'),
      back: '#talking.whatMatters',
      'chose.helped': giving({ who: 'helped' }),
      ...elses,
      'chose.forMe': giving({ who: 'me' }),
    },
  },
  helper: optional('helper'),
  reachHere: {
    entry: sayOf(({ context }) => [lines.reachHere(context)]),
    on: {
      'chose.yes': giving({ reach: THIS_NUMBER }),
      'chose.no': 'reach',
      ...heardAs('reach'),
      // Which hours are safe here says that this number is.
      limited: {
        actions: ['keepLimits', { type: 'putAnswer', params: { reach: THIS_NUMBER } }],
        target: 'next',
      },
      back: { actions: 'forgetLast', target: 'next' },
    },
  },
  reach: { ...question('reach'), on: { ...question('reach').on, ...heardAs('reach', true) } },
  knows: {
    entry: asksKnows,
    on: {
      'due.unfinished-referral': knowsHeard['due.unfinished-referral'],
      back: knowsHeard.back,
      'chose.yes': giving({ knows: 'yes' }),
      'chose.notYet': giving({ knows: 'no' }),
      'chose.canNotSay': giving({ knows: 'no' }),
      ...heardAs('knows'),
    },
  },
  theirName: question('theirName'),
  theirReach: optional('theirReach'),
  when: { ...optional('when'), on: { ...optional('when').on, limited: { actions: 'keepLimits', target: 'next' } } },
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
