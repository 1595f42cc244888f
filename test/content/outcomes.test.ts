import { expect } from 'chai'
import type { PlaceOutcome } from '#content/outcomes.ts'
import { outcomeIn } from '#content/outcomes.ts'

const said: Readonly<Record<PlaceOutcome, string>> = {
  gone: 'that place has shut down|it has closed for good|number 2 doesnt exist any more|went there and it was gone|its closed down permanently|they no longer run|its all boarded up|it closed down years ago|its not running anymore|it doesnt run any more',
  closedThen:
    'closed when i got there at 5|its closed today|it was shut on tuesday|they were closed at 4|went yesterday and it was closed|it was closed for half term',
  unanswered:
    'nobody answers that number|the phone just rings out|that number doesnt work|the number is dead|no one picks up the phone|number not in use|rainbow evenings dont answer the phone',
  closed:
    'its closed|2 has closed|it was closed when i got there|went all that way and it was shut|they had moved|went and nobody there|the group has moved|it was cancelled',
  couldNotReach: 'couldnt get there|no bus|its just too far|i missed the bus|no way of getting there|couldnt get to it',
  noAnswer:
    'they never rang back|left a message and nothing|nobody got back to me|they havent rung me back|no one has called me|rang them no answer|no one answered',
  disliked:
    'went once, bit cliquey|didnt like it|it was too noisy|felt left out|it was rubbish|everyone knew each other|not my cup of tea it was boring',
  didNotGo:
    'didnt go, bottled it|i never went in the end|havent been yet|chickened out|lost my nerve|couldnt face it|never got round to it',
  forgot: 'cant remember what it was|forgot where it was|what was it again|i lost the text|which one was it',
  well: 'went and it was great|went. was alright|loved it|made a friend|im going back next week|been twice now its lovely',
}

const nothing =
  'lonely|need food|sorry wrong number|my phone is dead|is it closed on mondays|the shop has shut up|didnt go well at the doctors|not been well|i would like to go|is it open|hello|i cant get in touch with my son|my back is bad|thanks thats great|theyd have to ring me or write|they have to ring first|they would have to phone me|is there nowhere that mends stuff, owt like that|thats more like it|i wouldnt bother the doctor over me love, its not me|something like that|that sounds more like it, ill ring them in the morning|do you know any group like that'

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
