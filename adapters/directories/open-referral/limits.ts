import type { Service } from '#dialogs/service.ts'

/** What may keep somebody out of a place, as its own record says it. */
export type Limit = NonNullable<Service['limit']>

const kinds =
  "(?:residents?|tenants?|leaseholders?|members?|students?|pupils|staff|employees|(?:in-?|out-?)?patients|parishioners|(?:existing|current|enrolled|registered|our) (?:clients|customers|service users|families)|(?:police|prison|fire|army|naval) (?:officers|personnel)|officers|workers|firefighters|soldiers|sailors|dockers|nurses|doctors|teachers|clergy|miners|seafarers|farmers|railway(?:men|women)|civil servants|subscribers|cardholders)(?![\\w'’])"
const several = `(?:ex-)?${kinds}(?:(?:,| and| or| &|/) (?:[\\w'-]+ )?${kinds}){0,3}`
const before = "(?:(?!who\\b|with\\b|are\\b|is\\b)[\\w'’&-]+ ){0,3}"
const of = '(?: (?:of|at|from|in|with|living in|registered (?:with|at)) [^.;:,()\\n]{1,60}?)?'
const within = '[^.;:,()\\n]{0,60}'
/** Of one building, school, landlord or firm, by its name. */
const ofOne =
  "(?:tenants?|leaseholders?)(?: (?:and|&|or) \\w+)? (?:of|at|with) (?:the )?\\p{Lu}|residents?(?: (?:and|&|or) \\w+)? (?:of|at|in) (?:the )?(?:\\p{Lu}[\\w'’]+ ){1,3}(?:Court|House|Lodge|Estate|Gardens|Homes?|Towers?|Almshouses|Flats|Apartments|Scheme)\\b|(?:students?|pupils)(?: (?:and|&|or) \\w+)? (?:of|at|from) (?:the )?(?:\\p{Lu}[\\w'’]+ ){1,4}(?:College|University|School|Academy|Campus|Sixth)\\b|(?:staff|employees)(?: (?:and|&|or) \\w+)? (?:of|at|from) (?:the )?\\p{Lu}|patients? (?:of|at|registered (?:with|at)) (?:the |this |our )?(?:\\p{Lu}[\\w'’]+ ){1,4}(?:Surgery|Practice|Medical|Health Centre|GP)\\b|parishioners (?:of|at|from) (?:the )?\\p{Lu}|(?:people|those|anyone|adults) registered (?:with|at) (?:the )?(?:\\p{Lu}[\\w'’]+ ){1,4}(?:Surgery|Practice|Medical|Health Centre|GP)\\b|members of (?:the )?(?:\\p{Lu}[\\w'’]+ ){1,4}(?:Association|Club|Union|Society|Legion|Church)\\b|(?:families|parents|children) (?:whose children |who |that )?(?:go to|attend|are at) (?:the )?(?:\\p{Lu}[\\w'’]+ ){1,4}(?:School|Academy|Nursery|College)\\b"

