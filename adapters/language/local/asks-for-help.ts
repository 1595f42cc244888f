import type { Heard } from '#adapters/language/local/needs.ts'

const helpWith =
  /(?<=^(?:(?:hi|hello|hiya|please|i|we|am|just|really|do|would|could|can|you|me|get|have) )*(?:need|want|like|do with|looking for|after|help|get|have) (?:me |us |some |a bit of |a little |any )?)(?:help )?with (?:my |the |our )?([a-z]+(?: [a-z]+)??)(?=$| (?:in|near|around|at|please)\b)/
const talkAbout =
  /\b(?:talk|speak) to (?:someone|somebody|anyone|anybody|a person) about (?:my |the |our )?([a-z]+)(?=$| (?:in|near|around|at|please|and|but)\b)/

const needsNow =
  /\b(?:i|we) (?:do |really |just |still )*need (?:some |a bit of |any )?([a-z]+) (?:today|now|tonight|this week|urgently|right now)\b/

/**
 * What is named in a plain request: "rent" in "i need help with my rent", or in "i want to talk to someone about rent", and
 * "food" in "i do need food today".
 */
export const namedInRequest = (typed: string): string | null =>
  [helpWith, talkAbout, needsNow].map((way) => way.exec(typed)?.[1]).find((named) => named !== undefined) ?? null

const asks =
  /\b(?:need|want|get|like|do with|looking for|after|find|have|is there|any|some|no) (?:(?:the|some|any|a bit of|a little|more|me|us) )?help\b|\b(?:(?:could|can|would|will) you|anyone|anybody|someone|somebody|who) (?:(?:please|to|can|could|who|that) )*help\b(?! out\b)/
const offers =
  /\b(?:i|we) (?:(?:can|could|would|will|to|be|able|happy|really|just) )*(?:help|volunteer)\b|\b(?:want|like|love|offer|ways?|able|happy) to (?:help|volunteer|give)\b|\bvolunteer(?:ing)?\b|\bhelp(?:ing)? (?:out|others?|people|somebody|someone|at|them|run)\b/
/** Somebody who comes as a volunteer, and not they: "no one who comes to the house, like a volunteer". */
const wantsOne =
  /\b(?:someone|somebody|anyone|anybody|nobody|no one|volunteers?|person)\b(?: \w+){0,4} (?:to|who|that|could|can|does) (?:come|comes|visit|visits|pop|call|sit)\b|\b(?:comes?|visits?) (?:to|round|out)\b(?: \w+){0,6} volunteer\b|\bnot want to (?:be|volunteer)\b/

/** What is heard in a text without what only who offers help tells of: who asks for it offers none. */
export function besidesOffering(typed: string, { needs, guesses }: Heard): Heard {
  if (!wantsOne.test(typed) && (!asks.test(typed) || offers.test(typed))) return { needs, guesses }
  return {
    needs: needs.filter(({ id }) => id !== 'volunteering'),
    guesses: guesses.filter((id) => id !== 'volunteering'),
  }
}
