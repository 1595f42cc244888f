import { normalise } from '#content/normalise.ts'

const noCredit =
  /\b(?:no|out of|without|not (?:got )?(?:any|much|enough)|zero) (?:\w+ )?(?:phone )?(?:credit|minutes|mins)\b(?! (?:card|cards|union|unions|score|rating|check|history|file|to spare|left till|till|until|from|away|walk|for (?!me|my phone)))|\b(?:can not|could not|not) (?:afford to )?top (?:\w+ ){0,3}up\b|\bcredit (?:has )?(?:run out|ran out|gone|all gone)\b/
const ofElse = /\b(?:meter|electric|gas|lecky|universal|in \d+ (?:mins|minutes)|prepay)\b/

/** Whether somebody has no credit on their telephone to ring with. */
export function hasNoCredit(text: string): boolean {
  const typed = normalise(text)
  return noCredit.test(typed) && !ofElse.test(typed)
}
