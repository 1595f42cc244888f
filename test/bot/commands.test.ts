import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect } from 'chai'
import { holdFolder } from '#adapters/stores/sqlite/lock.ts'
import { command } from '#test/support/command.ts'

const lines = (...all: readonly string[]) => all.map((line) => `${line}\n`).join('')
const told = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('npm run talk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fingerpost-commands-'))
  after(() => rmSync(folder, { recursive: true }))

  it('answers each line with one line: what was given, said, heard, and where it leads', async () => {
    const given = [
      'refer me',
      { text: 'Eve' },
      'yes',
      { wait: 'PT24H' },
      { pieces: ['i want', 'to', 'die'] },
      { media: 'audio/ogg' },
      '',
      '{ hi',
      'a\u2028b\rc',
    ]
    const input = lines(...given.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))).trimEnd()
    const { code, out, error } = await command('talk', ['--json', '--now', '2026-11-23T22:00'], input)
    const answers = told(out)
    expect([code, error, answers.map((answer) => answer.in)]).to.deep.equal([0, '', given])
    expect(answers[2]).to.deep.equal({
      in: 'yes',
      out: [
        {
          text: 'When is best to reach you, and is a voicemail or text all right? 1 skip',
          choices: ['Skip this'],
          segments: 1,
        },
      ],
      ...{ state: 'everyday.talking.selfReferral.when', language: 'en', needs: [], risks: [] },
    })
    expect(answers[3].out[0].text).to.include('There is no rush')
    expect(answers[4].risks).to.deep.equal([{ category: 'suicide-intent', tier: 'red', about: 'self' }])
    expect(answers[4]).to.include({ state: 'crisis.alone' })
    for (const one of answers.slice(4)) expect(one.out).to.have.length(1)
  })

  it('leaves out a line that it cannot read, says why in a sentence, and goes on', async () => {
    const wrong = [
      '{"text":"broken',
      '{}',
      '{"say":"hello"}',
      '{"text":1}',
      '{"wait":"6 hours"}',
      '{"wait":"P1X"}',
      '{"wait":"-PT1H"}',
      '{"wait":"P99Y"}',
      '{"pieces":[]}',
      '{"text":"a","wait":"PT1H"}',
    ]
    const { code, out, error } = await command('talk', ['--json'], lines(...wrong, 'help'))
    const answers = told(out)
    expect(answers.slice(0, -1).map(({ out, state }) => [out, state])).to.deep.equal(wrong.map(() => [[], 'new']))
    expect(answers.slice(0, -1).map((one) => typeof one.error)).to.deep.equal(wrong.map(() => 'string'))
    expect(error.match(/^Line \d+ .*\.$/gm)).to.have.length(wrong.length)
    expect([code, answers.at(-1).out[0].text.slice(0, 14)]).to.deep.equal([2, "I'm Fingerpost"])
  })

  it('speaks to a person in words, in the manner of each channel', async () => {
    const said = async (channel: string) =>
      (await command('talk', ['--channel', channel], lines('food bank in thornley', '{"wait":"PT1S"}'))).out
    const [web, sms, whatsapp] = await Promise.all(['web', 'sms', 'whatsapp'].map(said))
    expect(sms)
      .to.match(/^Bot {2}Hello/)
      .and.include('3 more, 4 none')
      .and.not.include('\n\n')
    expect(whatsapp).to.include('1 ').and.not.equal(sms)
    expect(web).to.not.include('3 more')
    expect(web!.length).to.be.greaterThan(sms!.length)
  })

  it('goes on in a kept folder where it was, and its referral is listed', async () => {
    const talk = (now: string, ...said: readonly string[]) =>
      command('talk', ['--json', '--data', folder, '--as', 'eve', '--now', now], lines(...said))
    await talk('2026-11-23T10:00', 'refer me', 'Eve', 'yes', 'skip', 'Castlegate Surgery', 'skip', 'skip')
    const next = told((await talk('2026-11-24T10:30', 'large print', 'send')).out)
    expect(next[0].out.map(({ text }: { text: string }) => text.slice(0, 12))).to.deep.equal([
      'You were par',
      "I'd send Tho",
    ])
    expect(next[1].state).to.equal('everyday.talking.selfReferral.tellSurgery')
    const somebodyNew = told((await command('talk', ['--json', '--data', folder], lines('help'))).out)
    expect(somebodyNew[0].out[0].text).to.include("I'm Fingerpost")

    const [reference] = /FP-\w{5}-\w{5}/.exec(next[1].out[0].text)!
    const [all, one, other] = await Promise.all([
      command('referrals', ['--json', '--data', folder]),
      command('referrals', [reference.toLowerCase(), '--data', folder]),
      command('referrals', ['FP-22222-22222', '--data', folder]),
    ])
    expect(JSON.parse(all.out).referrals[0]).to.include({
      reference,
      name: 'Eve',
      surgery: 'Castlegate Surgery',
      sentAt: '2026-11-24T10:30:10.000Z',
    })
    expect(one.out).to.match(new RegExp(`^${reference} {2}sent Tue 24 Nov 2026, 10:30`))
    expect(other.out + other.error).to.match(/No such referral|is not a reference/)
  })

  it('leaves a folder alone that a bot holds, and says so', async () => {
    const held = join(folder, 'held')
    const release = holdFolder(held)
    const { code, out, error } = await command('talk', ['--data', held], 'help\n')
    release()
    expect([code, out, error.split('\n').length]).to.deep.equal([1, '', 2])
    expect(error).to.match(/^Another Fingerpost is running on this data folder/)
  })

  it('ends in silence, and leaves nothing behind, where its reader goes or it is interrupted', async () => {
    const left = () => globSync(join(folder, 'fingerpost-talk-*'))
    const begin = () =>
      spawn(process.execPath, [join(import.meta.dirname, '../../bot/commands/talk.ts')], {
        env: { ...process.env, TMPDIR: folder },
      })
    const [unread, interrupted] = [begin(), begin()]
    let error = ''
    unread.stderr.on('data', (data) => (error += data))
    for (const child of [unread, interrupted]) {
      child.stdin.write('help\n')
      await once(createInterface({ input: child.stdout }), 'line')
    }
    expect(left()).to.have.length(2)
    unread.stdout.destroy()
    unread.stdin.end('help\n'.repeat(50))
    interrupted.kill('SIGINT')
    const ends = await Promise.all([unread, interrupted].map((child) => once(child, 'exit')))
    expect([ends.map(([code]) => code), error, left()]).to.deep.equal([[0, 130], '', []])
  })
})

