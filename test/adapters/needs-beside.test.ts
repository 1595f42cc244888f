import { expect } from 'chai'
import { localAnalyser } from '#adapters/language/local/analyser.ts'
import { readArea } from '#content/areas.ts'

const { understand } = localAnalyser(readArea('thornshire'))
const needsOf = async (text: string) => (await understand(text)).needs.map(({ id }) => id)

describe('What somebody needs', () => {
  for (const [text, first, not] of [
    ['in the library using the wifi. got nobody to talk to. XX1', 'loneliness', 'digital'],
    ['using my daughters laptop, im so lonely these days, brackenby', 'loneliness', 'digital'],
    ['no phone so im on the pc in the library. behind with my rent, XX2', 'money', 'digital'],
    ['lonely. email me at jo.b@example.org. XX1', 'loneliness', 'digital'],
    ['lonely. ive got a dog. cant get out of the house much, XX4', 'loneliness', 'housing'],
    ['my legs are bad and i cant get out the house. XX4. i want company', 'loneliness', 'housing'],
    ['i cant get out my flat but id love a natter', 'loneliness', 'housing'],
    ['i used to drive a bus but been made redundant, XX2', 'work', 'transport'],
    ['want to do something with my hands', 'arts', 'volunteering'],
    ['dont want a food bank, but skint, XX3', 'money', 'food'],
    ['i dont want counselling, i need help with debts', 'money', 'mood'],
    ['dont need a job, just company', 'loneliness', 'work'],
    ['im ok for food but no nappies for the baby', 'family', 'food'],
  ] as const)
    it(`is not what stands beside it in "${text}"`, async () => {
      const needs = await needsOf(text)
      expect(needs[0]).to.equal(first)
      expect(needs).not.to.include(not)
    })

  for (const [text, need] of [
    ['cant get out of the house cos the stairs are broken and landlord wont fix', 'housing'],
    ['i need to get out of this house my landlord is awful', 'housing'],
    ['my phone is broken and i cant get online', 'digital'],
    ['need help using my laptop', 'digital'],
    ['i used to drive but my eyes went, cant get anywhere', 'transport'],
    ['we have no food in', 'food'],
  ] as const)
    it(`is what looks like it and is meant in "${text}"`, async () => expect((await needsOf(text))[0]).to.equal(need))

  it('is all that is told almost for certain in a short message', async () => {
    expect(await needsOf('lost my job, drinking more than i should, wife has left')).to.include.members([
      'work',
      'addiction',
    ])
    expect(await needsOf('i hate my job and my landlord is putting the rent up')).to.include.members([
      'work',
      'housing',
    ])
  })

  it('is nothing in an address to write to', async () =>
    expect(await needsOf('my email is al@example.com')).to.be.empty)
})
