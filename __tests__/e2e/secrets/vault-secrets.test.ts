import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'

import type { StepResult } from '../../../scripts/local-job.ts'
import { refusal, succeeded, success } from '../actions/action-outcome.ts'
import { Admin } from '../actions/admin.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { pushServer } from '../emulator/image-client.ts'
import { eventually, TestBed } from '../emulator/test-bed.ts'
import { ReleaseBed } from '../releases/release-bed.ts'
import { startOperator } from './operator.ts'

const ACCOUNT = 'shop'

interface Change {
  readonly action: string
  readonly target: string
}

/**
 * The reference architecture: OCI Vault with the External Secrets Operator and workload identity.
 */
describe('a release with secrets of a vault', () => {
  let bed: TestBed
  let admin: Admin
  let vault: string
  let release: ReleaseBed
  let place: string

  const objects = (name: string): readonly object[] => [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: ACCOUNT } },
    {
      ...{ apiVersion: 'external-secrets.io/v1', kind: 'SecretStore', metadata: { name: 'vault' } },
      spec: {
        provider: {
          oracle: {
            ...{ vault, region: bed.environment.region, principalType: 'Workload' },
            serviceAccountRef: { name: ACCOUNT },
          },
        },
      },
    },
    {
      ...{ apiVersion: 'external-secrets.io/v1', kind: 'ExternalSecret', metadata: { name: 'db' } },
      spec: {
        refreshInterval: '2s',
        secretStoreRef: { kind: 'SecretStore', name: 'vault' },
        data: [{ secretKey: 'password', remoteRef: { key: name } }],
      },
    },
  ]

  const password = async (): Promise<string> => {
    const path = '--output=jsonpath={.data.password}'
    const encoded = await release.kubectl('get', 'secret', 'db', path)
    return Buffer.from(encoded, 'base64').toString()
  }

  const statement = (namespace = place): string =>
    `Allow any-user to read secret-family in compartment shop where all {request.principal.type='workload', request.principal.namespace='${namespace}', request.principal.service_account='${ACCOUNT}', request.principal.cluster_id='${bed.environment.clusterId}'}`

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    admin = new Admin(bed.environment)
    const [pool, image] = await Promise.all([
      bed.pool('Pod.Standard.E4.Flex', 1),
      pushServer(bed, 'e2e/operator'),
    ])
    await startOperator(bed, admin, { image, pool: pool.name })
    vault = await admin.makeVault(bed.environment.compartmentId)
    await admin.putSecret(vault, 'shop-password', 'first')
    release = await ReleaseBed.of(bed, { name: 'shop', all: objects('shop-password') })
    place = release.namespace
  }, 600_000)

  afterAll(() => bed.end(), 300_000)

  it('fails without the policy statement, and names it', async () => {
    const { code, text } = refusal(await release.deploy())
    expect(code).toBe('SECRETS_NOT_SYNCED')
    expect(text).toMatch(/ExternalSecret\/db is not synced: OCI does not let service account/)
    expect(text).toContain(
      `request.principal.namespace='${place}', request.principal.service_account='${ACCOUNT}'`,
    )
    expect(text).toMatch(/The operator said:[^]*GetSecretBundleByName/)
  }, 240_000)

  it('has its secret with the statement, without a wait for the next attempt', async () => {
    bed.atEnd(await admin.allow('vault-secrets', statement()))
    expect(success(await release.deploy())).toEqual(succeeded)
    expect(await password()).toBe('first')
  }, 240_000)

  it('is given what the secret is rotated to', async () => {
    await admin.putSecret(vault, 'shop-password', 'second')
    await eventually(async () => (await password()) === 'second', 'the new version', 60)
  }, 120_000)

  it('fails for a name that the vault does not have, and names it', async () => {
    await release.write({ name: 'shop', all: objects('shop-passwort') })
    const { code, text } = refusal(await release.deploy())
    expect(code).toBe('SECRETS_NOT_SYNCED')
    expect(text).toContain('"shop-passwort"')
  }, 240_000)

  describe('that the environment file names, by the root action', () => {
    let named: ReleaseBed
    let file: string

    const root = (mode: string) =>
      named.job.run('root', {
        ...{ 'environment-file': file, 'report-folder': join(bed.folder, 'report') },
        ...{ stages: 'deploy', path: 'none', timeout: '2m', mode },
      })
    const changes = ({ outputs }: StepResult) =>
      (JSON.parse(outputs['changes'] ?? '') as Change[]).map((one) => `${one.action} ${one.target}`)

    beforeAll(async () => {
      await admin.putSecret(
        vault,
        'named-database',
        JSON.stringify({ user: 'shop', pass: 'third' }),
      )
      named = await ReleaseBed.of(bed, { name: 'named', all: objects('shop-password').slice(0, 1) })
      file = join(bed.folder, 'named.yml')
      const database = { password: { name: 'named-database', property: 'pass' } }
      const secrets = { vault, 'service-account': ACCOUNT, refresh: '5s', data: { database } }
      const { chart, namespace } = named
      const release = { name: 'named', namespace, chart, secrets }
      await writeFile(file, stringify({ cluster: bed.environment.clusterId, release }))
    }, 120_000)

    it('are in the plan, which changes nothing', async () => {
      const step = await root('plan')
      expect(success(step)).toEqual(succeeded)
      expect(changes(step).join('\n')).toMatch(/create .*SecretStore\/named-vault/)
      expect(changes(step).join('\n')).toMatch(/create .*ExternalSecret\/database/)
      expect(await named.kubectl('get', 'externalsecrets,secretstores', '-o', 'name')).toBe('')
    }, 120_000)

    it('fail it without their statement, and are there with it', async () => {
      const { code, text } = refusal(await root('apply'))
      expect(code).toBe('SECRETS_NOT_SYNCED')
      expect(text).toContain(`request.principal.namespace='${named.namespace}'`)
      bed.atEnd(await admin.allow('named-secrets', statement(named.namespace)))
      expect(success(await root('apply'))).toEqual(succeeded)
      const path = '--output=jsonpath={.data.password}'
      const encoded = await named.kubectl('get', 'secret', 'database', path)
      expect(Buffer.from(encoded, 'base64').toString()).toBe('third')
    }, 400_000)

    it('are nothing to change the second time, and no drift', async () => {
      const again = await root('apply')
      expect([success(again), changes(again)]).toEqual([succeeded, []])
      const inputs = { 'environment-file': file, stages: 'deploy' }
      const step = await named.job.run('drift-check', inputs)
      expect([success(step), changes(step)]).toEqual([succeeded, []])
    }, 240_000)
  })
})
