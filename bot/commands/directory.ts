import { BadUse, read, run } from '#bot/commands/command.ts'
import { everywhere } from '#bot/commands/directory/with-editions.ts'
import { readTimes } from '#bot/commands/times.ts'
import { needIds } from '#content/needs.ts'
import { wishes } from '#content/wishes.ts'

const help = `The directory of places to go, on this machine.

  npm run directory -- import SOURCE            from an Open Referral UK API (its web address), a JSON, NDJSON or CSV
                       [--name county] [--precedence 1..9] [--mapping FILE]      file, or a folder of HSDS CSV files
  npm run directory -- sources                  what it is made of, who speaks first first, and what waits for you
  npm run directory -- confirm NAME             lets an import that lost many services take its place
  npm run directory -- remove NAME              takes a source out
  npm run directory -- places FILE...           where postcodes and places are, from CSV files: ONSPD, OS Open Names, or any
                                                with the columns postcode or name, lat and lon
  npm run directory -- search [--need NEED] [--near "M33 3AB"] [--words "walking group"] [--about "woman, 71, no car"]
                       [--free] [--evening] [--open-now] [--remote] [--step-free] [--wish WISH] [--limit 3]
  npm run directory -- report [--by provider]   what is in it, what is missing, and what would mend each record (--csv)
  npm run directory -- doubles                  what is listed twice, and what may be: a person decides by
  npm run directory -- doubles same ID ID       or: doubles different ID ID
  npm run directory -- note --help              places, tips and corrections of your own, signed; what people say is closed
  npm run directory -- gaps [--from 2026-01] [--to 2026-06] [--csv] [--svg FILE]   which needs had nowhere to go
  npm run directory -- times                    what is understood of opening times in words, one text a line

  --json        as JSON: npm run -s directory -- report --json
  --data DIR    the folder that it is kept in

  NEED is one of ${needIds.join(', ')}.
  WISH is one of ${wishes.join(', ')}, withChild, or a day they can come: day:FR. Both can be given more than once.
  --words is what the person said, and --near (or --place) a postcode, a district, or a town that the directory knows.`

// Each is loaded when it is asked for: an import need not hold what a search does.
await run(async () => {
  const command = process.argv[2]
  if (command === 'import') await (await import('#bot/commands/directory/import.ts')).importing(help)
  else if (command === 'sources') await (await import('#bot/commands/directory/sources.ts')).listing(help)
  else if (command === 'confirm') await (await import('#bot/commands/directory/sources.ts')).confirming(help)
  else if (command === 'remove') await (await import('#bot/commands/directory/sources.ts')).removing(help)
  else if (command === 'places') await (await import('#bot/commands/directory/places.ts')).bringingPlaces(help)
  else if (command === 'search') await (await import('#bot/commands/directory/search.ts')).searching(help)
  else if (command === 'report') await (await import('#bot/commands/directory/report.ts')).reporting(help)
  else if (command === 'doubles') await (await import('#bot/commands/directory/doubles.ts')).doubling(help)
  else if (command === 'note') await (await import('#bot/commands/directory/note.ts')).noting()
  else if (command === 'gaps') await (await import('#bot/commands/directory/gaps.ts')).showingGaps(help)
  else if (command === 'times') await timing()
  else if (command === '--help') console.log(help)
  else throw new BadUse('Say import, places, search, report, gaps or times first, or try --help.')
})

async function timing(): Promise<void> {
  const { values, positionals } = read(everywhere)
  if (values.help) return console.log(help)
  if (positionals.length > 1) throw new BadUse('Give the texts on standard input, one a line.')
  await readTimes(values.json)
}
