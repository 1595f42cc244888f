import { listening } from '#content/ways.ts'

const heard = listening('goodbye', ['bye', 'thanksAnyway', 'leaves', 'declines'])
const clauses = /[.,;!?\n]+| (?=good ?night\b)/i

/** Whether somebody takes their leave in it, whatever they say besides: "I must put the guard on the fire. Goodnight." */
export function saysGoodbye(text: string): boolean {
  const said = text.split(clauses).filter((clause) => /\w/.test(clause))
  return said.some((clause) => heard(clause).has('bye')) || heard(said.at(-1) ?? '').has('thanksAnyway')
}

/** Whether goodnight is what they say, and no night that they tell of. */
export const saysGoodnight = (text: string): boolean => goodnight.test(text)
const goodnight =
  /\bgood ?nights?\b|\bnight(?:y)? night|\bnos da\b|(?:^|[.,;!?\n])\W*night(?:ie)?(?:\W+(?:thanks?|thank you|ta|cheers|love|all|then|for now|x+))*\W*$/i

/** Whether somebody breaks off, and says nothing else: "im off to bed. night night". A bare "nights" may be when to ring. */
export function breaksOff(text: string): boolean {
  const said = text.split(clauses).filter((clause) => /\w/.test(clause) && !aside.test(clause))
  return said.length > 0 && !/^\W*nights?\W*$/i.test(text) && said.every((clause) => leaving(heard(clause)))
}
const leaving = (said: ReadonlySet<string>) => said.has('bye') || said.has('leaves')
const aside = /^\W*(?:right|ok|okay|sorry|thanks|thank you|ta|cheers|anyway|well|x+)\W*$/i

/** Whether somebody wants none of what was shown, and nothing else: `no thanks`. */
export const declines = (text: string): boolean => heard(text).has('declines')
