import type { Heading } from '#test/support/transcript.ts'
import { headingOf, headOf } from '#test/support/transcript.ts'

/** A transcript as it is told: what was asked of it, and what happened in order. */
export interface Script extends Heading {
  readonly title: string
  readonly mustSay: readonly string[]
  readonly mustNotSay: readonly string[]
  readonly lines: readonly ScriptLine[]
}

export type ScriptLine =
  /** A burst is sent at once after the line before it. */
  | { readonly by: 'person'; readonly name: string; readonly text: string; readonly burst: boolean }
  | { readonly by: 'link worker'; readonly text: string }
  | { readonly by: 'bot'; readonly to: string; readonly text: string }
  /** How long nobody wrote, as an ISO duration such as `PT6H`. */
  | { readonly by: 'time'; readonly wait: string }
  | { readonly by: 'staff'; readonly kept: string }

/** Reads a transcript. What is said is with who wrote last. */
export function scriptOf(transcript: string): Script {
  const head = headOf(transcript)
  const lines: ScriptLine[] = []
  for (const line of transcript.slice(head.length).split('\n').filter(Boolean)) {
    const last = lines.at(-1)
    if (last?.by === 'bot' && isMore(line)) lines[lines.length - 1] = { ...last, text: `${last.text}\n${line.trim()}` }
    else lines.push(lineOf(line, lines))
  }
  const demanded = (demand: string) =>
    [...head.matchAll(new RegExp(`^${demand} (.+)$`, 'gm'))].map(([, words]) => words!)
  return {
    ...headingOf(transcript),
    ...{ title: head.split('\n')[0]!, mustSay: demanded('must say'), mustNotSay: demanded('must not say'), lines },
  }
}

const isMore = (line: string) => /^ {5}(?!\(kept: )/.test(line)

function lineOf(line: string, before: readonly ScriptLine[]): ScriptLine {
  const [, wait] = line.match(/^\(wait (\S+)\)$/) ?? []
  if (wait) return { by: 'time', wait }
  const [, kept] = line.match(/^ {5}\(kept: (.*)\)$/) ?? []
  if (kept) return { by: 'staff', kept }
  const [, name, joint, text] = line.match(/^(\w+(?: worker)?)( {2}|\+ )(.*)$/) ?? []
  if (!name) throw new Error(`This is no line of a transcript: ${line}`)
  if (name === 'Link worker') return { by: 'link worker', text: text! }
  if (name === 'Bot') return { by: 'bot', to: before.findLast((one) => one.by === 'person')?.name ?? '', text: text! }
  return { by: 'person', name, text: text!, burst: joint === '+ ' }
}

/** Who writes in it, in the order in which they first do. */
export const peopleIn = ({ lines }: Script) => [
  ...new Set(lines.flatMap((line) => (line.by === 'person' ? line.name : []))),
]