/** Whom it is for alone, in the record's own words. */
const alone: readonly RegExp[] = [
  new RegExp(
    `\\b(?:for|open to|available to|aimed at) (?:the |our |its |existing |current |all )?${before}${several}${of} only\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:only (?:open |available |run )?(?:to|for)|(?:open|available) only (?:to|for)|exclusively (?:to|for)|strictly(?: to| for)?|for the (?:sole|exclusive) use of|restricted to) (?:the |our |its )?${before}${several}\\b${within}`,
    'iu',
  ),
  new RegExp(
    `\\bmust be an? (?:\\w+ )?(?:resident|tenant|leaseholder|student|employee|patient) (?:of|at|with) \\p{Lu}${within}`,
    'iu',
  ),
  /(?<!\b(?:no|not|never)(?: \w+)? |n['’]t (?:\w+ )?)\b(?:must|needs? to|have to|has to) (?:already )?be an? (?:[\w'-]+ )?member of [^.;:,()\n]{1,60}/iu,
  /\bfor (?:those|people|anyone|families) (?:who are )?already (?:using|receiving|accessing|known to|supported by|registered with)\b[^.;:,()\n]{0,60}/iu,
  /\b(?:by )?invit(?:e|ation)[- ]only\b|\bprivate members['’]? club\b/iu,
  new RegExp(
    `(?<![-\\p{L}])(?:ex-|(?:retired|former|ex|serving|existing|current|registered|local) )?${several}[- ]only(?=\\s*(?:$|[.,;:!)\\n&–-]|\\(|(?:and|or|please|at|club|group|sessions?|events?|class(?:es)?|service|basis|by)\\b))`,
    'iu',
  ),
  // What is cheaper for them is for others too.
  new RegExp(
    `(?<!(?:free|discounts?|cheaper|reduced|prices?|costs?|fees?|rates?|offers?|£[\\d.]+|(?:news|updates|information)) )\\bfor (?:our |the |all |all our )?(?:existing|current|registered) (?:\\w+ )?(?:clients|customers|members|patients|tenants|residents|service users|users|families|students|pupils|participants)\\b(?! (?:and|or|&|as well as|but) (?:\\w+ )?(?:new|potential|prospective|non|those|anyone|others|former|past))${within}`,
    'iu',
  ),
  new RegExp(
    `\\bfor (?:\\w+ ){0,2}in-?patients\\b(?! (?:and|or|&|as well as) (?:\\w+ )?(?:out|day|community|visitors|the public))${within}`,
    'iu',
  ),
]
/** Of who lives in one place alone. Capitals tell that it is a place, and a whole country is none. */
const somewhere =
  "(?!UK\\b|U\\.K|England\\b|Britain\\b|Great Britain\\b|United Kingdom\\b)\\p{Lu}[\\w'’-]+(?: (?:and |or |& )?\\p{Lu}[\\w'’-]+){0,4}"
const living = '(?:(?:who |that )?(?:live|living|reside|residing|resident|based|are resident) in|from) (?:the )?'
const there: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Oo]nly(?: (?:open |available |run )?(?:to|for))?|[Oo]pen only to|[Aa]vailable only to|[Ee]xclusively for|[Rr]estricted to) (?:those|people|adults|anyone|families|women|men|households|residents|children|young people) ${living}${somewhere}`,
    'u',
  ),
  new RegExp(
    `\\b(?:[Ff]or|[Oo]pen to|[Aa]vailable to) (?:those|people|adults|anyone|families|women|men|households|children|young people) ${living}${somewhere} only\\b`,
    'u',
  ),
  new RegExp(
    `(?<![Vv]olunteers |[Ss]taff |[Tt]rustees |[Tt]utors |[Hh]elpers )\\b[Mm]ust (?:currently )?(?:live|reside|be (?:living|resident|based)) in (?:the )?${somewhere}`,
    'u',
  ),
]
/** The same where it does not say only, of one that is named. Capitals tell that it is. */
const named = new RegExp(`\\b[Ff]or (?:the |our |all )?(?:${ofOne})${within}`, 'u')
/** Nobody may just come, and no more is said of who may. */
const toNobody =
  /(?<=(?:^|[.!;\n]) *(?:(?:this|it|the (?:group|club|service|session)s?|this (?:group|club|service|session)) (?:is|are) )?)not (?:currently )?open to the (?:general )?public(?= *(?:$|[.!;\n]))/i
/** Whoever comes is of the public. */
const anyone =
  /\b(?:members? of (?:the )?(?:public|community|congregation|general public)|\bgeneral public|and non-?(?:members|residents|tenants))\b/i
const toAll =
  /\b(?:open to (?:all|everyone|anyone|the public)|everyone (?:is )?welcome|all (?:are )?welcome|wider community)\b/i

const full =
  /\b(?:(?:we|we are|we're|is|are|currently|now) (?:currently |now |at present |completely |already )*(?:full|fully booked|oversubscribed|at (?:full )?capacity)(?=\s*(?:$|[.,;:!)\n–-]|and\b|but\b|so\b|at (?:the moment|present)|until\b|with a waiting))|(?:no|any) (?:spaces|places|vacancies) (?:left|at (?:the moment|present)|currently|available)|(?:(?:no longer|not|isn't|aren't) (?:currently |at present )*(?:taking|accepting|open to)|(?:unable to|cannot|do not|don't|not able to) (?:currently |at present )*(?:take|accept)(?= (?:on )?(?:any )?(?:new|more|further))) (?:on )?(?:any )?(?:new |more |further )*(?:referrals|applications|bookings|members|clients|people|patients|enquiries|customers|participants|families|volunteers|one)\b|closed to (?:any )?(?:new|further)\b|(?:referrals|applications|bookings|membership|the (?:waiting )?list)(?: is| are| have been| has been)? (?:currently |now |temporarily )*(?:closed|paused|suspended))/i

const waiting =
  /(?<!\bno )(?<!\bno long )(?:\b(?:there is|there's|there may be|we have|has|have|operates?|running|currently|long|short) (?:an? |currently |usually )*(?:(?:very )?(?:long|short|small|\d+[- ]\w+) )?waiting list\b|\bwaiting list (?:of|is|applies|in operation|currently|for (?:this|places))|\b\d+[- ](?:week|month)s?'? (?:waiting list|wait)\b)/i

const paused =
  /\bclosed (?:for|over|during) (?:the )?(?:whole )?(?:summer|winter|season|refurbishment|renovations?|repairs?|building works?|maintenance)\b[^.;\n]{0,50}|\b(?:currently|now|we are|we're) (?:currently )?(?:taking|on|having) a (?:\w+ )?break\b[^.;\n]{0,50}|\b(?:closed|on a break|taking a break|not (?:running|meeting)) until \w+[^.;\n]{0,40}/i

/**
 * What may keep somebody out, most first: that it is for the residents, tenants or members of something alone, is closed for a
 * time, is full, or lets people wait. Whoever lives in one of its own areas is no stranger there.
 */
export function limitsIn(words: string, areas: readonly string[]): readonly Limit[] {
  const limits: [Limit['is'], string | undefined][] = [
    ['alone', aloneIn(words, areas)],
    ['paused', paused.exec(words)?.[0]],
    ['full', full.exec(words)?.[0]],
    ['waiting', waiting.exec(words)?.[0]],
  ]
  return limits.flatMap(([is, found]) => (found ? [{ is, words: quoted(found) }] : []))
}

function aloneIn(words: string, areas: readonly string[]): string | undefined {
  const found = [
    ...[...alone, ...there].map((means) => means.exec(words)?.[0]),
    toAll.test(words) ? undefined : named.exec(words)?.[0],
  ]
  return found.find((one) => one && !anyone.test(one) && !isOfArea(one, areas)) ?? toNobody.exec(words)?.[0]
}

/** `for residents of Trafford only`, of what is there for Trafford. */
function isOfArea(phrase: string, areas: readonly string[]): boolean {
  const isOfResidents = /\bresidents?\b/i.test(phrase)
  if (!isOfResidents && !/\b(?:liv(?:e|ing)|resid(?:e|ing)|based|from)\b/i.test(phrase)) return false
  const said = phrase.toLowerCase()
  return (
    (isOfResidents &&
      /\b(?:borough|district|county|area|town|city|parish|village|ward|postcodes?|local)\b/.test(said)) ||
    areas.some((area) =>
      new RegExp(
        `\\b${area.toLowerCase().replaceAll(/[^\p{L}\d ]/gu, '.')}\\b(?! (?:court|house|lodge|estate|gardens|homes?|towers?|almshouses|flats|apartments)\\b)`,
        'u',
      ).test(said),
    )
  )
}

const quoted = (found: string) =>
  found
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
