import { describe, expect, it } from '@jest/globals'
import { bySudo, missingForEmulator, missingForNode } from '../../../scripts/machine.mjs'

const good = { platform: 'linux', isRoot: true, mayUseSudo: false, goVersion: 'go1.26.0' }

describe('what a machine lacks', () => {
  it.each([
    ['v18.20.4', /^Node 20 or newer is needed; this is v18\.20\.4: get one from nodejs\.org$/],
    ['v20.0.0', undefined],
    ['v24.21.0', undefined],
  ])('Node %s', (version, line) => {
    if (line) expect(missingForNode(version)).toMatch(line)
    else expect(missingForNode(version)).toBeUndefined()
  })

  it.each([
    ['nothing, as root', {}, undefined],
    ['nothing, by sudo', { isRoot: false, mayUseSudo: true }, undefined],
    ['Linux', { platform: 'darwin' }, /^The emulator runs on Linux only: use a Linux machine/],
    ['root and sudo', { isRoot: false }, /needs root: run as root, or allow sudo/],
    ['Go', { goVersion: undefined }, /there is no "go" on PATH: install it from go\.dev$/],
    ['a newer Go', { goVersion: 'go1.25.9' }, /^Go 1\.26 or newer.*this is go1\.25\.9: install/],
    ['nothing, with Go 2', { goVersion: 'go2.0' }, undefined],
    ['nothing, with a Go of the future', { goVersion: 'go1.30-devel_1234' }, undefined],
    ['a Go that says its version', { goVersion: 'devel' }, /this is devel: install a newer one/],
  ])('lacks %s', (_what, of, line) => {
    const missing = missingForEmulator({ ...good, ...of })
    if (line) expect(missing).toMatch(line)
    else expect(missing).toBeUndefined()
    expect(missing ?? '').not.toContain('\n')
  })
})

it('names to sudo what a command needs, and nothing that is not set', () => {
  const variables = { PATH: '/opt/go/bin:/bin', HOME: '/tmp/x y', TMPDIR: undefined, LANG: '' }
  const named = ['env', 'PATH=/opt/go/bin:/bin', 'HOME=/tmp/x y']
  expect(bySudo(['node', '-e', '1'], variables)).toEqual([
    'sudo',
    '-n',
    ...named,
    'node',
    '-e',
    '1',
  ])
})
