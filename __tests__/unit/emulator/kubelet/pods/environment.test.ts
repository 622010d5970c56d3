import { describe, expect, test } from '@jest/globals'
import type { V1ConfigMap, V1Pod, V1Secret } from '@kubernetes/client-node'
import { containerEnvironment } from '../../../../../emulator/kubelet/pods/environment.ts'
import { expandVariables } from '../../../../../emulator/kubelet/pods/variable-expansion.ts'

const pod: V1Pod = {
  metadata: { name: 'web-1', namespace: 'shop', uid: 'u1', labels: { b: '2', a: '1' } },
  spec: { nodeName: 'node-1', serviceAccountName: 'web', containers: [] },
}
const place = { podIP: '10.0.10.5', hostIP: '10.0.1.9' }
const configMaps: Record<string, V1ConfigMap> = { settings: { data: { COLOR: 'red', SIZE: 'l' } } }
const secrets: Record<string, V1Secret> = {
  login: { data: { PASSWORD: Buffer.from('s3cret').toString('base64') } },
}
const api = {
  configMap: async (_namespace: string, name: string) => configMaps[name],
  secret: async (_namespace: string, name: string) => secrets[name],
}
const build = (container: Partial<NonNullable<V1Pod['spec']>['containers'][number]>) =>
  containerEnvironment(pod, { name: 'app', ...container }, { place, given: { GIVEN: 'yes' } }, api)

describe('expandVariables', () => {
  const known = new Map([['NAME', 'web']])
  test.each([
    ['$(NAME)', 'web'],
    ['a-$(NAME)-b', 'a-web-b'],
    ['$$(NAME)', '$(NAME)'],
    ['$$$(NAME)', '$web'],
    ['$(OTHER)', '$(OTHER)'],
    ['$NAME', '$NAME'],
    ['$(NAME', '$(NAME'],
  ])('%s -> %s', (text, expected) => expect(expandVariables(text, known)).toBe(expected))
})

describe('containerEnvironment', () => {
  test('later values use earlier ones, and env wins over envFrom', async () => {
    const environment = await build({
      envFrom: [{ configMapRef: { name: 'settings' }, prefix: 'CFG_' }],
      env: [
        { name: 'CFG_SIZE', value: 'xl' },
        { name: 'URL', value: 'http://$(GIVEN)/$(CFG_COLOR)/$(CFG_SIZE)/$(LATER)' },
        { name: 'LATER', value: 'x' },
      ],
    })
    expect(environment.get('URL')).toBe('http://yes/red/xl/$(LATER)')
    expect(environment.get('CFG_SIZE')).toBe('xl')
  })

  test.each([
    ['metadata.name', 'web-1'],
    ['metadata.namespace', 'shop'],
    ['metadata.uid', 'u1'],
    ["metadata.labels['a']", '1'],
    ['metadata.labels', 'a="1"\nb="2"'],
    ['spec.nodeName', 'node-1'],
    ['spec.serviceAccountName', 'web'],
    ['status.podIP', '10.0.10.5'],
    ['status.hostIP', '10.0.1.9'],
  ])('field %s', async (fieldPath, expected) => {
    const environment = await build({
      env: [{ name: 'F', valueFrom: { fieldRef: { fieldPath } } }],
    })
    expect(environment.get('F')).toBe(expected)
  })

  test('a key of a secret is decoded', async () => {
    const ref = { name: 'login', key: 'PASSWORD' }
    const environment = await build({ env: [{ name: 'P', valueFrom: { secretKeyRef: ref } }] })
    expect(environment.get('P')).toBe('s3cret')
  })

  test('an optional source that is absent sets nothing', async () => {
    const ref = { name: 'absent', key: 'x', optional: true }
    const environment = await build({
      envFrom: [{ secretRef: { name: 'absent', optional: true } }],
      env: [{ name: 'P', valueFrom: { configMapKeyRef: ref } }],
    })
    expect([...environment.keys()]).toEqual(['GIVEN'])
  })

  test.each([
    [{ configMapKeyRef: { name: 'absent', key: 'x' } }, 'configmap "absent" not found'],
    [{ secretKeyRef: { name: 'absent', key: 'x' } }, 'secret "absent" not found'],
    [
      { configMapKeyRef: { name: 'settings', key: 'x' } },
      "couldn't find key x in ConfigMap shop/settings",
    ],
    [{ fieldRef: { fieldPath: 'spec.schedulerName' } }, 'unsupported fieldPath'],
  ])('%j is refused', async (valueFrom, message) => {
    await expect(build({ env: [{ name: 'P', valueFrom }] })).rejects.toThrow(message)
  })
})
