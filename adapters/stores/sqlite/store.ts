import { EventEmitter } from 'node:events'
import { accepting } from '#adapters/stores/sqlite/accepting.ts'
import { committing } from '#adapters/stores/sqlite/committing.ts'
import { dueList } from '#adapters/stores/sqlite/due.ts'
import { openEditions } from '#adapters/stores/sqlite/editions.ts'
import { openFile } from '#adapters/stores/sqlite/files.ts'
import { openGazetteer } from '#adapters/stores/sqlite/gazetteer.ts'
import { groupCommit } from '#adapters/stores/sqlite/group-commit.ts'
import { openKeys } from '#adapters/stores/sqlite/keys.ts'
import { latelyKnown } from '#adapters/stores/sqlite/lately.ts'
import { localNotes } from '#adapters/stores/sqlite/local-notes.ts'
import { opening } from '#adapters/stores/sqlite/opening.ts'
import { outbox } from '#adapters/stores/sqlite/outbox.ts'
import { reading } from '#adapters/stores/sqlite/reading.ts'
import { records } from '#adapters/stores/sqlite/records.ts'
import type { Room } from '#adapters/stores/sqlite/room.ts'
import { hiddenWith } from '#adapters/stores/sqlite/room.ts'
import { derived } from '#adapters/stores/sqlite/seal.ts'
import type { Stores } from '#bot/ports/stores.ts'

/**
 * Keeps everything in three SQLite files of one folder, sealed with keys that the secret wraps. Where the folder will be
 * thrown away with this process, nothing waits for the disk.
 */
export function sqliteStore(folder: string, secret: Buffer, thrownAway = false): Stores {
  const db = openFile(folder, 'conversations', thrownAway)
  const keysFile = openFile(folder, 'keys', thrownAway)
  const keys = openKeys(keysFile, secret)
  const editions = openEditions(folder)
  const notesFile = openFile(folder, 'directory', thrownAway)
  const gazetteer = openGazetteer(folder)
  const { changed, tellChanged, nextChange } = changes()
  const lately = latelyKnown()
  const undo = () => {
    keys.rollback()
    lately.forget()
  }
  const write = groupCommit(db, { commit: keys.commit, rollback: undo }, tellChanged)
  const room: Room = {
    db,
    keys,
    write,
    lately,
    changed,
    nextChange,
    hide: hiddenWith(derived(secret, 'fingerpost/message-ids')),
  }
  return {
    store: { ...accepting(room), ...opening(room), ...committing(room), ...reading(room) },
    outbox: outbox(room),
    due: dueList(room),
    records: records(room),
    editions,
    localNotes: localNotes(notesFile, db),
    gazetteer,
    endLeases: () =>
      db.exec(`update said set due_at = 0 where state = 'leased'; update due set leased_until = 0 where done = 0`),
    close() {
      editions.close()
      notesFile.close()
      gazetteer.close()
      keysFile.close()
      db.close()
    },
  }
}

/** Who waits for a conversation is woken once its change is on disk. */
function changes() {
  const waiting = new EventEmitter().setMaxListeners(0)
  let changedSince = new Set<string>()
  return {
    changed: (conversation: string) => void changedSince.add(conversation),
    tellChanged() {
      const told = changedSince
      changedSince = new Set()
      for (const conversation of told) waiting.emit(conversation)
    },
    nextChange: (conversation: string, within: number) =>
      new Promise<void>((resolve) => {
        const done = () => {
          clearTimeout(timer)
          waiting.off(conversation, done)
          resolve()
        }
        const timer = setTimeout(done, within)
        waiting.on(conversation, done)
      }),
  }
}
