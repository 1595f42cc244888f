import { normalise } from '#content/normalise.ts'

const sentences = /[.!?;\n]+/
const started = '(?:(?:so|and|but|ok|okay|well|no|hi|hello|please|sorry|can i ask|just checking|tell me) )*'
const what =
  '(?:it|that|this|mine|you|i|they|(?:the|my|that) (?:link worker )?(?:referral|request|form|person|thing|call|one)|that a yes)'
const gone =
  '(?:cancell?(?:ed)?|cance?lle?d|cansell?e?d?|cancled?|still on|on|still going|going|sent|send|sending|gone|gone off|go|gone through|been sent)'
const after =
  '(?: (?:it|that|this|off|through|yet|now|then|already|ok|or|not|no|what|why|and|n|cancelled|cancel|canceled|yes|please|still|stil|asked|askd|on|all|for me|like i (?:asked|said)))*'
const comes =
  '(?:ring|rings|ringing|ringin|call|calls|calling|callin|phone|phoning|phonin|text|texting|come|comes|coming|contact|contacting|be in touch|get in touch|getting in touch)'
const asks = new RegExp(
  `^${started}(?:is|was|has|have|did|does|are) ${what}(?: (?:even|actually|really|definitely|all|been|get|it is|it has|properly))* ${gone}${after}$`,
)
const ringsOrNot = new RegExp(
  `^${started}(?:will|is|are) (?:anyone|anybody|someone|somebody|they|she|he) (?:going to )?${comes}(?: me| us)? or (?:not|what|will not|are not|is not)\\b`,
)
/** Asked only with a question mark: said, it is a complaint. */
const asksIfMarked = [
  new RegExp(
    `^${started}(?:nobody|no one|noone|they)(?: (?:is|will|will not|are|are not))?(?: (?:going to|be))? ${comes}(?: me| us)?(?: now| then| any more| anymore| after all)+$`,
  ),
  new RegExp(`^${started}they(?:ll| will| are going to| are) ${comes}\\b`),
  new RegExp(
    `^${started}(?:will|is|are) (?:anyone|anybody|someone|somebody|they|any one) (?:still |now )*(?:going to )?${comes}(?: me| us)?(?: now| then| still| any more| anymore)+$`,
  ),
]

/** Whether somebody asks if what they asked of us, or sent, stands: "did you cancel it", "is it sent or not". */
export const asksWhatStands = (text: string): boolean =>
  text.split(sentences).some((sentence) => [asks, ringsOrNot].some((way) => way.test(normalise(sentence)))) ||
  (text.match(/[^.!?;\n]+\?/g) ?? []).some((sentence) => asksIfMarked.some((way) => way.test(normalise(sentence))))
