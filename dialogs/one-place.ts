import type { Line } from '#content/words.ts'
import type { Details } from '#dialogs/details.ts'
import type { Memory } from '#dialogs/memory.ts'
import { listedFor } from '#dialogs/numbers.ts'
import { placeToGo } from '#dialogs/place-to-go.ts'
import type { Service } from '#dialogs/service.ts'
import { tipsOf } from '#dialogs/tips.ts'

/** What more is known of one of the places. */
export function details({ about, provider, web, ...service }: Details, memory: Memory): readonly Line[] {
  const blanks = { about: about ?? 'none', provider: provider ?? 'none', web: web ?? 'none' }
  return [
    placeToGo({ ...service, web }, 0, memory),
    ...tipsOf(service.tips),
    { message: 'signposting-details', blanks, ...listedFor(memory) },
  ]
}

/** That one of the places was taken off the list since it was shown. */
export function noLongerListed({ name, phone }: Service, memory: Memory): readonly Line[] {
  return [{ message: 'signposting-not-listed', blanks: { name, phone: phone ?? 'none' }, ...listedFor(memory) }]
}
