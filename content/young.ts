import { ageIn } from '#content/age.ts'
import { normalise } from '#content/normalise.ts'

/** Whoever is younger has a line of their own to ring. */
export const GROWN_UP = 19

const says = [
  /\bi am (?:only |just |still |really )*(?:a |an )?(?:kid|child|teenager|teen|schoolgirl|schoolboy|minor)\b(?! (?:minder|carer|therapist|psychologist|protection|at heart))/,
  /\bi am (?:only |just |still )*(?:at|in) (?:school|primary|secondary|sixth form|year (?:[5-9]|1[0-3]))\b(?! (?:gates?|office|kitchen|teaching|working))/,
  /\bi (?:still )?go to (?:school|secondary|primary)\b/,
]
const grownUp = /\b(?:when i (?:was|am)|like i am|as if i am|teach|teacher|work)\b/

/** Whether somebody says that they are under nineteen: by their age, or that they are a child or at school. */
export function saysYoung(text: string): boolean {
  const own = ageIn(text)
  if (own?.whose === 'me') return own.age < GROWN_UP
  const typed = normalise(text)
  return !grownUp.test(typed) && says.some((way) => way.test(typed))
}
