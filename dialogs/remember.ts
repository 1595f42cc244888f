import { correctionIn } from '#content/corrections.ts'
import type { Brought, Memory, Service } from '#dialogs/memory.ts'
import type { Heard, Understood, Words } from '#dialogs/vocabulary.ts'

/** How much of what matters goes with a referral: the latest this many things said. */
const MOST_SAID = 12

/** What is said around what matters, and is not sent with it. */
const idle: ReadonlySet<Brought> = new Set(['thanks', 'unsure', 'greets', 'linkWorker', 'number', 'wish'])

/** After these alone there is nothing to go on with. */
const leadsNowhere: ReadonlySet<Brought> = new Set(['nothing', 'thanks', 'unsure', 'greets'])

/** A place and no more than so many words is only where they are. */
const FEW_WORDS = 5

/** What is remembered of something said. New needs take the place of old ones, and begin with no place shown. */
export function noticed(memory: Memory, words: Words): Partial<Memory> {
  const { text, understood } = words
  const { means, place, enjoys, age, guesses, answer } = understood
  const brought = broughtBy(memory, understood)
  const needs = needsAfter(memory, understood)
  const wishes = [...new Set([...memory.wishes, ...understood.wishes])]
  const begunAnew =
    needs !== memory.needs || place !== null || wishes.length > memory.wishes.length || enjoys.length > 0
  const urgent = means.includes('urgent') || means.includes('noHome')
  return {
    ...{ brought, needs, wishes, answer, begun: memory.begun || !leadsNowhere.has(brought) },
    guesses: guesses.filter((id) => !memory.notNeeds.includes(id)),
    misses: missesAfter(memory, brought),
    manner: mannerOf(memory, understood),
    whatMatters: isIdle(words, brought) ? memory.whatMatters : [...memory.whatMatters, text].slice(-MOST_SAID),
    ...(begunAnew && { places: [], shown: understood.wishes.includes('nearer') ? memory.shown : [] }),
    ...((needs !== memory.needs || place) && { noneFitAsked: false }),
    ...(place ? { place, placeWithheld: false } : urgent && { placeWithheld: true }),
    ...(enjoys.length > 0 && { enjoys: [...new Set([...enjoys, ...memory.enjoys])] }),
    ...(age !== null && { age }),
    answers: answersAfter(memory, words, brought),
    ...(means.includes('corrects') && { notNeeds: memory.needs.filter((id) => !needs.includes(id)) }),
  }
}

function isIdle({ text, understood: { place, needs } }: Words, brought: Brought): boolean {
  if (needs.length > 0) return false
  return idle.has(brought) || (place !== null && text.split(/\s+/).length <= FEW_WORDS)
}

function mannerOf({ place }: Memory, { means, needs, place: said }: Understood): Memory['manner'] {
  if (means.includes('corrects')) return 'putRight'
  if (means.includes('urgent') && !place && !said) return 'urgent'
  if (means.includes('plainQuestion')) return 'plain'
  return needs.length > 0 ? 'usual' : 'known'
}

/** Of what a referral asks, what was said along the way: it is not asked again. */
function answersAfter({ answers }: Memory, { text, understood: { number, means } }: Words, brought: Brought) {
  return {
    ...answers,
    ...(brought === 'number' && { reach: number! }),
    ...(means.includes('forOther') && { who: 'other' as const }),
    ...(means.includes('helped') && { who: 'helped' as const }),
    ...(means.includes('readingHard') && answers.support === undefined && { support: text }),
  }
}

/** What was misheard goes where something else is said instead, or where they say only that it is wrong. */
function needsAfter(memory: Memory, { needs, enjoys, means }: Understood): Memory['needs'] {
  if (isJoy(memory, enjoys)) return memory.needs
  if (needs.length > 0) return needs.map(({ id }) => id)
  return means.includes('corrects') ? memory.needs.slice(1) : memory.needs
}

/** What they enjoy, where we know what they came for: that is looked for beside it, and takes the place of nothing. */
const isJoy = ({ needs }: Memory, enjoys: Understood['enjoys']) => needs.length > 0 && enjoys.length > 0

function missesAfter({ misses }: Memory, brought: Brought): number {
  if (brought === 'greets') return misses
  return brought === 'nothing' ? Math.min(misses + 1, 2) : 0
}

/** The first of these counts: what else is in it is remembered all the same. */
function broughtBy(memory: Memory, understood: Understood): Brought {
  const { awaitingPerson, reference } = memory
  const { needs, guesses, place, number, wishes, enjoys, means, answer } = understood
  if (means.includes('linkWorker')) return 'linkWorker'
  if (number && awaitingPerson) return 'number'
  if (means.includes('noCall') && (reference || needs.length === 0)) return 'noCall'
  if (means.includes('talk')) return 'talk'
  if (answer && !(means.includes('urgent') && (place || memory.place))) return 'answer'
  if (isJoy(memory, enjoys) && !place) return 'wish'
  if (needs.length > 0 || place || means.includes('noHome')) return 'something'
  if (means.includes('corrects')) return 'correction'
  if (means.includes('angry')) return 'angry'
  if (wishes.length + enjoys.length > 0) return 'wish'
  if (guesses.length > 0) return guesses.length === 1 ? 'guess' : 'guesses'
  for (const one of ['thanks', 'unsure', 'greets'] as const) if (means.includes(one)) return one
  return number ? 'number' : 'nothing'
}

/** The places found are those shown next, and are not shown again. What was heard has now been said back. */
export function nowShown({ shown }: Memory, places: Service[]): Partial<Memory> {
  return { places, shown: [...shown, ...places.map(({ id }) => id)], answer: null }
}

/** A correction of what would be sent, in their words. What is only said to be wrong is asked again. */
export function putRight(memory: Memory, event: Heard): Partial<Memory> {
  const { what, to } = correctionIn('text' in event ? event.text : '')
  if (!what) return { brought: 'nothing' }
  if (what === 'words') return { brought: 'correction', whatMatters: to ? [to] : [] }
  const { [what]: _, ...rest } = memory.answers
  const moved = what === 'surgery' ? { team: null } : {}
  return { brought: 'correction', answers: to ? { ...rest, [what]: to } : rest, ...moved }
}
