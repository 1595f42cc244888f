import { expect } from 'chai'
import { tellsOfWandering } from '#content/wandering.ts'

describe('Somebody who wanders', () => {
  it('at night, on the road or missing is told of 999', () => {
    const lines = [
      ...[
        'at night she is going out from the door in her night dress',
        "Yesterday I found her on the road at 3 o'clock",
      ],
      ...['my mum keeps wandering off in the dark', 'my husband is missing, he has dementia'],
    ]
    expect(lines.filter((line) => !tellsOfWandering(line))).to.deep.equal([])
  })

  it('is not heard in a night out or a walk', () => {
    const lines = ['she goes out with her mates at night', 'i like wandering round town', 'he is missing his friends']
    expect(lines.filter(tellsOfWandering)).to.deep.equal([])
  })
})
