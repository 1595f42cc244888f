import type { Ports } from '#bot/ports/ports.ts'

/** What was looked for, or null where it failed, which is reported, or is not there in time: a person is waiting, and so is everything they wrote since. */
export async function inTime<Found>(
  { lookUpWithin, report }: Pick<Ports, 'lookUpWithin' | 'report'>,
  looking: Promise<Found>,
  what: string,
): Promise<Found | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, lookUpWithin, null)
  })
  const looked = looking.catch((error) => {
    report.error(error, `looking up ${what}`)
    return null
  })
  const found = await Promise.race([looked, late])
  clearTimeout(timer)
  return found
}
