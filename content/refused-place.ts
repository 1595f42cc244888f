import { normalise } from '#content/normalise.ts'

const notThat =
  /(?<!\bwhy )\b(?:not|never|than|instead of|except|apart from|anything but|no more|sick of|fed up (?:of|with))(?: (?:want|like|do|after|fancy|go|going|in|to|on|for|the|a|an|your|that|any|my|again|give me|send me|show me|tell me|offer me|about|of|back))*$/
const wentTo =
  /\b(?:been (?:to|in|at)|went to|gone to|tried|tryed|done|had)(?: (?:the|your|that|it|already|before|once|twice))*$/
const noGood =
  /^(?: (?:and|but|it|was|is|they|were|we|i|he|she|that|just|really|so|already|before|once|twice|me|us|you|did|last|year|week))*? (?:no (?:good|use|help)|not (?:for (?:me|us|him|her)|help|any (?:good|use)|like|work|suit)|did not (?:help|like|work|suit)|rubbish|useless|awful|terrible|hated|hopeless|a waste|waste)\b/

/** Whether the name that stands there is of a place that they do not want: `not the lamp`, `we've been to the lamp, no good`. */
export const isRefusedAt = (typed: string, begins: number, name: string) => {
  const before = typed.slice(0, begins).trim()
  const behind = typed.slice(Math.max(begins, typed.indexOf(name, begins)) + name.length)
  return (
    notThat.test(before) ||
    (noGood.test(behind) && (wentTo.test(before) || before === '' || / the$/.test(` ${before}`)))
  )
}

/** Whether a text refuses a place by its name, whole or without the town or county that it begins with. */
export function refusesPlace(text: string, name: string): boolean {
  const [typed, words] = [normalise(text), normalise(name).split(' ')]
  return [words, words.slice(1)].some((called) => {
    const begins = ` ${typed} `.indexOf(` ${called.join(' ')} `)
    const isName = called.length > 1 && called.some(({ length }) => length > 3)
    return isName && begins !== -1 && isRefusedAt(typed, begins, called.join(' '))
  })
}
