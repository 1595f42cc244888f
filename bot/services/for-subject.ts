import type { Directory, Found } from '#bot/ports/directory.ts'
import { byItself, type gathering, openTo, type PlaceSearch, strictly } from '#bot/services/gathering.ts'
import { subjectName, subjects } from '#content/subjects.ts'

type Gathered = ReturnType<typeof gathering>

/** One place for the subject that they ask for by its name, or what will do as well; and whether there is none, shown before or not. */
export async function forSubject(
  { found, look }: Gathered,
  directory: Directory,
  search: PlaceSearch,
): Promise<boolean> {
  const subject = subjects.get(search.subject ?? '')
  if (!subject) return false
  const wanted = new Set([subject.id, ...subject.near])
  const isIt = ({ offers }: Found) => offers.some((id) => wanted.has(id))
  const words = subjectName(subject.id)
  await look({ ...byItself(search), words, wishes: strictly(search) }, 1, isIt)
  return found.length === 0 && !(await directory.find({ ...openTo(search), ...byItself(search), words })).some(isIt)
}
