import type { EnvironmentDrift } from './environment-drift.ts'
import type { DriftStage } from './drift-stages.ts'
import type { DriftSection } from './section.ts'

/** What a check may put right in the same run. */
export const remediableParts = ['network', 'node-pool', 'release'] as const
type RemediablePart = (typeof remediableParts)[number]

interface Part {
  readonly section: DriftSection['name']
  readonly stage: Exclude<DriftStage, 'build-push'>
}

const parts: Readonly<Record<RemediablePart, Part>> = {
  network: { section: 'network', stage: 'ensure-network' },
  'node-pool': { section: 'node pool', stage: 'ensure-node-pool' },
  release: { section: 'release', stage: 'deploy' },
}

/** What is put right, and why the rest of what was asked for is not. */
export interface Remediation {
  readonly stages: ReadonlySet<Part['stage']>
  readonly left: readonly string[]
}

/** Whether what was planned would change something of a part. */
const isPlanned = ({ plan, changes }: DriftSection): boolean => {
  if (plan?.network !== undefined) return plan.network.changes.length > 0
  if (plan?.nodePools !== undefined) return plan.nodePools.some((one) => one.changes.length > 0)
  // A release that is not there would be installed without a chosen image.
  return plan?.release === true && changes.some(({ kind }) => kind !== 'release')
}

/**
 * What of the parts that are asked for is put right: those that drift, whose plan changes something,
 * and of which rules leave nothing out, as a plan is applied whole.
 * @param found all findings, with those that rules leave out
 * @param reported the reported findings, without those
 */
export const chooseRemediation = (
  asked: readonly RemediablePart[],
  found: readonly DriftSection[],
  reported: Pick<EnvironmentDrift, 'sections'>,
): Remediation => {
  const stages = new Set<Part['stage']>()
  const left: string[] = []
  for (const part of asked) {
    const { section: name, stage } = parts[part]
    const before = found.find((one) => one.name === name)
    const after = reported.sections.find((one) => one.name === name)
    if (before?.outcome !== 'drift' || after?.outcome !== 'drift') continue
    const isWhole = before.changes.every((change, at) => change === after.changes[at])
    if (!isWhole) left.push(`${part}: left alone, rules ignore a part of what would be changed`)
    else if (!isPlanned(before)) left.push(`${part}: left alone, no plan of ours puts it right`)
    else stages.add(stage)
  }
  return { stages, left }
}

/** The sections with those in their place that were compared again. */
export const replaceSections = (
  sections: readonly DriftSection[],
  again: readonly DriftSection[],
): readonly DriftSection[] =>
  sections.map((section) => again.find(({ name }) => name === section.name) ?? section)
