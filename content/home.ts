import { normalise } from '#content/normalise.ts'

const ofHome =
  /\b(?:rent|arrears|landlord|landlady|evict\w*|eviction|tenan\w+|my (?:flat|home|house|room)|homeless|chuck\w* (?:me|us)? ?out|possession)\b/
const comesToHead =
  /\b(?:court|hearing)\b(?!.{0,12}\b(?:shoes|card|yard)\b)|\bbailiffs?\b|\b(?:chuck|throw|kick|turf|put|boot)\w* (?:me|us) out\b|\b(?:be |get |got to be |move )out (?:by|on|this|next|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\blast (?:day|week) (?:here|in)\b/
const ofLetter = /\b(?:letter|it|notice) (?:is |was |came |in )*red\b|\bred (?:letter|one|ink|writing)\b/
const otherCourt = /\b(?:family|magistrates?|crown|tennis|food|custody|police|speeding|jury|witness|divorce|tax)\b/

/**
 * What somebody tells of a home that they spoke of before: it may be lost soon ("court thursday"), or there is a letter
 * ("it is red"). In words by which that is heard alone.
 */
export function tellsOfHome(text: string, before: readonly string[]): string | null {
  const said = normalise(text)
  if (!before.some((told) => ofHome.test(normalise(told)))) return null
  if (comesToHead.test(said) && !otherCourt.test(said)) return 'eviction'
  return ofLetter.test(said) ? 'rent letter' : null
}
