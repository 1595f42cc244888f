import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Feed } from '#adapters/directories/feeds/feed.ts'
import { hsdsCsv } from '#adapters/directories/feeds/hsds-csv/feed.ts'
import { jsonFile } from '#adapters/directories/feeds/json-file/feed.ts'
import { openReferralApi } from '#adapters/directories/feeds/open-referral-api/feed.ts'
import { type Patience, usualPatience } from '#adapters/directories/feeds/open-referral-api/get-json.ts'
import { spreadsheet } from '#adapters/directories/feeds/spreadsheet/feed.ts'

export interface Reading {
  /** What an importer of it wanted to know, at the reading before. */
  readonly memory: string | null
  /** Milliseconds since 1970. */
  readonly now: number
  /** The mapping file of a spreadsheet. */
  readonly mapping?: string | undefined
  readonly patience?: Patience
  /** Ends a reading from the web before its time. */
  readonly stop?: AbortSignal
}

/** Whether an address is one on the web. */
export function isOnTheWeb(address: string): boolean {
  return /^https?:\/\//i.test(address)
}

/** The importer of what stands at an address: an API, a folder of an HSDS package, a spreadsheet, or a file of JSON. */
export function feedFor(address: string, { memory, now, mapping, patience = usualPatience, stop }: Reading): Feed {
  if (isOnTheWeb(address)) return openReferralApi(address, memory, now, patience, stop)
  if (/datapackage\.json$/i.test(address)) return hsdsCsv(dirname(address))
  if (statSync(address, { throwIfNoEntry: false })?.isDirectory()) return hsdsCsv(address)
  if (/\.(?:csv|tsv|txt)$/i.test(address)) return spreadsheet(address, mapping)
  return jsonFile(address)
}
