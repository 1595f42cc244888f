import type { Service } from '#dialogs/service.ts'
import type { Tip } from '#dialogs/tips.ts'

/** What more a record says of a place. */
export interface Details extends Service {
  readonly about: string | null
  readonly provider: string | null
}

/** What the record of one place says of what was asked, null where it does not; and what staff do. */
export interface OfOne {
  readonly place: Service
  readonly listed: boolean
  readonly says: string | null
  /** What was asked beside that, its record does not say. */
  readonly lacks: boolean
  /** Whether it is on any of the days asked about; null where none was, or nobody could be sure. */
  readonly on: boolean | null
  readonly tip: Tip | null
}
