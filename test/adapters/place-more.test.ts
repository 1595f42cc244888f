import { expect } from 'chai'
import { localAnalyser } from '#adapters/language/local/analyser.ts'
import { readArea } from '#content/areas.ts'

describe('A place that the area does not name, and the directory does', () => {
  const names = { 'Bowdon Vale': 'WA14', 'Ashton on Mersey': 'M33', Leeds: 'LS1' }
  const heard = async (said: string, more: Readonly<Record<string, string>> = names) =>
    (await localAnalyser(readArea('trafford-trial'), () => more).understand(said)).place

  it('is heard, misspelt too, and told so', async () => {
    expect(await heard('im lonely in bowdon vale')).to.include({ name: 'Bowdon Vale', district: 'WA14' })
    expect(await heard('near bowden vale')).to.include({ name: 'Bowdon Vale', slip: true })
    expect((await heard('im lonely in bowdon vale', {}))?.name).to.equal('Bowdon')
  })

  it('is outside where no team is, and not heard twice where the area names it a little otherwise', async () => {
    expect(await heard('im in leeds')).to.include({ name: 'Leeds', outside: true })
    expect(await heard('ashton on mersey')).to.include({ name: 'Ashton upon Mersey', district: 'M33' })
  })

  it('is asked about where its name is a part of several', async () => {
    const place = await heard('im in ashton')
    expect(place?.either?.map(({ name }) => name)).to.deep.equal(['Ashton upon Mersey', 'Ashton-under-Lyne'])
  })
})
