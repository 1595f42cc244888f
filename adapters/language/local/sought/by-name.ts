import type { Done } from '#adapters/language/local/acts/done.ts'
import { type Sought, soughtIn } from '#adapters/language/local/sought/sought.ts'
import { aboutIn } from '#content/asking.ts'
import { generalFor, subjects } from '#content/subjects.ts'
import type { Need } from '#dialogs/memory.ts'
import type { Understood } from '#dialogs/vocabulary.ts'

/** As likely as this a piece asks for something, and as clearly as that, though it names it in no plain way. */
const [ASKS, CLEARLY] = [0.2, 0.85]
/** Whatever else it is like, this asks for something. */
const forAny =
  /^\W*(?:(?:and|so|but|ok|have|has|do|did|know|you|got|is|are|there|looking|for|of) )*(?:any|some)(?:thing|one|body|where)?\b/i
/** As likely as this it is that alone, though no list has its name. */
const LIKELY = 0.6
/** So few words alone, or so many with a question mark, are all a name. */
const [FEWEST, FEW] = [2, 4]
/** Less likely than this beside it, a need was heard only in words of theirs about it. */
const BESIDE = 0.1

/** It asks of a place that was shown. */
const ofThose = /\b(?:it|they|that|this|those|them)\b/i

/** What is told by who they are, and is asked for by that: of a trouble itself nobody asks for one. */
const theirs: ReadonlySet<string> = new Set(['veterans', 'grandparents', 'lgbt', 'refugees', 'young-carers'])
const isByName = (id: string) => {
  const { kind, need } = subjects.get(id)!
  return theirs.has(id) || (kind === 'thing' && !generalFor(need).includes(id))
}

/** The subject that somebody asks for by its name; null where they ask for none, or only speak of it. */
export async function subjectAsked(done: readonly Done[]): Promise<string | null> {
  for (const { words, chance } of done) {
    const many = words.split(/\s+/).length
    const isName = words.trim().endsWith('?')
      ? many <= FEW && !ofThose.test(words)
      : done.length === 1 && many <= FEWEST
    if (chance('seeks') < ASKS && !forAny.test(words) && !isName) continue
    const sought = await soughtIn(words)
    const named = aboutIn(words).filter(
      ({ id, asked, plainly }) => asked && isByName(id) && (plainly || chance('seeks') >= CLEARLY),
    )
    const [best = null] = named.map(({ id }) => id).sort((a, b) => sought.subjects.get(b)! - sought.subjects.get(a)!)
    if (best !== null) return best
    const [likeliest, likely] = [...sought.subjects].reduce((one, other) => (other[1] > one[1] ? other : one))
    if (likely >= LIKELY && isByName(likeliest)) return likeliest
  }
  return null
}

/** What they ask for tells of its need, and what was heard beside it stays where what they say bears that out. */
export async function withSubject(
  heard: Pick<Understood, 'needs' | 'guesses' | 'denies'>,
  id: string,
  text: string,
): Promise<typeof heard> {
  const { need, needs } = subjects.get(id)!
  if (heard.needs.some((one) => needs.includes(one.id))) return heard
  const whole: Sought = await soughtIn(text)
  const isTold = (one: { readonly id: Need; readonly score: number }) =>
    one.score === 1 || whole.needs.get(one.id)! >= BESIDE
  return { ...heard, needs: [{ id: need, score: 1 }, ...heard.needs.filter(isTold)].slice(0, 3), guesses: [] }
}
