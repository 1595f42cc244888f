import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect } from 'chai'

const root = join(import.meta.dirname, '../..')
const layers = ['content', 'dialogs', 'bot', 'adapters'] as const
const files = globSync(`{${layers.join()},test}/**/*.ts`, { cwd: root, exclude: ['**/node_modules/**'] }).sort()

const source = (file: string) => readFileSync(join(root, file), 'utf8')

/** Every module that a file imports, ours by its path from the root. */
function importsOf(file: string): string[] {
  const found = [...source(file).matchAll(/(?:^import\b[^'"]*?|\bfrom\s*|\bimport\()['"]([^'"]+)['"]/gm)].map(
    ([, name]) => name!,
  )
  return found.map((name) => {
    if (name.startsWith('#')) return name.slice(1)
    return name.startsWith('.') ? relative(root, join(root, dirname(file), name)) : name
  })
}

const layerOf = (path: string) => layers.findIndex((layer) => path.startsWith(`${layer}/`))
const buildsEverything = (file: string) => file === 'bot/main.ts' || file.startsWith('bot/commands/')

describe('The house', () => {
  it('imports one way: content, dialogs, bot, adapters', () => {
    const wrong = files
      .filter((file) => layerOf(file) !== -1 && !buildsEverything(file))
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => layerOf(name) > layerOf(file) || name.startsWith('test/'))
          .map((name) => `${file} imports ${name}`),
      )
    expect(wrong).to.deep.equal([])
  })

  it('has nobody import what builds everything, but itself and the tests', () => {
    const wrong = files
      .filter((file) => !file.startsWith('test/') && !buildsEverything(file))
      .filter((file) => importsOf(file).some(buildsEverything))
    expect(wrong).to.deep.equal([])
  })

  it('has no two files that import each other, however far round', () => {
    const circles: string[] = []
    const done = new Set<string>()
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' > '))
      else if (!done.has(file)) {
        // Types vanish when the code runs, so that only what is loaded counts.
        const loaded = source(file).replaceAll(/^import type .*$/gm, '')
        for (const next of importsOf(file).filter((name) => files.includes(name) && loaded.includes(name)))
          walk(next, [...path, file])
        done.add(file)
      }
    }
    for (const file of files) walk(file, [])
    expect(circles).to.deep.equal([])
  })

  it('names botbuilder where it may be named, and nowhere else', () => {
    const naming = files.filter((file) => layerOf(file) !== -1 && source(file).includes("'botbuilder"))
    expect(naming.filter((file) => file !== 'bot/bot.ts' && !file.startsWith('adapters/channels/'))).to.deep.equal([])
  })

  it('reads the environment in one place', () => {
    const reading = files.filter((file) => layerOf(file) !== -1 && source(file).includes('process.env'))
    expect(reading).to.deep.equal(['bot/settings.ts'])
  })

  it('keeps every file small enough to be read whole', () => {
    const long = files
      .filter((file) => !file.startsWith('test/'))
      .map((file) => [file, source(file).split('\n').length] as const)
    expect(long.filter(([, lines]) => lines > 250)).to.deep.equal([])
  })

  it('has only what it should at its top', () => {
    const top = globSync('*', { cwd: root, exclude: ['node_modules', 'data', 'coverage', 'transcripts.html'] }).sort()
    expect(top).to.deep.equal([
      ...['CHANGELOG.md', 'LICENSE', 'README.md', 'adapters', 'biome.json', 'bot', 'content', 'dialogs'],
      ...['package-lock.json', 'package.json', 'test', 'tsconfig.json'],
    ])
  })

  it('loads every file under Node, which types alone do not show', async function () {
    this.timeout(60_000)
    const scripts = /^bot\/(main|commands\/\w+)\.ts$|^content\/check\.ts$|^test\//
    for (const file of files.filter((name) => !scripts.test(name))) await import(join(root, file))
  })
})
