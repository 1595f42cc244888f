import { expect } from 'chai'
import type { Directory, DirectorySearch, Found } from '#bot/ports/directory.ts'
import { findPlaces } from '#bot/services/directory-search.ts'
import type { Search } from '#dialogs/look-ups.ts'
import type { Need } from '#dialogs/memory.ts'

const found = (id: string): Found => ({
  ...{
    id,
    name: id,
    provider: 'Mill Trust',
    street: null,
    postcode: null,
    miles: 1,
    remote: false,
    when: null,
    open: null,
    holiday: null,
    referredBy: null,
    giver: null,
    openNow: null,
    nextOpens: null,
    cost: null,
    howToJoin: 'unknown',
    limit: null,
  },
  ...{
    phone: null,
    web: null,
    lastChecked: null,
    stale: false,
    tips: [],
    unsure: [],
    why: ['food'],
    conditions: [],
    serves: [],
    offers: [],
    inferred: {},
    like: [],
    source: 'a feed',
  },
})

/** A directory that knows so many places for each need, and what it was asked. */
function knowing(known: Partial<Record<Need, readonly string[]>>) {
  const asked: DirectorySearch[] = []
  const directory: Directory = {
    describe: async () => null,
    named: async () => null,
    async find(search) {
      asked.push(search)
      const ids = search.needs.flatMap((need) => known[need] ?? []).filter((id) => !search.without.includes(id))
      return ids.slice(0, search.limit).map((id) => ({ ...found(id), serves: servedBy(id, search.needs) }))
    },
  }
  const servedBy = (id: string, needs: readonly Need[]) => needs.filter((need) => known[need]?.includes(id))
  return { asked, directory }
}

const looking: Extract<Search, { look: 'places' }> = {
  ...{
    look: 'places',
    expecting: null,
    needs: ['food'],
    thing: null,
    place: { district: 'XX1', name: 'Thornley', outside: false },
  },
  ...{
    wishes: [],
    enjoys: [],
    activity: null,
    refuses: [],
    shown: [],
    told: [],
    soonest: false,
    within: null,
    noCalls: false,
    most: 3,
    answer: null,
    also: null,
    age: null,
    said: [],
  },
} as const

