import { describe, expect, it } from '@jest/globals'

import type { CredentialHelper } from '../../../../src/clients/registry/credential-helper.ts'
import {
  login,
  type LoginPlaces,
  type LoginRecord,
  logout,
} from '../../../../src/stages/login-ocir.ts'
import { ActionError } from '../../../../src/values/action-error.ts'
import { authOf, type RegistryLogin } from '../../../../src/values/registry/docker-config.ts'
import { fileMemory, keptMemory } from './file-memory.ts'

const docker = '/home/.docker/config.json'
const podman = '/run/containers/auth.json'
const wanted = { host: 'ocir.example', username: 'BEARER_TOKEN', password: 'hunter22' }
const second = { ...wanted, host: 'other.example' }

/** Returns a helper that stores logins in memory; a read-only one refuses to store. */
const helperMemory = (name: string, readsOnly = false) => {
  const logins = new Map<string, Omit<RegistryLogin, 'host'>>()
  const helper: CredentialHelper = {
    name,
    get: async (host) => logins.get(host),
    store: async ({ host, username, password }) => {
      if (readsOnly) {
        throw new ActionError({ code: 'CREDENTIAL_HELPER_FAILED', message: 'no', hint: 'x' })
      }
      logins.set(host, { username, password })
    },
    erase: async (host) => void logins.delete(host),
  }
  return { helper, logins }
}

const job = (files: Record<string, string>, helper = helperMemory('pass')) => {
  const memory = fileMemory(files)
  const { kept, left } = keptMemory(memory.order)
  const places: LoginPlaces = {
    always: [memory.open(docker)],
    ifKnown: [memory.open(podman)],
    helper: () => helper.helper,
    kept,
  }
  let saved: readonly LoginRecord[] = []
  const save = async (records: readonly LoginRecord[]) => {
    memory.order.push('save')
    saved = [...records]
  }
  const attempt = () => logout(saved, memory.open, places)
  return {
    ...memory,
    left,
    saved: () => saved,
    logIn: (...logins: RegistryLogin[]) => login(logins, places, save),
    logOut: async () => (await attempt()).removed,
    attempt,
  }
}

const auth = (text: string | undefined, host: string): unknown =>
  (JSON.parse(text ?? '{}') as { auths?: Record<string, { auth?: string }> }).auths?.[host]?.auth

