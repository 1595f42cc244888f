import { normalise } from '#content/normalise.ts'

const theirs =
  /\b(?:i|ive|we) (?:was|were|am|have been|had been|been|grew up|got put|was put|was brought up|was raised|spent \w+ years) (?:\w+ ){0,2}?(?:in|into|through) (?:(?!intensive|palliative|hospice|day|child|good|health)\w+ )?care\b(?! home)|^(?:was|been|grew up|brought up) in (?:foster |the )?care\b(?! home)|\bin (?:foster )?care (?:till?|until|up to) (?:i|my)\b|\bi am (?:a |an )?(?:\w+ )?(?:care leaver|care experienced|foster kid|looked after child)\b|\bi (?:just )?(?:left|came out of|come out of|aged out of) care\b|\bi (?:was|got|been) (?:in )?(?:fostered|foster care|a (?:kids|childrens) home)\b|\b(?:my|a) (?:leaving care worker|personal advis[eo]r)\b/

/** Whether somebody tells that they were in care as a child, and so may be owed more by the council. */
export const wasInCare = (text: string): boolean => theirs.test(normalise(text))
