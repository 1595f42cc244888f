import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { listIn, refusing } from '#content/yaml-list.ts'

const refuse: ReturnType<typeof refusing> = refusing('small-talk.yaml')
const Lines = z.array(z.string().trim().min(1)).min(1)

/** What people also write, that tells of no need. */
export const smallTalk: readonly string[] = read(readFileSync(`${import.meta.dirname}/small-talk.yaml`, 'utf8'))

function read(yaml: string): readonly string[] {
  const { data, error } = Lines.safeParse(listIn(yaml, refuse, 'lines'))
  if (data) return data
  const { path, message } = error.issues[0]!
  return refuse(`line ${Number(path[0] ?? 0) + 1}`, message)
}
