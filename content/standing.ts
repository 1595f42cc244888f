import { normalise } from '#content/normalise.ts'

const sentences = /[.!?;\n]+/
const clauses = /[.!?;,\n]+/
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
const one = '(?:one|somebody|someone|anyone|anybody|a person|(?:a|the) link worker|them|her|him|the (?:people|lady))'
const ending =
  '(?: (?:yet|then|now|for me|like i (?:said|asked)|or not|or have i not|or have not i|or did you not|or did not you|or what|already|coming|to ring(?: me)?|please))*'
/** One of these stands between commas too. */
const haveOne = new RegExp(
  `^${started}(?:(?:have i (?:even |really |actually )?got|am i (?:even |really )?getting) ${one}|(?:did|have) you (?:even |actually |really )?ask(?:ed)? ${one})${ending}$`,
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

const wrote =
  '(?:put|putted|wrote|written|write|writing|say|said|saying|sent|send|sending|told|tell|telling|passed on|pass on)'
const whom =
  '(?: (?:to )?(?:them|these people|those people|the people|the link workers?|people|staff|in it|on it|in there|on there|on the form|in the form|down|off|over|so far|then|exactly|about (?:me|us|it|mum|my \\w+|her|him)|for me|through|with it|please|already))*'
const contents = [
  `^${started}(?:and )*what (?:have |has |did |do |will )?you (?:have |actually |even )?${wrote}${whom}$`,
  `^${started}(?:and )*what (?:does|did|do|is|was|has|would|will) (?:it|that|this|they|the (?:request|referral|form|message|note)|my (?:request|referral|form)|you have) (?:actually )?(?:say|says|said|sent|put|in it|know|told)${whom}$`,
  `\\btell me what (?:it|that|the \\w+|my \\w+|you(?: have| ve)?|they(?: have)?) (?:have |has )?(?:says?|said|put|written|wrote|sent|told|know)\\b`,
  `\\bwhat (?:it|that) says about (?:me|us|mum|my)\\b`,
  `^${started}(?:and )*(?:did|have|has|do) you (?:put|put in|written|write|mention|mentioned|include|included) (?:in )?(?:about|anything about|what i said|that i|i|the thing about|the bit about)\\b(?!.* (?:number|address|email|after|before|mornings?|evenings?|afternoons?|time|ring|call|day)\\b)`,
  `^${started}(?:and )*(?:did|have|has) you (?:tell|told) (?:them|the link workers?|these people|anyone|anybody) (?:that )?(?:about me|about us|about the|i|i am|im|we|my|mum|what i)\\b(?!.* (?:number|address|email|after|before|mornings?|evenings?|afternoons?|time|ring|call|day)\\b)`,
].map((way) => new RegExp(way))

/** Whether somebody asks what was put in what goes to others: "what have you put", "did you tell them i shouted". */
export const asksWhatWasPut = (text: string): boolean =>
  text.split(clauses).some((clause) => contents.some((way) => way.test(normalise(clause))))

/** Whether somebody asks if what they asked of us, or sent, stands: "did you cancel it", "is it sent or not". */
export const asksWhatStands = (text: string): boolean =>
  text.split(sentences).some((sentence) => [asks, ringsOrNot].some((way) => way.test(normalise(sentence)))) ||
  text.split(clauses).some((clause) => haveOne.test(normalise(clause))) ||
  (text.match(/[^.!?;\n]+\?/g) ?? []).some((sentence) => asksIfMarked.some((way) => way.test(normalise(sentence))))
