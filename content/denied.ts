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
const refusal = new RegExp(`^.*?\\b(?:not|no|have) (?:(?:${phrases.besideDenied.join('|')}) )*`)
const saying = (ways: readonly string[]) => ways.map((way) => new RegExp(`^(?:${way})\\b`))
const [denials, outright] = [saying(phrases.denials), saying(phrases.denialsOutright)]

/** What we said, sent back with a no: "food? no. its the form". */
const sentBack = /(?<=^|[.!?\n])\s*[^.!?\n]{1,40}\?+\s*(?:no|nah|nope)\s*(?=[.,!\n]|$)/gi

/** `Not food, its nappies i need` is no lack of food: what they need stands behind it. */
const notBut =
  /\bnot (food|money|friends|a job|a home|heating)\b[,.; ]+(?=(?:but |just |more )*(?:it['’]?s|it is|i['’]?m after|(?:i )?(?:need|want))\b)/gi
/** What is refused ends where what they need instead begins: `i dont want a group i want a job`. */
const refusedAnd =
  /\b(?:do ?n['’]?t|do not|dnt) (?:really )?(?:want|need) (?!to\b)(?:[a-z]+ ){0,3}?[a-z]+(?= (?:i |we )(?:just |really |only )*(?:want|need)\b| (?:need|want) (?:a|an|some|someone|somebody|somewhere|help)\b)/gi

/** Sets apart what somebody denies: "not work", "i said no crafts", "i dont drink". What they go without is no denial. */
export function sift(text: string): Sifted {
  if (!/n[o'’]?t|no|nah|never|done|stop|sorted|behind|ve|got|have/i.test(text)) return { told: text, denied: '' }
  const back = (text.match(sentBack) ?? []).map((one) => normalise(one.replace(/\?+.*$/s, '')))
  const clauses = text
    .replaceAll(sentBack, ' ')
    .replaceAll(notBut, 'do not need $1, ')
    .replaceAll(refusedAnd, '$&, ')
    .split(ends)
    .flatMap((clause) => normalise(clause).split(beginsAnew))
    .filter((clause) => clause !== '')
  return {
    told: clauses.filter((clause, at) => !isDenied(clause) && !isAdvisedInVain(clauses, at)).join(', '),
    denied: [...back, ...clauses.filter(isDenied)].join(', '),
  }
}

const advised =
  /^(?:and |well |so )*(?:my |our |the )?(?:\w+ ){0,3}(?:says|said|say|reckons|told me|tells me|keeps (?:saying|telling me|on))(?: that| to| i should| i ought to| i need to| i could| about| why not)*(?: just)? (?:join|joining|go|going|get|getting|try|trying|find|take up)\b/

/** Whether others would have them do it, and they put that from them: `Maureen says join a club. I dont want clubs`. */
const isAdvisedInVain = (clauses: readonly string[], at: number) =>
  advised.test(clauses[at]!) && clauses.slice(at + 1).some(isDenied)

const refusing = /^(?:(?:i|we) )?(?:do not (?:want|need|fancy)|no|not after|not looking for|ok for|sorted for)\b/
const ofNoThing =
  /^(?:want|need|fancy|more|thanks|thank|please|after|looking|with|your|this|that|them|some|help|sorted)$/

/** The words of what somebody said that they do not want, and never asked for since. */
export function refusedIn(said: readonly string[]): readonly string[] {
  const sifted = said.map(sift)
  return sifted.flatMap(({ denied }, at) => {
    const words = denied.split(', ').flatMap((clause) => (refusing.test(clause) ? clause.split(' ') : []))
    const since = sifted
      .slice(at)
      .map(({ told }) => told)
      .join(' ')
    return words.filter((word) => word.length > 3 && !ofNoThing.test(word) && !new RegExp(`\\b${word}\\b`).test(since))
  })
}

/** What is denied, by itself: "low" of "i am not low dear". */
export const deniedAlone = (denied: string): readonly string[] =>
  denied.split(', ').flatMap((clause) =>
    clause
      .split(refusal)
      .slice(1)
      .concat(refusal.test(clause) ? [] : clause),
  )

function isDenied(clause: string): boolean {
  const [whole, bare] = [clause, clause.replace(before, '')]
  if (outright.some((way) => way.test(whole) || way.test(bare))) return true
  return denials.some((way) => way.test(bare)) && !lacks.test(bare)
}

const notHomeless =
  /\b(?:(?:i|we|he|she|they)(?:['’]?(?:m|re|s))?(?: am| are| is)?(?: \w+)? |no,? )?(?:not|aren['’]?t|isn['’]?t|ain['’]?t) homeless\b(?! (?:yet|but|till?|until|at the moment|right now|now|tonight|exactly|as such)\b)/i

/** `Not homeless yet` is no denial. */
export const isHomelessNext = (text: string): boolean =>
  /\bnot homeless (?:yet|but|till?|until|at the moment|right now|now)\b/i.test(text)

/** Without that they are not homeless, where somebody says so: who took them for that was wrong. Null where nobody does. */
export const besidesNotHomeless = (text: string): string | null =>
  notHomeless.test(text) ? text.replace(notHomeless, ' ') : null
