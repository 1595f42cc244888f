import { importFailed, type Patience } from '#adapters/directories/open-referral/get-json.ts'
import { readServices } from '#adapters/directories/open-referral/read.ts'
import { ServiceRecord } from '#adapters/directories/open-referral/record.ts'
import type { Edition, OpenReferralService } from '#bot/ports/directory.ts'

export interface Imported {
  readonly edition: Edition
  readonly read: number
  /** How many were left out, by why. */
  readonly leftOut: Readonly<Record<string, number>>
}

/** Reads a whole directory into an edition: every service that is active and has a name. IMPORT_FAILED where any is lost. */
export async function importFrom(source: string, importedAt: number, patience?: Patience): Promise<Imported> {
  const { name, services } = await readServices(source, patience)
  const kept = new Map<string, OpenReferralService>()
  const leftOut: Record<string, number> = {}
  for (const raw of services) {
    const service = usable(raw)
    const why = typeof service === 'string' ? service : kept.has(service.id) ? 'the same id again' : null
    if (why) leftOut[why] = (leftOut[why] ?? 0) + 1
    else kept.set((service as OpenReferralService).id, service as OpenReferralService)
  }
  if (kept.size === 0)
    throw importFailed(`${name} has no active service with an id and a name. Check that it is Open Referral UK 3.0.`)
  return { edition: { source: name, importedAt, services: [...kept.values()] }, read: services.length, leftOut }
}

/** A service without what is wrong in it, or why it cannot be used. */
function usable(raw: unknown): OpenReferralService | string {
  const { data, error } = ServiceRecord.safeParse(raw)
  if (error) return { id: 'no id', name: 'no name' }[String(error.issues[0]!.path[0])] ?? 'not a service'
  const status = data.status?.toLowerCase() ?? 'active'
  return status === 'active' ? data : status
}
