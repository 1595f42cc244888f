import { existsSync } from 'node:fs'
import { z } from 'zod'
import { BotError } from '#dialogs/errors.ts'

const seconds = (most: number) => z.coerce.number().min(0).max(most)

/** Every setting, what is expected, and what it is where nothing is said. README.md lists them; a test checks that. */
const shape = {
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3978),
  DATA_DIR: z.string().min(1).default('data'),
  AREA: z.enum(['thornshire', 'trafford-trial']).default('thornshire'),
  FINGERPOST_KEY: z
    .base64('32 random bytes as base64: node -p "crypto.randomBytes(32).toString(\'base64\')" makes one')
    .transform((text) => Buffer.from(text, 'base64'))
    .refine(
      (key) => key.length === 32,
      '32 random bytes as base64: node -p "crypto.randomBytes(32).toString(\'base64\')" makes one',
    )
    .optional(),
  LISTEN_QUIET_SECONDS: seconds(60).default(3),
  LISTEN_MOST_SECONDS: seconds(120).default(10),
  LOOK_UP_SECONDS: z.coerce.number().min(0.1).max(10).default(2),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  MOST_CONNECTIONS: z.coerce.number().int().min(1).max(100_000).default(1_000),
} as const

export const settingNames = Object.keys(shape)

const Settings = z.object(shape)
export type Settings = z.infer<typeof Settings>

/** The settings, read from the environment and checked once. `SETTING_WRONG` says which, and what is expected. */
export function readSettings(environment: NodeJS.ProcessEnv = withFile()): Settings {
  const read = Settings.safeParse(environment)
  if (read.success) return read.data
  const wrong = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`)
  throw new BotError('SETTING_WRONG', wrong.join(' '))
}

/** The environment, and what `.env` says of what it does not. */
function withFile(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return process.env
}
