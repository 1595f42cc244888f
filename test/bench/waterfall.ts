import { mkdtempSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { path } from './figures.ts'

// The peers have a package.json and a tree of their own, beside this file.
const peer = createRequire(join(import.meta.dirname, 'package.json'))

type Storage = {
  read(keys: string[]): Promise<object>
  write(changes: object): Promise<void>
  delete(keys: string[]): Promise<void>
}

/** Six-step waterfall of botbuilder-dialogs: turns a second of as many people, as many at once, as ours. */
export async function waterfall(synced: boolean, people: number, atOnce: number): Promise<number> {
  const { BotAdapter, ConversationState, MemoryStorage, TurnContext } = peer('botbuilder')
  const { DialogSet, TextPrompt, WaterfallDialog } = peer('botbuilder-dialogs')
  const folder = mkdtempSync(join(import.meta.dirname, 'data-'))
  const state = new ConversationState(synced ? syncedStorage(folder) : new MemoryStorage())
  const dialogs = new DialogSet(state.createProperty('dialog'))
  const ask = (text: string) => (step: { prompt(id: string, text: string): unknown }) => step.prompt('text', text)
  const end = (step: { context: { sendActivity(text: string): Promise<unknown> }; endDialog(): unknown }) =>
    step.context.sendActivity('Sent.').then(() => step.endDialog())
  dialogs.add(new TextPrompt('text')).add(new WaterfallDialog('referral', [...path.slice(1).map(ask), end]))

  class Adapter extends BotAdapter {
    sendActivities = async (_: unknown, activities: unknown[]) => activities.map((_, n) => ({ id: String(n) }))
  }
  const adapter = new Adapter()
  const turn = (person: number, text: string) => {
    const about = {
      type: 'message',
      id: '1',
      channelId: 'bench',
      serviceUrl: 'bench',
      from: { id: 'a' },
      recipient: { id: 'b' },
    }
    const context = new TurnContext(adapter, { ...about, text, conversation: { id: String(person) } })
    return adapter.runMiddleware(context, async () => {
      const dialog = await dialogs.createContext(context)
      const { status } = await dialog.continueDialog()
      if (status === 'empty') await dialog.beginDialog('referral')
      await state.saveChanges(context)
    })
  }
  const begun = performance.now()
  for (const text of path) {
    for (let n = 0; n < people; n += atOnce)
      await Promise.all(Array.from({ length: atOnce }, (_, k) => turn(n + k, text)))
  }
  const rate = (people * path.length) / ((performance.now() - begun) / 1_000)
  rmSync(folder, { recursive: true })
  return rate
}

/** Keeps each conversation in a file of its own, and is on disk before it says so. */
function syncedStorage(folder: string): Storage {
  const kept = new Map<string, object>()
  return {
    read: async (keys) =>
      Object.fromEntries(keys.filter((key) => kept.has(key)).map((key) => [key, structuredClone(kept.get(key))])),
    async write(changes) {
      for (const [key, value] of Object.entries(changes)) {
        const file = await open(join(folder, encodeURIComponent(key)), 'w')
        await file.writeFile(JSON.stringify(value))
        await file.sync()
        await file.close()
        kept.set(key, value)
      }
    },
    delete: async (keys) => keys.forEach((key) => void kept.delete(key)),
  }
}
