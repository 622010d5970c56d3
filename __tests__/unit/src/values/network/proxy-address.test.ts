import { Agent, createServer, get, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { noProxyForNode } from '../../../../../src/values/network/no-proxy.ts'
import {
  parseProxyAddress,
  proxyPasswords,
} from '../../../../../src/values/network/proxy-address.ts'

describe('the address of a proxy', () => {
  it.each([
    ['http://proxy:3128', 'http://proxy:3128/'],
    ['https://proxy.corp', 'https://proxy.corp/'],
    ['10.0.0.1:3128', 'http://10.0.0.1:3128/'],
    ['proxy.corp:3128', 'http://proxy.corp:3128/'],
    ['[fd00::1]:3128', 'http://[fd00::1]:3128/'],
    ['svc_proxy:S3cret@proxy:3128', 'http://svc_proxy:S3cret@proxy:3128/'],
    ['http://user:pa%23ss@proxy:3128/', 'http://user:pa%23ss@proxy:3128/'],
    [' http://user:p@ss@proxy:3128\n', 'http://user:p%40ss@proxy:3128/'],
  ])('is read: %j', (value, address) => expect(parseProxyAddress('X', value)).toBe(address))

  it.each([
    'http://user:s3cr#et@proxy:3128',
    'http://user:s3cr/et@proxy:3128',
    'http://user:s3cr?et@proxy:3128',
    'http://corp\\user:s3cret@proxy:3128',
    'http://user:31#s3cret@proxy:3128',
    'http://user:s3cr%et@proxy:3128',
    'ftp://user:s3cret@proxy:1080',
    'http://user:s3cret@:port',
  ])('is refused, without a word of it: %s', (value) => {
    const read = () => parseProxyAddress('HTTPS_PROXY', value)
    expect(read).toThrow(expect.objectContaining({ code: 'PROXY_INVALID' }))
    expect(read).toThrow(/^HTTPS_PROXY is not the address of an http or https proxy$/)
  })
})

describe('the password of a proxy', () => {
  it.each([
    ['http://user:secret@proxy:3128', ['secret']],
    ['user:secret@proxy:3128', ['secret']],
    ['http://user:p%40ssword@proxy', ['p%40ssword', 'p@ssword']],
    ['http://user:pa#ss@proxy:3128', ['pa#ss']],
    ['http://user:p@ss:w%zz@proxy', ['p@ss:w%zz']],
    ['http://proxy:3128', []],
    ['proxy.corp:3128', []],
    ['http://user@proxy:3128', []],
  ])('is found in %s', (value, passwords) => expect(proxyPasswords(value)).toEqual(passwords))
})

describe('NO_PROXY', () => {
  it.each([
    ['10.0.0.0/8', '10.0.0.0-10.255.255.255'],
    ['10.0.3.7/22', '10.0.0.0-10.0.3.255'],
    ['0.0.0.0/0', '0.0.0.0-255.255.255.255'],
    ['corp.test', 'corp.test,.corp.test'],
    ['.corp.test,*.corp.test,*', '.corp.test,*.corp.test,*'],
    ['10.0.0.5, 10.0.0.1-10.0.0.9', '10.0.0.5,10.0.0.1-10.0.0.9'],
    ['corp.test:6443 [::1]:80,::1', 'corp.test:6443,[::1]:80,::1'],
    ['fd00::/8,10.0.0.0/33', 'fd00::/8,10.0.0.0/33'],
    [' ,', ''],
  ])('reads for Node: %s', (list, forNode) => expect(noProxyForNode(list)).toBe(forNode))
})

/** Responds for every host, so that the responder shows which path a request took. */
describe('a request of Node', () => {
  let proxy: Server
  let target: Server
  const portOf = (server: Server) => (server.address() as AddressInfo).port

  beforeAll(async () => {
    const start = (name: string) => createServer((_, response) => response.end(name))
    ;[proxy, target] = [start('proxy'), start('target')]
    for (const server of [proxy, target]) {
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    }
  })

  afterAll(() => {
    proxy.close()
    target.close()
  })

  it.each([
    ['127.0.0.0/8', '127.0.0.1', 'target'],
    ['127.0.0.1/32', '127.0.0.1', 'target'],
    ['192.168.0.0/16,10.0.0.0/8', '127.0.0.1', 'proxy'],
    ['localhost', 'localhost', 'target'],
    ['test', 'localhost', 'proxy'],
    ['', '127.0.0.1', 'proxy'],
  ])('with NO_PROXY=%s to %s goes to the %s', async (list, host, answeredBy) => {
    const proxyEnv = {
      http_proxy: `http://127.0.0.1:${portOf(proxy)}`,
      no_proxy: noProxyForNode(list),
    }
    const agent = new Agent({ proxyEnv })
    const text = await new Promise<string>((resolve, reject) => {
      get({ host, port: portOf(target), agent }, (response) =>
        response.setEncoding('utf8').on('data', resolve),
      ).on('error', reject)
    })
    expect(text).toBe(answeredBy)
  })
})
