import { globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Entry, Message, Pattern } from '@fluent/syntax'
import { FluentParser } from '@fluent/syntax'

export const messagesPath = join(import.meta.dirname, '../messages.ts')

/** What `content/messages.ts` should say. What is `unreadable` is not in it. */
export function messagesFile(): string {
  const messages = files().flatMap(({ name, source, entries }) =>
    entries.filter(isMessage).map((entry) => ({ name, id: `'${entry.id.name}'`, blanks: blanksOf(entry, source) })),
  )
  const whole = Map.groupBy(
    messages.filter(({ blanks }) => !blanks),
    ({ name }) => name,
  )
  return [
    '/** The messages that need no blank, those of a file together. Made from languages/en by `npm run check`. */',
    `type Whole =${[...whole.values()].map((same) => `\n  | ${same.map(({ id }) => id).join(' | ')}`).join('')}`,
    '',
    '/** Every message, and the blanks it needs. */',
    'export interface Messages extends Record<Whole, never> {',
    ...messages.flatMap(({ id, blanks }) => (blanks ? `  ${id}: ${blanks}` : [])),
    '}',
    '',
  ].join('\n')
}

/** What Fluent itself would skip in silence, and blanks that only an attribute has: a sentence each. */
export function unreadable(): string[] {
  return files().flatMap(({ name, source, entries }) =>
    entries.flatMap((entry) => {
      if (isMessage(entry)) return strays(entry, source).map((why) => `${name} ${entry.id.name}${why}`)
      const { start, end } = entry.span!
      const line = source.slice(0, start).split('\n').length
      return `${name} line ${line}: "${source.slice(start, end).split('\n')[0]}" is no message: write name = words, and close each { with a }.`
    }),
  )
}

function files() {
  const root = join(import.meta.dirname, '../..')
  return globSync(join(root, 'content/languages/en/*.ftl'))
    .sort()
    .map((file) => {
      const source = readFileSync(file, 'utf8')
      const entries = new FluentParser().parse(source).body.filter(({ type }) => !type.endsWith('Comment'))
      return { name: relative(root, file), source, entries }
    })
}

type Whole = Message & { readonly value: Pattern }
const isMessage = (entry: Entry): entry is Whole => entry.type === 'Message' && entry.value !== null

function strays({ value, attributes }: Whole, source: string): string[] {
  const asked = blanks(value, source)
  return attributes.flatMap(({ id, value: other }) =>
    [...blanks(other, source)]
      .filter((name) => !asked.has(name))
      .map((name) => `.${id.name}: the blank $${name} is not in the message itself: put it in both, or in neither.`),
  )
}

const blanksOf = ({ value }: Whole, source: string) =>
  [...blanks(value, source)]
    .sort()
    .map((name) => `'${name}'`)
    .join(' | ')

function blanks({ span }: Pattern, source: string): Set<string> {
  return new Set([...source.slice(span!.start, span!.end).matchAll(/\$(\w+)/g)].map(([, name]) => name!))
}
