import { normalise } from '#content/normalise.ts'

const someone = '(?:she|he|her|him|mum|mam|dad|wife|husband|nan|gran|grandad|mother|father|partner)'
const ways = [
  `\\b${someone}\\b.*\\b(?:wander(?:s|ed|ing)?|goes out|going out|gets out|got out|walks? out)\\b.*\\b(?:nights?|dark|road|street|lost)\\b`,
  `\\bnights?\\b.*\\b${someone}\\b.*\\b(?:wander(?:s|ed|ing)?|goes out|going out|gets out|got out)\\b`,
  `\\b(?:found|brought) ${someone}\\b.*\\b(?:on|in) (?:the|a) (?:main )?(?:road|street)\\b`,
  `\\b(?:she|he|mum|dad|wife|husband|nan|gran|grandad) (?:is|has gone|has been|went) missing\\b(?! (?:his|her|my|the|out|home))`,
].map((way) => new RegExp(way))
const outing = /\b(?:with (?:his|her) (?:mates|friends)|on a night out|drinking|clubbing)\b/

/** Whether somebody tells of one who wanders at night, was found on the road, or is missing. */
export function tellsOfWandering(text: string): boolean {
  const typed = normalise(text)
  return !outing.test(typed) && ways.some((way) => way.test(typed))
}
