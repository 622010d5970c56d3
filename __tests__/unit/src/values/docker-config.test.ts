import { describe, expect, it } from '@jest/globals'

import {
  authOf,
  type DockerConfig,
  hashOf,
  loginOf,
  withLogin,
  withoutLogin,
} from '../../../../src/values/docker-config.ts'

const login = { host: 'ocir.example', username: 'BEARER_TOKEN', password: 'secret' }
const ours = { host: login.host, authHash: hashOf(authOf(login)) }
const other = { 'ghcr.io': { auth: 'eDp5' } }

const rows: [string, DockerConfig][] = [
  ['an empty config', {}],
  ['other logins and settings', { auths: other, HttpHeaders: { 'User-Agent': 'x' } }],
  ['an earlier login for the host', { auths: { ...other, [login.host]: { auth: 'b2xk' } } }],
  ['a store for all hosts', { auths: other, credsStore: 'desktop' }],
  ['a helper for the host', { credHelpers: { [login.host]: 'ocir', 'gcr.io': 'gcloud' } }],
]

describe("docker's config", () => {
  it.each(rows)('is as before after login and logout: %s', (_name, config) => {
    const during = withLogin(config, login)
    expect(during.auths?.[login.host]?.auth).toBe(authOf(login))
    expect(withoutLogin(during, ours, loginOf(config, login.host))).toEqual(config)
  })

  it('switches a helper off for the host only, since it would be asked first', () => {
    const during = withLogin({ credHelpers: { [login.host]: 'ocir', 'gcr.io': 'gcloud' } }, login)
    expect(during.credHelpers).toEqual({ [login.host]: '', 'gcr.io': 'gcloud' })
  })

  it('leaves alone a login that somebody made after ours', () => {
    const theirs = { auths: { [login.host]: { auth: 'bGF0ZXI=' } } }
    expect(withoutLogin(theirs, ours, {})).toBe(theirs)
  })
})
