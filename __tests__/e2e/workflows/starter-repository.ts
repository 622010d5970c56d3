import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { type Environment, repository } from '../emulator-fixture.ts'

/** The namespace of the default branch's release. */
export const released = 'starters'

const deployment = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'shop' },
  spec: {
    // Other tests check what its pods do.
    replicas: 0,
    selector: { matchLabels: { app: 'shop' } },
    template: {
      metadata: { labels: { app: 'shop' } },
      spec: {
        imagePullSecrets: [{ name: '{{ .Values.pullSecret }}' }],
        containers: [
          { name: 'shop', image: '{{ .Values.image.repository }}@{{ .Values.image.digest }}' },
        ],
      },
    },
  },
}
const settings = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'shop' },
  data: { title: '{{ .Values.title }}' },
}

/** Returns what a user of both starter workflows has in the repository, including the workflows. */
export const starterFiles = (environment: Environment): Readonly<Record<string, string>> => {
  const { clusterId, registry, registryCompartmentId } = environment
  const image = { repository: 'e2e/starters', compartment: registryCompartmentId, registry }
  const described = {
    cluster: clusterId,
    image,
    release: { name: 'shop', namespace: released, chart: 'chart', timeout: '3m' },
    preview: { values: [{ title: '#${preview.number} at ${preview.commit}' }] },
  }
  const starter = (name: string) => readFileSync(join(repository, 'workflows', name), 'utf8')
  return {
    '.github/workflows/preview.yml': starter('preview.yml'),
    '.github/workflows/drift.yml': starter('drift.yml'),
    '.github/oke.yml': stringify(described),
    Dockerfile: 'FROM scratch\nCOPY page.html /\n',
    'page.html': 'a shop\n',
    'chart/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
    'chart/values.yaml': 'title: shop\n',
    'chart/templates/all.yaml': [deployment, settings].map((one) => stringify(one)).join('---\n'),
  }
}