describe('Looking for places', () => {
  it('gives three at most, with no more than a conversation may remember', async () => {
    const { directory, asked } = knowing({ food: ['a', 'b', 'c', 'd'], money: ['e'] })
    const answer = await findPlaces(directory, looking)
    expect(answer.type === 'found' && answer.places.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c'])
    expect(answer.type === 'found' && Object.keys(answer.places[0]!)).not.to.include.oneOf([
      'provider',
      'why',
      'source',
    ])
    expect(asked).to.have.length(1)
    expect([asked[0]!.needs, asked[0]!.near]).to.deep.equal([['food'], 'Thornley, XX1'])
  })

  it('looks everywhere for someone who would rather not say where they are', async () => {
    const { directory, asked } = knowing({ food: ['a', 'b'] })
    await findPlaces(directory, { ...looking, place: null })
    expect(asked[0]!.near).to.equal(null)
  })

  it('leaves out what was shown before', async () => {
    const { directory } = knowing({ food: ['a', 'b', 'c'] })
    const answer = await findPlaces(directory, { ...looking, shown: ['a'] })
    expect(answer.type === 'found' && answer.places.map(({ id }) => id)).to.deep.equal(['b', 'c'])
  })

  it('adds what is searched with the need where fewer than two are found', async () => {
    const { directory } = knowing({ food: ['a'], money: ['b'], arts: ['d'] })
    const answer = await findPlaces(directory, { ...looking, needs: ['food'] })
    expect(answer.type === 'found' && answer.places.map(({ id }) => id)).to.deep.equal(['a', 'b'])
  })

  it('has one place for each other thing that somebody came with, and the rest for the first', async () => {
    const { directory } = knowing({ food: ['a', 'b', 'c'], caring: ['d', 'e'], arts: ['f'] })
    const shown = async (most: number, ...needs: Need[]) => {
      const answer = await findPlaces(directory, { ...looking, most, needs })
      return answer.type === 'found' && [answer.places.map(({ id }) => id), answer.needs]
    }
    expect(await shown(2, 'food', 'caring')).to.deep.equal([
      ['a', 'd'],
      ['food', 'caring'],
    ])
    expect(await shown(3, 'food', 'caring')).to.deep.equal([
      ['a', 'b', 'd'],
      ['food', 'caring'],
    ])
    expect(await shown(3, 'food', 'caring', 'arts')).to.deep.equal([
      ['a', 'd', 'f'],
      ['food', 'caring', 'arts'],
    ])
    expect(await shown(2, 'food', 'volunteering')).to.deep.equal([['a', 'b'], ['food']])
  })

  it('says that nothing was found where nothing was, and where there is no need', async () => {
    expect(await findPlaces(knowing({}).directory, looking)).to.deep.equal({ type: 'foundNothing' })
    expect(await findPlaces(knowing({ food: ['a'] }).directory, { ...looking, needs: [] })).to.deep.equal({
      type: 'foundNothing',
    })
  })

  it('says that they are the same where none is new, so that no list is told twice running', async () => {
    const { directory } = knowing({ food: ['a', 'b', 'c', 'd'] })
    const told = async (...ids: string[]) => (await findPlaces(directory, { ...looking, told: ids })).type
    expect([await told('c', 'b', 'a'), await told('a', 'b')]).to.deep.equal(['foundSame', 'found'])
  })

  it('says for what it found something, where that is not what they came for', async () => {
    const told = async (known: Partial<Record<Need, readonly string[]>>) => {
      const answer = await findPlaces(knowing(known).directory, looking)
      return answer.type === 'found' ? answer.instead : answer.type
    }
    expect([await told({ money: ['b'] }), await told({ food: ['a'], money: ['b'] })]).to.deep.equal([
      'money',
      undefined,
    ])
  })

  it('says that there is none of a thing that was asked for by its name, whatever else it finds', async () => {
    const { directory } = knowing({ transport: ['a'] })
    const none: Directory = {
      ...directory,
      find: (search) => (search.words ? Promise.resolve([]) : directory.find(search)),
    }
    const answer = await findPlaces(none, { ...looking, needs: ['transport'], thing: 'taxi' })
    expect(answer.type === 'found' && [answer.lacks, answer.places.map(({ id }) => id)]).to.deep.equal([true, ['a']])
  })

  it('looks with what they said of the need first, and by the need alone where nothing is found so', async () => {
    const { asked, directory } = knowing({ food: ['a', 'b'] })
    const byWords: Directory = {
      ...directory,
      find: async (search) => (search.words === '' ? directory.find(search) : [{ ...found('c'), serves: ['food'] }]),
    }
    const said = ['cant afford food', 'my wife died']
    const names = async (from: Directory) => {
      const answer = await findPlaces(from, { ...looking, said, most: 2 })
      return answer.type === 'found' ? answer.places.map(({ name }) => name) : answer.type
    }
    expect(await names(byWords)).to.deep.equal(['c', 'a'])
    expect(await names(directory)).to.deep.equal(['a', 'b'])
    expect(asked[1]?.words).to.equal('can not afford food')
  })

  it('gives nothing else of its kind to who told of one thing to do, until they ask for more', async () => {
    const { directory } = knowing({ arts: ['a', 'b'] })
    const noLutes: Directory = { ...directory, find: async (one) => (one.words === '' ? directory.find(one) : []) }
    const lute = { ...looking, needs: ['arts'] as const, said: ['is there a choir'] }
    expect(await findPlaces(noLutes, lute)).to.deep.equal({ type: 'foundNothing' })
    expect((await findPlaces(noLutes, { ...lute, shown: ['z'] })).type).to.equal('found')
  })

  it('shows what does not say whether it is as they wish, told as that, where nothing is on record as it', async () => {
    const { directory } = knowing({ food: ['a'] })
    const untold: Directory = {
      ...directory,
      find: async (one) => (one.wishes.includes('evening') || one.rather.length === 0 ? [] : directory.find(one)),
    }
    const answer = await findPlaces(untold, { ...looking, wishes: ['evening'] })
    expect(answer).to.deep.include({ type: 'found', unsaid: [{ like: 'evening', of: [1] }], like: [] })
  })

  it('tells which of them do not say it, where another does', async () => {
    const { directory } = knowing({ food: ['a', 'b'] })
    const one: Directory = {
      ...directory,
      find: async (search) => {
        if (search.wishes.includes('evening') || search.rather.length === 0) return []
        return (await directory.find(search)).map((place, at) => ({ ...place, like: at === 0 ? ['evening'] : [] }))
      },
    }
    const answer = await findPlaces(one, { ...looking, wishes: ['evening'] })
    expect(answer).to.deep.include({ type: 'found', unsaid: [{ like: 'evening', of: [2] }] })
  })

  it('fails where our own copy is broken, so that it is not taken for an empty one', async () => {
    const directory: Directory = { ...knowing({}).directory, find: () => Promise.reject(new Error('torn')) }
    const failure = await findPlaces(directory, looking).catch((error: Error) => error.message)
    expect(failure).to.equal('torn')
  })
})
