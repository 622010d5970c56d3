import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environmentOf, sharedEmulator, type Environment } from '../emulator-fixture.ts'
import { officialClients, shellEnvironment, outcomeOf, type Ended } from '../official-clients.ts'

const audience = 'oke-cluster'

describe("a cluster that trusts GitHub's issuer, switched on by the OCI CLI", () => {
  let environment: Environment
  let shell: NodeJS.ProcessEnv
  let bin: string
  const folder = mkdtempSync(join(tmpdir(), 'oke-openid-'))

  /** Sets the cluster's OpenID Connect settings, and waits for the work request. */
  const configure = async (settings: object): Promise<Ended> => {
    const options = JSON.stringify({ openIdConnectTokenAuthenticationConfig: settings })
    const update = ['ce', 'cluster', 'update', '--cluster-id', environment.clusterId, '--force']
    const wait = ['--wait-for-state', 'SUCCEEDED', '--wait-for-state', 'FAILED']
    const argv = [...update, '--options', options, ...wait, '--wait-interval-seconds', '1']
    return await outcomeOf(join(bin, 'oci'), argv, { env: shell })
  }

  const jobToken = async (forAudience = audience, claims = ''): Promise<string> => {
    const url = `${environment.oidcRequestUrl}&audience=${forAudience}${claims}`
    const headers = { authorization: `Bearer ${environment.oidcRequestToken}` }
    return ((await (await fetch(url, { headers })).json()) as { value: string }).value
  }

  /** Returns whom kube-apiserver takes the bearer of this token for. */
  const whoAmI = async (token: string): Promise<Ended> => {
    const server = await outcomeOf(
      'kubectl',
      ['config', 'view', '--minify', '--raw', '-o', 'jsonpath={.clusters[0].cluster.server}'],
      { env: shell },
    )
    const kubeconfig = join(folder, 'config')
    const content = {
      apiVersion: 'v1',
      kind: 'Config',
      clusters: [
        { name: 'c', cluster: { server: server.stdout, 'insecure-skip-tls-verify': true } },
      ],
      users: [{ name: 'u', user: { token } }],
      contexts: [{ name: 'x', context: { cluster: 'c', user: 'u' } }],
      'current-context': 'x',
    }
    writeFileSync(kubeconfig, JSON.stringify(content), { mode: 0o600 })
    const env = { ...shell, KUBECONFIG: kubeconfig }
    return await outcomeOf('kubectl', ['auth', 'whoami', '-o', 'json'], { env })
  }

  const enabled = (): object => ({
    isOpenIdConnectAuthEnabled: true,
    issuerUrl: environment.oidcIssuer,
    clientId: audience,
    usernamePrefix: 'actions-oidc:',
    groupsClaim: 'repository_owner',
    groupsPrefix: 'owner:',
    requiredClaims: [{ key: 'event_name', value: 'push' }],
  })

  beforeAll(async () => {
    environment = await environmentOf(sharedEmulator())
    shell = await shellEnvironment(sharedEmulator())
    bin = await officialClients()
  }, 900_000)

  afterAll(async () => {
    await configure({ isOpenIdConnectAuthEnabled: false })
    rmSync(folder, { recursive: true, force: true })
  }, 60_000)

  it('takes no job token before', async () => {
    expect((await whoAmI(await jobToken())).stderr).toMatch(/must be logged in/)
  }, 60_000)

  it('takes one for its audience and with the required claim, and no other', async () => {
    expect(await configure(enabled())).toMatchObject({ code: 0 })
    const me = await whoAmI(await jobToken())
    expect(me).toMatchObject({ code: 0 })
    const { status } = JSON.parse(me.stdout) as { status: { userInfo: object } }
    expect(status.userInfo).toMatchObject({
      username: 'actions-oidc:repo:octo/shop:ref:refs/heads/main',
      groups: ['owner:octo', 'system:authenticated'],
    })
    expect((await whoAmI(await jobToken('other'))).stderr).toMatch(/must be logged in/)
    const pullRequest = await jobToken(audience, '&event=pull_request')
    expect((await whoAmI(pullRequest)).stderr).toMatch(/must be logged in/)
  }, 120_000)

  it('says that it waits for an issuer that does not answer', async () => {
    const settings = { ...enabled(), issuerUrl: 'https://127.0.0.1:1' }
    const ended = await configure(settings)
    expect(ended).toMatchObject({ code: 0 })
    const { data } = JSON.parse(ended.stdout) as { data: { id: string; 'compartment-id': string } }
    const logs = await outcomeOf(
      join(bin, 'oci'),
      [
        ...['ce', 'work-request-log-entry', 'list', '--work-request-id', data.id],
        ...['--compartment-id', data['compartment-id']],
      ],
      { env: shell },
    )
    expect(logs.stdout).toContain('The issuer does not answer')
  }, 120_000)

  it('fails for a configuration that is not valid', async () => {
    const file =
      'apiVersion: apiserver.config.k8s.io/v1\nkind: AuthenticationConfiguration\njwt: 5\n'
    const encoded = Buffer.from(file).toString('base64')
    const ended = await configure({ isOpenIdConnectAuthEnabled: true, configurationFile: encoded })
    expect(ended.stdout).toContain('"FAILED"')
  }, 120_000)

  it('takes no job token after it is switched off', async () => {
    expect(await configure(enabled())).toMatchObject({ code: 0 })
    expect(await whoAmI(await jobToken())).toMatchObject({ code: 0 })
    expect(await configure({ isOpenIdConnectAuthEnabled: false })).toMatchObject({ code: 0 })
    expect((await whoAmI(await jobToken())).stderr).toMatch(/must be logged in/)
  }, 120_000)
})
