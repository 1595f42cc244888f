import type { Directory, Found } from '#bot/ports/directory.ts'
import { byItself, type gathering, openTo, type PlaceSearch, strictly } from '#bot/services/gathering.ts'
import { subjectName, subjects } from '#content/subjects.ts'

type Gathered = ReturnType<typeof gathering>

/**
 * Whether there is nothing for the subject that they ask for by its name, nor what will do as well, shown before or not. One
 * that was not found for its need stands first.
 */
export async function forSubject(
  { found, look }: Gathered,
  directory: Directory,
  search: PlaceSearch,
): Promise<boolean> {
  const subject = subjects.get(search.subject ?? '')
  if (!subject) return false
  const wanted = new Set([subject.id, ...subject.near])
  const isIt = ({ offers }: Found) => offers.some((id) => wanted.has(id))
  if (found.some(isIt) || search.within !== null) return false
  const [words, before] = [subjectName(subject.id), found.length]
  await look({ ...byItself(search), words, wishes: strictly(search) }, 1, isIt)
  if (found.length > before) {
    found.unshift(found.pop()!)
    found.splice(search.most)
    return false
  }
  return !(await directory.find({ ...openTo(search), ...byItself(search), words })).some(isIt)
}
