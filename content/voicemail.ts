const voicemail =
  /\b(?:voice ?mails?|answer ?(?:phone|machine)s?|(?:leav(?:e|ing)|left) (?:a |any |no )?(?:messages?|msgs?))\b/i
const clauses = /(?<=[.,;!?\n])\s+|\s+(?=(?:and|but)\b)/

/** Whether somebody speaks of a message left on their telephone. */
export const speaksOfVoicemail = (text: string): boolean => voicemail.test(text)

/** What they say besides whether one may be left. */
export const besidesVoicemail = (text: string): string =>
  text
    .split(clauses)
    .filter((clause) => !voicemail.test(clause))
    .join(' ')
    .replace(/[\s,;]+$/, '')
