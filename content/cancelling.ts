import { normalise } from '#content/normalise.ts'

/** What somebody would cancel: all that they asked of us, or a part of it; and what else they say. */
export interface Cancelling {
  readonly how: 'all' | 'part'
  readonly besides: string
}

const clauses = /[.,!?;\n]+|\s+(?=(?:but|because|cos|coz)\s)/i
const cancels =
  /^(?:(?:no|yes|so|ok|okay|then|and|just|please|right|well|hmm|ta|thanks|i said|can you|could you|i want to|you can|will you|now|actually|sorry) )*(?:cancel|cansel|cancle|cancell|withdraw|call off) ?(?:(?:it|that|this|all|of it|everything|the|my|a|person|human|call|visit|request|referral|form|link|worker|workers|thing|lot|whole|off|now|then|please|thanks|instead|(?:no one|no 1|nobody) (?:rings|rang|called|came))\b ?)*$/
/** Named, so that nobody who wants no more of anything else calls it off. */
const wantsNone =
  /^(?:(?:i|sorry|no|please|actually|think|but|so|ok|hi|hello) )*(?:(?:do not|not) (?:want|need) (?:(?:the|a|my|that|any) )*(?:link ?workers?|referral|call ?back|call)(?: (?:any ?more|now|after all|thanks|please))*? (?:any ?more|now|after all)(?: (?:thanks|please))?|no longer (?:want|need) (?:(?:the|a|my|that|any) )*(?:link ?workers?|referral|call ?back|call)(?: (?:thanks|please))?)$/
const keeps = /\b(?:keep|kep|leave|still (?:want|need|like)|not the|except|only the)\b/

/** Whether somebody cancels what they asked of us, in a clause of its own: "NO not thursday. cancel it". */
export function cancellingIn(text: string): Cancelling | null {
  const pieces = text.split(clauses).filter((piece) => piece.trim() !== '')
  const at = pieces.findIndex((piece) => [cancels, wantsNone].some((way) => way.test(normalise(piece))))
  if (at === -1 || /^[^.!?;\n]*\?\s*$/.test(text)) return null
  const others = pieces.filter((_, nth) => nth !== at)
  const behind = pieces
    .slice(at + 1)
    .map(normalise)
    .join(' ')
  return { how: keeps.test(behind) ? 'part' : 'all', besides: others.join('. ').trim() }
}

const ends = '(?:cancel\\w*|cansel|cancle|scrap|bin|withdraw|call (?:it |that )?off|undo)'
const anew =
  '(?:(?:start|begin|ask|do (?:it|this|that)|try|go|put (?:it|me) in|send (?:it|one)) (?:it |all )?(?:again|over|afresh|anew|from scratch|from the (?:start|beginning|top))|start over|re ?do it|redo|ask (?:for )?(?:a )?new|(?:do|make|send) (?:me )?(?:a )?new (?:one|request)|a fresh (?:one|start))'
const afresh = new RegExp(`\\b${ends}\\b.*\\b${anew}\\b|\\b${anew}\\b.*\\b${ends}\\b`)
const never =
  /\b(?:not|never|no need to|without)(?: \w+){0,2} (?:(?:cancel|ask|start|try|do)\w*|(?:ring|call|contact)\w*(?: me)? (?:again|any ?more))/
const isWrong =
  /\b(?:(?:it|that|this|what you (?:put|have)) (?:is|has got|looks) (?:all |still |just |a bit )*(?:wrong|not right|mixed up|messed up|a mistake)|you (?:have |are |keep |did )?(?:all |still |just |got |put |getting |it |that |me |my \w+ )*(?:wrong|mixed up|messed up|not listening|messed it up)|can not get it right|not what i (?:said|asked|meant|want)|(?:wrong|old) (?:day|time|phone|surgery)|my (?:number|name) is wrong|(?:says|said|saying|put) (?:not|do not) (?:to )?(?:ring|call|phone)|i (?:said|asked) (?:to )?(?:ring|call|phone|be rung|them to))\b/

const done = /\b(?:cancel|cansel|cancle|withdraw|call) (?:it|that|this|the|my|everything|all|off)\b|\bcancel$/

/** Whether somebody cancels only to ask anew, or since it is wrong as it stands: `cancel it then start again`. */
export function cancelsToMend(text: string): boolean {
  const said = normalise(text)
  if (afresh.test(said)) return !never.test(said)
  return done.test(said) && isWrong.test(said) && !never.test(said)
}

const spoken =
  /\b(?:if (?:it|that|this|i|you|they)|unless (?:it|you)|whether (?:it|that|this)|in case (?:it|that)|(?:does|did|has|was|is|would|will) (?:it|that|this|deleting|wiping|anybody|somebody)|(?:did|have|why (?:did|have|has)) (?:you|they|it)) (?:\w+ ){0,2}cancel\w*|\b(?:not|never|no need to|without)(?: (?:want|wanted|mean|meant|to|it|that|this|my|the|a|call|wish|like|need|ask|asked|you|me|please|be))* cancel\w*/

/** Whether it is only spoken of, or refused, and done by nobody: `not if it cancels the call`. */
export const onlySpeaksOfCancelling = (text: string): boolean => spoken.test(normalise(text))
