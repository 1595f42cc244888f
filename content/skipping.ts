import { normalise } from '#content/normalise.ts'

const skips =
  /^(?:(?:no|nah|ok|well|oh|just|please|there is|i have|i have got|got) )*(?:skip(?: (?:it|that|this))?|no|nope|nothing(?: (?:else|more|to (?:tell|say|add)))?|none|that is (?:it|all)|nowt)(?: (?:thanks|thank you|ta|please|love|really|else))*$/
/** It was said, and is not to be told after all: "tell them i miss ron if you like, no dont". */
const takesBack =
  /^(?:(?:oh|on second thoughts|actually) )*(?:no|nah|actually) (?:do not|leave it|forget it|forget that|scrap that|never mind)$/

/** What is told beside that they would skip it, empty where nothing is; what they take back in the same breath is not told. */
export function besidesSkip(text: string): string {
  const told: string[] = []
  for (const sentence of text.split(/(?<=[.!?;\n])\s+/)) {
    const clauses = sentence.split(/,\s*/)
    if (takesBack.test(normalise(sentence))) told.pop()
    else if (!takesBack.test(normalise(clauses.at(-1)!)) && !skips.test(normalise(sentence))) told.push(sentence)
  }
  return told.join(' ')
}
