import { expect } from 'chai'
import { feedFor } from '#adapters/directories/feeds/feed-for.ts'
import { importFrom } from '#adapters/directories/import.ts'
import { BotError } from '#dialogs/errors.ts'
import { editionsInMemory, wholeOf } from '#test/support/editions.ts'
import { type Answer, type feedServers, hurried } from '#test/support/feed-server.ts'

/** Imports from an address into an edition of its own, and tells what came of it. */
export async function importing(from: string, patience = hurried) {
  const editions = editionsInMemory()
  const reading = feedFor(from, { memory: null, now: 7, patience })
  const imported = await importFrom(editions, reading, { from, precedence: 5, importedAt: 7 })
  return { ...imported, edition: (await wholeOf(editions))[0]!, named: (await editions.open())[0]!.leftOut }
}

/** What an import that must fail is refused with: one sentence. */
export const failingOn =
  (serve: ReturnType<typeof feedServers>['serve']) =>
  async (answer: Answer, patience = hurried): Promise<string> => {
    const error = await importing(await serve(answer), patience).then(
      () => null,
      (error: unknown) => error,
    )
    expect(error).to.be.instanceOf(BotError)
    expect((error as BotError).code).to.equal('IMPORT_FAILED')
    expect((error as BotError).message).to.match(/^[^\n]*\.$/)
    return (error as BotError).message
  }
