import type { Answers } from '#dialogs/questions.ts'

/** Nobody's surgery is called so: they say something to us. */
const protests =
  /\b(?:i|you|ur|u) (?:want|need|asked|already|do|just)\b|\b(?:you|ur|u) (?:told|said|never)\b|\bwhy\b|\bwhere(?:['’]?s| is| are| can)\b|\bnearest\b|\b(?:do ?n['’]?t|do not) (?:want|need)\b|\bjob\b|\b(?:te?xt|ring|call|voicemail)\b/i
const saidBefore =
  /^(?:(?:but|and|well|as|like|oh) )*i(?:['’]ve)? (?:(?:have )?(?:just |already )*)?(?:told|said|gave|put)(?: (?:you|u|it|that))*(?: (?:already|before|once|twice))*(?: (?:it['’]?s|it is|its|that))?\b[\s,:]*/i
/** And behind it. */
const justSaid =
  /[\s,]+(?:(?:like |as )?i (?:just |already )?|just |already )(?:said|told (?:you|u))(?: (?:that|it|already|before))*(?=[.,!?;]|$)/gi
/** Of themselves, or of us, and no name of anything: "my programme is on". What tells where they go is none of these. */
const ofThem =
  /^(?:(?:but|and|so|because|cos|now|then|oh|well) )*(?:i|i['’]?m|i['’]?d|i['’]?ll|we|you|my|can|could|are|is it|it['’]?s in|that['’]?s|thats|sorry|please|thanks|thank you|ta)\b/i
const tellsWhere =
  /\b(?:with|at|under|to|from|on|in|near|by|called|registered|surgery|practice|doctors?|gps?|centre|health|road|street|lane)\b/i

/** Whom or what they stay with, or in. */
const staysWith =
  /\bmy (?:\w+ )?(?:sister|brother|mum|mam|mom|mother|dad|father|nan|gran|grandma|grandad|friend|mate|son|daughter|aunt|auntie|uncle|cousin|neighbour|ex|partner|boyfriend|girlfriend|van|car|tent|caravan|boat|sofa|hostel)['’]?s?\b/i

/** A surgery or a place as they name it, without what is said around it; nothing where it is a protest. */
export function whereNamed(text: string, to: 'surgery' | 'whereabouts'): Partial<Answers> {
  const clauses = text.split(/(?<=[.!?;\n])\s+|,\s+(?=(?:i|you|my|we|sorry|thanks|please|ta)\b)/i)
  const said = clauses.map((clause) => clause.replace(saidBefore, '').replace(justSaid, '')).filter(Boolean)
  const isNamed = (clause: string) => tellsWhere.test(clause) || (to === 'whereabouts' && staysWith.test(clause))
  const kept = said.filter((clause) => !ofThem.test(clause) || isNamed(clause))
  const words = kept.length < clauses.length || said.join() !== clauses.join() ? trimmed(kept.join(' ')) : text
  return /\p{L}{2}/u.test(words) && !(to === 'surgery' && protests.test(words)) ? { [to]: words } : {}
}

const trimmed = (words: string) => words.replace(/[\s,;.]+$/, '').trim()
