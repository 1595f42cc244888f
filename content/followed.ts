import { partner, tellsOfConfused } from '#content/burdens.ts'

/** That one who may be old or confused comes along everywhere. Anyone else who does may be watching them. */
const follows =
  /\b(?:she|he|mum|mam|mom|mother|dad|father|nan|nana|gran|grandma|grandad)(?:['’]?s)? (?:(?:is|always|just|even|only|keeps?|constantly) )*(?:follow(?:s|ing)?|shadow(?:s|ing)?|trail(?:s|ing)?) (?:me|us)\b(?: (?:to|round|around|about|everywhere|from|into|in|up|upstairs|downstairs|all|like|even|the|my|a|house|home|toilet|loo|bathroom|kitchen|room|garden|day|night|long|over|shadow|puppy|dog|time))*/gi

const elder = /\b(?:mum|mam|mom|mother|mummy|nan|nana|gran|granny|grandma)s?\b/i
const oldMan = /\b(?:dad|father|daddy|grandad|granddad|grandpa)s?\b/i
const he = /\b(?:he|hes|him)\b/i

const cannotBeLeft =
  /\bput (?:her|him|mum|dad|my mum|my dad|my mother) in (?:to )?a (?:care )?home\b|\bup (?:since|all|half|again|at)\b[^.!?\n]{0,24}\b(?:night|midnight|\d ?am|looking for)\b|\blooking for (?:her|his) (?:coat|mum|mam|mother|dad|bag|purse|children)\b|\bwander|\b(?:gets?|got) lost\b|\b(?:ca ?n['’]?t|can ?not|cant) (?:be left|leave (?:her|him|mum|dad|my mum|my dad|my mother))\b|\b(?:looking|look) after (?:my )?(?:mum|mam|mom|mother|dad|father|nan|gran|her|him)\b|\b(?:is|she['’]?s|he['’]?s) (?:[89]\d)\b/i

/** Whether somebody is told of who cannot be left alone: confused, or up and about at night. */
export const needsWatching = (text: string): boolean => tellsOfConfused(text) || cannotBeLeft.test(text)

/** A text without that she follows them everywhere. */
export const besidesFollowed = (text: string): string => text.replaceAll(follows, ' ')

/** Whether an old or confused parent follows them everywhere, as was told now or before; of a partner, or of who may be one, it is harm. */
export function isFollowedCaring(text: string, before: readonly string[]): boolean {
  if (besidesFollowed(text) === text) return false
  const all = [...before, text]
  const [followed] = text.match(follows) ?? []
  const isMan = he.test(followed ?? '') || oldMan.test(followed ?? '')
  const isTold = all.some((one) => (isMan ? oldMan : elder).test(one))
  return isTold && !partner.test(text) && all.some(needsWatching)
}
