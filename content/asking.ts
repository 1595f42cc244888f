import { sift } from '#content/denied.ts'
import type { needIds } from '#content/needs.ts'
import { normalise } from '#content/normalise.ts'
import { type InText, spokenOf, stemsTyped, subjects } from '#content/subjects.ts'

/** What somebody's words are about, by subject, and whether they ask for it or only tell of it. */
export interface About {
  readonly id: string
  readonly asked: boolean
  /** Whether by its own name. */
  readonly plainly: boolean
}

const asking =
  /\b(?:where|who|is there|are there|any(?! more)|anyone|anybody|anything|anywhere|someone|somebody|something|somewhere|nobody|no one|looking for|(?<!look |looking |looks )after (?:a|an|some|any)|want|wanted|wants|would like|would love|need|needs|could(?! not)|can(?! not)|does(?! not)|do you|join|find|fancy|help|interested|learn|start|try|how|know of|get to|get back|out again)\b/
const putAside =
  /\b(?:(?:do|does|did) not (?:want|need|fancy|like)|(?:is|am|are|was|were) not(?: (?:a|an|the|for|into|old enough for))?|not (?:a|an|the|for|into|interested in|after|looking for|old enough for)|hate|rather than|instead of|used to be (?:a|an))(?: (?:a|an|the|any|more))?$/

/** Parts of a text that are said in one breath. */
const breaths = (text: string) => text.split(/(?<=[.?!;\n])\s+/).filter((one) => /\w/.test(one))
const clauses = (breath: string) =>
  breath.split(/[,:;.?!]|\s[-–]\s|\b(?:but|so|because)\b/i).filter((one) => /\w/.test(one))

/** What a text is about. What is put aside in it ("not a nursery") is left out. Where nothing is asked for, all of it is. */
export function aboutIn(text: string): readonly About[] {
  const found = new Map<string, boolean>()
  const named = new Set<string>()
  for (const breath of breaths(text)) {
    const parts = clauses(breath)
    const asked = parts.flatMap((clause, at) => {
      const isAsked = asking.test(normalise(clause)) || (breath.trim().endsWith('?') && at === parts.length - 1)
      return isAsked ? subjectsIn(clause).map(({ id }) => id) : []
    })
    for (const { id, plainly } of subjectsIn(breath)) {
      found.set(id, (found.get(id) ?? false) || asked.includes(id))
      if (plainly) named.add(id)
    }
  }
  const none = ![...found.values()].includes(true)
  return [...found].map(([id, asked]) => ({ id, asked: asked || none, plainly: named.has(id) }))
}

/** Of what somebody told over a while, the texts that tell of a need: what they would search with for it. */
export const wordsFor = (need: (typeof needIds)[number], texts: readonly string[]): string =>
  texts
    .map((text) =>
      breaths(text)
        .map((breath) => sift(breath).told)
        .join('. '),
    )
    .filter((told) => subjectsIn(told).some(({ id }) => subjects.get(id)!.needs.includes(need)))
    .join('. ')

function subjectsIn(text: string): readonly InText[] {
  const words = stemsTyped(text)
  const typed = normalise(text).split(' ')
  const aside = ({ at }: InText) =>
    words.length === typed.length && putAside.test(typed.slice(Math.max(0, at - 6), at).join(' '))
  return spokenOf(words).filter((one) => !aside(one))
}
