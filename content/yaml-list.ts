import type { YAMLError } from 'yaml'
import { parseDocument } from 'yaml'
import { z } from 'zod'

/** Refuses a content file in a sentence: which file, which entry of it, what is wrong and what is expected. */
export const refusing =
  (file: string) =>
  (entry: string, why: string): never => {
    throw new Error(`content/${file}, ${entry}: ${why}.`)
  }

/** The entries of a text that is a list in YAML. What is not one is refused in a sentence. */
export function listIn(yaml: string, refuse: (entry: string, why: string) => never, of: string): unknown[] {
  const document = parseDocument(yaml)
  if (document.errors[0]) return refuse('not YAML', whyNotYaml(document.errors[0]))
  const found: unknown = document.toJS()
  return Array.isArray(found) ? found : refuse('the whole file', `expected a list of ${of}`)
}

/** A text in YAML that has this shape. The first thing in it that has not is refused in a sentence. */
export function shapedIn<Shape extends z.ZodType>(
  yaml: string,
  refuse: (entry: string, why: string) => never,
  shape: Shape,
): z.infer<Shape> {
  const document = parseDocument(yaml)
  if (document.errors[0]) return refuse('not YAML', whyNotYaml(document.errors[0]))
  const { data, error } = shape.safeParse(document.toJS())
  return error ? refuse(z.core.toDotPath(error.issues[0]!.path) || 'the whole file', error.issues[0]!.message) : data
}

/** Why a text is not YAML, and in which line of it. The parser's own message goes on to draw the place. */
export const whyNotYaml = ({ message }: YAMLError) => message.split(/:?\n/)[0]!
