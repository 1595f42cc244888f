import { globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Pattern } from '@fluent/syntax'
import { FluentParser } from '@fluent/syntax'
import { usual } from '#content/check/usual.ts'
import { waysOf } from '#content/check/ways.ts'
import { needs } from '#content/needs.ts'

/** One wording as it stands in its file: a message's own, or that of an attribute of it. */
export interface Wording {
  readonly file: string
  readonly message: string
  /** `short`, say; null where it is the message's own. */
  readonly attribute: string | null
  /** Each way it can come out, one for each variant of the selections in it. A blank is `X`. */
  readonly ways: readonly string[]
  /** The same, with blanks as long as they usually are. */
  readonly filled: readonly string[]
  /** What this is an attribute of; null where it is the message's own. */
  readonly whole: Wording | null
  /** Whether a text says it: it has nothing shorter to say instead, and is not of the web page alone. */
  readonly goesByText: boolean
}

const root = join(import.meta.dirname, '../..')

/** Every wording of ours in English: the sentences, and the names of needs, which are said within them. */
export const ourWordings = (): readonly Wording[] => [
  ...globSync(join(root, 'content/languages/en/*.ftl'))
    .sort()
    .flatMap((file) => wordingsIn(relative(root, file), readFileSync(file, 'utf8'))),
  ...needs.map(({ id, name }) => ({
    ...{ file: 'content/needs.yaml', message: id, attribute: 'name', whole: null, goesByText: false },
    ...{ ways: [name.en], filled: [name.en] },
  })),
]

/** The wordings in a text in Fluent. What is no message is not among them: `messages.ts` refuses it. */
export function wordingsIn(file: string, fluent: string): readonly Wording[] {
  return new FluentParser().parse(fluent).body.flatMap((entry): Wording[] => {
    if (entry.type !== 'Message' || !entry.value) return []
    const message = entry.id.name
    const onWebOnly = message.startsWith('web-')
    const worded = (pattern: Pattern) => ({
      ...{ file, message, ways: waysOf(pattern, () => 'X'), filled: waysOf(pattern, usual) },
    })
    const hasShort = entry.attributes.some(({ id }) => id.name === 'short')
    const whole = { ...worded(entry.value), attribute: null, whole: null, goesByText: !onWebOnly && !hasShort }
    return [
      whole,
      ...entry.attributes.map(({ id: { name }, value }) => ({
        ...{ ...worded(value), attribute: name, whole, goesByText: !onWebOnly && name === 'short' },
      })),
    ]
  })
}
