const price = /£\s*(?:[1-9]|0?\.[1-9])|\b\d+p\b|(?<!\bno )\b(?:fees?|charges?) (?:apply|payable)\b|\bchargeable\b/i
/** A price that nobody must pay, or not everybody. */
const asTheyCan =
  /\b(?:free|donations?|what (?:you|they) (?:can|like)|pay as you feel|or nothing|voluntary|optional|if you can|given back|refund(?:ed|able)?)\b/i

/** Whether nobody has it without paying, by what a record says of its cost. */
export const mustBePaid = (cost: string | null): boolean => price.test(cost ?? '') && !asTheyCan.test(cost ?? '')
