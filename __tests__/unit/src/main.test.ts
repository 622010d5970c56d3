import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'

jest.setTimeout(30_000)

const source = pathToFileURL(resolve('src/main.ts')).href
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'main-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

/** Runs one phase as the runner starts it: main() ends its process. */
const run = async (name: string, phase: string, variables: Record<string, string>, beside = '') => {
  const code = `const { main } = await import('${source}'); ${beside}; await main('${name}', '${phase}')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    env: { PATH: process.env['PATH'], HOME: folder, RUNNER_TEMP: folder, ...variables },
  })
  const text = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (part: string) => (text.stdout += part))
  child.stderr.setEncoding('utf8').on('data', (part: string) => (text.stderr += part))
  const exitCode = await new Promise((done) => child.on('close', done))
  return { ...text, exitCode }
}

const password = 'S3cret#word'
const proxies = [
  ['HTTPS_PROXY', `http://user:${password}@proxy:3128`],
  ['http_proxy', `svc_proxy:${password}@proxy:3128`],
] as const

describe.each(proxies)('with %s=%s', (variable, value) => {
  it('main names the variable, and shows the password only to be masked', async () => {
    const { stdout, stderr, exitCode } = await run('auth', 'main', { [variable]: value })
    expect(exitCode).toBe(1)
    const [mask, error = '', ...rest] = stdout.trimEnd().split('\n')
    expect(mask).toBe(`::add-mask::${password}`)
    expect(error).toMatch(
      new RegExp(`^::error title=PROXY_INVALID::PROXY_INVALID: ${variable} is not the address`),
    )
    expect([error.includes(password), rest, stderr]).toEqual([false, [], ''])
  })

  it('the credential plugin says so on standard error, which kubectl shows', async () => {
    const { stdout, stderr, exitCode } = await run('kubeconfig-token', 'main', {
      [variable]: value,
    })
    expect([exitCode, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(new RegExp(`^${variable} is not the address`))
    expect(stderr).not.toContain(password)
  })

  it('post removes what it has to', async () => {
    const config = join(folder, 'config.json')
    writeFileSync(config, '{}')
    const after = createHash('sha256').update('{}').digest('hex')
    const uuid = '01234567-89ab-cdef-0123-456789abcdef'
    const login = { path: config, id: `kept-${uuid}`, after, host: 'ocir.test', authHash: after }
    const notes = { owner: 'x', records: { login: [login] } }
    const own = join(folder, 'oke-step-abc123')
    mkdirSync(own, { mode: 0o700 })
    writeFileSync(join(own, 'notes.json'), JSON.stringify(notes), { mode: 0o600 })
    const { stdout } = await run('login-ocir', 'post', { [variable]: value, STATE_step: 'abc123' })
    expect([stdout, existsSync(config)]).toEqual(['Logged out of ocir.test\n', false])
    expect(existsSync(own)).toBe(false)
  })
})

it('an uncaught error becomes our annotation, and no workflow command of its own', async () => {
  const thrown = `setTimeout(() => { throw new Error('bad\\r::add-mask::x ##[group]y') })`
  const { stdout, stderr, exitCode } = await run('auth', 'main', {}, thrown)
  expect([exitCode, stderr]).toEqual([1, ''])
  expect(stdout).toMatch(
    /^::error title=UNEXPECTED::UNEXPECTED: bad%0A: :add-mask::x ## \[group\]y/,
  )
  expect(stdout).not.toMatch(/\r|##\[|^::add-mask/m)
})

it('a SOCKS proxy is warned of, and calls go without it', async () => {
  const value = `socks5://user:${password}@proxy:1080`
  const { stdout } = await run('login-ocir', 'main', { HTTPS_PROXY: value })
  const [mask, warning = '', ...rest] = stdout.split('\n')
  expect(mask).toBe(`::add-mask::${password}`)
  expect(warning).toMatch(/^::warning.*HTTPS_PROXY names a SOCKS proxy, which is not used/)
  expect(rest.join('\n')).not.toContain('PROXY_INVALID')
})
