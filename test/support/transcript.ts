import type { Talk } from '#bot/commands/talk-session.ts'
import type { ChannelName } from '#bot/ports/channel.ts'
import { channelNames } from '#bot/ports/channel.ts'
import type { Contents } from '#bot/ports/store.ts'
import type { Note } from '#dialogs/notes.ts'

/** The first lines of a transcript: who it is about, how they write, from when, and what cannot be heard in it. */
export interface Heading {
  readonly channel: ChannelName
  readonly now: string
  /** The analyser fails at any text that holds this. */
  readonly breaksOn: string | null
  /** The place that staff left a tip on before it begins, and the tip. */
  readonly noted: { readonly place: string; readonly tip: string } | null
}

export function headingOf(script: string): Heading {
  const [, about] = script.split('\n')
  const [, channel, now, breaksOn, place, tip] =
    about?.match(/^(\w+), (\S+?)(?:, breaks on "(.+)")?(?:, noted "(.+?): (.+)")?$/) ?? []
  const name = channelNames.find((one) => one === channel)
  if (!name || !now) throw new Error(`The second line of a transcript is like: sms, 2026-11-23T10:00. It is: ${about}`)
  return { channel: name, now, breaksOn: breaksOn ?? null, noted: place && tip ? { place, tip } : null }
}

/** What was written by hand above the conversation, and is never rewritten. */
export const headOf = (script: string) => script.split('\n\n').slice(0, 2).join('\n\n')

/** Plays what people did in a script again, each on a handset of their own, and prints how it goes now. */
export async function replay(script: string, talkOf: (person: string) => Promise<Talk>): Promise<string> {
  const printed = [headOf(script), '']
  const lines = script.slice(headOf(script).length).split('\n').filter(isDone)
  const keptOf = new Map<Talk, number>()
  let talk: Talk | null = null
  for (let at = 0; at < lines.length; at++) {
    const burst = [lines[at]!]
    while (/^\w+\+/.test(lines[at + 1] ?? '')) burst.push(lines[++at]!)
    printed.push(...burst)
    talk = await talkWith(burst[0]!, talk, talkOf)
    const [, wait] = burst[0]!.match(/^\(wait (\S+)\)$/) ?? []
    const out = wait ? await talk.wait(wait) : await talk.hear(...burst.map(contentsOf))
    const conversation = talk.conversation()
    const notes = conversation ? await talk.ports.records.of(conversation) : []
    printed.push(...notes.slice(keptOf.get(talk) ?? 0).map(({ note }) => `     (kept: ${asPrinted(told(note))})`))
    keptOf.set(talk, notes.length)
    printed.push(...out.map(({ text }) => `Bot  ${asPrinted(text)}`))
  }
  return `${printed.join('\n')}\n`
}

/** What was said, as a transcript shows it: further lines set in, and references, which are new each time, covered. */
export const asPrinted = (text: string) =>
  text.replaceAll('\n', '\n     ').replaceAll(/FP-\w{5}-\w{5}/g, 'FP-•••••-•••••')

/** What someone did: wrote, sent, waited. All else in a script is printed anew. */
const isDone = (line: string) => /^\(wait /.test(line) || /^(?!Bot {2})(?:[A-Z]\w*(?: worker)?)(?: {2}|\+ )/.test(line)

/** Whose line it is. Time, and a link worker, are with who spoke last. */
async function talkWith(line: string, latest: Talk | null, talkOf: (person: string) => Promise<Talk>): Promise<Talk> {
  const [, name] = line.match(/^(\w+)(?: {2}|\+ )/) ?? []
  if (name) return talkOf(name)
  if (!latest) throw new Error(`Nobody has written yet: ${line}`)
  return latest
}

function contentsOf(line: string): Contents {
  const text = line.replace(/^[\w ]+?(?: {2}|\+ )/, '')
  if (line.startsWith('Link worker  ')) {
    if (text === '[joins]') return { type: 'linkWorkerJoined' }
    if (text === '[leaves]') return { type: 'linkWorkerLeft' }
    return { type: 'linkWorkerSaid', words: text }
  }
  const [, media] = text.match(/^\[(\w+\/\w+)\]$/) ?? []
  return media ? { type: 'media', kind: media } : { type: 'words', text, tapped: null }
}

function told(note: Note): string {
  switch (note.note) {
    case 'flag':
      return `flag, ${note.because}${note.risks.map(({ category, tier, about }) => `, ${category} ${tier} ${about}`).join('')}`
    case 'referral':
      return `referral to ${note.team}: ${note.name}, ${note.reach}, ${note.surgery ?? note.whereabouts ?? 'no surgery'}, "${note.whatMatters.join(' / ')}"`
    case 'handOff':
      return `hand-off, ${note.because}`
    case 'withRequest':
      return `with the request, ${note.words}`
    default:
      return Object.values(note).join(', ')
  }
}