describe('login-ocir', () => {
  it('saves before it keeps or writes, and no secret', async () => {
    const { logIn, order, saved } = job({ [docker]: '{}' })
    await logIn(wanted)
    expect(order).toEqual(['save', 'keep', `write ${docker}`])
    expect(JSON.stringify(saved())).not.toMatch(new RegExp(`hunter22|${authOf(wanted)}`))
  })

  it.each([
    ['no file', undefined],
    ['odd spacing', '{ "auths" : { "ghcr.io": {"auth":"eDp5"} } ,\r\n "x": [1,  2]}'],
    ['an earlier login', '{"auths":{"ocir.example":{"auth":"b2xk"},"other.example":{}}}\n'],
    ['a helper that only reads', '{"credHelpers":{"ocir.example":"ocir"}}'],
  ])('puts back byte for byte: %s', async (_name, before) => {
    const helper = helperMemory('ocir', true)
    const { logIn, logOut, content, modes, left } = job(
      before === undefined ? {} : { [docker]: before },
      helper,
    )
    const mode = modes.get(docker)
    await logIn(wanted, second)
    expect(modes.get(docker)).toBe(0o600)
    expect(auth(content.get(docker), wanted.host)).toBe(authOf(wanted))
    expect(auth(content.get(docker), second.host)).toBe(authOf(second))
    expect([...(await logOut())].sort()).toEqual([wanted.host, second.host])
    expect([content.get(docker), modes.get(docker)]).toEqual([before, mode])
    expect(left.size).toBe(0)
  })

  it('touches nothing, then or later, where its very login is there already', async () => {
    const before = JSON.stringify({ auths: { [wanted.host]: { auth: authOf(wanted) } } })
    const { logIn, logOut, content, order } = job({ [docker]: before })
    await logIn(wanted)
    await logOut()
    expect([order, content.get(docker)]).toEqual([[], before])
  })

  it('keeps what others changed meanwhile', async () => {
    const { logIn, logOut, content } = job({
      [docker]: '{"auths":{"ocir.example":{"auth":"b2xk"}}}',
    })
    await logIn(wanted)
    const during = JSON.parse(content.get(docker) ?? '') as { auths: object }
    const later = { ...during, auths: { ...during.auths, 'ghcr.io': { auth: 'eDp5' } } }
    content.set(docker, JSON.stringify(later))
    await logOut()
    expect(JSON.parse(content.get(docker) ?? '')).toEqual({
      auths: { 'ghcr.io': { auth: 'eDp5' }, 'ocir.example': { auth: 'b2xk' } },
    })
  })

  it('leaves a login alone that was made after ours, and ignores a missing file', async () => {
    const { logIn, logOut, content } = job({})
    await logIn(wanted)
    const theirs = '{"auths":{"ocir.example":{"auth":"bGF0ZXI="}}}'
    content.set(docker, theirs)
    expect((await logOut()).size).toBe(0)
    expect(content.get(docker)).toBe(theirs)
    content.delete(docker)
    expect((await logOut()).size).toBe(0)
  })

  it.each([
    ['a file is no JSON any more', docker, '{"auths":{"other.example":{"auth":"b2xk"}}}'],
    ["a helper's erase fails", '', '{"credHelpers":{"other.example":"pass"}}'],
  ])('continues where %s', async (_, broken, config) => {
    const helper = helperMemory('pass')
    helper.helper.erase = () => Promise.reject(new Error('the helper is locked'))
    const { logIn, attempt, content } = job(
      { [docker]: config, [podman]: '{"auths":{"ocir.example":{"auth":"b2xk"}}}' },
      helper,
    )
    await logIn(wanted, second)
    if (broken !== '') content.set(broken, 'no JSON')
    const { removed, failures } = await attempt()
    expect([...removed]).toEqual([wanted.host])
    expect(failures.map(({ host }) => host)).toContain(second.host)
    expect(auth(content.get(podman), wanted.host)).toBe('b2xk')
    if (broken === '') expect(auth(content.get(docker), wanted.host)).toBeUndefined()
  })

  it("replaces podman's own login for the host, which would win", async () => {
    const own = '{"auths":{"ocir.example":{"auth":"b2xk"}}}'
    const { logIn, logOut, content } = job({ [podman]: own })
    await logIn(wanted, second)
    expect(auth(content.get(podman), wanted.host)).toBe(authOf(wanted))
    expect(auth(content.get(podman), second.host)).toBeUndefined()
    await logOut()
    expect(content.get(podman)).toBe(own)
  })

  it.each(['{"credsStore":"pass"}', '{"credHelpers":{"ocir.example":"pass"}}'])(
    'uses the helper that owns the host: %s',
    async (config) => {
      const helper = helperMemory('pass')
      helper.logins.set(wanted.host, { username: 'old', password: 'older' })
      const { logIn, logOut, content, saved } = job({ [docker]: config }, helper)
      expect(await logIn(wanted)).toEqual([
        'The login of ocir.example is with docker-credential-pass',
      ])
      expect(content.get(docker)).toBe(config)
      expect(helper.logins.get(wanted.host)).toMatchObject({ password: 'hunter22' })
      expect(JSON.stringify(saved())).not.toMatch(/hunter22|older/)
      await logOut()
      expect(helper.logins.get(wanted.host)).toEqual({ username: 'old', password: 'older' })
    },
  )

  it('erases its login from a helper that had none, but not a later one', async () => {
    const helper = helperMemory('pass')
    const { logIn, logOut } = job({ [docker]: '{"credsStore":"pass"}' }, helper)
    await logIn(wanted)
    expect((await logOut()).size).toBe(1)
    expect(helper.logins.size).toBe(0)
    await logIn(wanted)
    helper.logins.set(wanted.host, { username: 'x', password: 'y' })
    expect((await logOut()).size).toBe(0)
    expect(helper.logins.size).toBe(1)
  })

  it('reports that a store takes no logins, and leaves the file as it was', async () => {
    const config = '{"credsStore":"ecr-login"}'
    const { logIn, content } = job({ [docker]: config }, helperMemory('ecr-login', true))
    await expect(logIn(wanted)).rejects.toMatchObject({ code: 'CREDENTIAL_HELPER_FAILED' })
    expect(content.get(docker)).toBe(config)
  })
})
