import { setFlagsFromString } from 'node:v8'
import { stringify } from 'csv-stringify/sync'
import type { Fault } from '#adapters/directories/faults.ts'
import { UNREACHABLE } from '#adapters/directories/listing.ts'
import { type DirectoryReport, reportOf } from '#adapters/directories/report.ts'
import { sampleEdition } from '#adapters/directories/sample.ts'
import { likelyNeeds } from '#adapters/language/local/needs.ts'
import { BadUse, read } from '#bot/commands/command.ts'
import { writeList } from '#bot/commands/directory/in-pieces.ts'
import { withNotebook } from '#bot/commands/directory/note/places.ts'
import { dayOf, everywhere, listed } from '#bot/commands/directory/with-editions.ts'
import { saidClosed } from '#bot/services/said-closed.ts'

const columns = ['source', 'id', 'name', 'provider', 'kind', 'fault', 'mend'] as const
/** So many of what is odd, and so many providers, can be read at once. */
const MOST_SHOWN = 20

/** Says what is in the directory, what is missing and what is wrong with each record, and what would mend it. */
export async function reporting(help: string): Promise<void> {
  const { values, positionals } = read({
    ...everywhere,
    ...{ csv: { type: 'boolean', default: false }, by: { type: 'string' } },
  })
  if (values.help) return console.log(help)
  if (positionals.length > 1) throw new BadUse(`The report is of the whole directory: leave out ${positionals[1]}.`)
  if (values.by !== undefined && values.by !== 'provider') throw new BadUse('A report is whole, or --by provider.')
  if (values.csv && values.json) throw new BadUse('Say --csv or --json, and not both.')
  // However many there are, little is held at a time.
  setFlagsFromString('--optimize-for-size')
  const form = values.json ? 'json' : values.csv ? 'csv' : 'words'
  await withNotebook(values.data, async ({ editions, notes, gazetteer }) => {
    const current = await editions.open()
    const all = current.length > 0 ? current : [sampleEdition()]
    const out = values.by ? byProvider[form]() : byRecord[form]()
    const closed = saidClosed(await notes.reports())
    const report = await reportOf(all, dayOf(Date.now()), out.tell, likelyNeeds, gazetteer)
    out.end({ ...report, saidClosed: closed })
  })
}

type Report = DirectoryReport & { readonly saidClosed: ReturnType<typeof saidClosed> }

/** Takes each fault as it is found, so that none is held, and then the whole. */
interface Out {
  tell(fault: Fault): void
  end(report: Report): void
}
type Forms = Readonly<Record<'json' | 'csv' | 'words', () => Out>>

const byRecord: Forms = {
  json() {
    let told = 0
    return {
      tell: (fault) => void process.stdout.write(`${told++ === 0 ? '{"records":[' : ','}\n${JSON.stringify(fault)}`),
      end({ providers, ...report }) {
        process.stdout.write(
          `${told === 0 ? '{"records":[' : ''}],\n${JSON.stringify(report).slice(1, -1)},"providers":`,
        )
        writeList(providers)
        console.log('}')
      },
    }
  },
  csv() {
    process.stdout.write(inCsv([columns]))
    return { tell: (fault) => void process.stdout.write(inCsv([columns.map((one) => fault[one])])), end: () => {} }
  },
  words() {
    const odd: Fault[] = []
    return {
      tell: (fault) => void (fault.kind === 'odd' && odd.length < MOST_SHOWN && odd.push(fault)),
      end(report) {
        inWords(report)
        for (const { id, name, fault, mend } of odd) console.log(`  ${fault} of ${name} (${plain(id)}). ${mend}`)
        console.log('Each record and what would mend it: npm run -s directory -- report --csv')
      },
    }
  },
}

const counted = ['provider', 'services', 'faults', 'missing', 'old', 'odd'] as const
const byProvider: Forms = {
  json: () => ({
    tell: () => {},
    end({ providers }) {
      writeList(providers)
      console.log()
    },
  }),
  csv: () => ({
    tell: () => {},
    end({ providers }) {
      process.stdout.write(inCsv([counted]))
      for (const one of providers) process.stdout.write(inCsv([counted.map((column) => one[column])]))
    },
  }),
  words: () => ({
    tell: () => {},
    end({ providers }) {
      for (const { provider, services, faults, missing, old, odd } of providers)
        console.log(`${provider}: ${services} services, ${faults} faults (missing ${missing}, old ${old}, odd ${odd})`)
    },
  }),
}

/** What begins as a formula does has an apostrophe before it: a sheet would run it. */
function inCsv(rows: readonly (readonly (string | number)[])[]): string {
  return stringify(rows as (string | number)[][], { escape_formulas: true, record_delimiter: '\r\n' })
}

function plain(id: string): string {
  return id.replaceAll(/\p{Cc}/gu, '?')
}

function inWords(report: Report): void {
  const imported = report.importedAt?.slice(0, 10) ?? 'never: it is the sample'
  const { missing, odd, mended, old } = report.faults
  console.log(`${report.services} services from ${report.source}, imported ${imported}.`)
  const bySearch = report.notShown[UNREACHABLE] ? ` Staff find those with ${UNREACHABLE} by search.` : ''
  console.log(
    `Not shown to people in talk: ${listed(report.notShown)}.${bySearch}\nMissing: ${listed(report.missing)}.`,
  )
  console.log(`By need: ${listed(report.byNeed)}. Of ${report.needInferred} services it is only inferred.`)
  const { places, reports, hidden } = report.saidClosed
  console.log(
    `Said to be closed: ${places}, by ${reports} people; ${hidden} hidden until checked (note list --reports).`,
  )
  console.log(`Last checked: ${listed(report.byAge)}; ${report.overAYearOld} over a year ago.`)
  console.log(`Left out: ${listed(report.faults['left out'])}.`)
  console.log(`To mend: ${listed({ ...missing, ...old })}.`)
  console.log(
    `Mended on the way in, what is the same in one record counted once: ${listed(mended)}.\nOdd, and left as given: ${listed(odd)}.`,
  )
}
