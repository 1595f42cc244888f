import { sentencesIn } from '#content/check/reading-age.ts'
import type { Wording } from '#content/check/wordings.ts'

/** What is not said, why, and what to say instead. A place's own name is a blank, and left as it is. */
const notSaid: readonly (readonly [words: RegExp, instead: string])[] = [
  ...listed('puts people off', {
    'plans?': 'say "next steps" or "what we agreed"',
    'goals?': 'say "what matters to you"',
    'well-?being': 'say how people feel, or what they do',
    'signpost\\w*': 'say "places to go"',
    coaching: 'say "someone who listens and helps"',
    'journeys?': 'say what happens next',
    'navigators?': 'say "link worker"',
    vulnerable: 'say what you mean, such as "in danger"',
    '(?:service )?users?|clients?|patients?': 'say "you", "people" or "person"',
    'clinicians?': 'say "doctor or nurse"',
  }),
  ...listed('is a promise we cannot keep', {
    'soon|shortly|immediately|instantly|(?:straight|right) away': 'say by when, with { TIME($by) } and { DAY($by) }',
    '24[/ -]7': 'say when somebody is there, or "at any time" of a line that always is',
    'on (?:its|the|their) way': 'say who reads it, and by when',
    'always here|here for you': 'say when somebody reads it',
    'confidential\\w*': 'say who sees it',
    '(?:I|we) promise|guarantee\\w*': 'say what is usual',
  }),
]

function listed(why: string, words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(
    ([word, instead]) => [new RegExp(`\\b(?:${word})\\b`, 'i'), `${why}: ${instead}`] as const,
  )
}

/** Finds words that residents found off-putting, and promises that nobody here can keep. */
export function saysWhatIsNotSaid({ ways }: Wording): readonly string[] {
  return ways.flatMap(sentencesIn).flatMap((sentence) =>
    notSaid.flatMap(([words, instead]) => {
      const [said] = sentence.match(words) ?? []
      return said ? [`"${sentence}" says "${said}", which ${instead}.`] : []
    }),
  )
}
