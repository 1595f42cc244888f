import { expect } from 'chai'
import { localDirectory } from '#adapters/directories/local.ts'
import { nobodyKnown, whoIn } from '#content/who.ts'
import { service } from '#test/contracts/directory.ts'
import { editionsInMemory } from '#test/support/editions.ts'

const now = Date.UTC(2026, 10, 23, 12)

describe('Somebody who cannot hear or see, and is lonely,', () => {
  const of = (name: string, description: string) =>
    service(name, 'Social club', { north: 0.01 }, { description, attributes: [] })
  const services = [
    of('Coffee Friends', 'A coffee morning. Company, a natter and cake for anybody who is lonely.'),
    of('Hallam Social Club', 'Company and friendship, and new people to meet.'),
    of('Deaf Club', 'Company and games in BSL for Deaf people.'),
    of('Blind Society', 'A social club with company for people with sight loss.'),
    of('Hearing Aid Clinic', 'Repairs and batteries for hearing aids, for people with hearing loss.'),
  ]
  const first = async (words: string, about = '', needs = ['loneliness'] as const) => {
    const found = await localDirectory(
      editionsInMemory({ source: 'a feed', importedAt: now, services }),
      () => now,
    ).find({
      ...{ needs, words, near: 'XX1 1AA', wishes: [], rather: [], weekday: null, age: null, limit: 3, without: [] },
      ...{ who: about ? whoIn(about) : nobodyKnown, soonest: false, evenUnreachable: false },
    })
    return found[0]?.name
  }

  it('is shown first where company is made for them, by their words or by what is known of them', async () => {
    for (const words of ['im deaf and lonely', 'my dad is deaf and lonely', 'hes hard of hearing and wants company'])
      expect(await first(words), words).to.equal('Deaf Club')
    expect(await first('lonely since i went blind, want company')).to.equal('Blind Society')
    expect(await first('', 'im deaf and lonely')).to.equal('Deaf Club')
  })

  it('is not sent there where nobody spoke of it', async () => {
    for (const words of ['im lonely', 'i want company', 'nobody listens to me, im lonely'])
      expect(await first(words), words).to.be.oneOf(['Coffee Friends', 'Hallam Social Club'])
  })
})
