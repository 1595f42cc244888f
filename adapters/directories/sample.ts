import { readFileSync } from 'node:fs'
import type { Edition, OpenReferralService } from '#bot/ports/directory.ts'

const path = `${import.meta.dirname}/../../content/directory/thornshire.json`

/** The services of the made-up directory that are active. */
export function sampleServices(): readonly OpenReferralService[] {
  const services: OpenReferralService[] = JSON.parse(readFileSync(path, 'utf8'))
  return services.filter(({ status }) => status === 'active')
}

/** The made-up directory that is searched until one is imported. It was never imported: its instant is 0. */
export function sampleEdition(): Edition {
  const services = sampleServices()
  return {
    ...{ source: 'Thornshire sample', from: path, precedence: 9, importedAt: 0 },
    ...{ size: services.length, memory: null, leftOut: [] },
    async *services() {
      yield* services
    },
  }
}
