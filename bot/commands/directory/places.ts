import { setFlagsFromString } from 'node:v8'
import { type LeftOut, placesIn } from '#adapters/directories/places/file.ts'
import { openGazetteer } from '#adapters/stores/sqlite/gazetteer.ts'
import { BadUse, read } from '#bot/commands/command.ts'
import { progressOn } from '#bot/commands/directory/progress.ts'
import { everywhere, listed } from '#bot/commands/directory/with-editions.ts'
import type { Placed } from '#bot/ports/gazetteer.ts'
import { readSettings } from '#bot/settings.ts'

/** Brings postcodes and place names in from files, and says how many. */
export async function bringingPlaces(help: string): Promise<void> {
  const { values, positionals } = read(everywhere)
  if (values.help) return console.log(help)
  const [, ...files] = positionals
  if (files.length === 0) throw new BadUse('Say which CSV files tell of places: of postcodes, of names, or both.')
  // However many there are, few are held at a time: what is done with is let go of before more memory is asked for.
  setFlagsFromString('--optimize-for-size')
  const leftOut: LeftOut = {}
  const progress = progressOn(process.stderr, undefined, 'places')
  const gazetteer = openGazetteer(values.data ?? readSettings().DATA_DIR)
  try {
    const kept = await gazetteer.keep(told(files, leftOut, progress.tell)).finally(progress.end)
    if (values.json) return console.log(JSON.stringify({ ...kept, leftOut }))
    console.log(
      `Kept ${kept.postcodes} postcodes, ${kept.ended} that have ended, and ${kept.names} names of places. They are looked up from now on.`,
    )
    console.log(`Left out: ${listed(leftOut)}.`)
  } finally {
    gazetteer.close()
  }
}

async function* told(
  files: readonly string[],
  leftOut: LeftOut,
  tell: (read: number, total: null) => void,
): AsyncGenerator<Placed> {
  let number = 0
  for (const file of files)
    for await (const place of placesIn(file, leftOut)) {
      number += 1
      tell(number, null)
      yield place
    }
}
