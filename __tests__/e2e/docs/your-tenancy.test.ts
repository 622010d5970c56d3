import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, describe, expect, it } from '@jest/globals'
import { parse, stringify } from 'yaml'

import type { PipelineReport } from '../../../src/stages/pipeline/report.ts'
import { blocks, filledIn, kept, pageTools, RUN_REAL } from '../../dist/tenancy-page.ts'
import { succeeded, success } from '../actions/action-outcome.ts'
import { jobEnvironment, JobSteps } from '../actions/job-steps.ts'
import { emulator, repository } from '../emulator-fixture.ts'
import { buildServer } from '../emulator/image-client.ts'
import { TestBed } from '../emulator/test-bed.ts'
import { openEngine } from '../images/engines.ts'
import { officialClients, outcomeOf } from '../official-clients.ts'

/**
 * Skips the download of metrics-server from GitHub, since the emulator has its own; all else runs.
 */
const kubectl = `[ "$*" != "apply -k ." ] || exit 0\n${RUN_REAL}`

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: { name: shop }
spec:
  selector: { matchLabels: { app: shop } }
  template:
    metadata: { labels: { app: shop } }
    spec:
      terminationGracePeriodSeconds: 0
      imagePullSecrets: [{ name: {{ .Values.pullSecret }} }]
      containers:
        - name: app
          image: "{{ .Values.image.repository }}@{{ .Values.image.digest }}"
          args: [serve, --work, 9ms]
          ports: [{ containerPort: 8080 }]
          readinessProbe: { httpGet: { path: /healthz, port: 8080 }, periodSeconds: 2 }
          resources: { limits: { cpu: 100m, memory: 64Mi }, requests: { cpu: 100m, memory: 64Mi } }
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  annotations:
    service.beta.kubernetes.io/oci-load-balancer-shape: flexible
    service.beta.kubernetes.io/oci-load-balancer-shape-flex-min: "10"
    service.beta.kubernetes.io/oci-load-balancer-shape-flex-max: "100"
spec:
  type: LoadBalancer
  selector: { app: shop }
  ports: [{ port: 80, targetPort: 8080 }]
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: shop }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: shop }
  maxReplicas: 4
  metrics:
    - type: Resource
      resource: { name: cpu, target: { type: Utilization, averageUtilization: 70 } }
