import { expect } from 'chai'
import { refusesPlace } from '#content/refused-place.ts'

const refused: Readonly<Record<string, string>> = {
  'Thornshire Carers Centre':
    'not the carers centre|dont send me to the carers centre|went to the carers centre before it was useless',
  'The Lamp':
    'dont give me the lamp again|anything but the lamp|i dont want to go to the lamp|tried the lamp and it was rubbish|not going back to the lamp',
  'Knit and Natter':
    "we've been to knit and natter, no good|knit and natter didnt help|please no more knit and natter|fed up of knit and natter",
}
const kept: Readonly<Record<string, string>> = {
  'The Lamp':
    'why not the lamp|not far from the lamp|i have not been to the lamp|not sure about the lamp|is the lamp any good|i went to the lamp|dont forget the lamp',
  'Knit and Natter': 'ive been to knit and natter, it was lovely',
  'Time for You': 'not for you|i have no time for this',
}

describe('A place that somebody rules out by its name', () => {
  for (const [name, said] of Object.entries(refused))
    for (const text of said.split('|'))
      it(`is not wanted: "${text}"`, () => expect(refusesPlace(text, name)).to.equal(true))

  for (const [name, said] of Object.entries(kept))
    for (const text of said.split('|'))
      it(`is no place refused: "${text}"`, () => expect(refusesPlace(text, name)).to.equal(false))
})
