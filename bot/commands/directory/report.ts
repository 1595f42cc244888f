import { reportOf } from '#adapters/directories/report.ts'
import { sampleEdition } from '#adapters/directories/sample.ts'
import { BadUse, read } from '#bot/commands/command.ts'
import { dayOf, everywhere, inFolder, listed, withEditions } from '#bot/commands/directory/with-editions.ts'

/** Says what is in the directory, and what is missing. */
export async function reporting(help: string): Promise<void> {
  const { values, positionals } = read(everywhere)
  if (values.help) return console.log(help)
  if (positionals.length > 1) throw new BadUse(`The report is of the whole directory: leave out ${positionals[1]}.`)
  inFolder(values.data)
  const report = await withEditions(values.data, async (editions) => {
    const current = await editions.open()
    return reportOf(current.length > 0 ? current : [sampleEdition()], dayOf(Date.now()))
  })
  if (values.json) return console.log(JSON.stringify(report))
  const imported = report.importedAt?.slice(0, 10) ?? 'never: it is the sample'
  console.log(`${report.services} services from ${report.source}, imported ${imported}.`)
  console.log(`Not shown to anyone: ${listed(report.notShown)}.\nMissing: ${listed(report.missing)}.`)
  console.log(`By need: ${listed(report.byNeed)}.`)
  console.log(`Last checked: ${listed(report.checkedIn)}; ${report.overAYearOld} over a year ago.`)
}
