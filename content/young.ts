import { ageIn } from '#content/age.ts'
import { normalise } from '#content/normalise.ts'

/** Whoever is younger has a line of their own to ring. */
const GROWN_UP = 19

/** Whether they told us that they are under nineteen. */
export const isYoung = ({ age, young }: { readonly age: number | null; readonly young: boolean }) =>
  age === null ? young : age < GROWN_UP

const says = [
  /\bi am (?:only |just |still |really )*(?:a |an )?(?:kid|child|teenager|teen|schoolgirl|schoolboy|minor)\b(?! (?:minder|carer|therapist|psychologist|protection|at heart))/,
  /\bi am (?:only |just |still )*(?:at|in) (?:school|primary|secondary|sixth form|year (?:[5-9]|1[0-3]))\b(?! (?:gates?|office|kitchen|teaching|working))/,
  /\bi (?:still )?go to (?:school|secondary|primary)\b/,
]
/** Two of these together are a child's: somebody of forty may have a mother who drinks. */
const signs = [
  /\b(?:mum|mam|mom|dad|step ?dad|step ?mum)s?\b.*\b(?:drinking|drunk|pissed|kick(?:ing|in) off|passed out|on drugs)\b/,
  /\b(?:lil|little|baby|younger|wee) (?:bro|brother|sis|sister)s?\b/,
  /\b(?:at|from|to|after|off|or|my|the|missed|miss) school\b|\b(?:teachers?|homework|gcses?|detention|head of year|form tutor)\b/,
  /\b(?:tell|ring|let)\b.*\b(?:my )?(?:mum|mam|dad|parents)\b/,
]
const grownUp = /\b(?:when i (?:was|am)|like i am|as if i am|teach|teacher|work)\b/

/** Who has children, or somebody at home, is none. */
const parent = /\bmy (?:sons?|daughters?|kids?|child(?:ren)?|boys?|girls?|husband|wife|baby|grand\w+|\d+ year old)\b/

/** Only who is grown up tells of these as their own; who serves the dinners at a school is no pupil there. */
const own = [
  /\bmy (?:late |ex |ex-)?(?:husband|hubby|wife|missus|mrs|fiance\w*|son|daughter|kids|children|grand ?\w+|boss|job|work|shifts?|mortgage|pension|retirement)\b/,
  /\b(?:i am|i was|i have been|when i am|am) (?:not |only |just |back |still |always )*(?:at|in|off|from) work\b|\b(?:i am|i was) (?:\w+ )?(?:retired|divorced|widowed|married|menopausal|self employed|a (?:widow|widower|pensioner|teacher|teaching assistant|dinner lady|lollipop lady|caretaker|cleaner|nurse|carer|cook))\b/,
  /\b(?:serv|dish|cook|clean|teach)ing\b[^.!?]*\b(?:year (?:\d|[a-z]+)|school|dinners?|kids|class)\b|\bon (?:my|me) feet\b|\bdishing up\b/,
]

/** Whether somebody tells of what only a grown-up has: somebody they married, children, work. */
function tellsGrown(text: string): boolean {
  const age = ageIn(text)
  if (age?.whose === 'me') return age.age >= GROWN_UP
  const typed = normalise(text)
  return own.some((one) => one.test(typed))
}

/** Whether somebody says that they are under nineteen: by their age, or that they are a child or at school. */
export function saysYoung(text: string): boolean {
  const age = ageIn(text)
  if (age?.whose === 'me') return age.age < GROWN_UP
  const typed = normalise(text)
  if (grownUp.test(typed) || tellsGrown(text)) return false
  const together = !parent.test(typed) && signs.filter((sign) => sign.test(typed)).length > 1
  return together || says.some((way) => way.test(typed))
}

/** Whether they are taken for young after they said this: whatever else they say, who told of what only a grown-up has is not. */
export const youngAfter = (before: { young: boolean; whatMatters: readonly string[] }, text: string): boolean =>
  (before.young || saysYoung(text)) && ![...before.whatMatters, text].some(tellsGrown)
