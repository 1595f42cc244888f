import { readFileSync } from 'node:fs'
import type { Edition, OpenReferralService } from '#bot/ports/directory.ts'

const path = `${import.meta.dirname}/../../content/directory/thornshire.json`

/** The made-up directory that is searched until one is imported. It was never imported: its instant is 0. */
export function sampleEdition(): Edition {
  const services: OpenReferralService[] = JSON.parse(readFileSync(path, 'utf8'))
  return { source: 'Thornshire sample', importedAt: 0, services: services.filter(({ status }) => status === 'active') }
}
