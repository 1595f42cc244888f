import type { Service } from '#dialogs/memory.ts'

type HowToJoin = Service['howToJoin']

/** What people write when they mean one way in plainly. */
const plainly: Readonly<Record<Exclude<HowToJoin, 'unknown'>, readonly RegExp[]>> = {
  'self-refer': [/\bself[- ]?refer(?:s|rals?)?\b/gi, /\brefer (?:yourself|themselves)\b/gi],
  'turn-up': [
    /\b(?:turn|drop|pop)(?:ping)?[- ](?:up|ins?)\b/gi,
    /\bwalk[- ]ins?\b|\bopen door\b|\bfirst come,? first served\b/gi,
    /\bno (?:need to book|booking|appointments?)\b/gi,
  ],
  'needs-referral': [
    /\breferrals? (?:is |are )?(?:needed|required|necessary|only)\b|\b(?:agency|professional) referrals?\b/gi,
    /\breferrals? (?:by|from|through|via)\b|\b(?:by|through|via) referral\b|\bbe referred\b(?!:)|\breferred by\b/gi,
    /\b(?:need|bring|with) an? (?:food ?bank )?vouchers?\b|\bhow to be referred: (?:referral|food ?bank vouchers?)\b/gi,
  ],
  book: [
    /\bbook(?:ing)? (?:is |are )?(?:a place|ahead|essential|first|in advance|needed|online|on the|required)\b/gi,
    /\b(?:must|please|to) book\b|\bby appointment\b|\bappointments? (?:is |are )?(?:only|needed|required|necessary)\b/gi,
  ],
}

/** Before one of these ways, it takes it away. */
const negated = /\b(?:no|not|without|cannot|never|\w+n't)\b[^.;]{0,25}$/i

/** How someone gets in, where the record says it plainly. Where it says nothing, or two things that differ, it is unknown. */
export function howToJoin(application: string, description: string): HowToJoin {
  const own = waysIn(application)
  const ways = own.length > 0 ? own : waysIn(description)
  if (ways.includes('self-refer')) return 'self-refer'
  if (/\b(?:just|simply) turn up\b/i.test(application)) return 'turn-up'
  return ways.length === 1 ? ways[0]! : 'unknown'
}

function waysIn(words: string): readonly HowToJoin[] {
  const ways = Object.keys(plainly) as (keyof typeof plainly)[]
  return ways.filter((way) => plainly[way].some((means) => isSaid(means, words)))
}

function isSaid(means: RegExp, words: string): boolean {
  return [...words.matchAll(means)].some(({ index }) => !negated.test(words.slice(0, index)))
}
