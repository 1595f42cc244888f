import { sqliteStore } from '#adapters/stores/sqlite/store.ts'

// Another process on the folder that it is given: it writes into Ana's conversation, and answers her, so many times.
const [folder, times] = process.argv.slice(2)
const { store, close } = sqliteStore(folder!, Buffer.alloc(32, 7), true)
for (let n = 0; n < Number(times); n++) {
  const { conversation, position } = await store.accept(
    {
      ...{ id: `sms:${n}`, to: { address: 'ana', channel: 'sms', replyTo: '{}' }, at: 0 },
      contents: { type: 'words', text: `${n}`, tapped: null },
    },
    () => ({ kind: 'alone', hold: { quiet: 0, most: 0 }, flag: null }),
  )
  await store.commit(await store.open(conversation), [position], {
    ...{ snapshot: '"here"', offer: { number: 0, choices: [] }, at: 0, notes: [], gaps: [], due: [] },
    reply: { lines: [], text: 'Go on.', priority: 'usual' },
  })
}
close()
