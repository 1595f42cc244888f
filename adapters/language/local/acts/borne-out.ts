import type { Done } from '#adapters/language/local/acts/done.ts'
import type { Act } from '#content/acts.ts'

/** What is said with these acts, however it is put: who would not bother the doctor asks nothing of what the doctor is told. */
const saidWith: Partial<Record<Act, readonly RegExp[]>> = {
  tellGp: [
    /\b(?:t[eo]ll?s?|told|know|see|seen|records?|notes?|inform|share|file|hear|send|sent|pass|find out|goes? to)\b/i,
    /\b(?:gps?|doctors?|docs?|dr|surgery|surgeries|practice|records?|notes|nhs|medical|nurses?|consultant|psychiatrist)\b/i,
    /^(?!.*\bnot (?:\w+ ){0,3}(?:records?|notes?)\b)/i,
  ],
  person: [
    /\b(?:some ?(?:one|body|1|1ne)|any ?(?:one|body|1)|person|humans?|people|real one|link ?workers?|workers?|staff|advis[eo]rs?|proper one|ring|rung|phone|call|speak|spk|talk|lady|woman|man|bloke|lass|lad|her|him|they|them)\b/i,
  ],
  corrects: [
    /\b(?:no|nah|nope|not|\w+n['’]?t|never|said|meant?|wrong|sorry|actually|told|already|instead|only|just|other|it['’]?s|thats?|that['’]s|hes|shes|he['’]s|she['’]s|asked|rather|opposite)\b/i,
  ],
  otherComputer: [asking()],
  // `so I don't have to explain why` asks nobody why.
  whyAsk: [
    /\?|^\W*(?:do|must) i\b|\bwhy (?:\w+ ){0,2}(?:you|u|ya|they)\b|^(?!.*\b(?:so|that|knows?|explain(?:ing)?|understand|tell|telling|say|saying|wonder) (?:\w+ ){0,4}why\b)/i,
  ],
  gotIt: [asking()],
  howLong: [asking(), /\?|^(?!.*\b(?:has|have|needs?|ought|must|should|better) (?:to )?be\b)/i],
}
/** Whether words may be a question: `ill finish it tomorrow` is none. */
function asking() {
  return /\?|\b(?:who|whos|what|whats|when|how|hows|where|why|can|could|will|would|do|dus|does|did|is|are|r|was|were|has|have|had|havent|hasnt|shall|should|may|might|if|whether|wonder\w*|any|hope|bet|suppose)\b/i
}
/** Whether a piece holds what its act is said with, where that must be. */
export const isBorneOut = ({ act, words }: Done) => (saidWith[act] ?? []).every((one) => one.test(words))
