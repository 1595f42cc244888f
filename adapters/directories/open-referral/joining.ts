import type { Service } from '#dialogs/service.ts'

type HowToJoin = Service['howToJoin']

/** What people write when they mean one way in plainly. */
const plainly: Readonly<Record<Exclude<HowToJoin, 'unknown'>, readonly RegExp[]>> = {
  'self-refer': [
    /\bself[- ]?refer(?:s|red|rals?)?\b/gi,
    /\brefer (?:yourself|themselves)\b/gi,
    /\b(?:call|ring|phone|visit)\b[^.;\n]{0,30}\bto (?:register|enrol+|join|sign up|apply)\b/gi,
    /\breferred by\b[^.;\n]{0,80}\b(?:themselves|yourself|anyone)\b/gi,
  ],
  'turn-up': [
    /\b(?:turn|drop|pop)(?:ping)?[- ](?:up|ins?)\b/gi,
    /\bwalk[- ]ins?\b|\bopen door\b|\bfirst come,? first served\b/gi,
    /\bno (?:need to book|booking|appointments?)\b/gi,
  ],
  'needs-referral': [
    /\breferrals? (?:is |are )?(?:needed|required|necessary|only)\b|\b(?:agency|professional) referrals?\b/gi,
    /\breferrals? (?:by|from|through|via)\b|\b(?:by|through|via) referral\b|\bbe referred\b(?!:| (?:on )?to (?!us\b|our\b)| for\b)|\breferred (?:to (?:us|it|\w+) )?(?:by|via|through)\b/gi,
    /\b(?:need|bring|with) an? (?:food ?bank )?vouchers?\b|\bhow to be referred: (?:[^.;\n]*\bvouchers?\b|referral\b)|\bcall to refer a client\b/gi,
    /\b(?:gp|doctor|surgery|agency|professional)s? (?:must|has to|have to|needs? to|can) refer\b/gi,
  ],
  book: [
    /\bbook(?:ing)? (?:is |are )?(?:a place|ahead|essential|first|in advance|needed|online|on the|required)\b/gi,
    /\b(?:must|please|to) book\b|\bby appointment\b|\bappointments? (?:is |are )?(?:only|needed|required|necessary)\b/gi,
    /\b(?:call|ring|phone|contact\w*)\b[^.;\n]{0,20} (?:for|to (?:make|schedule|set(?: ?up)?|arrange|book)) an appointment\b/gi,
  ],
}

/** Before one of these ways, it takes it away. */
const negated = /\b(?:no|not|without|cannot|never|\w+n't)\b[^.;]{0,25}$/i
/** Either will do, so that nobody need ring first. */
const either =
  /\bappointments? or (?:\w+ )?walk[- ]?ins?\b|\bwalk[- ]?ins?(?: \w+)? or (?:by |for |an )*appointments?\b/i

/** How someone gets in, where the record says it plainly. Where it says nothing, or two things that differ, it is unknown. */
export function howToJoin(application: string, description: string): HowToJoin {
  const own = waysIn(application)
  const ways = own.length > 0 ? own : waysIn(ofItself(description))
  if (ways.includes('self-refer')) return 'self-refer'
  if (/\b(?:just|simply) turn up\b/i.test(application) || either.test(application)) return 'turn-up'
  return ways.length === 1 ? ways[0]! : 'unknown'
}

/** Whoever finds homes for the council. */
const council =
  /\b(?:housing (?:options|team|office|department|solutions|needs)|homeless(?:ness)? (?:team|service)|council|local authority)\b/gi

/** Who has to refer somebody, where the record says it plainly: `voucher` is whoever gives those of the food bank. */
export function referredBy(application: string, description: string): Service['referredBy'] {
  const said = `${application}. ${description}`
  if (/\bvouchers?\b/i.test(said)) return 'voucher'
  const [gp, others] = [
    /\b(?:gp|doctor|surgery)\b/i,
    /\b(?:agenc|professional|social worker|school|link worker|health visitor|nurse|team|organi[sz]ation)/i,
  ]
  const of = said
    .split(/[.;\n]/)
    .filter((sentence) => /\brefer/i.test(sentence))
    .join('. ')
  if (council.test(of) && !others.test(of.replaceAll(council, ' ')) && !gp.test(of)) return 'council'
  return others.test(of) ? 'agency' : gp.test(of) ? 'gp' : null
}

/** Without what lists all that somebody does: a drop-in among much else is no way in to the rest. */
function ofItself(description: string): string {
  return description
    .split(/(?<=[.;\n])/)
    .filter((sentence) => sentence.split(',').length <= 2 || /\brefer/i.test(sentence))
    .join('')
}

function waysIn(words: string): readonly HowToJoin[] {
  const ways = Object.keys(plainly) as (keyof typeof plainly)[]
  return ways.filter((way) => plainly[way].some((means) => isSaid(means, words)))
}

function isSaid(means: RegExp, words: string): boolean {
  return [...words.matchAll(means)].some(({ index }) => !negated.test(words.slice(0, index)))
}