`

/** The stages of a demo, in the order of the report. */
const STAGES = [
  ...['build-push', 'ensure-network', 'ensure-node-pool', 'deploy'],
  ...['load', 'assert-scaling'],
]

/** An administrator at a shell, in a tenancy without any set-up. */
class Person {
  readonly home = mkdtempSync(join(tmpdir(), 'person-'))
  readonly bed: TestBed
  readonly programs: string
  readonly #clients: string

  private constructor(bed: TestBed, clients: string) {
    this.bed = bed
    this.programs = pageTools(this.home, { kubectl })
    this.#clients = clients
  }

  static async inEmptyTenancy(name: string): Promise<Person> {
    const seed = join(mkdtempSync(join(tmpdir(), 'seed-')), 'seed.yml')
    writeFileSync(seed, stringify({ tenancy: 'empty' }))
    const fast = ['--pool-seconds', '3', '--hpa-timing', 'fast']
    await emulator('up', '--name', name, '--seed', seed, ...fast)
    return new Person(await TestBed.of(name), await officialClients())
  }

  get env(): NodeJS.ProcessEnv {
    const PATH = [this.programs, this.#clients, this.bed.shell['PATH']].join(':')
    const own = { HOME: this.home, PATH, SUPPRESS_LABEL_WARNING: 'True' }
    // The kubeconfig is the one that readers of the page create.
    return { ...this.bed.shell, ...own, KUBECONFIG: join(this.home, '.kube', 'config') }
  }

  /** Runs lines as one script that stops at the first failure. @throws with its output */
  async type(lines: readonly string[]): Promise<string> {
    const script = ['set -euo pipefail', ...lines].join('\n')
    const options = { env: this.env, cwd: this.home, timeout: 500_000 }
    const { code, stdout, stderr } = await outcomeOf('bash', ['-c', script], options)
    expect([code, code === 0 ? '' : stderr]).toEqual([0, ''])
    return stdout
  }

  /** Writes an application next to `.github/oke.yml`. */
  async writeApplication(): Promise<void> {
    const chart = join(this.home, 'chart')
    mkdirSync(join(chart, 'templates'), { recursive: true })
    writeFileSync(join(chart, 'Chart.yaml'), 'apiVersion: v2\nname: shop\nversion: 0.1.0\n')
    writeFileSync(join(chart, 'values.yaml'), 'image: {}\npullSecret: none\n')
    writeFileSync(join(chart, 'templates', 'shop.yaml'), deployment)
    cpSync(await buildServer(this.bed), join(this.home, 'server'))
    const lines = ['FROM scratch', 'COPY server /', 'ENTRYPOINT ["/server"]', '']
    writeFileSync(join(this.home, 'Dockerfile'), lines.join('\n'))
  }

  /** Pushes to GitHub: a job runs the root action with the variables and secrets that were set. */
  async deploy(): Promise<void> {
    const engine = await openEngine('podman', this.bed)
    const job = new JobSteps({
      ...jobEnvironment(this.bed.environment),
      ...engine.environment,
      GITHUB_SHA: 'c'.repeat(40),
      GITHUB_WORKSPACE: this.home,
    })
    const variable = (name: string) => kept(this.programs, 'variable', name)
    const step = await job.run('root', {
      method: 'github-oidc',
      'identity-domain-url': variable('OCI_IDENTITY_DOMAIN_URL'),
      'client-id': variable('OCI_CLIENT_ID'),
      'client-secret': kept(this.programs, 'secret', 'OCI_CLIENT_SECRET'),
      'pull-username': variable('OCIR_PULL_USERNAME'),
      'pull-token': kept(this.programs, 'secret', 'OCIR_PULL_TOKEN'),
    })
    expect(success(step)).toEqual(succeeded)
    const { stages, scaling } = JSON.parse(
      readFileSync(step.outputs['report'] ?? '', 'utf8'),
    ) as PipelineReport
    job.end()
    expect(stages.map(({ name, outcome }) => [name, outcome])).toEqual(
      STAGES.map((name) => [name, 'success']),
    )
    expect(scaling).toMatchObject([{ hpa: 'shop', from: 1 }])
    expect(scaling[0]?.to).toBeGreaterThanOrEqual(2)
  }

  async end(name: string): Promise<void> {
    await this.bed.end()
    await emulator('down', '--name', name)
    rmSync(this.home, { recursive: true, force: true })
  }
}

/** The values that readers insert for the page's examples. */
const values = ({ bed: { environment } }: Person) => ({
  'ocid1.tenancy.oc1..…': environment.tenancyId,
  'ocid1.compartment.oc1..…': environment.compartmentId,
  'https://idcs-….identity.oraclecloud.com': environment.identityDomainUrl,
  'ocid1.cluster.oc1.…': environment.clusterId,
  'ocid1.subnet.oc1.…': environment.subnetIds.nodes,
  ...issuerOf(environment.oidcRequestUrl, environment.oidcIssuer),
  'ocir.eu-frankfurt-1.oci.oraclecloud.com': environment.registry,
  'OWNER@OWNERID/REPO@REPOID': 'octo@583231/shop@1296269',
  'OWNER/REPO': 'octo/shop',
})

/** The emulator's issuer instead of GitHub's; its keys are where jobs request tokens. */
const issuerOf = (requestUrl: string, issuer: string) => ({
  'https://token.actions.githubusercontent.com/.well-known/jwks': keysOf(requestUrl),
  'https://token.actions.githubusercontent.com': issuer,
})
const keysOf = (requestUrl: string): string => `${new URL(requestUrl).origin}/.well-known/jwks`

/** The application to deploy, which only the user knows. */
const application = ({ bed: { environment } }: Person) => ({
  release: { name: 'shop', namespace: 'shop', chart: 'chart', timeout: '3m' },
  image: { registry: environment.registry, builder: 'podman' },
  // More than one pod takes at its target, and less than it can take at all.
  load: { rate: '9/s', ramp: '20s', duration: '70s' },
  scaling: { shop: { 'at-least': 2, within: '2m' } },
})

interface Known extends Readonly<Record<string, unknown>> {
  readonly image: object
}

const writeEnvironment = (person: Person, known: Known): void => {
  const { image, ...rest } = application(person)
  mkdirSync(join(person.home, '.github'), { recursive: true })
  const whole = { ...known, ...rest, image: { ...known.image, ...image } }
  writeFileSync(join(person.home, '.github', 'oke.yml'), stringify(whole))
}

describe('from an empty tenancy to a green run', () => {
  let person: Person | undefined
  let name = ''

  const begin = async (kind: string): Promise<Person> => {
    name = `${kind}-${process.pid}`
    person = await Person.inEmptyTenancy(name)
    await person.writeApplication()
    return person
  }

  afterEach(() => person?.end(name), 200_000)

  it('by docs/your-tenancy.md, block by block', async () => {
    const reader = await begin('page')
    const said = await reader.type(blocks.map((text) => filledIn(text, values(reader))))
    expect(said).toContain('ENHANCED_CLUSTER')
    const variable = (of: string) => kept(reader.programs, 'variable', of)
    writeEnvironment(reader, {
      cluster: variable('OKE_CLUSTER_ID'),
      region: reader.bed.environment.region,
      network: { 'node-subnet': variable('OKE_NODE_SUBNET_ID') },
      'node-pool': { name: 'shop', size: 1 },
      image: { repository: 'shop', context: '.', compartment: variable('OCI_COMPARTMENT_ID') },
    })
    await reader.deploy()
  }, 900_000)

  it('by init, which makes nothing the second time', async () => {
    const reader = await begin('init')
    const { environment } = reader.bed
    const words = {
      repository: 'octo/shop',
      'owner-id': '583231',
      'repository-id': '1296269',
      'identity-domain-url': environment.identityDomainUrl,
      'compartment-id': environment.compartmentId,
      'cluster-id': environment.clusterId,
      'node-subnet-id': environment.subnetIds.nodes,
      'puller-address': 'puller@example.com',
      issuer: environment.oidcIssuer,
      'public-keys': keysOf(environment.oidcRequestUrl),
    }
    const options = Object.entries(words).map(([option, value]) => `--${option} '${value}'`)
    const command = `'${process.execPath}' '${join(repository, 'dist', 'cli', 'index.js')}' init ${options.join(' ')} --yes`
    const first = await reader.type([command])
    // Its indented lines are commands to copy; those for the cluster are run by its administrator.
    const given = first.split('\n').filter((line) => /^ {2}(gh|oci|kubectl) /.test(line))
    expect(given.length).toBeGreaterThan(8)
    const kubeconfig = `export KUBECONFIG='${environment.kubeconfig}'`
    await reader.type([kubeconfig, ...given])
    expect(await reader.type([command])).toContain('Everything is there already')
    const written = readFileSync(join(reader.home, '.github', 'oke.yml'), 'utf8')
    writeEnvironment(reader, parse(written) as Known)
    await reader.deploy()
  }, 900_000)
})
