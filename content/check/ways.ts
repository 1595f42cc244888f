import { hash } from 'node:crypto'
import type { Expression, InlineExpression, Pattern, PatternElement } from '@fluent/syntax'

/** What stands in a blank, by its name and by the function that writes it, such as `DAY`. */
export type Filling = (blank: string, writtenBy: string | null) => string

interface Way {
  readonly text: string
  /** The variant that each selection chose, so that the same selection chooses the same again. */
  readonly chosen: Readonly<Record<string, string>>
}

/** Ways that are looked at, of a pattern that can come out in more. */
const MOST = 2_000

/**
 * The ways that a pattern can come out, on one line each: one for each variant of the selections in it. Of very many a draw,
 * the same each time, with the longest of them.
 */
export function waysOf(pattern: Pattern, filling: Filling): readonly string[] {
  const ways = onwards([{ text: '', chosen: {} }], pattern, filling)
  return [...new Set(ways.map(({ text }) => text.replaceAll(/\s+/g, ' ').trim()))]
}

function onwards(ways: readonly Way[], { elements }: Pattern, filling: Filling): readonly Way[] {
  return elements.reduce((sofar, element) => drawn(sofar.flatMap((way) => next(way, element, filling))), ways)
}

function drawn(ways: readonly Way[]): readonly Way[] {
  if (ways.length <= MOST) return ways
  const longest = ways.reduce((one, other) => (other.text.length > one.text.length ? other : one))
  const mixed = ways.map((way) => ({ way, at: hash('md5', way.text) })).sort((a, b) => (a.at < b.at ? -1 : 1))
  return [longest, ...mixed.slice(0, MOST).map(({ way }) => way)]
}

function next(way: Way, element: PatternElement, filling: Filling): readonly Way[] {
  if (element.type === 'TextElement') return [{ ...way, text: way.text + element.value }]
  const { expression } = element
  if (expression.type !== 'SelectExpression') return [{ ...way, text: way.text + words(expression, filling) }]
  const variants = expression.variants.map(({ key, value }) => ({
    key: key.type === 'Identifier' ? key.name : key.value,
    value,
  }))
  const selection = `${blankOf(expression.selector)}: ${variants.map(({ key }) => key)}`
  return variants
    .filter(({ key }) => (way.chosen[selection] ?? key) === key)
    .flatMap(({ key, value }) => onwards([{ ...way, chosen: { ...way.chosen, [selection]: key } }], value, filling))
}

function words(expression: Exclude<Expression, { type: 'SelectExpression' }>, filling: Filling): string {
  if (expression.type === 'StringLiteral' || expression.type === 'NumberLiteral')
    return String(expression.parse().value)
  return filling(blankOf(expression), expression.type === 'FunctionReference' ? expression.id.name : null)
}

function blankOf(expression: InlineExpression | Expression): string {
  if (expression.type === 'VariableReference') return expression.id.name
  if (expression.type === 'FunctionReference') return blankOf(expression.arguments.positional[0]!)
  return expression.type
}
