import type { Line } from '#content/words.ts'
import { answerTo } from '#dialogs/fears.ts'
import type { Answer, Asked, Search } from '#dialogs/look-ups.ts'
import type { Memory } from '#dialogs/memory.ts'
import { listedFor } from '#dialogs/numbers.ts'
import { joinOf, staleOf } from '#dialogs/place-to-go.ts'
import type { Service } from '#dialogs/service.ts'
import { knowsNot } from '#dialogs/taking-in.ts'
import { tipLine } from '#dialogs/tips.ts'
import { untoldLine } from '#dialogs/wishes.ts'

/** The one place that is spoken of, or all of those shown. */
const spokenOf = ({ places, named, about, asked }: Memory): readonly Service[] => {
  if (asked === 'which') return places
  const one = places[named ?? about ?? -1]
  return one ? [one] : places
}

/** What was asked of them is looked for in their records. */
export const askedOf = (memory: Memory): Search => {
  const [question, also] = [recorded(memory.asked) ?? 'about', recorded(memory.askedAlso)]
  const services = memory.toldAgain ? [memory.toldAgain] : spokenOf(memory)
  // How to join is said in words of ours, behind what else is asked.
  const days = memory.askedDays
  return {
    look: 'records',
    services,
    days,
    ...(also === 'book' ? { question: also, also: question } : { question, also }),
  }
}

const recorded = (asked: Memory['asked']): Asked | null => (asked === 'keep' || asked === 'more' ? null : asked)

/** What their records say of it, or honestly that they do not. */
export function told(memory: Memory, { question, told }: Extract<Answer, { type: 'recordsSay' }>): readonly Line[] {
  if (told.length === 0) return [knowsNot(memory)]
  if (question === 'home' && told.every(({ says, tip }) => says === null && !tip))
    return [answerTo('comesRound', { ...memory, feared: [] })]
  const withThem = [memory.asked, memory.askedAlso].includes('company')
  const lines = told.map(({ place, listed, says, lacks, on, tip }): Line => {
    const blanks = { name: place.name, phone: place.phone ?? 'none' }
    if (!listed) return { message: 'signposting-gone', blanks }
    if (says === null && tip) return tipLine(tip, place.name)
    const said = { ...blanks, says: sentence(says) }
    if (question === 'does' && says !== null) return { message: 'signposting-does', blanks: said }
    return question === 'book'
      ? { message: 'signposting-joining', blanks: { ...said, join: joinOf(place), giver: place.giver ?? 'none' } }
      : {
          message: 'signposting-of-place',
          blanks: { ...said, on: on === null ? 'none' : on ? 'yes' : 'no', lacks: lacks ? 'yes' : 'no' },
        }
  })
  const company: readonly Line[] = withThem ? [{ message: 'signposting-company' }] : []
  const bus: readonly Line[] = memory.askedOfBus ? [untoldLine('bus')] : []
  return [...bus, ...lines, ...company].map((line, at, lines) =>
    at === lines.length - 1 ? { ...line, ...listedFor(memory) } : line,
  )
}

/** What they mean to do, in their own words, and where, in as few words as can be kept. */
export const toKeep = (memory: Memory): readonly Line[] => [
  { message: 'signposting-to-keep', blanks: { step: memory.nextStep ?? 'none' } },
  ...spokenOf(memory).map(
    (place): Line => ({
      message: 'signposting-keep',
      blanks: {
        ...{
          name: place.name,
          street: place.street ?? 'none',
          when: sentence(place.when),
          phone: place.phone ?? 'none',
        },
        ...{ stale: staleOf(place, memory), checked: place.lastChecked ?? 'none' },
      },
    }),
  ),
]

/** As a sentence, or `none`. */
export function sentence(says: string | null): string {
  if (says === null) return 'none'
  const begun = says.charAt(0).toUpperCase() + says.slice(1)
  return /[.!?]$/.test(begun) ? begun : `${begun}.`
}
