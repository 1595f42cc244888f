import type { Channels } from '#bot/ports/channel.ts'
import type { Clock } from '#bot/ports/clock.ts'
import type { Directory } from '#bot/ports/directory.ts'
import type { DueList } from '#bot/ports/due.ts'
import type { Analyser } from '#bot/ports/language.ts'
import type { Outbox } from '#bot/ports/outbox.ts'
import type { Records } from '#bot/ports/records.ts'
import type { Report } from '#bot/ports/report.ts'
import type { Store } from '#bot/ports/store.ts'
import type { Area } from '#content/areas.ts'

/** Everything the bot needs from outside itself. `main.ts` fills it in once. */
export interface Ports {
  readonly store: Store
  readonly outbox: Outbox
  readonly due: DueList
  readonly records: Records
  readonly directory: Directory
  readonly analyser: Analyser
  readonly channels: Channels
  readonly area: Area
  readonly clock: Clock
  readonly report: Report
  /** Told that there may be work to do, so that nobody waits for the next look round. */
  readonly wake: () => void
  /** Milliseconds that a lookup may take. */
  readonly lookUpWithin: number
}
