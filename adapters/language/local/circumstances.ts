const home = '(?:house|flat|home|front door|door|bungalow|place)'
const device = '(?:laptop|phone|mobile|computer|pc|tablet|ipad|wi-?fi|internet)'

/** Where somebody sits as they write, what on, what they did for a living, and that they cannot get out: beside a need it is no need of its own. */
const circumstances: readonly RegExp[] = [
  /\b(?:(?:i['’]?m|i am|sat|sitting|writing this|im) )+(?:in|at|on|from) (?:the |a |my )?(?:local )?(?:library|librarys|cafe|mcdonalds|pub|job ?centre)(?:['’]?s)?(?: (?:computer|pc|wifi))?(?:,? (?:cos|coz|because|as|for|using|where|since|no phone)[^,.;!?]*)?/gi,
  /\b(?:on|using|from) (?:the|a|this) (?:library|public|shared) (?:computer|pc|phone|wifi)\b/gi,
  new RegExp(
    `\\b(?:(?:i['’]?m|i am|am) )?(?:in|at) (?:the|a) library (?:(?:using|on|for) (?:the|their|its) )${device}\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:no phone,? so )?(?:(?:i['’]?m|i am|am) )?(?:on|using|borrowing|texting on|writing on) (?:the|a|my|our) (?:\\w+['’]?s? )?${device}(?: (?:in|at) the library)?(?=[,.;!?]| (?:and|but|cos|as)\\b|$)`,
    'gi',
  ),
  /\bi (?:cook|paint|garden|drive|clean|teach|care|build|nurse|bake|sew|labour|wait tables) for a living\b/gi,
  /\b(?:(?:i )?used to drive|i (?:only |just )?drive|i['’]?m driving) (?:a |the |my )?(?:bus|buses|coach|coaches|lorry|lorries|van|vans|taxi|taxis|cab|cabs|minicab|uber|train|trains|hgvs?|wagons?)\b/gi,
  /\b(?:(?:you can )?(?:e-?mail me (?:at|on)|(?:my )?e-?mail(?: address)?(?: is|['’]?s)?:?) )?[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi,
  /\b(?:it|they)['’]?(?:s|re| is| are|ve| has| have)? (?:got )?free (?:wifi|wi-fi|internet)\b/gi,
  new RegExp(
    `\\b(?:and |but |cos |because )?(?:i )?(?:really )?(?:can['’]?t|can ?not|cannot|do ?n['’]?t|hardly|barely|rarely|never|struggle to) (?:ever |even )?(?:get|go|leave|come|pop) (?:out )?(?:of )?(?:the |my |our )?${home}(?: (?:much|often|now|any ?more|these days|at all|alone|on my own))*(?=[,.;!?]| (?:and|but)\\b|$)`,
    'gi',
  ),
]

/** A text without what only tells how or from where somebody writes, as long as that leaves something. */
export function besidesCircumstances(text: string): string {
  const rest = circumstances.reduce((left, one) => left.replaceAll(one, ' '), text)
  return /\p{L}{3}/u.test(rest) ? rest.replace(/^[\s,.;]*(?:but|and|so)?\b/i, '') : text
}

/** Whether it gives an address to write to and says nothing else. */
export const isAddressAlone = (text: string): boolean =>
  /^\s*(?:(?:my |the )?e-?mail(?: address)?(?: is|['’]?s)?:?\s*|e-?mail me (?:at|on)\s+)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+\s*\.?\s*$/i.test(
    text,
  )
