import { writeFileSync } from 'node:fs'
import { areaIds, readArea } from '#content/areas.ts'
import { messagesFile, messagesPath } from '#content/check/messages.ts'

writeFileSync(messagesPath, messagesFile())

// Each of these refuses, as it loads, what is wrong in its file.
for (const name of ['needs', 'phrases', 'risk', 'crisis-lines', 'bank-holidays']) await import(`#content/${name}.ts`)
for (const id of areaIds) readArea(id)
