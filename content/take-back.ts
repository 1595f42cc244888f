import { listening } from '#content/ways.ts'

const kinds = ['complaint', 'request', 'it'] as const
const heard = listening('take-back', kinds)

const clauses = /[.,!?;\n]+|\s+(?=(?:but|because|cos|can|could|please)\s)/i

/** What somebody takes back: a complaint or a request by its name, or only `it`, in a clause of its own. */
export function takesBackIn(text: string): (typeof kinds)[number] | null {
  const named = kinds.find((kind) => heard(text).has(kind))
  if (named) return named
  return text.split(clauses).some((clause) => back.test(clause) && heard(clause).has('it')) ? 'it' : null
}
const back =
  /\bback\b|\b(?:did ?n['’]?t|did not|never) (?:ask|mean|want)|\bnot send\b|\bdo ?n['’]?t send\b|\bun-?send\b/i
