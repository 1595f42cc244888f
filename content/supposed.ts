const others = 'they|he|she|someone|somebody|anyone|one of them'
const might = `(?:would|could|might|may)(?: (?:just|only|always|probably|have to|need to|want to))?|['’]?d (?:have|need|want) to`
const getIn = 'ring|phone|call|text|write|email|contact|message|visit|come'
const supposed = new RegExp(
  `\\b(?:${others}) ?(?:${might}) (?:${getIn})\\b|\\b(?:if|unless|in case|hope|suppose) (?:${others}) (?:${getIn})s?\\b`,
  'i',
)
const said = /\b(?:said|promised|told|swore|assured|supposed to|meant to)\b/i

/** Whether somebody speaks of what would or might happen, and not of what did: `they'd have to ring me or write`. */
export const isSupposed = (text: string): boolean => supposed.test(text) && !said.test(text)
