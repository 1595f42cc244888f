import { expect } from 'chai'
import { deniesHarm, isOfConfused } from '#content/no-harm.ts'

describe('That there is no harm', () => {
  it('is heard from who was taken to tell of some', () => {
    const denied = [
      ...[
        'its my MUM shes 81 she gets upset at the noise thats all. yes its safe',
        'im not being abused',
        'nothing like that',
      ],
      ...[
        'nobody is hurting me its my brother who shouts at the telly',
        'yes safe. hes got dementia',
        'youve got that wrong',
      ],
      ...[
        'yes of course im safe, i didnt mean anything like that',
        'domestic abuse!! no no, nobody is hitting anybody',
      ],
      ...[
        'eh? its safe course it is, im just worn out',
        'i have never laid a finger on my mother. i only raised my voice',
      ],
      ...['just tell them theres no abuse im just tired', 'abuse? theres none', 'theres no abuse, i was only moaning'],
      ...[
        'tell whoever reads it theres no violence im just knackered',
        'i said nothing about abuse',
        'there isnt any abuse',
      ],
      ...["domestic abuse?? nobody's hitting anyone. its about school", 'i never said anything like that'],
      ...[
        'its not domestic abuse',
        'goodness! im only tired',
        'no, not like that',
        'youve misunderstood, no ones hurt anyone',
      ],
    ]
    expect(denied.filter((line) => !(deniesHarm(line) || isOfConfused(line)))).to.deep.equal([])
    const none = [
      'yes its safe',
      ...[
        'theres no abuse now but he used to hit me',
        'theres no abuse line near here',
        'theres no violence but he wont let me out',
      ],
      ...['is there no violence service here', 'theres no abuse anymore since he left', 'theres no stopping the abuse'],
      'yes its safe. im just tired',
      'its safe till six, im just worn out',
      'i didnt mean anything like that, hes just scared me a bit',
      'he has never laid a finger on me but i have to ask for money',
      'eh? im just tired of being hit',
      'nobody is hitting anybody now, but he kicks the door',
      'domestic abuse yes',
      'well i am safe today',
      'yes hes out till 6',
      'yes safe but he hits me',
      'hes not hit me its not that',
      'shes 8 and scared',
      'yes hes 74 and he still hits me',
      'yes. he is 72, out till six',
      'safe. hes got alzheimers and hes hitting me',
    ]
    expect(none.filter((line) => deniesHarm(line) || isOfConfused(line))).to.deep.equal([])
  })
})
