import { importFailed } from '#adapters/directories/feeds/feed.ts'

/** What an address answers, and where from. It is gone where it sends on to on the same host; elsewhere is for a person to decide. */
export async function followed(from: URL, init: RequestInit): Promise<{ response: Response; at: URL }> {
  let at = from
  for (let steps = 0; steps < 5; steps++) {
    const response = await fetch(at, { ...init, redirect: 'manual' })
    const on = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
    if (!on) return { response, at }
    await response.body?.cancel()
    const next = URL.canParse(on, at.href) ? new URL(on, at) : null
    if (!next) throw importFailed(`${from.href} sends us on to something that is no address. Tell who runs it.`)
    if (next.host !== from.host) {
      throw importFailed(
        `${from.href} sends us on to another host, ${next.host}. If the directory has moved there, import it from there; if it asks to sign in, ask who runs it for an address that is open to all.`,
      )
    }
    at = next
  }
  throw importFailed(`${from.href} sends us round in circles. Check the address.`)
}
