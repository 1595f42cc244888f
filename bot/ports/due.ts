/** Held by one, until it is done or the lease runs out: the token proves whose it is. */
export type Leased<Thing> = Thing & { readonly token: string }

/** Work to be done at a time, which stands behind no conversation's queue. The id is fixed: set again, it moves. */
export interface DueWork {
  readonly id: string
  readonly kind: 'reminder'
  /** Milliseconds since 1970. */
  readonly at: number
  readonly conversation: string | null
  /** What the work needs. Sealed. */
  readonly body: string
}

/** Work that falls due. A lease lets any number of processes share it: one holder at a time, and a crash frees it. */
export interface DueList {
  /** Sets or moves it. Once done, it is not set again. */
  set(work: DueWork): Promise<void>
  claim(now: number, lease: number, limit: number): Promise<readonly Leased<DueWork>[]>
  /** False where the lease was lost meanwhile. */
  done(id: string, token: string): Promise<boolean>
  /** When the next falls due, or null. */
  next(): Promise<number | null>
}
