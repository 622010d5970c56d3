import { rmSync } from 'node:fs'
import type { Scenario } from '../scenario.ts'
import { chart, checkout, releaseIn, releaseProblems, removeNamespace } from './chart.ts'
import type { ReleaseState } from './chart.ts'
import {
  removeRepositories,
  repositoriesOf,
  repositoryProblems,
  type RepositoryState,
} from './image.ts'

interface State {
  readonly release: ReleaseState
  readonly image: RepositoryState
}

const file = '.github/oke.yml'
/** Names the built image; without a running pod, a point takes less time. */
const workload = `apiVersion: apps/v1
kind: Deployment
metadata: { name: sweep }
spec:
  replicas: 0
  selector: { matchLabels: { app: sweep } }
  template:
    metadata: { labels: { app: sweep } }
    spec:
      containers:
        - name: sweep
          image: "{{ .Values.image.repository }}@{{ .Values.image.digest }}"
          resources: { requests: { cpu: 100m, memory: 64Mi }, limits: { cpu: 100m, memory: 64Mi } }
`

/**
 * The root action builds an image, installs a chart with it, and sends a load to a local server.
 */
export const rootRelease: Scenario = {
  name: 'root-release',
  action: 'root',
  hasPost: true,
  place: (lane, id) => {
    const { world } = lane
    const { clusterId, registryCompartmentId } = world.environment
    const environment = {
      cluster: clusterId,
      image: {
        ...{ context: '.', repository: id, compartment: registryCompartmentId },
        ...{ registry: lane.registry, builder: 'podman' },
      },
      release: { name: 'shop', namespace: id, chart: './chart', timeout: '40s' },
      load: { url: lane.gitHub.url, rate: '5/s', duration: '2s', 'max-failed': '100%' },
    }
    const workspace = checkout({
      ...chart,
      'chart/templates/workload.yaml': workload,
      Dockerfile: 'FROM scratch\nCOPY content /\n',
      content: id,
      [file]: JSON.stringify(environment),
    })
    return Promise.resolve({
      inputs: { 'environment-file': file, registry: lane.registry },
      environment: {
        GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
        GITHUB_WORKSPACE: workspace,
      },
      observe: async (): Promise<State> => ({
        release: await releaseIn(world, id),
        image: await repositoriesOf(world, id, registryCompartmentId),
      }),
      clear: async () => {
        rmSync(workspace, { recursive: true, force: true })
        await removeRepositories(world, id)
        await removeNamespace(world, id)
      },
    })
  },
  problems: (state) => {
    const { release, image } = state as State
    return [...releaseProblems(release), ...repositoryProblems(image)]
  },
}
