import { read } from '#bot/commands/command.ts'
import { everywhere } from '#bot/commands/directory/with-editions.ts'
import { type Correctable, correctable } from '#bot/ports/local-notes.ts'

const text = { type: 'string' } as const
const fields = Object.fromEntries(correctable.map((field) => [field, text])) as Record<Correctable, typeof text>

/** What was typed after `note`. */
export const typedAfterNote = () =>
  read({
    ...everywhere,
    ...fields,
    by: text,
    why: text,
    agreed: { type: 'string', multiple: true, default: [] },
    reports: { type: 'boolean', default: false },
    'names-nobody': { type: 'boolean', default: false },
  })

/** Its options. */
export type Typed = ReturnType<typeof typedAfterNote>['values']
