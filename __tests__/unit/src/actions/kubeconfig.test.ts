import { generateKeyPairSync } from 'node:crypto'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { auth } from '../../../../src/actions/auth.ts'
import { kubeconfig } from '../../../../src/actions/kubeconfig.ts'
import { loopbackJob, person } from './loopback-job.ts'

const pem = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString()
const clusterId = `ocid1.cluster.oc1.eu-frankfurt-1.${'a'.repeat(60)}`
const path = `/20180222/clusters/${clusterId}`

let job: Awaited<ReturnType<typeof loopbackJob>>

beforeEach(async () => {
  job = await loopbackJob()
})

afterEach(() => job.end())

describe("kubeconfig with GitHub's token, and an OCI sign-in to read the cluster's settings", () => {
  it.each([
    [
      'in a file',
      { isOpenIdConnectAuthEnabled: true, configurationFile: 'e30=' },
      'CLUSTER_OIDC_AUDIENCE_UNKNOWN',
    ],
    ['off', { isOpenIdConnectAuthEnabled: false }, 'CLUSTER_OIDC_DISABLED'],
  ])('fails where they are %s', async (_, openIdConnectTokenAuthenticationConfig, code) => {
    const cluster = {
      id: clusterId,
      name: 'shop',
      lifecycleState: 'ACTIVE',
      endpoints: { publicEndpoint: '127.0.0.1:1' },
      options: { openIdConnectTokenAuthenticationConfig },
    }
    job.says.bodies = {
      [path]: JSON.stringify(cluster),
      [`${path}/kubeconfig/content`]:
        'server: https://127.0.0.1:1\ncertificate-authority-data: Q0E=\nusers: []',
    }
    const signIn = job.step({ ...person, 'private-key': pem })
    await auth.main(signIn.context)
    const inputs = { auth: 'github-oidc', 'cluster-id': clusterId }
    const { context, exported } = job.step(inputs, signIn.exported)
    const failure: unknown = await kubeconfig.main(context).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code })
    expect(exported).toEqual({})
  })
})
