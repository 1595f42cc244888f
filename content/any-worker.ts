import { normalise } from '#content/normalise.ts'

const one = '(?:woman|lady|female|man|bloke|male|fella)'
const either = new RegExp(
  `\\b(?:${one} or (?:a )?${one}|(?:never|not) (?:ask|asked|say|said|mean|meant)(?: for)? (?:a |another )?${one}|(?:not|no) (?:a |another )?${one} (?:in particular|especially|necessarily)|(?:do not|not) (?:mind|bothered|fussed) (?:who|which|if it is a ${one})|anyone (?:will do|not a)|(?:take|leave|cross|remove|delete) (?:out )?(?:a |the )?${one} ?(?:out|off)?$)`,
)
const anyone =
  /^(?:no )?(?:just )?(?:anyone|anybody|any one|either|any|either one)(?: is| will| would)?(?: fine| ok| do)?(?: please)?$/

/** Whether it may be anyone, a man or a woman: who that is was misheard, or is no matter. */
export const wantsAnyWorker = (text: string): boolean => {
  const said = normalise(text)
  return either.test(said) || anyone.test(said)
}

const man = /\b(?:man|men|male|males|bloke|fella)\b/i
const woman = /\b(?:woman|women|female|lady)\b/i

/** Whether one of them is named in it. */
export const names = (worker: 'man' | 'woman', text: string): boolean => (worker === 'man' ? man : woman).test(text)
