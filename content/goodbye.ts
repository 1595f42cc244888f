import { listening } from '#content/ways.ts'

const heard = listening('goodbye', ['bye', 'thanksAnyway', 'declines'])
const clauses = /[.,;!?\n]+| (?=good ?night\b)/i

/** Whether somebody takes their leave in it, whatever they say besides: "I must put the guard on the fire. Goodnight." */
export function saysGoodbye(text: string): boolean {
  const said = text.split(clauses).filter((clause) => /\w/.test(clause))
  return said.some((clause) => heard(clause).has('bye')) || heard(said.at(-1) ?? '').has('thanksAnyway')
}

/** Whether somebody wants none of what was shown, and nothing else: `no thanks`. */
export const declines = (text: string): boolean => heard(text).has('declines')
