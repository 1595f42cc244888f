import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { refusing, shapedIn } from '#content/yaml-list.ts'

const list = z.array(z.string()).min(1)

const PlaceWords = z.strictObject({
  sameWord: z.record(z.string(), z.string()),
  kinds: list,
  ...{ ofItsOwn: list, alsoDone: list },
  ...{ strong: list, weak: list, between: list, after: list, titles: list, none: list, goesOn: list, fillers: list },
  ...{ gone: list, goneBetween: list, goneAfter: list, aside: list, alsoGone: list, here: list, hereAfter: list },
  ...{ correcting: list, nearby: list },
  ...{ notDistricts: list, motorways: list, notDistrictBefore: list, notDistrictAfter: list, notSlips: list },
})

/** How people say where they are, in English. What is wrong in its file is refused as it loads. */
export const placeWords = shapedIn(
  readFileSync(`${import.meta.dirname}/phrases/places.yaml`, 'utf8'),
  refusing('phrases/places.yaml'),
  PlaceWords,
)
