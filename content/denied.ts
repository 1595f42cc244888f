import { normalise } from '#content/normalise.ts'
import { phrases } from '#content/phrases.ts'

/** A text without what its writer says that it is not, and that by itself. */
export interface Sifted {
  readonly told: string
  readonly denied: string
}

const ends = /[.,;:!?\n]+|\b(?:but|just|its|it's|im|i'm|ive|i've)\b/i
/** Where "not" begins something new: "my back not work", and not "do not". */
const beginsAnew =
  /(?<!\b(?:do|can|will|am|is|are|was|were|did|have|has|could|would|should|does|might|must|be|been)) (?=not )/
const before = /^(?:(?:no|nah|nope|and|well|so|oh|i said|honestly) )+(?=\S)/
const lacks = new RegExp(`\\b(?:${phrases.lacking.join('|')})\\b|ing$`)
const saying = (ways: readonly string[]) => ways.map((way) => new RegExp(`^(?:${way})\\b`))
const [denials, outright] = [saying(phrases.denials), saying(phrases.denialsOutright)]

/** Sets apart what somebody denies: "not work", "i said no crafts", "i dont drink". What they go without is no denial. */
export function sift(text: string): Sifted {
  if (!/n[o'’]?t|no|never|done|stop|sorted|behind/i.test(text)) return { told: text, denied: '' }
  const clauses = text
    .split(ends)
    .flatMap((clause) => normalise(clause).split(beginsAnew))
    .filter((clause) => clause !== '')
  return {
    told: clauses.filter((clause) => !isDenied(clause)).join(', '),
    denied: clauses.filter(isDenied).join(', '),
  }
}

function isDenied(clause: string): boolean {
  const [whole, bare] = [clause, clause.replace(before, '')]
  if (outright.some((way) => way.test(whole) || way.test(bare))) return true
  return denials.some((way) => way.test(bare)) && !lacks.test(bare)
}