describe('npm run understand', () => {
  it('hears each line by itself, as a program or a person reads it', async () => {
    const input = lines('i want to', 'die', 'food bank, in thornley', '', '{"text":"food"}')
    const [json, words] = await Promise.all([
      command('understand', ['--json'], input),
      command('understand', [], input),
    ])
    const heard = told(json.out)
    expect(heard.map((one) => one.in)).to.deep.equal(input.slice(0, -1).split('\n'))
    expect(heard.map(({ risks }) => risks)).to.deep.equal([[], [], [], [], []])
    expect(heard[2]).to.include({ language: 'en' }).and.to.have.nested.property('needs[0].id', 'food')
    expect(heard[2].needs[0].score).to.be.within(0, 1)
    expect(words.out).to.match(/^food bank, in thornley\n {2}food [\d.]+, in Thornley/m)
  })
})

describe('A command that is badly used', () => {
  const wrong: readonly (readonly [string, readonly string[], string])[] = [
    ['talk', ['--bogus'], "Unknown option '--bogus'."],
    ['talk', ['hello'], 'Give the lines on standard input'],
    ['talk', ['--channel', 'fax'], '--channel is one of'],
    ['talk', ['--now', 'yesterday'], '--now is a time such as'],
    ['talk', ['--now', '--json'], '--now wants a value'],
    ['talk', ['--data', ''], '--data wants a value'],
    ['understand', ['hello'], 'Give the lines on standard input'],
    ['referrals', ['FP-22222-22222', 'more'], 'Give one reference'],
    ['referrals', ['--data', '/nowhere/at/all'], 'There is no folder'],
  ]
  it('says what is wrong in one sentence, with code 2', async () => {
    const ran = await Promise.all(wrong.map(([name, typed]) => command(name, typed)))
    for (const [n, { code, out, error }] of ran.entries()) {
      const [name, typed, says] = wrong[n]!
      expect([code, out], `${name} ${typed.join(' ')}`).to.deep.equal([2, ''])
      expect(error)
        .to.match(/^[^\n]+\n$/)
        .and.include(says)
    }
  })

  it('names a folder that cannot be one, and explains itself with --help', async () => {
    const { code, error } = await command('talk', ['--data', import.meta.filename])
    expect([code, error.split('\n').length]).to.deep.equal([1, 2])
    expect(error).to.match(/^The data folder cannot be made/)
    const names = ['talk', 'understand', 'referrals']
    const helped = await Promise.all(names.map((name) => command(name, ['--help'])))
    for (const [n, { code, out }] of helped.entries()) {
      expect([code, out.includes(`npm run ${names[n]} -- `)]).to.deep.equal([0, true])
    }
  })
})
