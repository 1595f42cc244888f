import type { DatabaseSync } from 'node:sqlite'
import { named } from '#adapters/stores/sqlite/full.ts'

/** The longest that one group holds the write lock, in milliseconds. What is left goes into the next. */
const LONGEST = 40

interface Job {
  readonly work: () => unknown
  readonly resolve: (result: never) => void
  readonly reject: (error: unknown) => void
}

/** Writes something whole or not at all; once it resolves it is on disk. The work may be done more than once. */
export type Write = <Result>(work: () => Result) => Promise<Result>

/**
 * Lets writes that arrive together share one commit, and so one wait for the disk, in one synchronous block. Where one
 * of them throws, all are undone: it is told, and the others are done again without it. `before` runs first of all that
 * must be on disk before the commit is; `after` once it is.
 */
export function groupCommit(db: DatabaseSync, before: { commit(): void; rollback(): void }, after: () => void): Write {
  const begin = db.prepare('begin immediate')
  const commit = db.prepare('commit')
  let waiting: Job[] = []

  return (work) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush)
      waiting.push({ work, resolve, reject })
    })

  function flush(): void {
    const jobs = waiting
    waiting = []
    const results: unknown[] = []
    let failed: readonly Job[] = jobs
    try {
      begin.run()
      const until = performance.now() + LONGEST
      for (const job of jobs) {
        failed = [job]
        results.push(job.work())
        if (performance.now() > until) break
      }
      failed = jobs.slice(0, results.length)
      before.commit()
      commit.run()
    } catch (cause) {
      before.rollback()
      if (db.isOpen && db.isTransaction) db.exec('rollback')
      for (const { reject } of failed) reject(named(cause))
      doAgain(jobs.filter((job) => !failed.includes(job)))
      return
    }
    doAgain(jobs.slice(results.length))
    for (const [at, result] of results.entries()) jobs[at]!.resolve(result as never)
    after()
  }

  function doAgain(jobs: readonly Job[]): void {
    if (jobs.length === 0) return
    if (waiting.length === 0) setImmediate(flush)
    waiting = [...jobs, ...waiting]
  }
}
