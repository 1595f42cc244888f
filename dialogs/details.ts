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
  readonly tip: Tip | null
}
