import { hash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { whole } from '#adapters/stores/sqlite/whole.ts'
import type { AsBefore, Decision, Edition, Kept, OpenReferralService, Source, Withdrawn } from '#bot/ports/directory.ts'

type State = 'staged' | 'used' | 'held' | 'former'

/** An edition's row. Its state is staged, then held or used, then former: of that nothing is read but by who began before. */
export interface Row extends Omit<Edition, 'services'> {
  readonly number: number
}

/** What is read and written of directories, each in one statement or one short transaction. */
export function rowsOf(db: DatabaseSync) {
  const columns = 'number, source, address, precedence, imported_at, memory, left_out, size'
  const inState = db.prepare(`select ${columns} from sources where state = ? order by precedence, source`)
  const currentOf = db.prepare(`select ${columns} from sources where state = 'used' and source = ?`)
  const byNumber = db.prepare(`select ${columns} from sources where number = ?`)
  const stage = db.prepare(`insert into sources (source, address, precedence, imported_at, size, state)
    values (?, ?, ?, ?, 0, 'staged') returning number`)
  const finish = db.prepare('update sources set size = ?, memory = ?, left_out = ? where number = ?')
  const refresh = db.prepare(
    'update sources set address = ?, precedence = ?, imported_at = ?, memory = ?, left_out = ? where number = ?',
  )
  const leave = db.prepare(
    `update sources set state = 'former' where source = ? and state in ('used', 'held') and number is not ?`,
  )
  const leaveHeld = db.prepare(`update sources set state = 'former' where source = ? and state = 'held'`)
  const enter = db.prepare('update sources set state = ? where number = ?')
  const switches = db.prepare('select number from switches')
  const count = db.prepare('update switches set number = number + 1')
  const add = db.prepare('insert or ignore into listed (place, edition, id, hash, record) values (?, ?, ?, ?, ?)')
  const carry = db.prepare(`insert or ignore into listed (place, edition, id, hash, record)
    select ?, ?, id, hash, record from listed where edition = ? and id = ?`)
  const read = db.prepare('select place, record from listed where place > ? and place < ? order by place limit 100')
  const without = 'not exists (select 1 from listed as other where other.edition = ? and other.id = listed.id)'
  const lacking = db.prepare(`select count(*) as number from listed where edition = ? and ${without}`)
  const changed = db.prepare(`select count(*) as number from listed join listed as other
    on other.edition = ? and other.id = listed.id and other.hash <> listed.hash where listed.edition = ?`)
  const remember = db.prepare(`insert or replace into withdrawn (id, name, source, at)
    select id, json_extract(record, '$.name'), ?, ? from listed where edition = ? and ${without}`)
  const withdrawn = db.prepare(`select id, name, source, at from withdrawn where id = ? and not exists
    (select 1 from sources join listed on edition = number where state = 'used' and listed.id = withdrawn.id)`)
  const decide = db.prepare('insert or replace into decided (one, other, same) values (?, ?, ?)')
  const decisions = db.prepare('select one, other, same from decided order by one, other')
  const forgetSome = db.prepare(
    'delete from listed where place in (select place from listed where place >= ? and place < ? limit 500)',
  )
  const forget = db.prepare('delete from sources where number = ?')
  const numberIn = (row: unknown) => Number((row as { number: number }).number)

  return {
    inState: (state: State): readonly Row[] => inState.all(state).map(rowFrom),
    currentOf: (source: string): Row | null => currentOf.all(source).map(rowFrom)[0] ?? null,
    switches: () => numberIn(switches.get()),
    withdrawn: (id: string) => (withdrawn.get(id) as Withdrawn | undefined) ?? null,
    decisions: (): readonly Decision[] =>
      decisions.all().map(({ one, other, same }) => ({ one: String(one), other: String(other), same: same === 1 })),

    decide({ one, other, same }: Decision): void {
      const [first, second] = one < other ? [one, other] : [other, one]
      whole(db, () => {
        decide.run(first, second, same ? 1 : 0)
        count.run()
      })
    },

    /** Some of an edition, those after a place in it. */
    read: (edition: number, after: number) => read.all(after, placeOf(edition + 1, 0)),
    placeOf,

    stage: ({ source, from, precedence, importedAt }: Source) =>
      numberIn(stage.get(source, from, precedence, importedAt)),

    /** Adds services to a staged edition, and answers how many: one whose id is there is not, nor one as it never was before. */
    add(edition: number, n: number, some: readonly (OpenReferralService | AsBefore)[], before: number | null): number {
      let added = 0
      whole(db, () => {
        for (const one of some) {
          const { changes } =
            'id' in one
              ? addOne(edition, n + added, one as OpenReferralService)
              : carry.run(placeOf(edition, n + added), edition, before, (one as AsBefore).asBefore)
          added += Number(changes)
        }
      })
      return added
    },

    finish(number: number, size: number, { memory = null, leftOut = [] }: Partial<Row>): Row {
      finish.run(size, memory, JSON.stringify(leftOut), number)
      return rowFrom(byNumber.get(number)!)
    },

    compared(edition: Row, before: Row | null): Omit<Kept, 'became'> {
      if (!before) return { size: edition.size, before: 0, added: edition.size, changed: 0, withdrawn: 0 }
      return {
        ...{ size: edition.size, before: before.size },
        added: numberIn(lacking.get(edition.number, before.number)),
        changed: numberIn(changed.get(before.number, edition.number)),
        withdrawn: numberIn(lacking.get(before.number, edition.number)),
      }
    },

    /** Writes down what is in an edition and not in the one that follows it, by its name. */
    remember(edition: number, next: number | null, at: number): void {
      remember.run(String(rowFrom(byNumber.get(edition)!).source), at, edition, next)
    },

    /** From here on this edition is its source's; with null, none is. */
    switch(number: number | null, source: string): void {
      whole(db, () => {
        leave.run(source, number)
        if (number !== null) enter.run('used', number)
        count.run()
      })
    },

    hold({ number, source }: Row): void {
      whole(db, () => {
        leaveHeld.run(source)
        enter.run('held', number)
      })
    },

    /** An edition that was read again and found the same keeps its services, with what is new of its source. */
    refresh(edition: Row, { from, precedence, importedAt, memory, leftOut, source }: Row): void {
      whole(db, () => {
        refresh.run(from, precedence, importedAt, memory, JSON.stringify(leftOut), edition.number)
        leaveHeld.run(source)
        if (precedence !== edition.precedence) count.run()
      })
    },

    /** Forgets some services of an edition, and the edition with the last of them. Answers how many there were. */
    forgetSome(number: number): number {
      const changes = Number(forgetSome.run(placeOf(number, 0), placeOf(number + 1, 0)).changes)
      if (changes === 0) forget.run(number)
      return changes
    },
  }

  function addOne(edition: number, n: number, service: OpenReferralService) {
    const record = JSON.stringify(service)
    return add.run(placeOf(edition, n), edition, service.id, hash('sha1', record, 'base64url'), record)
  }
}

const placeOf = (edition: number, n: number) => edition * 2 ** 32 + n

function rowFrom(row: Record<string, unknown>): Row {
  return {
    ...{ number: Number(row['number']), source: String(row['source']), from: String(row['address']) },
    ...{ precedence: Number(row['precedence']), importedAt: Number(row['imported_at']), size: Number(row['size']) },
    ...{ memory: row['memory'] as string | null, leftOut: JSON.parse(String(row['left_out'])) },
  }
}
