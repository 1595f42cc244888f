import { writeFileSync } from 'node:fs'
import { messagesFile, messagesPath } from '#content/check/messages.ts'

writeFileSync(messagesPath, messagesFile())
