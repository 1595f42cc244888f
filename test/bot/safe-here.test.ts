import { expect } from 'chai'
import { choiceIn } from '#bot/choices.ts'

const answers = (text: string) => choiceIn(text, { number: 1, choices: ['safeHere', 'notSafeHere'] })

describe('Whether it is safe to write to somebody here', () => {
  const heard = {
    safeHere: [
      'i am safe. library computer. who are the people here? please dont call my house',
      ...['im safe thanks, just at the library', 'i am safe', 'not about me. its a neighbour. it is safe here'],
      "I'm perfectly safe, thank you, it's not about me. I work at the school. It's safe to write to me.",
      ...['yes its safe', 'yes its safe its my laptop. have you told someone though', 'til 6 yeah ill delete after'],
      ...['yes til 6', 'i said yes its safe like 3 times', 'yeah its mine', 'no1 reads it its safe'],
      ...['Till 5 today yes. Not after. I delete them', 'Yes now. But not after 5pm', 'yes but not when hes home'],
      ...['Before 5 it is. After 5 it isnt, he looks at it'],
      ...["Safe?? I'm perfectly safe I'm in my kitchen. It's about Nora", '1. now is her number off or not'],
      ...['nobody is hurting anyone, I live with a cat', 'yeah til about 3 nothing after that', '1'],
      ...[
        'who are staff?? hes at work til 4 so ok now but not after. pls dont text first',
        'hes out till 6 so yes but not later',
      ],
      '1 till half 3. no after. i havent got a link worker who is that? does it go to my dr',
      ...['yes its safe. but dont tell anyone anything. please', 'yeah its my laptop. who deals with this??'],
    ],
    notSafeHere: [
      ...['im safe but he reads my phone', 'i am safe. he is here'],
      'no he reads it',
      'yes but he reads it',
      'not really',
      'yeah but he checks my phone',
      'he might see it',
      'he has got my phone most nights',
      'its not ok now',
      'she reads it after 5 but im ok now',
    ],
    nothing: [
      ...['i am safe when he is out', 'i am safe unless he comes back'],
      ...['its not me, its my sister', 'no, i am safe', 'im safe for now but he is back at 6'],
      ...['yes he hit me', 'yes if you dont ring', 'yes its safe when hes out', 'is it safe?', 'im not sure its safe'],
      ...['not safe after 6 when shes in', 'no money for food', 'will you tell school', 'what if its safe', 'ok'],
    ],
  }

  for (const [choice, lines] of Object.entries(heard)) {
    it(`is heard in their own words: ${choice}`, () => {
      expect(lines.filter((line) => (answers(line) ?? 'nothing') !== choice)).to.deep.equal([])
    })
  }
})
