import { deployment, pod, pullSecret, pullSecretName, service } from './manifests.ts'
import type { TestBed } from './test-bed.ts'

const limited = (cpu: string, memory: string) => ({ resources: { limits: { cpu, memory } } })
const probing = (path: string) => ({
  httpGet: { path, port: 8080 },
  periodSeconds: 1,
  failureThreshold: 2,
})
const hanging = (mark: string) => ({
  exec: { command: ['/server', 'sleep', mark] },
  periodSeconds: 2,
  timeoutSeconds: 1,
})
const once = { restartPolicy: 'Never' }

/** Returns the objects that the pods refer to. */
export const settings = ({ environment }: TestBed): object[] => {
  const { registry, registryUser, registryToken } = environment
  const map = (name: string, data: object) => ({
    ...{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data },
  })
  const rbac = 'rbac.authorization.k8s.io'
  return [
    pullSecret(pullSecretName, registry, registryUser, registryToken),
    service('web', 'ClusterIP'),
    pullSecret('wrong', registry, registryUser, 'wrong'),
    map('greetings', { GREETING: 'hello' }),
    map('readable', { text: 'readable by the account' }),
    {
      ...{ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'passwords' } },
      stringData: { PASSWORD: 's3cret' },
    },
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'reader' } },
    {
      ...{ apiVersion: `${rbac}/v1`, kind: 'Role', metadata: { name: 'reader' } },
      rules: [{ apiGroups: [''], resources: ['configmaps'], verbs: ['get'] }],
    },
    {
      ...{ apiVersion: `${rbac}/v1`, kind: 'RoleBinding', metadata: { name: 'reader' } },
      roleRef: { apiGroup: rbac, kind: 'Role', name: 'reader' },
      subjects: [{ kind: 'ServiceAccount', name: 'reader' }],
    },
  ]
}

/**
 * Returns the pods, each for one test; they are created at once. `mark` identifies them in command
 * lines.
 */
export const workloads = (image: string, webAddress: string, mark: string): object[] => {
  const absent = image.replace(/:1$/, ':absent')
  const patient = pod('patient', {
    ...{ image, args: ['sleep'], spec: { terminationGracePeriodSeconds: 30 } },
  })
  return [
    deployment('web', 2, { image, args: ['serve'], container: limited('200m', '64Mi') }),
    pod('busy', { image, args: ['busy'], container: limited('100m', '64Mi') }),
    pod('crash', { image, args: ['crash'] }),
    pod('unready', { image, args: ['serve'], container: { readinessProbe: probing('/broken') } }),
    pod('unlive', { image, args: ['serve'], container: { livenessProbe: probing('/broken') } }),
    pod('absent', { image: absent, args: ['serve'] }),
    pod('locked', { image, args: ['serve'], spec: { imagePullSecrets: [{ name: 'wrong' }] } }),
    pod('hungry', { image, args: ['eat'], spec: once, container: limited('200m', '64Mi') }),
    ...configured(image),
    sharing(image),
    pod('hanging', { image, args: ['serve'], container: { readinessProbe: hanging(mark) } }),
    pod('stubborn', {
      ...{ image, args: ['stay', mark], spec: { terminationGracePeriodSeconds: 600 } },
    }),
    pod('account', { image, args: ['whoami'], spec: { ...once, serviceAccountName: 'reader' } }),
    pod('caller', {
      image,
      args: [
        'get',
        'http://web',
        'http://web.$(NAMESPACE).svc.cluster.local/',
        `http://${webAddress}/healthz`,
      ],
      container: {
        env: [{ name: 'NAMESPACE', valueFrom: { fieldRef: { fieldPath: 'metadata.namespace' } } }],
      },
      spec: once,
    }),
    // The finalizer keeps the object, so that the test can read its last status.
    { ...patient, metadata: { ...patient.metadata, finalizers: ['test.invalid/hold'] } },
  ]
}

const configured = (image: string): object[] => {
  const refs = [{ configMapRef: { name: 'greetings' } }, { secretRef: { name: 'passwords' } }]
  const volumes = [
    { name: 'map', configMap: { name: 'greetings' } },
    { name: 'secret', secret: { secretName: 'passwords' } },
  ]
  const volumeMounts = [
    { name: 'map', mountPath: '/map' },
    { name: 'secret', mountPath: '/secret' },
  ]
  const files = ['/map/GREETING', '/secret/PASSWORD']
  const environment = { image, args: ['env', 'GREETING', 'PASSWORD'], spec: once }
  return [
    pod('settings', { ...environment, container: { envFrom: refs } }),
    pod('files', {
      image,
      args: ['read', ...files],
      container: { volumeMounts },
      spec: { volumes },
    }),
  ]
}

/** Returns two containers that share an emptyDir. */
const sharing = (image: string): object => {
  const mounts = { volumeMounts: [{ name: 'shared', mountPath: '/shared' }] }
  const writer = pod('pair', {
    ...{ image, args: ['write', '/shared/note', 'written by the other'], container: mounts },
    spec: { volumes: [{ name: 'shared', emptyDir: {} }] },
  })
  const reader = { name: 'reader', image, args: ['read', '/shared/note'], ...mounts }
  const containers = [...writer.spec.containers, reader]
  return { ...writer, spec: { ...writer.spec, containers } }
}
