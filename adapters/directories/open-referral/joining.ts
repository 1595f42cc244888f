import type { Service } from '#dialogs/memory.ts'

type HowToJoin = Service['howToJoin']

/** What people write when they mean one thing plainly. */
const plainly: readonly [HowToJoin, RegExp][] = [
  ['self-refer', /\bself[- ]?refer(?:s|ral|rals|red)?\b|\brefer (?:yourself|themselves)\b/gi],
  [
    'turn-up',
    /\b(?:just |simply )?(?:turn|drop|pop)(?:ping)?[- ](?:up|in)\b|\bwalk[- ]ins?\b|\bopen door\b|\bfirst come,? first served\b|\bno (?:need to book|booking|appointment)(?: is| are)?(?: needed| necessary| required)?\b/gi,
  ],
  [
    'needs-referral',
    /\breferral (?:is )?(?:needed|required|necessary|only)\b|\b(?:agency|professional) referrals?\b|\breferrals? (?:by|from|through|via)\b|\bvia referral\b|\b(?:by|through) referral\b|\bbe referred\b(?!:)|\breferred by\b|\b(?:need|bring|with) an? (?:food ?bank )?vouchers?\b|\bhow to be referred: (?:referral|food ?bank vouchers?)\b/gi,
  ],
  [
    'book',
    /\bbook(?:ing)? (?:is |are )?(?:a place|ahead|an? (?:appointment|slot|dinner|hour|table|seat)|essential|first|in advance|needed|on the|online|required)\b|\b(?:please|must|need to|ring to|to) book\b|\bby appointment\b|\bappointment (?:only|needed|required|necessary)\b|\b(?:please )?(?:ring|phone|call|telephone) first\b/gi,
  ],
]

/** Said of one way in, these take it away. */
const negated = /\b(?:no|not|without|don'?t|cannot|do not|does not|never)\b[^.;]{0,25}$/i

/** How someone gets in, where the record says one way plainly; where it says several ways, or none, it is unknown. */
export function howToJoin(application: string | undefined, description: string | undefined): HowToJoin {
  const own = waysIn(application ?? '')
  const ways = own.size > 0 ? own : waysIn(description ?? '')
  if (ways.has('self-refer')) return 'self-refer'
  return ways.size === 1 ? [...ways][0]! : 'unknown'
}

function waysIn(words: string): ReadonlySet<HowToJoin> {
  const ways = plainly.filter(([, means]) =>
    [...words.matchAll(means)].some(({ index, 0: said }) => /^no /i.test(said) || !negated.test(words.slice(0, index))),
  )
  return new Set(ways.map(([way]) => way))
}
