/** Kubernetes objects for the tests: omitted fields have Kubernetes' defaults. */
type Fields = Readonly<Record<string, unknown>>

export interface DesiredPod {
  readonly image: string
  readonly args: readonly string[]
  readonly labels?: Readonly<Record<string, string>>
  /** Further fields of the container. */
  readonly container?: Fields
  /** Further fields of the pod's spec. */
  readonly spec?: Fields
}

export const pullSecretName = 'ocir'

/** Sets the pod's name in the environment, because HOSTNAME is `localhost` on virtual nodes. */
const podName = { name: 'POD', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }

export const podTemplate = ({
  image,
  args,
  labels = {},
  container = {},
  spec = {},
}: DesiredPod) => {
  const env = [podName, ...((container['env'] as object[] | undefined) ?? [])]
  const main = { name: 'main', image, args, imagePullPolicy: 'Always', ...container, env }
  return {
    metadata: { labels },
    spec: {
      terminationGracePeriodSeconds: 5,
      imagePullSecrets: [{ name: pullSecretName }],
      containers: [main],
      ...spec,
    },
  }
}

export const pod = (name: string, desired: DesiredPod) => {
  const { metadata, spec } = podTemplate(desired)
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name, ...metadata }, spec }
}

export const deployment = (name: string, replicas: number | undefined, desired: DesiredPod) => {
  const labels = { app: name, ...desired.labels }
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name },
    spec: {
      ...(replicas === undefined ? {} : { replicas }),
      selector: { matchLabels: { app: name } },
      template: podTemplate({ ...desired, labels }),
    },
  }
}

export const service = (name: string, type: string, annotations: Record<string, string> = {}) => {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, annotations },
    spec: { type, selector: { app: name }, ports: [{ port: 80, targetPort: 8080 }] },
  }
}

export const pullSecret = (name: string, registry: string, user: string, password: string) => {
  const auth = Buffer.from(`${user}:${password}`).toString('base64')
  const config = JSON.stringify({ auths: { [registry]: { auth } } })
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name },
    type: 'kubernetes.io/dockerconfigjson',
    data: { '.dockerconfigjson': Buffer.from(config).toString('base64') },
  }
}
