import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { placeBuild } from '../../../../../src/clients/files/build-place.ts'
import { placeCharts } from '../../../../../src/clients/files/chart-place.ts'
import { openWorkspace, placeInWorkspace } from '../../../../../src/clients/files/workspace.ts'

const root = realpathSync(mkdtempSync(join(tmpdir(), 'workspace-')))
const folder = join(root, 'shop', 'shop')
const workspace = openWorkspace({ GITHUB_WORKSPACE: folder, RUNNER_TEMP: join(root, '_temp') })
const keys = { context: 'image.context', file: 'image.file' }
const token = '[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic eDp5\n'

const write = (path: string, text = ''): void => {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
const link = (path: string, target: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  symlinkSync(target, join(folder, path))
}

beforeAll(() => {
  write('app/Dockerfile')
  write('deploy/chart/templates/a.yaml')
  write('deploy/prod.yaml')
  mkdirSync(join(root, '_temp', 'oci-1'), { recursive: true })
  writeFileSync(join(root, 'secret'), 'x')
})
afterAll(() => rmSync(root, { recursive: true }))

const place = (path: string) => placeInWorkspace(workspace, 'load.script', path)

describe('paths of a user', () => {
  it.each(['.', 'app', 'deploy/prod.yaml', 'app/../deploy', 'not/there'])(
    '%s is handed over as an absolute path',
    (path) => expect(place(path)).toBe(join(folder, path)),
  )

  it('may lead elsewhere in the workspace by a link, and be absolute', () => {
    link('linked', 'app')
    expect(place('linked/Dockerfile')).toBe(join(folder, 'linked/Dockerfile'))
    expect(place(join(folder, 'app'))).toBe(join(folder, 'app'))
  })

  it.each([
    ['..', /not in the workspace/],
    ['../../_temp', /not in the workspace/],
    ['../../secret', /not in the workspace/],
    ['/proc/self/environ', /not in the workspace/],
    ['/', /not in the workspace/],
  ])('%s leaves the workspace', (path, message) => {
    expect(() => place(path)).toThrow(
      expect.objectContaining({
        code: 'PATH_OUTSIDE_WORKSPACE',
        message: expect.stringMatching(message),
      }),
    )
  })

  it.each([
    ['to a file', 'out-file', '../../secret', ''],
    ['to the temporary folder', 'out-temp', '../../_temp', ''],
    ['to a folder, with a name below that is not there', 'out-folder', '../../..', '/x/y'],
    ['to a file that is not there', 'out-absent', '/nowhere/at/all', ''],
  ])('a link %s leaves it too', (_what, name, target, rest) => {
    link(name, target)
    expect(() => place(name + rest)).toThrow(
      expect.objectContaining({ code: 'PATH_OUTSIDE_WORKSPACE' }),
    )
  })

  it("neither lie in nor hold the runner's temporary folder", () => {
    const inside = openWorkspace({ GITHUB_WORKSPACE: root, RUNNER_TEMP: join(root, '_temp') })
    const fails = expect.objectContaining({ code: 'PATH_HOLDS_CREDENTIALS' })
    for (const path of ['.', '_temp', '_temp/oci-1']) {
      expect(() => placeInWorkspace(inside, 'context', path)).toThrow(fails)
    }
    expect(placeInWorkspace(inside, 'context', 'shop')).toBe(join(root, 'shop'))
  })

  it('may lie in a workspace that lies in the temporary folder itself', () => {
    const below = openWorkspace({ GITHUB_WORKSPACE: folder, RUNNER_TEMP: root })
    expect(placeInWorkspace(below, 'context', 'app')).toBe(join(folder, 'app'))
  })

  it("never lie in git's folder", () => {
    const fails = expect.objectContaining({ code: 'PATH_HOLDS_CREDENTIALS' })
    expect(() => place('.git/config')).toThrow(fails)
  })
})

describe('a build context', () => {
  const build = (context: string, file?: string) => placeBuild(workspace, { context, file }, keys)

  it('has its Dockerfile in it or elsewhere', () => {
    expect(build('app')).toEqual({ context: join(folder, 'app') })
    const files = { context: folder, file: join(folder, 'app/Dockerfile') }
    expect(build('.', 'app/Dockerfile')).toEqual(files)
  })

  it.each(['Dockerfile', 'Containerfile'])('has no %s that leads out', (name) => {
    link(`bad-${name}/${name}`, '/proc/self/environ')
    expect(() => build(`bad-${name}`)).toThrow(
      expect.objectContaining({ code: 'PATH_OUTSIDE_WORKSPACE' }),
    )
  })

  const holdsToken = expect.objectContaining({ code: 'CONTEXT_HOLDS_CREDENTIALS' })

  it.each([
    ['of the checkout', '.git/config'],
    ['of a submodule', '.git/modules/libs/one/config'],
    ['of a checkout below', 'vendor/other/.git/config'],
  ])("holds no token of git's config %s", (_what, file) => {
    const name = `with-${file.replaceAll('/', '-')}`
    write(`${name}/Dockerfile`)
    write(`${name}/${file}`, '[core]\n\tbare = false\n')
    expect(build(name).context).toBe(join(folder, name))
    write(`${name}/${file}`, token)
    expect(() => build(name)).toThrow(holdsToken)
    write(`${name}/.dockerignore`, '**/.git\n')
    expect(build(name).context).toBe(join(folder, name))
    // Which of the two applies depends on the builder.
    write(`${name}/Dockerfile.dockerignore`, 'node_modules\n')
    expect(() => build(name)).toThrow(holdsToken)
  })

  it('holds no password of a remote', () => {
    write('remote/.git/config', '[remote "o"]\n\turl = https://x:ghs_1@github.com/o/r\n')
    expect(() => build('remote')).toThrow(holdsToken)
  })
})

describe('a chart', () => {
  const KEYS = { chart: 'release.chart', values: 'release.values', files: 'release.set-file' }
  const chart = (path: string) =>
    placeCharts(workspace, { chart: path, values: [], files: [] }, KEYS).chart

  it.each(['oci://host/charts/shop', 'https://host/shop.tgz'])('%s is fetched by Helm', (address) =>
    expect(chart(address)).toBe(address),
  )

  it('may have links within, and be an archive', () => {
    link('deploy/chart/files/b.yaml', '../templates/a.yaml')
    write('deploy/shop.tgz')
    expect(chart('deploy/chart')).toBe(join(folder, 'deploy/chart'))
    expect(chart('deploy/shop.tgz')).toBe(join(folder, 'deploy/shop.tgz'))
  })

  it.each([
    ['a file of the machine', '/proc/self/environ'],
    ['a values file of the workspace', '../../deploy/prod.yaml'],
    ['a folder', '../../app'],
    ['a file that is not there yet', '../../../../_temp/oci-2/key.pem'],
  ])('has no link to %s', (what, target) => {
    const name = `chart-${what.replaceAll(' ', '-')}`
    link(`${name}/files/x`, target)
    expect(() => chart(name)).toThrow(expect.objectContaining({ code: 'CHART_LINK_OUTSIDE' }))
  })

  it("holds no token of git's config", () => {
    write('chart-at-root/Chart.yaml')
    write('chart-at-root/.git/config', token)
    expect(() => chart('chart-at-root')).toThrow(
      expect.objectContaining({ code: 'CONTEXT_HOLDS_CREDENTIALS' }),
    )
  })
})
