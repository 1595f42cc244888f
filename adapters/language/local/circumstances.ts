/** Where somebody sits as they write and what they do for a living: beside a need it is no need of its own. */
const circumstances: readonly RegExp[] = [
  /\b(?:(?:i['’]?m|i am|sat|sitting|writing this|im) )+(?:in|at|on|from) (?:the |a |my )?(?:local )?(?:library|librarys|cafe|mcdonalds|pub|job ?centre)(?:['’]?s)?(?: (?:computer|pc|wifi))?(?:,? (?:cos|coz|because|as|for|using|where|since|no phone)[^,.;!?]*)?/gi,
  /\b(?:on|using|from) (?:the|a|this) (?:library|public|shared) (?:computer|pc|phone|wifi)\b/gi,
  /\bi (?:cook|paint|garden|drive|clean|teach|care|build|nurse|bake|sew|labour|wait tables) for a living\b/gi,
  /\bmy e-?mail(?: address)? is \S+/gi,
  /\b(?:it|they)['’]?(?:s|re| is| are|ve| has| have)? (?:got )?free (?:wifi|wi-fi|internet)\b/gi,
]

/** A text without what only tells how or from where somebody writes, as long as that leaves something. */
export function besidesCircumstances(text: string): string {
  const rest = circumstances.reduce((left, one) => left.replaceAll(one, ' '), text)
  return /\p{L}{3}/u.test(rest) ? rest.replace(/^[\s,.;]*(?:but|and|so)?\b/i, '') : text
}
