import { expect } from 'chai'
import fc from 'fast-check'
import type { Analyser } from '#bot/ports/language.ts'
import type { Area } from '#content/areas.ts'
import { readArea } from '#content/areas.ts'
import { needIds } from '#content/needs.ts'

/** Nothing that matters: it may still be thanks, or a greeting. */
const nothing = { needs: [], guesses: [], place: null, number: null, asks: null, answer: null }

/** What every analyser must do. Run it against each one: an analyser may add tests, never take one away. */
export function describeAnalyser(name: string, make: (area: Area) => Analyser): void {
  describe(`${name} analyser`, () => {
    const area = readArea('thornshire')
    const analyser = make(area)
    const heard = (text: string) => analyser.understand(text)
    const district = async (text: string) => (await heard(text)).place?.district ?? null
    const needsIn = async (text: string) => (await heard(text)).needs.map(({ id }) => id)

    for (const text of [
      'XX3 1AA',
      'xx31aa',
      'XX3',
      'xx3',
      'Xx3  1aa',
      'my postcode is xx3 1aa thanks',
      'xx3, near the shop',
    ]) {
      it(`somebody who writes "${text}" is in XX3`, async () => expect(await district(text)).to.equal('XX3'))
    }

    it('a postcode of somewhere else is where they are, too', async () => {
      expect(await district('im in M33 3AB')).to.equal('M33')
    })

    it('each place of the area is known by its name, however it is typed', async () => {
      for (const [place, where] of Object.entries(area.places)) {
        for (const typed of [place, place.toUpperCase(), `i live in ${place.toLowerCase()}.`, `${place}?!`]) {
          expect(await district(typed), typed).to.equal(where)
        }
      }
    })

    it('the longest name is meant: Thornley town centre is one place', async () => {
      expect((await heard('thornley town centre')).place?.name).to.equal('Thornley town centre')
    })

    for (const text of [
      'm8',
      'b4 tea',
      'thornleyish',
      'i am 45',
      'A1 condition',
      'at number 10',
      'section 21',
      'p45',
      'feeling gr8 2be honest',
      'no1 2go with',
    ]) {
      it(`"${text}" is no place`, async () => expect(await district(text)).to.equal(null))
    }

    it('a telephone number is kept as it was written, and no other number is one', async () => {
      for (const number of ['01632 960123', '01632960123', '07700 900123', '+44 7700 900123', '0 7700 900 123']) {
        expect((await heard(`ring me on ${number} please`)).number, number).to.equal(number)
      }
      for (const text of ['3 kids', 'i am 45', '£200 a week', 'XX3 1AA', 'on 12/03/1960', '999', '116 123']) {
        expect((await heard(text)).number, text).to.equal(null)
      }
    })

    it('a link worker is heard where one is wanted, and not where one is not', async () => {
      const wants = async (text: string) => (await heard(text)).means.includes('linkWorker')
      for (const text of ['i want a link worker', 'can i refer myself please', 'social prescribing']) {
        expect(await wants(text), text).to.equal(true)
      }
      for (const text of [
        'i dont want a link worker',
        'not a link worker',
        'no link worker please',
        'link road works',
      ]) {
        expect(await wants(text), text).to.equal(false)
      }
    })

    it('plain needs are heard, the surest first, three at most, each once and with a score', async () => {
      expect(await needsIn('i need a food bank')).to.include('food')
      expect(await needsIn('im lonely')).to.include('loneliness')
      const { needs } = await heard('im skint, lonely, my landlord is evicting us and i need a job')
      expect(needs).to.have.lengthOf.within(2, 3)
      expect(new Set(needs.map(({ id }) => id)).size).to.equal(needs.length)
      expect(needs.map(({ score }) => score)).to.deep.equal(needs.map(({ score }) => score).sort((a, b) => b - a))
    })

    for (const text of [
      '',
      ' ',
      '\n',
      '🙂',
      '👍👍👍',
      '.',
      '\u200b',
      '\u0000',
      'asdfgh qwerty',
      '?',
      'ok',
      'send it',
      'none of these',
    ]) {
      it(`nothing is made of ${JSON.stringify(text)}`, async () => expect(await heard(text)).to.deep.include(nothing))
    }

    it('nothing is made up of another language but that it is one, and it does not fail', async () => {
      const others = [
        'nie chcę już tak',
        'مجھے مدد چاہیے',
        'мені потрібна допомога',
        'আমার সাহায্য দরকার',
        'ਮੈਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ',
      ]
      const { asks: _, ...none } = nothing
      for (const text of others) {
        const understood = await heard(text)
        expect(understood, text).to.deep.include(none)
        expect(understood.asks, text).to.be.oneOf([null, 'language'])
      }
    })

    it('hidden characters, capitals and another apostrophe change nothing', async () => {
      const plain = await heard("i can't pay my rent, im in Southmoor")
      expect(plain.needs).to.not.deep.equal([])
      expect(await heard('I CAN\u2019T PAY MY RENT, IM IN SOUTHMOOR')).to.deep.equal(plain)
      expect(await heard("i c\u200ban't p\u00aday my re\u200dnt, im in South\u2060moor")).to.deep.equal(plain)
    })

    it('what is asked twice is answered the same, whatever came between', async () => {
      const first = await heard('need food near Southmoor')
      await heard('im lonely in Thornley, ring 01632 960123')
      expect(await heard('need food near Southmoor')).to.deep.equal(first)
      expect(await make(area).understand('need food near Southmoor')).to.deep.equal(first)
    })

    it('only needs of ours and what the person wrote are ever heard, in any text whatever', async () => {
      const words = fc.constantFrom(
        'food',
        'rent',
        'xx3',
        '1aa',
        'lonely',
        '07700',
        '900123',
        'Thornley',
        'link worker',
        '🙂',
        "'",
        '-',
      )
      const text = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.array(words).map((all) => all.join(' ')),
      )
      await fc.assert(
        fc.asyncProperty(text, async (text) => {
          const { needs, place, number } = await heard(text)
          expect(needs.length).to.be.at.most(3)
          for (const { id, score } of needs) {
            expect(needIds).to.include(id)
            expect(score).to.be.within(0, 1)
          }
          if (number !== null) expect(text).to.include(number)
          if (place) expect(place.district).to.match(/^[A-Z]{1,2}\d[A-Z\d]?$/)
        }),
        { numRuns: 200 },
      )
    })

    it('long and hostile text is answered', async () => {
      const hostile = [
        'a',
        ' ',
        '0',
        '07 ',
        'xx',
        'xx3 ',
        '1',
        'food ',
        'i want food and ',
        '🙂',
        '\u0301',
        '(((',
        '+44',
        "'",
        'é',
      ]
      for (const piece of hostile) {
        const text = piece.repeat(Math.ceil(5_000 / piece.length)).slice(0, 5_000)
        await heard(text)
      }
    })

    it('what someone needs is heard at the beginning of 5,000 characters', async () => {
      expect(await needsIn(`i need a food bank. ${'and so it goes. '.repeat(320)}`.slice(0, 5_000))).to.include('food')
    })
  })
}
