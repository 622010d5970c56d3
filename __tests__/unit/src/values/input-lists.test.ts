import { describe, expect, it } from '@jest/globals'

import { itemsOf, pairsOf } from '../../../../src/values/input-lists.ts'

describe('an input with several items', () => {
  it('is split at commas where no item can hold one', () => {
    expect(itemsOf('clients', '10.0.0.0/8, 192.0.2.0/24\r\n\n203.0.113.7/32,')).toEqual([
      '10.0.0.0/8',
      '192.0.2.0/24',
      '203.0.113.7/32',
    ])
  })

  it('is split at line ends alone where one can', () => {
    expect(itemsOf('values', ' a, b.yaml \r\n\nc.yaml\n')).toEqual(['a, b.yaml', 'c.yaml'])
  })
})

describe('pairs', () => {
  it.each([
    ['node-labels', 'team=shop, tier=web\nempty=', { team: 'shop', tier: 'web', empty: '' }],
    [
      'build-args',
      'HTTP_PROXY=http://proxy:8080\nNO_PROXY=localhost,127.0.0.1',
      { HTTP_PROXY: 'http://proxy:8080', NO_PROXY: 'localhost,127.0.0.1' },
    ],
    [
      'build-args',
      'MAVEN_OPTS=-Dhttp.nonProxyHosts=localhost,-Dfoo=bar',
      { MAVEN_OPTS: '-Dhttp.nonProxyHosts=localhost,-Dfoo=bar' },
    ],
    [
      'set',
      'hosts={a.example.com,b.example.com}\nMY_JSON={"a": 1, "b": 2}\njvm=-Xmx1g,-Duser.timezone=UTC',
      {
        hosts: '{a.example.com,b.example.com}',
        MY_JSON: '{"a": 1, "b": 2}',
        jvm: '-Xmx1g,-Duser.timezone=UTC',
      },
    ],
  ] as const)('of %s: %s', (name, text, pairs) => expect(pairsOf(name, text)).toEqual(pairs))

  it('are refused by their place, and without what can be secret', () => {
    const labels = (text: string) => () => pairsOf('node-labels', text)
    expect(labels('team')).toThrow('item 1 is not key=value')
    expect(labels('NPM_TOKEN=npm_a,S3cret')).toThrow(
      'item 2, which follows "NPM_TOKEN", is not key=value',
    )
    expect(labels('=S3cret')).toThrow('item 1 is not key=value')
  })
})
