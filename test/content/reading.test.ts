import { expect } from 'chai'
import { findsReadingHard } from '#content/reading.ts'

describe('Who cannot read', () => {
  for (const text of [
    'cant reed',
    'thornly. cant reed it',
    'to much words. wat it say',
    'too many words',
    '44 cant read, ashamed',
    'shamd. 44 cant reed',
    'i cant read or write',
    'my wife is writing for me i cant read nor write',
    'cant spell or read so thats why i sent voice',
    'i never learnt to read',
    'im dyslexic',
    'cant reed leters',
    'sorry i dont read very well',
    'im not good at reading',
    'I can not read what you say',
  ])
    it(`is heard: ${text}`, () => expect(findsReadingHard(text)).to.equal(true))

  for (const text of [
    'i cant read small print with my eyes',
    'i can not read english',
    'i cant read my meter',
    'my son cant read yet',
    'i like to read',
    'did you read it',
    'he never read my letter',
    'i have so much to say',
  ])
    it(`is not heard: ${text}`, () => expect(findsReadingHard(text)).to.equal(false))
})
