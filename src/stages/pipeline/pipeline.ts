import type { Helm } from '../../clients/kubernetes/helm.ts'
import type { Probe } from '../../clients/http/http-probe.ts'
import type { ImageSigner } from '../../clients/image-build/cosign.ts'
import type { ImageBuilder } from '../../clients/image-build/image-build.ts'
import type { K6 } from '../../clients/kubernetes/k6.ts'
import type { LoadJobs } from '../../clients/kubernetes/load-job/cluster-load.ts'
import type { Kubernetes } from '../../clients/kubernetes/kubernetes.ts'
import type { ClusterNodes } from '../../clients/kubernetes/nodes/cluster-nodes.ts'
import type { Namespaces } from '../../clients/kubernetes/namespaces.ts'
import type { RegistryImages } from '../../clients/registry/registry-images.ts'
import type { Repositories } from '../../clients/registry/repositories.ts'
import type { Tool } from '../../clients/process/tool-environment.ts'
import type { WorkflowRuns } from '../../clients/github/workflow-runs.ts'
import type { Clock } from '../../core/clock.ts'
import type { Progress } from '../../core/progress.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import type { NamedBuild } from '../build-push/several.ts'
import type { KnownImages } from '../deploy/request.ts'
import type { Before } from '../assert-scaling/evidence/regression.ts'
import type { DeployRequest } from '../deploy.ts'
import type { StageName } from '../graph.ts'
import type { Evidence } from './evidence.ts'
import type { LoadState } from './load-state.ts'
import type { PipelinePlan } from './plan.ts'
import type { ClusterPlanClients } from './plan-cluster.ts'

/** The cluster's API server, reachable and with an authenticated user. */
export interface Connection {
  readonly kubernetes: Kubernetes
  readonly nodes: ClusterNodes
  readonly helm: Helm
  readonly namespaces: Namespaces
  /** Kubernetes version, as OKE reports it. */
  readonly version: string
  readonly loads: LoadJobs
}

/** Opened only by the stages that need them. */
export interface PipelineClients extends ClusterPlanClients {
  repositories(): Promise<Repositories>
  builder(): Promise<ImageBuilder>
  readonly images: RegistryImages
  readonly signer: ImageSigner
  connect(): Promise<Connection>
  /** Without kubectl, for stages that continue without access. */
  nodes(): Promise<ClusterNodes>
  /** @throws ActionError TOOL_MISSING */
  requireTool(command: Tool, ...args: readonly string[]): Promise<void>
  readonly k6: K6
  readonly probe: Probe
  readonly runs: WorkflowRuns
  readonly clock: Clock
}

/** The clients and settings of the stages. */
export interface Pipeline {
  readonly environment: Environment
  readonly picked: ReadonlySet<StageName>
  readonly plan: PipelinePlan
  /** Whether this run made or changed what the environment only describes. */
  readonly isGroundChanged?: boolean
  readonly clients: PipelineClients
  readonly evidence: Evidence
  /** An earlier run to compare with. */
  readonly before?: Before | undefined
  readonly loadState: LoadState
  /** Hosts that the load may target besides the release's own. */
  readonly loadTargets: readonly string[]
  readonly builds: readonly NamedBuild[]
  /** The release with the images known by then. */
  deployRequest(images: KnownImages): DeployRequest
  progress(name: StageName): Progress
}
