import type { DatabaseSync } from 'node:sqlite'
import { BEYOND, IN_A_DISTRICT, numberOf } from '#adapters/stores/sqlite/postcode-number.ts'
import { whole } from '#adapters/stores/sqlite/whole.ts'
import type { Box, NamedPlace, Placed, PlacesKept, PostcodeAt } from '#bot/ports/gazetteer.ts'
import { normalise } from '#content/normalise.ts'

type Kind = 'postcodes' | 'names'
type Staged = Readonly<Record<Kind, number>>

const FINE = 100_000
const fine = (degrees: number) => Math.round(degrees * FINE)

/** A name as it is looked up: however it was written. */
const saidOf = (name: string) => normalise(name).replaceAll('-', ' ')

/** What is read and written of places, each in one statement or one short transaction. */
export function placeRows(db: DatabaseSync) {
  const inState = db.prepare('select number from gazetteers where state = ?')
  const used = db.prepare(`select number from gazetteers where state = 'used' and kind = ?`)
  const current = db.prepare(`select coalesce(sum(number), 0) as number from gazetteers where state = 'used'`)
  const stage = db.prepare(`insert into gazetteers (kind, size, state) values (?, 0, 'staged') returning number`)
  const leave = db.prepare(`update gazetteers set state = 'former' where kind = ? and state = 'used'`)
  const enter = db.prepare(`update gazetteers set state = ?, size = ? where number = ?`)
  const addPostcode = db.prepare('insert or replace into postcodes (place, lat, lon, ended) values (?, ?, ?, ?)')
  const addName = db.prepare(
    'insert into named_places (gazetteer, said, name, type, county, lat, lon) values (?, ?, ?, ?, ?, ?, ?)',
  )
  const postcode = db.prepare('select lat, lon, ended from postcodes where place = ?')
  const middle = db.prepare(
    'select avg(lat) as lat, avg(lon) as lon from postcodes where place > ? and place < ? and ended = 0',
  )
  const columns = 'name, type, county, lat, lon'
  const byName = db.prepare(`select ${columns} from named_places where gazetteer = ? and said = ?`)
  const inBox = db.prepare(`select ${columns} from named_places
    where gazetteer = ? and lat between ? and ? and lon between ? and ?`)
  const forgetPostcodes = db.prepare(
    'delete from postcodes where place in (select place from postcodes where place >= ? and place < ? limit 5000)',
  )
  const forgetNames = db.prepare(
    'delete from named_places where rowid in (select rowid from named_places where gazetteer = ? limit 5000)',
  )
  const forget = db.prepare('delete from gazetteers where number = ?')
  const numberIn = (row: unknown) => Number((row as { number: number }).number)
  const usedOf = (kind: Kind) => (used.all(kind)[0]?.['number'] as number | undefined) ?? null

  return {
    inState: (state: string): readonly number[] => inState.all(state).map(numberIn),
    current: () => numberIn(current.get()),
    stage: (kind: Kind) => numberIn(stage.get(kind)),

    /** Adds places to what is staged, and answers how many of each were. */
    add(staged: Staged, some: readonly Placed[]): PlacesKept {
      const added = { postcodes: 0, ended: 0, names: 0 }
      whole(db, () => {
        for (const one of some) {
          if ('postcode' in one) {
            const place = numberOf(one.postcode)
            if (place === null) continue
            addPostcode.run(staged.postcodes * BEYOND + place, fine(one.lat), fine(one.lon), one.ended ? 1 : 0)
            added[one.ended ? 'ended' : 'postcodes'] += 1
          } else {
            addName.run(staged.names, saidOf(one.name), one.name, one.type, one.county, fine(one.lat), fine(one.lon))
            added.names += 1
          }
        }
      })
      return added
    },

    /** From here on what was staged is looked up, of each kind of which anything came. */
    switch(staged: Staged, { postcodes, ended, names }: PlacesKept): void {
      const sizes = { postcodes: postcodes + ended, names }
      whole(db, () => {
        for (const kind of ['postcodes', 'names'] as const) {
          if (sizes[kind] > 0) leave.run(kind)
          enter.run(sizes[kind] > 0 ? 'used' : 'former', sizes[kind], staged[kind])
        }
      })
    },

    /** A postcode, or a district: where it stands by itself, else in the middle of those in it. */
    postcode(text: string): Omit<PostcodeAt, 'postcode'> | null {
      const [gazetteer, number] = [usedOf('postcodes'), numberOf(text)]
      if (gazetteer === null || number === null) return null
      const place = gazetteer * BEYOND + number
      const found =
        postcode.get(place) ?? (number % IN_A_DISTRICT === 0 ? middle.get(place, place + IN_A_DISTRICT) : null)
      const lat = found?.['lat']
      return lat === undefined || lat === null ? null : { ...pointOf(found!), ended: found!['ended'] === 1 }
    },

    named: (name: string): readonly NamedPlace[] => byName.all(usedOf('names'), saidOf(name)).map(namedFrom),

    within: ({ from, to }: Box): readonly NamedPlace[] =>
      inBox.all(usedOf('names'), fine(from.lat), fine(to.lat), fine(from.lon), fine(to.lon)).map(namedFrom),

    /** Forgets some of a gazetteer, and itself with the last of them. Answers how many there were. */
    forgetSome(number: number): number {
      const postcodes = Number(forgetPostcodes.run(number * BEYOND, (number + 1) * BEYOND).changes)
      const changes = postcodes > 0 ? postcodes : Number(forgetNames.run(number).changes)
      if (changes === 0) forget.run(number)
      return changes
    },
  }
}

const pointOf = ({ lat, lon }: Record<string, unknown>) => ({ lat: Number(lat) / FINE, lon: Number(lon) / FINE })

const namedFrom = (row: Record<string, unknown>): NamedPlace => ({
  ...{ name: String(row['name']), type: row['type'] as string | null, county: row['county'] as string | null },
  ...pointOf(row),
})
