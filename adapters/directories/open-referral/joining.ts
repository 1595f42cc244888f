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
    /\breferrals? (?:(?:are |is )?(?:only )?(?:accepted|taken|received|made|come) (?:only )?)?(?:by|from|through|via)\b(?! (?:anyone|individuals|(?:members of )?the public|friends|yourself|(?:all|any) (?:sources?|routes?)))|\b(?:sent (?:to us|here)|(?:people|patients|those|anyone|only) sent) by (?:an?|your|the|their) (?:gp|doctor|surgery|social worker|hospital|nurse|health visitor|school|agency|professional)\b|\b(?:by|through|via) referral\b|\bbe referred\b(?!:| (?:on )?to (?!us\b|our\b)| for\b)|\breferred (?:to (?:us|it|\w+) )?(?:by|via|through)\b/gi,
    /\b(?:need|bring|with) an? (?:food ?bank )?vouchers?\b|\bhow to be referred: (?:[^.;\n]*\bvouchers?\b|referral\b)|\bcall to refer a client\b/gi,
    /\b(?:gp|doctor|surgery|agency|agencie|professional|social worker|health visitor|nurse)s?(?: only)? (?:must|has to|have to|needs? to|can) refer\b|\b(?:your|an?|the) (?:gp|doctor|surgery|social worker|health visitor|nurse|school) (?:must|has to|have to|needs? to) (?:make a referral|(?:send|fill in|fill out|complete) (?:us )?(?:an?|our|the) (?:\w+ )?(?:form|letter|referral)\b(?! for))/gi,
    /\breferrals? (?:from|by|via|through) (?:\w+ ){1,6}(?:is|are) (?:needed|required|necessary|essential)\b|\breferrals? (?:must|has to|have to|needs? to) (?:come|be made)\b/gi,
    /\b(?:need|require|must have|have) (?:a |an? \w+ )?referral\b|\b(?:ask|speak to|talk to|see|through|via) your [^.;\n]{0,40}\b(?:to refer you|for a referral|about (?:being referred|a referral))\b/gi,
    /\baccess(?:ed)? (?:is )?(?:only )?(?:via|through|by) (?:your|an?) (?:gp|doctor|link worker|social (?:worker|prescriber)|health visitor|nurse|key ?worker|support worker)\b/gi,
  ],
  book: [
    /\bbook(?:ing)? (?:is |are )?(?:a place|ahead|essential|first|in advance|needed|online|on the|required)\b/gi,
    /\b(?:must|please|to) book\b|\bby appointment\b|\bappointments? (?:is |are )?(?:only|needed|required|necessary)\b/gi,
    /\b(?:call|ring|phone|contact\w*)\b[^.;\n]{0,20} (?:for|to (?:make|schedule|set(?: ?up)?|arrange|book)) an appointment\b/gi,
  ],
}

/** Before one of these ways, it takes it away; not over the end of what is said: `You cannot just turn up: by referral only`. */
const negated =
  /\b(?:no|not|without|cannot|unable|never|\w+n['’]t)\b(?:(?!:|[-–] |\bbut\b|, (?:by|you|we|please|it|an?)\b|, $)[^.;]){0,25}$/i
/** And behind it: `Self-referrals are not accepted`. */
const negatedBehind =
  /^[^.;:,]{0,40}\b(?:(?:is|are|can|will)(?: not|n['’]t)|cannot)(?: currently| usually| be){0,2} (?:needed|required|necessary|accepted|taken|possible|available|allowed|considered)\b/i

/** Whether nobody can come of themselves, and not only some. */
const refusesSelf =
  /\b(?:(?:do|does|can|will)(?: not|n['’]t)|cannot|unable to|not able to|no longer) (?:currently |usually )*(?:accept|take|offer|consider|allow)(?: any)? self[- ]?referrals?\b(?! (?:from|for|of|by|if|unless|on|to)\b)|\bno self[- ]?referrals?\b(?! (?:from|for|of|by|if|unless|on|to|is|are|needed|necessary|required)\b)|\bself[- ]?referrals? (?:(?:is|are|can)(?: not|n['’]t)|cannot)(?: currently| be)* (?:accepted|taken|possible|available|allowed|considered)\b(?! (?:from|for|of|by|if|unless|on|to)\b)|\b(?:cannot|can['’]t|can not|not able to|unable to) (?:self[- ]?refer|refer (?:yourself|themselves))\b(?! (?:for|if|unless|to)\b)/i
/** Either will do, so that nobody need ring first. */
const either =
  /\bappointments? or (?:\w+ )?walk[- ]?ins?\b|\bwalk[- ]?ins?(?: \w+)? or (?:by |for |an )*appointments?\b/i

/** How someone gets in, where the record says it plainly. Where it says nothing, or two things that differ, it is unknown. */
export function howToJoin(application: string, description: string): HowToJoin {
  const own = waysIn(application)
  const ways = own.length > 0 ? own : waysIn(ofItself(description))
  if (
    refusesSelf.test(`${application}. ${description}`) &&
    !ways.some((way) => way === 'self-refer' || way === 'turn-up')
  )
    return 'needs-referral'
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
    .filter((sentence) => /\brefer|\baccess(?:ed)? (?:is )?(?:only )?(?:via|through|by)\b/i.test(sentence))
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
  return [...words.matchAll(means)].some(
    ({ index, 0: said }) =>
      !negated.test(words.slice(0, index)) && !negatedBehind.test(words.slice(index + said.length)),
  )
}
