import { expect } from 'chai'
import { doneIn } from '#adapters/language/local/acts/done.ts'
import { subjectAsked } from '#adapters/language/local/sought/by-name.ts'

const asked = {
  veterans: 'anything for veterans yes or no|veterans|anything with other ex forces|got any ex army stuff on',
  grandparents:
    'Is there anything for grandparents like me then|anything for nans raising the grandkids|do you know any kinship groups',
  'hospital-transport': 'IS THERE ANYBODY GIVES LIFTS TO THE HOSPITAL',
  'baby-things': 'ok ta. and the nappies? size 4',
  choir: 'any choirs near me|what about a choir',
  bowls: 'is there a bowls club',
}
const not = [
  ...[
    'my husband was in the army',
    'I used to sing',
    'my mate goes to the bowls and its too far',
    'i hate yoga',
    'im lonely',
  ],
  ...[
    'i dont want a choir',
    'is it a choir',
    'do they do yoga?',
    'is the choir on monday',
    'my dog died',
    'i need help with my rent',
  ],
  'brother getting around is no problem I drive taxi ha ha. we live Thornley',
]

describe('What somebody asks for by its name', () => {
  for (const [id, said] of Object.entries(asked))
    for (const text of said.split('|'))
      it(`is ${id} in "${text}"`, async () => expect(await subjectAsked(await doneIn(text))).to.equal(id))

  for (const text of not)
    it(`is nothing in "${text}"`, async () => expect(await subjectAsked(await doneIn(text))).to.equal(null))
})
