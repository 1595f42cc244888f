import { parseDocument } from 'yaml'

/** Refuses a content file in a sentence: which file, which entry of it, what is wrong and what is expected. */
export const refusing =
  (file: string) =>
  (entry: string, why: string): never => {
    throw new Error(`content/${file}, ${entry}: ${why}.`)
  }

/** The entries of a text that is a list in YAML. What is not one is refused in a sentence. */
export function listIn(yaml: string, refuse: (entry: string, why: string) => never, of: string): unknown[] {
  const document = parseDocument(yaml)
  if (document.errors[0]) return refuse('not YAML', document.errors[0].message)
  const found: unknown = document.toJS()
  return Array.isArray(found) ? found : refuse('the whole file', `expected a list of ${of}`)
}
