import { rules } from '#content/check/rules.ts'
import type { Wording } from '#content/check/wordings.ts'

/** What breaks a rule, a line each: which wording, where in it, and what would mend it. */
export function findingsIn(wordings: readonly Wording[]): readonly string[] {
  const found = wordings.flatMap((wording) =>
    rules.flatMap((rule) => rule(wording)).map((finding) => `${nameOf(wording)}: ${finding}`),
  )
  return [...new Set(found)]
}

const nameOf = ({ file, message, attribute }: Wording) => `${file} ${message}${attribute ? `.${attribute}` : ''}`
