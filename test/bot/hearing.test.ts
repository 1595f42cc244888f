import fc from 'fast-check'
import { localAnalyser } from '#adapters/language/local/analyser.ts'
import { choiceIn } from '#bot/choices.ts'
import { listenFor } from '#bot/listen.ts'
import { readArea } from '#content/areas.ts'

describe('What anyone may write', () => {
  it('is listened for, in any text whatever, in time', async () => {
    const analyser = localAnalyser(readArea('thornshire'))
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5_000 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
    )
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        listenFor({ type: 'words', text, tapped: null }, [text])
        choiceIn(text, { number: 1, choices: ['yes', 'no'] })
        await analyser.understand(text)
      }),
      { numRuns: 200, examples: [['\ufe72'], ['\u1160'], ['\u3164 \u115f']] },
    )
  })
})
