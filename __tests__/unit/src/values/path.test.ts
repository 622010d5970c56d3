import { describe, expect, it } from '@jest/globals'

import { isIgnored } from '../../../../src/values/image-build/docker-ignore.ts'
import { asChart, asDockerfile, asPath } from '../../../../src/values/path.ts'

describe('a path', () => {
  it.each(['.', 'app', '../app', '/abs/app', './-x', 'a b/c', 'C:/x'])('%s', (path) => {
    expect(asPath(path)).toBe(path)
  })

  it.each([
    ['--post-renderer=./x.sh', 'begins as an option'],
    [' --env=TOKEN', 'begins as an option'],
    ['-', 'begins as an option'],
    ['', 'empty'],
    ['a\0b', 'control character'],
    ['a\n--env=b', 'control character'],
    ['https://host/values.yaml', 'is an address'],
    ['oci://host/chart', 'is an address'],
  ])('%j is none', (path, problem) => {
    expect(() => asPath(path)).toThrow(problem)
  })

  it.each(['oci://host/charts/shop', 'https://host/shop-1.0.0.tgz', 'deploy/chart'])(
    'the chart %s',
    (chart) => expect(asChart(chart)).toBe(chart),
  )

  it.each(['file:///etc', 'oci://-x', '--repo=https://host', 'oci://host/a\nb'])(
    '%j is no chart',
    (chart) => expect(() => asChart(chart)).toThrow(),
  )

  it('a Dockerfile is not run through a preprocessor', () => {
    expect(asDockerfile('app/Dockerfile.prod')).toBe('app/Dockerfile.prod')
    expect(() => asDockerfile('app/Dockerfile.in')).toThrow('template')
  })
})

describe('a .dockerignore file leaves .git/config out', () => {
  it.each([
    '.git',
    '/.git/',
    '**/.git',
    '*',
    '**',
    '.git/**',
    '.git/config',
    '.g*',
    '# all\n\n.gi?\n',
    '*\n!src\n!package.json',
    '!.git\n.git\r\n',
  ])('%j', (text) => expect(isIgnored(text, '.git/config')).toBe(true))

  it.each([
    '',
    '#.git',
    'git',
    '*.git/x',
    '.git\n!.git',
    '*\n!.git/config',
    '*\n!**',
    '.git\n![.]git',
    '[.]git',
  ])('but not with %j', (text) => expect(isIgnored(text, '.git/config')).toBe(false))

  it('in a checkout below', () => {
    expect(isIgnored('.git', 'other/.git/config')).toBe(false)
    expect(isIgnored('**/.git', 'other/.git/config')).toBe(true)
  })
})
