import { expect } from 'chai'
import { doneIn } from '#adapters/language/local/acts/done.ts'
import { leaningOf } from '#adapters/language/local/acts/leaning.ts'

const seems: Readonly<Record<string, readonly string[]>> = {
  glad: [
    ...['oh thats actually lovely. the same one every time. right bell, thank you x', 'ah that sounds just the ticket'],
    ...['brilliant, our kid will be made up with that', 'ooh smashing, thats made my day'],
  ],
  feels: [
    'ok. might look. it made me cry a bit typing that about the solo, isnt that daft',
    'it does make me sad mind',
  ],
  tells: [
    ...[
      'my nan used to do that, she had a shop on the corner',
      'we had a good crowd back then, all the lads from the yard',
    ],
  ],
  refuses: ['no sorry. nothing. ignore me', 'no forget i said anything', 'doesnt matter, leave it'],
  crossed: ['you werent listening were you', 'I WASNT ASKING FOR NOTHING THEN. I WAS ONLY TELLING YOU'],
  asks: ['what time does the moon come up', 'do they have biscuits'],
  null: ['blue', 'xxxxxx'],
}

describe('What a message seems to do, though nobody can be sure', () => {
  for (const [leaning, texts] of Object.entries(seems))
    it(`is heard as ${leaning}`, async () => {
      const heard = await Promise.all(texts.map(async (text) => `${leaningOf(await doneIn(text))}: ${text}`))
      expect(heard).to.deep.equal(texts.map((text) => `${leaning}: ${text}`))
    })
})
