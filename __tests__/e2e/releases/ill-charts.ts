import { deployment, podTemplate, pullSecret, service } from '../emulator/manifests.ts'
import type { TestBed } from '../emulator/test-bed.ts'

/** A chart that does not become ready, and the cause that deploy has to name first. */
export interface IllChart {
  readonly name: string
  readonly objects: readonly object[]
  /** Matches the first line of the error. */
  readonly cause: RegExp
  /** Matches a later line. */
  readonly evidence?: RegExp
  /** Objects that are in the cluster before. */
  readonly before?: readonly object[]
  /** Labels of its namespace. */
  readonly labels?: readonly string[]
  /** Further inputs of deploy. */
  readonly inputs?: Readonly<Record<string, string>>
}

const secret = (name: string) => ({ imagePullSecrets: [{ name }] })
const limited = (cpu: string, memory: string) => ({
  resources: { requests: { cpu, memory }, limits: { cpu, memory } },
})
const small = limited('100m', '64Mi')
const probe = { httpGet: { path: '/broken', port: 8080 }, periodSeconds: 1, failureThreshold: 2 }

/** Charts whose images cannot be pulled. */
const pulls = ({ environment }: TestBed, image: string): IllChart[] => {
  const { registry, registryUser, registryToken } = environment
  const web = (spec: object, of = image) =>
    deployment('ill', 1, { image: of, args: ['serve'], container: small, spec: { ...spec } })
  return [
    {
      name: 'no-secret',
      objects: [web({ imagePullSecrets: [] })],
      cause: /cannot be pulled: the pod names no pull secret/,
    },
    {
      name: 'missing-secret',
      objects: [web(secret('nobody'))],
      cause: /cannot be pulled: the pull secret nobody does not exist/,
    },
    {
      name: 'wrong-host',
      objects: [
        web(secret('other')),
        pullSecret('other', 'iad.ocir.io', registryUser, registryToken),
      ],
      cause: /cannot be pulled: the pull secret is for iad\.ocir\.io, not for /,
    },
    {
      name: 'wrong-token',
      objects: [web(secret('wrong')), pullSecret('wrong', registry, registryUser, 'wrong')],
      cause: /cannot be pulled: the registry does not accept the user or the auth token/,
    },
    {
      name: 'no-image',
      objects: [
        web(secret('right'), image.replace(/:1$/, ':absent')),
        pullSecret('right', registry, registryUser, registryToken),
      ],
      cause: /cannot be pulled: the image is not in the registry/,
    },
  ]
}

/** Charts whose pods get no node, or are not created. */
const refusals = (image: string, pool: string): IllChart[] => {
  const web = (more: object, spec: object = {}) =>
    deployment('ill', 1, {
      image,
      args: ['serve'],
      container: { ...small, ...more },
      spec: { nodeSelector: { pool }, ...spec },
    })
  return [
    {
      name: 'no-node',
      objects: [web({}, { nodeSelector: { pool: 'nowhere' } })],
      // The CI user may not list nodes; otherwise this would be reported earlier.
      cause: /cannot start: no node has the labels that the pod asks for/,
    },
    {
      name: 'no-room',
      objects: [web(limited('20k', '64Mi'))],
      cause: /cannot start: no node has room for the pod/,
    },
    {
      name: 'refused',
      objects: [
        web(
          { volumeMounts: [{ name: 'all', mountPath: '/one', subPath: 'one' }] },
          { volumes: [{ name: 'all', emptyDir: {} }] },
        ),
      ],
      inputs: { 'ignore-findings': 'sub-path Deployment/ill 2099-01-01 to see what becomes of it' },
      cause: /cannot start: virtual nodes refuse it/,
      evidence: /unsupported VolumeMount option: subPath/,
    },
    {
      name: 'quota',
      objects: [web({})],
      before: [
        {
          ...{ apiVersion: 'v1', kind: 'ResourceQuota', metadata: { name: 'none' } },
          spec: { hard: { pods: '0' } },
        },
      ],
      cause: /a ResourceQuota of the namespace is used up/,
    },
    {
      name: 'admission',
      objects: [web({})],
      labels: ['pod-security.kubernetes.io/enforce=restricted'],
      cause: /the Pod Security level of the namespace refuses the pods/,
    },
  ]
}

/** Charts whose containers do not run, or are not ready. */
const starts = ({ environment }: TestBed, image: string, pool: string): IllChart[] => {
  const { registry, registryUser, registryToken } = environment
  const own = pullSecret('own', registry, registryUser, registryToken)
  const desired = (args: string[], more: object = {}) => ({
    ...{ image, args, container: { ...small, ...more } },
    spec: { ...secret('own'), nodeSelector: { pool } },
  })
  const web = (args: string[], more: object = {}) => {
    const made = deployment('ill', 1, desired(args, more))
    // A container that ends soon after its start was ready for a moment.
    return { ...made, spec: { ...made.spec, minReadySeconds: 10 } }
  }
  const hook = podTemplate(desired(['crash']))
  return [
    {
      name: 'probe',
      objects: [own, web(['serve'], { readinessProbe: probe })],
      cause: /the readiness probe of pod ill-\S+ fails: /,
    },
    {
      name: 'memory',
      objects: [own, web(['eat'])],
      cause: /used more memory than its limit and was killed \(OOMKilled\)/,
    },
    {
      name: 'config',
      objects: [own, web(['serve'], { envFrom: [{ configMapRef: { name: 'nowhere' } }] })],
      cause: /cannot start: a ConfigMap or Secret that it refers to is missing/,
      evidence: /nowhere/,
    },
    {
      name: 'crash',
      objects: [own, web(['crash'])],
      cause: /container main of pod ill-\S+ starts and ends with exit code \d+/,
      evidence: /Log of ill-/,
    },
    {
      name: 'hook',
      before: [own],
      objects: [
        {
          ...{ apiVersion: 'batch/v1', kind: 'Job' },
          metadata: { name: 'ill', annotations: { 'helm.sh/hook': 'pre-install' } },
          spec: {
            backoffLimit: 0,
            template: { ...hook, spec: { ...hook.spec, restartPolicy: 'Never' } },
          },
        },
      ],
      cause:
        /the pre-install hook of the chart failed: container main of pod ill-\S+ starts and ends/,
      evidence: /Log of ill-/,
    },
    {
      name: 'silent',
      objects: [own, web(['serve'], { ports: [{ containerPort: 8080 }] }), silentService],
      inputs: { path: '/' },
      cause: /Service\/ill sends to port 9999 of its pods, which no container of them names/,
    },
  ]
}

const silentService = {
  ...service('ill', 'LoadBalancer'),
  spec: {
    ...service('ill', 'LoadBalancer').spec,
    ports: [{ port: 80, targetPort: 9999 }],
  },
}

export const illCharts = (bed: TestBed, image: string, pool: string): readonly IllChart[] => [
  ...pulls(bed, image),
  ...refusals(image, pool),
  ...starts(bed, image, pool),
]
