import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Message, Pattern } from '@fluent/syntax'
import { FluentParser } from '@fluent/syntax'

export const messagesPath = join(import.meta.dirname, '../messages.ts')

/** What `content/messages.ts` should say. What Fluent itself would skip in silence is an error here. */
export function messagesFile(): string {
  const lines = globSync(join(import.meta.dirname, '../languages/en/*.ftl'))
    .sort()
    .flatMap(messagesIn)
  const comment = '/** Every message, and the blanks it needs. Made from languages/en by `npm run check`. */'
  return [comment, 'export interface Messages {', ...lines, '}', ''].join('\n')
}

function messagesIn(file: string): string[] {
  const source = readFileSync(file, 'utf8')
  const entries = new FluentParser().parse(source).body.filter(({ type }) => !type.endsWith('Comment'))
  return entries.map((entry) => {
    if (entry.type !== 'Message' || !entry.value)
      throw new Error(`${file} holds what is not a message: ${source.slice(entry.span?.start, entry.span?.end)}`)
    return `  '${entry.id.name}': ${blanksOf(entry, entry.value, source) || 'never'}`
  })
}

function blanksOf({ id, attributes }: Message, value: Pattern, source: string): string {
  const asked = blanks(value, source)
  for (const { id: attribute, value: other } of attributes) {
    const strays = [...blanks(other, source)].filter((name) => !asked.has(name))
    if (strays.length > 0) throw new Error(`${id.name}.${attribute.name} has blanks that ${id.name} has not: ${strays}`)
  }
  return [...asked]
    .sort()
    .map((name) => `'${name}'`)
    .join(' | ')
}

function blanks({ span }: Pattern, source: string): Set<string> {
  return new Set([...source.slice(span!.start, span!.end).matchAll(/\$(\w+)/g)].map(([, name]) => name!))
}
