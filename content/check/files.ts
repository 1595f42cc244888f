import { areaIds, readArea } from '#content/areas.ts'

/** Every content file that is refused as it is read, each in a sentence. */
export async function brokenFiles(): Promise<readonly string[]> {
  const reading: readonly (readonly [file: string, read: () => unknown])[] = [
    ['content/needs.yaml', () => import('#content/needs.ts')],
    ['content/alike.yaml', () => import('#content/alike.ts')],
    ['content/small-talk.yaml', () => import('#content/small-talk.ts')],
    ...(['meanings', 'wishes', 'questions', 'corrections', 'outcomes', 'bodily', 'beside', 'strangers'] as const).map(
      (name) => [`content/phrases/${name}.yaml`, () => import(`#content/${name}.ts`)] as const,
    ),
    ['content/activities.yaml', () => import('#content/activities.ts')],
    ['content/phrases/places.yaml', () => import('#content/place-words.ts')],
    ['content/phrases/en.yaml', () => import('#content/phrases.ts')],
    ['content/risk/en.yaml', () => import('#content/risk.ts')],
    ['content/crisis-lines.yaml', () => import('#content/crisis-lines.ts')],
    ['content/bank-holidays.yaml', () => import('#content/bank-holidays.ts')],
    ...areaIds.map((id) => [`content/areas/${id}/area.yaml`, () => readArea(id)] as const),
    ...areaIds.map((id) => [`content/areas/${id}/answers.yaml`, () => answersOf(id)] as const),
  ]
  const broken = await Promise.all(reading.map(([file, read]) => sentenceOn(file, read)))
  // What one file is refused for is told again by those that read it.
  return [...new Set(broken.filter((sentence) => sentence !== null))]
}

/** Read only now: it reads other files as it loads. */
const answersOf = async (area: string) => (await import('#content/answers.ts')).readAnswers(area)

/** Why a file is refused, or null where it is not. What has not named its file is named. */
async function sentenceOn(file: string, read: () => unknown): Promise<string | null> {
  try {
    await read()
    return null
  } catch (error) {
    const why = (error as Error).message
    return why.startsWith('content/') ? why : `${file}: ${why}.`
  }
}
