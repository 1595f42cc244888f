import { expect } from 'chai'
import type { PlaceOutcome } from '#content/outcomes.ts'
import { outcomeIn } from '#content/outcomes.ts'

const said: Readonly<Record<PlaceOutcome, string>> = {
  closed:
    'it was closed|they had moved|theyd shut down|went and nobody there|the group has moved|it doesnt run any more|it was cancelled',
  couldNotReach: 'couldnt get there|no bus|its just too far|i missed the bus|no way of getting there|couldnt get to it',
  noAnswer: 'they never rang back|left a message and nothing|nobody got back to me|rang them no answer|no one answered',
  disliked:
    'went once, bit cliquey|didnt like it|it was too noisy|felt left out|it was rubbish|everyone knew each other|not my cup of tea it was boring',
  didNotGo:
    'didnt go, bottled it|i never went in the end|havent been yet|chickened out|lost my nerve|couldnt face it|never got round to it',
  forgot: 'cant remember what it was|forgot where it was|what was it again|i lost the text|which one was it',
  well: 'went and it was great|went. was alright|loved it|made a friend|im going back next week|been twice now its lovely',
}

const nothing =
  'lonely|need food|the shop has shut up|didnt go well at the doctors|not been well|i would like to go|is it open|hello|i cant get in touch with my son|my back is bad|thanks thats great'

describe('What came of a place', () => {
  for (const [outcome, lines] of Object.entries(said))
    it(`is heard as ${outcome}`, () => {
      const wrong = lines.split('|').filter((line) => outcomeIn(line) !== outcome)
      expect(wrong.map((line) => `${line}: ${outcomeIn(line)}`)).to.deep.equal([])
    })

  it('is not heard where nothing of it is told', () => {
    expect(nothing.split('|').filter((line) => outcomeIn(line))).to.deep.equal([])
  })
})
