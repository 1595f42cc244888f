import type { DatabaseSync } from 'node:sqlite'
import { BotError } from '#dialogs/errors.ts'

/** The longest that one group holds the write lock, in milliseconds. What is left goes into the next. */
const LONGEST = 40

const SQLITE_FULL = 13

/** What a job answers where nothing of it is to be kept. */
export class Undone<Result> {
  readonly result: Result

  constructor(result: Result) {
    this.result = result
  }
}

interface Job {
  readonly work: () => unknown
  readonly resolve: (result: never) => void
  readonly reject: (error: unknown) => void
}

/** Writes something whole or not at all; once it resolves it is on disk. */
export type Write = <Result>(work: () => Result | Undone<Result>) => Promise<Result>

/**
 * Lets writes that arrive together share one commit, and so one wait for the disk: one synchronous block, with a
 * savepoint for each. `before` runs first of all that must be on disk before the commit is; `after` once it is.
 */
export function groupCommit(db: DatabaseSync, before: { commit(): void; rollback(): void }, after: () => void): Write {
  const begin = db.prepare('begin immediate')
  const commit = db.prepare('commit')
  const savepoint = db.prepare('savepoint job')
  const release = db.prepare('release job')
  let waiting: Job[] = []

  return (work) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush)
      waiting.push({ work, resolve, reject })
    })

  function flush(): void {
    const jobs = waiting
    waiting = []
    const done: (() => void)[] = []
    let next = 0
    try {
      begin.run()
      const until = performance.now() + LONGEST
      while (next < jobs.length && performance.now() < until) done.push(run(jobs[next++]!))
      before.commit()
      commit.run()
    } catch (cause) {
      before.rollback()
      if (db.isOpen && db.isTransaction) db.exec('rollback')
      for (const { reject } of jobs.slice(0, Math.max(next, 1))) reject(named(cause))
      leave(jobs.slice(Math.max(next, 1)))
      return
    }
    leave(jobs.slice(next))
    for (const settle of done) settle()
    after()
  }

  function leave(jobs: readonly Job[]): void {
    if (jobs.length === 0) return
    if (waiting.length === 0) setImmediate(flush)
    waiting = [...jobs, ...waiting]
  }

  function run({ work, resolve, reject }: Job): () => void {
    savepoint.run()
    try {
      const result = work()
      if (result instanceof Undone) {
        db.exec('rollback to job')
        release.run()
        return () => resolve(result.result as never)
      }
      release.run()
      return () => resolve(result as never)
    } catch (cause) {
      if (!db.isTransaction) throw cause // The disk is full, or worse: SQLite has undone the whole group.
      db.exec('rollback to job; release job')
      return () => reject(named(cause))
    }
  }
}

/** A failure of the disk, by a name that says what to do about it. */
function named(cause: unknown): unknown {
  return (cause as { errcode?: number }).errcode === SQLITE_FULL ? new BotError('STORE_FULL', '', cause) : cause
}
