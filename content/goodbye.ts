import { normalise } from '#content/normalise.ts'

const goodbye =
  /^(?:(?:i (?:shall|will|must)|ill|well|ok|right|ha|haha|hehe|lol|anyway|so|then|thanks|thank you|and|cheers|ta) )*(?:say |and say )?(?:good ?night|good ?bye|bye(?: ?bye)?|night(?: night)?|nighty? night|cheerio|ta ra|tara|ttfn|see you(?: later| soon| then)?|so long|nos da|farewell)(?: (?:then|now|x+|xx|love|duck|pet|for now|all|mate|and thank you|and thanks|thank you|thanks|ta|dziekuje))*$/
const thanksAnyway = /(?:thanks|thank you|ta|cheers) (?:anyway|anyhow|all the same|again)$/

/** Whether somebody takes their leave in it, whatever they say besides: "I must put the guard on the fire. Goodnight." */
export function saysGoodbye(text: string): boolean {
  const clauses = text
    .split(/[.,;!?\n]+| (?=good ?night\b)/i)
    .map(normalise)
    .filter(Boolean)
  return clauses.some((clause) => goodbye.test(clause)) || thanksAnyway.test(clauses.at(-1) ?? '')
}
