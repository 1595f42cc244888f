import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import { subjects } from '#content/subjects.ts'
import { refusing, shapedIn } from '#content/yaml-list.ts'

const Subject = z.string().refine((id) => subjects.has(id), 'There is no such subject')
const Shape = z.record(Subject, z.array(z.string().trim().min(1)).min(1))

/** What people say who look for a subject, and which file has it. All of it was written for this; none is anybody's message. */
export const subjectsSaid: readonly { readonly subject: string; readonly said: string; readonly by: string }[] =
  globSync(`${import.meta.dirname}/subjects/said/*.yaml`)
    .sort()
    .flatMap((file) => {
      const by = basename(file, '.yaml')
      const shaped = shapedIn(readFileSync(file, 'utf8'), refusing(`subjects/said/${by}.yaml`), Shape)
      return Object.entries(shaped).flatMap(([subject, said]) => said.map((one) => ({ subject, said: one, by })))
    })
