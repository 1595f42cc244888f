import { answer } from '#bot/answers.ts'
import { hear, hearBesides } from '#bot/hear.ts'
import type { Ports } from '#bot/ports/ports.ts'
import type { Conversation, Offer, Outcome, Reply, Waiting } from '#bot/ports/store.ts'
import { replyOf } from '#bot/reply.ts'
import { gapAt } from '#bot/services/gaps.ts'
import { reminderAt } from '#bot/services/reminders.ts'
import { setAside } from '#bot/set-aside.ts'
import type { Line } from '#content/words.ts'
import { BotError } from '#dialogs/errors.ts'
import type { Note } from '#dialogs/notes.ts'
import { stepOn } from '#dialogs/reopen.ts'
import type { Step } from '#dialogs/step.ts'
import { brandNew, isNeverFirst } from '#dialogs/step.ts'
import type { Effect, Heard } from '#dialogs/vocabulary.ts'

/** What comes of hearing these pieces as one: where the conversation then is, what is written down, what is said. */
export async function outcomeOf(ports: Ports, before: Conversation, pieces: readonly Waiting[]): Promise<Outcome> {
  const at = ports.clock()
  const heard = await hear(ports, before, pieces)
  if (!heard) return { ...unchanged(before), at }
  try {
    const { snapshot, effects } = await settleAll(ports, before, heard, at)
    const lines = effects.filter((effect) => effect.type === 'say').flatMap(({ params }) => params)
    const notes = effects.filter((effect) => effect.type === 'keep').map(({ params }) => params)
    const priority = urgent.has(heard.type) ? 'crisis' : 'usual'
    return {
      snapshot,
      at,
      offer: offerIn(lines, before.offer),
      ...sorted(ports, notes, before, pieces, at),
      reply: lines.length > 0 ? { ...replyOf(ports, before, lines, priority), ...until(snapshot, priority, at) } : null,
    }
  } catch (error) {
    if (heard.type !== 'danger') throw error
    ports.report.error(error, 'moving on a conversation in which danger was heard')
    return setAside(ports, before, pieces[0]!)
  }
}

/** What is heard here is answered before anything else, and waits for nothing. */
const urgent: ReadonlySet<Heard['type']> = new Set(['danger', 'chose.notSafe'])

/** Who said when they may be reached gets an answer at once or not at all. Milliseconds. */
const AT_ONCE = 60_000

const until = (snapshot: string, priority: Reply['priority'], at: number) =>
  priority === 'usual' && isNeverFirst(snapshot) ? { until: at + AT_ONCE } : {}

const unchanged = ({ snapshot, offer }: Conversation) =>
  ({ snapshot, offer, notes: [], gaps: [], due: [], reply: null }) as const

/** `settle`, and once more with what was said behind it. */
async function settleAll(ports: Ports, before: Conversation, heard: Heard, at: number): Promise<Step> {
  const first = await settle(ports, before, heard)
  const then = { ...before, at, snapshot: first.snapshot }
  const next = await hearBesides(ports, then, heard)
  if (!next) return first
  const second = await settle(ports, then, next)
  return { ...second, effects: together(first.effects, second.effects) }
}

/** Places just shown stand last, behind what meets the rest, and are not said to stand. */
function together(first: readonly Effect[], second: readonly Effect[]): readonly Effect[] {
  if (!linesOf(second).some(({ message }) => message === 'signposting-still'))
    return [...withoutRepeats(first, second), ...second]
  return [...without(second, ({ message }) => message === 'signposting-still'), ...first]
}

const linesOf = (effects: readonly Effect[]) =>
  effects.flatMap((effect) => (effect.type === 'say' ? effect.params : []))

const without = (effects: readonly Effect[], isLeftOut: (line: Line) => boolean): readonly Effect[] =>
  effects.map((effect) =>
    effect.type === 'say' ? { ...effect, params: effect.params.filter((line) => !isLeftOut(line)) } : effect,
  )

/** A question that more was said behind is over, or asked again behind what meets that. */
const withoutRepeats = (first: readonly Effect[], second: readonly Effect[]): readonly Effect[] => {
  const again = linesOf(second).map(({ message }) => message)
  const isOver = ({ message, choices }: Line) => choices !== undefined || asksForMore.has(message)
  return without(first, (line) => again.includes(line.message) || (isOver(line) && again.length > 0))
}

/** What asks without a choice. */
const asksForMore: ReadonlySet<Line['message']> = new Set(['crisis-safe-what'])

/** Steps the conversation on, and once more with the answer where it asked for something to be looked up. */
async function settle(ports: Ports, before: Conversation, heard: Heard): Promise<Step> {
  const onPhone = ports.channels[before.channel]?.onPhone ?? false
  const first = stepOn(before.snapshot ?? brandNew, heard, onPhone)
  const lookUp = first.effects.find((effect) => effect.type === 'lookUp')
  if (!lookUp) return first
  const second = stepOn(first.snapshot, await answer(ports, lookUp.params), onPhone)
  if (second.effects.some(({ type }) => type === 'lookUp')) throw new BotError('DIALOG_LOOP')
  return { ...second, effects: [...first.effects, ...second.effects] }
}

/** Each note to where it belongs: a gap to nobody's record, a reminder to what falls due. */
function sorted(
  { area: { timeZone } }: Ports,
  notes: readonly Note[],
  before: Conversation,
  pieces: readonly Waiting[],
  at: number,
) {
  const setAt = pieces.at(-1)!.position
  return {
    notes: notes.filter((note) => note.note !== 'gap' && note.note !== 'reminder'),
    gaps: notes.filter((note) => note.note === 'gap').map((note) => gapAt(note, at, timeZone)),
    due: notes
      .filter((note) => note.note === 'reminder')
      .map((note) => reminderAt(note, before.id, setAt, at, timeZone)),
  }
}

/** Whatever is said next closes the offer before it, so that "2" always means the latest; not what is only met in a line. */
function offerIn(lines: readonly Line[], before: Offer): Offer {
  if (lines.every(({ message }) => /^(?:fear|reaching)-/.test(message))) return before
  return { number: before.number + 1, choices: lines.find(({ choices }) => choices)?.choices ?? [] }
}
