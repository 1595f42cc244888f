import { normalise } from '#content/normalise.ts'

/** What somebody would cancel: all that they asked of us, or a part of it; and what else they say. */
export interface Cancelling {
  readonly how: 'all' | 'part'
  readonly besides: string
}

const clauses = /[.,!?;\n]+|\s+(?=(?:but|because|cos|coz)\s)/i
const cancels =
  /^(?:(?:no|yes|so|ok|okay|then|and|just|please|right|well|hmm|ta|thanks|i said|can you|could you|i want to|you can|will you|now|actually|sorry) )*(?:cancel|cansel|cancle|cancell|withdraw|call off) ?(?:(?:it|that|this|all|of it|everything|the|my|a|person|human|call|visit|request|referral|form|link|worker|workers|thing|lot|whole|off|now|then|please|thanks|instead|(?:no one|no 1|nobody) (?:rings|rang|called|came))\b ?)*$/
const keeps = /\b(?:keep|kep|leave|still (?:want|need|like)|not the|except|only the)\b/

/** Whether somebody cancels what they asked of us, in a clause of its own: "NO not thursday. cancel it". */
export function cancellingIn(text: string): Cancelling | null {
  const pieces = text.split(clauses).filter((piece) => piece.trim() !== '')
  const at = pieces.findIndex((piece) => cancels.test(normalise(piece)))
  if (at === -1 || /^[^.!?;\n]*\?\s*$/.test(text)) return null
  const others = pieces.filter((_, nth) => nth !== at)
  const behind = pieces
    .slice(at + 1)
    .map(normalise)
    .join(' ')
  return { how: keeps.test(behind) ? 'part' : 'all', besides: others.join('. ').trim() }
}
