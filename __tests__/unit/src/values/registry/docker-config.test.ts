import { describe, expect, it } from '@jest/globals'

import {
  parseDockerConfig,
  renderDockerConfig,
} from '../../../../../src/values/registry/docker-config-text.ts'
import {
  authOf,
  type DockerConfig,
  hashOf,
  helperOf,
  withLogin,
  withoutLogin,
} from '../../../../../src/values/registry/docker-config.ts'

const login = { host: 'ocir.example', username: 'BEARER_TOKEN', password: 'secret' }
const ours = { host: login.host, authHash: hashOf(authOf(login)) }
const other = { 'ghcr.io': { auth: 'eDp5' } }

const rows: [string, DockerConfig][] = [
  ['an empty config', {}],
  ['other logins and settings', { auths: other, HttpHeaders: { 'User-Agent': 'x' } }],
  ['an earlier login for the host', { auths: { ...other, [login.host]: { auth: 'b2xk' } } }],
  ['a login of another form', { auths: { [login.host]: { identitytoken: 'x', email: 'y' } } }],
  ['a helper for the host', { credHelpers: { [login.host]: 'ocir', 'gcr.io': 'gcloud' } }],
]

describe("docker's config", () => {
  it.each(rows)('is as before after login and logout: %s', (_name, config) => {
    const during = withLogin(config, login)
    expect(during.auths?.[login.host]?.auth).toBe(authOf(login))
    expect(withoutLogin(during, ours, config)).toEqual(config)
  })

  it('sets a helper aside for the host only', () => {
    const during = withLogin({ credHelpers: { [login.host]: 'ocir', 'gcr.io': 'gcloud' } }, login)
    expect(during.credHelpers).toEqual({ 'gcr.io': 'gcloud' })
  })

  it('leaves alone a login that was made after ours', () => {
    const theirs = { auths: { [login.host]: { auth: 'bGF0ZXI=' } } }
    expect(withoutLogin(theirs, ours, {})).toBe(theirs)
  })

  it.each<[string, DockerConfig, ReturnType<typeof helperOf>]>([
    ['nobody', { auths: other }, undefined],
    ['a store', { credsStore: 'pass' }, { name: 'pass', isStore: true }],
    ['an empty store', { credsStore: '' }, undefined],
    [
      'its own helper before the store',
      { credsStore: 'pass', credHelpers: { [login.host]: 'ocir' } },
      { name: 'ocir', isStore: false },
    ],
    ['no helper of others', { credHelpers: { 'gcr.io': 'gcloud' } }, undefined],
    [
      'no helper, the store overridden',
      { credsStore: 'pass', credHelpers: { [login.host]: '' } },
      undefined,
    ],
  ])('is owned by %s', (_name, config, owner) => {
    expect(helperOf(config, login.host)).toEqual(owner)
  })

  it.each([
    ['tabs', '{\n\t"auths": {}\n}\n'],
    ['two spaces', '{\n  "auths": {}\n}\n'],
    ['four spaces without an end', '{\n    "auths": {}\n}'],
    ['one line', '{"auths":{}}'],
  ])('keeps its layout: %s', (_name, text) => {
    expect(renderDockerConfig(parseDockerConfig('c', text), text)).toBe(text)
  })

  it.each(['[]', '{"auths": {"h": {"auth": "c2VjcmV0"}}', 'null'])(
    'refuses %s without quoting it',
    (text) => {
      expect(() => parseDockerConfig('/c', text)).toThrow(
        /^\/c is not a JSON object, so no login can be added to it$/,
      )
    },
  )
})
