import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type {
  ChartLogin,
  ChartTools,
} from '../../../../../../src/clients/kubernetes/charts/chart-access.ts'
import { chartSource } from '../../../../../../src/clients/kubernetes/charts/chart-source.ts'

const user = { username: 'ci', password: 'only-for-this-host' }

/** A call of Helm, with our files that existed at that time. */
interface Call {
  readonly args: readonly string[]
  readonly files: Readonly<Record<string, string>>
  readonly modes: readonly number[]
}

let folder: string
let calls: Call[]
/** The folder of the user's own `helm registry login`. */
let own: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'charts-'))
  own = join(folder, 'own.json')
  calls = []
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const run: ChartTools['run'] = async (args, { env = {} } = {}) => {
  const paths = Object.entries(env).filter(([, path]) => existsSync(path))
  calls.push({
    args,
    files: Object.fromEntries(paths.map(([name, path]) => [name, readFileSync(path, 'utf8')])),
    modes: paths.map(([, path]) => statSync(path).mode & 0o777),
  })
  const place = args.find((arg) => arg.startsWith('--destination='))?.slice(14)
  if (place !== undefined) writeFileSync(join(place, 'shop-1.2.3.tgz'), 'archive')
  const stdout = args[0] === 'env' ? `${own}\n` : 'version: 1.2.3\n'
  return { exitCode: 0, stdout, stderr: '' }
}

const source = (logins: Readonly<Record<string, ChartLogin>>) =>
  chartSource({ run, folder, logins: (host) => Promise.resolve(logins[host]) })

const callOf = (command: string): Call => {
  const found = calls.find(({ args }) => args[0] === command)
  if (found === undefined) throw new Error(`helm ${command} was not run`)
  return found
}

const registryOf = ({ files }: Call): unknown => {
  const text = files['HELM_REGISTRY_CONFIG']
  return text === undefined ? undefined : JSON.parse(text)
}

const repositoriesOf = ({ files }: Call) => {
  const text = files['HELM_REPOSITORY_CONFIG'] ?? '{"repositories":[]}'
  return (JSON.parse(text) as { repositories: readonly object[] }).repositories
}

const authOf = ({ username, password }: ChartLogin) =>
  Buffer.from(`${username}:${password}`).toString('base64')

/**
 * Returns our files that are left after Helm has ended, and what a process list shows of a login.
 */
const leftovers = () => ({
  files: readdirSync(folder).filter((name) => name.startsWith('chart-access')),
  inArguments: calls.filter(({ args }) => args.some((arg) => arg.includes(user.password))),
})

const nothing = { files: [], inArguments: [] }

describe('a chart of a private registry', () => {
  const chart = 'oci://fra.ocir.io/acme/charts/shop'

  it('is pulled with a login in a file that only its owner can read, and that is then gone', async () => {
    const { path, notes } = await source({ 'fra.ocir.io': user }).chart({ chart })
    const pull = callOf('pull')
    expect(registryOf(pull)).toEqual({ auths: { 'fra.ocir.io': { auth: authOf(user) } } })
    expect(pull.modes).toEqual([0o600])
    expect(notes[0]).toContain('version 1.2.3')
    expect(existsSync(path)).toBe(true)
    expect(leftovers()).toEqual(nothing)
  })

  it('is pulled without losing the logins that Helm has for others', async () => {
    writeFileSync(
      own,
      JSON.stringify({ auths: { 'ghcr.io': { auth: 'x' } }, credsStore: 'desktop' }),
    )
    await source({ 'fra.ocir.io': user }).chart({ chart })
    expect(registryOf(callOf('pull'))).toEqual({
      auths: { 'ghcr.io': { auth: 'x' }, 'fra.ocir.io': { auth: authOf(user) } },
    })
  })

  it.each<[string, ChartLogin, string[], unknown]>([
    [
      "leaves a login of Helm's own where only the identity has one",
      { ...user, isOfIdentity: true },
      [],
      undefined,
    ],
    [
      'replaces it by one that is given',
      user,
      [],
      { auths: { 'fra.ocir.io': { auth: authOf(user) } } },
    ],
  ])('%s', async (_what, login, options, expected) => {
    writeFileSync(own, JSON.stringify({ auths: { 'fra.ocir.io': { auth: 'of the user' } } }))
    await source({ 'fra.ocir.io': login }).chart({ chart, options })
    expect(registryOf(callOf('pull'))).toEqual(expected)
  })

  it.each(['--plain-http', '--insecure-skip-tls-verify=true'])(
    'gets no token of the identity with %s, which anybody on the network path could read',
    async (option) => {
      await source({ 'fra.ocir.io': { ...user, isOfIdentity: true } }).chart({
        chart,
        options: [option],
      })
      expect(callOf('pull')).toMatchObject({ files: {}, args: expect.arrayContaining([option]) })
    },
  )

  it('is pulled with what options say of the host, and with no others', async () => {
    const options = ['--ca-file=ca.pem', '--take-ownership', '--verify', '--history-max=3']
    await source({}).chart({ chart, version: '1.2.3', options })
    expect(callOf('pull').args.slice(2)).toEqual([
      ...['--version=1.2.3', '--ca-file=ca.pem', '--verify', '--', chart],
    ])
  })
})

