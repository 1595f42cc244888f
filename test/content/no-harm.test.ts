import { expect } from 'chai'
import { deniesHarm } from '#content/no-harm.ts'

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
    ]
    expect(denied.filter((line) => !deniesHarm(line))).to.deep.equal([])
    const none = [
      'yes its safe',
      'yes hes out till 6',
      'yes safe but he hits me',
      'hes not hit me its not that',
      'shes 8 and scared',
      'yes hes 74 and he still hits me',
      'yes. he is 72, out till six',
      'safe. hes got alzheimers and hes hitting me',
    ]
    expect(none.filter(deniesHarm)).to.deep.equal([])
  })
})
