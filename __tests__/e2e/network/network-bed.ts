import { expect } from '@jest/globals'
import type { StepResult } from '../../../scripts/local-job.ts'
import { succeeded, success } from '../actions/action-outcome.ts'
import { Admin } from '../actions/admin.ts'
import { JobSteps, signedInEnvironment } from '../actions/job-steps.ts'
import { TestBed } from '../emulator/test-bed.ts'

export const roles = ['endpoint', 'nodes', 'load-balancer'] as const
export const subnets = ['endpoint', 'nodes', 'loadBalancer'] as const

/** A finding as the action prints it. */
export interface Finding {
  readonly kind: string
  readonly rule: string
  readonly instead: readonly string[]
}

/** A path in the report. */
export interface Path {
  readonly id: string
  readonly open: boolean
  readonly optional: boolean
  readonly missing: readonly string[]
}

/** A planned change with all its fields. */
export interface Planned {
  readonly kind: string
  readonly target: string
  readonly rules: readonly { readonly description: string }[]
}

/** Runs ensure-network from dist/ on the network of one emulator, and restores that at the end. */
export class NetworkBed {
  readonly bed: TestBed
  readonly admin: Admin
  readonly job: JobSteps

  private constructor(bed: TestBed) {
    this.bed = bed
    this.admin = new Admin(bed.environment)
    this.job = new JobSteps(signedInEnvironment(bed.environment))
    bed.atEnd(() => Promise.resolve(this.job.end()))
    bed.atEnd(() => this.admin.clearFaults())
  }

  static async of(emulatorName: string): Promise<NetworkBed> {
    const bed = await TestBed.of(emulatorName)
    await bed.sdk('remember_rules')
    bed.atEnd(() => bed.sdk('restore_rules'))
    return new NetworkBed(bed)
  }

  run(inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
    const { clusterId, subnetIds } = this.bed.environment
    const network = { 'cluster-id': clusterId, 'node-subnet-id': subnetIds.nodes }
    return this.job.run('ensure-network', { ...network, ...inputs })
  }

  /** Runs it and requires success. */
  async ensure(inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
    const step = await this.run(inputs)
    expect(success(step)).toEqual(succeeded)
    return step
  }

  /** Creates groups for every role and returns them as inputs; they are deleted at the end. */
  async groups(prefix: string): Promise<{ ids: string[]; inputs: Record<string, string> }> {
    const ids: string[] = []
    for (const role of roles) {
      const id = await this.bed.sdk<string>('create_group', `${prefix}-${role}`)
      this.bed.atEnd(() => this.bed.sdk('delete_group', id))
      ids.push(id)
    }
    const entries = ids.map((id, index) => [`${roles[index]}-nsg-id`, id] as const)
    return { ids, inputs: { 'network-mode': 'nsg', ...Object.fromEntries(entries) } }
  }

  /** Returns the rules of each subnet's list, in order. */
  async listRules(): Promise<Record<string, readonly string[]>> {
    const found = await Promise.all(
      subnets.map((subnet) => this.bed.sdk<string[]>('list_rules', subnet)),
    )
    return Object.fromEntries(subnets.map((subnet, index) => [subnet, found[index] ?? []]))
  }

  groupRules(ids: readonly string[]): Promise<readonly string[][]> {
    return Promise.all(
      ids.map(async (id) => (await this.bed.sdk<string[]>('group_rules', id)).toSorted()),
    )
  }

  end(): Promise<void> {
    return this.bed.end()
  }
}

export const twice = (rules: readonly string[]): string[] =>
  rules.filter((rule, index) => rules.indexOf(rule) !== index)

/** Returns the catalogue names of the rules that a plan adds, without repetitions, in order. */
export const addedRows = ({ outputs }: StepResult): string[] => {
  const plan = JSON.parse(outputs['plan'] ?? '[]') as Planned[]
  const names = plan.flatMap(({ rules }) =>
    rules.map(({ description }) => /^\S+ ([^:]+):/.exec(description)?.[1] ?? description),
  )
  return [...new Set(names)]
}

export const findingsOf = ({ outputs }: StepResult): Finding[] =>
  (JSON.parse(outputs['findings'] ?? '[]') as Finding[]).map(({ kind, rule, instead }) => ({
    kind,
    rule,
    instead,
  }))

export const pathsOf = ({ outputs }: StepResult): Path[] =>
  JSON.parse(outputs['paths'] ?? '') as Path[]

/** Returns the paths that the report names as closed, except optional ones. */
export const closedOf = (step: StepResult): string[] =>
  pathsOf(step)
    .filter(({ open, optional }) => !open && !optional)
    .map(({ id }) => id)