describe('a chart of a private repository', () => {
  const wanted = { chart: 'shop', repository: 'https://charts.example.com/stable' }
  const logins = { 'charts.example.com': user }

  it('is found by a file of repositories, which sends the login to its host alone', async () => {
    await source(logins).chart({ ...wanted, version: '^1', options: ['--ca-file=ca.pem'] })
    const pull = callOf('pull')
    const entry = { url: wanted.repository, ...user, caFile: 'ca.pem' }
    expect(repositoriesOf(pull)).toEqual([
      { name: 'charts', insecure_skip_tls_verify: false, ...entry },
    ])
    expect(pull.files['HELM_REPOSITORY_CONFIG']).not.toContain('pass_credentials')
    expect(pull.modes).toEqual([0o600])
    expect(callOf('repo').args).toEqual(['repo', 'update', '--', 'charts'])
    expect(pull.args.slice(2)).toEqual(['--version=^1', '--ca-file=ca.pem', '--', 'charts/shop'])
    expect(leftovers()).toEqual(nothing)
  })

  it('is queried for its newest version with the same login', async () => {
    expect(await source(logins).newest({ ...wanted, version: '1.0.0' })).toBe('version: 1.2.3\n')
    expect(callOf('show')).toMatchObject({ args: ['show', 'chart', '--', 'charts/shop'] })
    expect(repositoriesOf(callOf('show'))).toMatchObject([user])
    expect(leftovers()).toEqual(nothing)
  })

  it('is named by its address where it has no login', async () => {
    await source({ 'other.example.com': user }).chart(wanted)
    expect(callOf('pull').args.slice(2)).toEqual([`--repo=${wanted.repository}`, '--', 'shop'])
    expect(callOf('pull').files).toEqual({})
  })
})

describe('dependencies of a chart in a folder', () => {
  const write = (dependencies: readonly object[]) => {
    const chart = join(folder, 'shop')
    mkdirSync(chart)
    const file = { apiVersion: 'v2', name: 'shop', version: '1.0.0', dependencies }
    writeFileSync(join(chart, 'Chart.yaml'), JSON.stringify(file))
    return chart
  }

  it('are fetched with the logins of their hosts, never over open http', async () => {
    const chart = write([
      { name: 'one', version: '1', repository: 'https://charts.example.com' },
      { name: 'two', version: '1', repository: 'http://charts.example.com' },
      { name: 'three', version: '1', repository: 'oci://fra.ocir.io/acme/charts' },
      { name: 'four', version: '1', repository: 'https://public.example.com' },
    ])
    const logins = { 'charts.example.com': user, 'fra.ocir.io': user }
    const { notes } = await source(logins).chart({ chart })
    expect(notes).toEqual(['fetched the dependencies of the chart: one, two, three, four'])
    const build = callOf('dependency')
    expect(repositoriesOf(build)).toMatchObject([
      { name: 'dependency-0', url: 'https://charts.example.com', ...user },
      { name: 'dependency-1', url: 'http://charts.example.com' },
      { name: 'dependency-2', url: 'https://public.example.com' },
    ])
    expect(repositoriesOf(build).filter((one) => 'password' in one)).toHaveLength(1)
    expect(registryOf(build)).toEqual({ auths: { 'fra.ocir.io': { auth: authOf(user) } } })
    expect(leftovers()).toEqual(nothing)
  })
})
