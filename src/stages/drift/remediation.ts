import type { EnvironmentDrift } from './environment-drift.ts'
import type { DriftStage } from './drift-stages.ts'
import type { DriftSection } from './section.ts'

/** What a check may remediate in the same run. */
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

/** What is remediated, and why the rest of the request is not. */
export interface Remediation {
  readonly stages: ReadonlySet<Part['stage']>
  readonly left: readonly string[]
}

/** Whether the plan would change something in a part. */
const isPlanned = ({ plan, changes }: DriftSection): boolean => {
  if (plan?.network !== undefined) return plan.network.changes.length > 0
  if (plan?.nodePools !== undefined) return plan.nodePools.some((one) => one.changes.length > 0)
  // A missing release would be installed without a chosen image.
  return plan?.release === true && changes.some(({ kind }) => kind !== 'release')
}

/**
 * Selects the requested parts to remediate: those that drift, whose plan changes something, that
 * were compared in whole, and of which rules ignore nothing, since a plan is applied as a whole.
 * @param found all findings, including ignored ones
 * @param reported the findings without ignored ones
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
    if ((before.unseen ?? []).length > 0) {
      left.push(`${part}: left alone, not all of it could be compared`)
      continue
    }
    const isWhole = before.changes.every((change, at) => change === after.changes[at])
    if (!isWhole) left.push(`${part}: left alone, rules ignore a part of what would be changed`)
    else if (!isPlanned(before)) left.push(`${part}: left alone, no plan of ours puts it right`)
    else stages.add(stage)
  }
  return { stages, left }
}

/** The sections, with those replaced that were compared again. */
export const replaceSections = (
  sections: readonly DriftSection[],
  again: readonly DriftSection[],
): readonly DriftSection[] =>
  sections.map((section) => again.find(({ name }) => name === section.name) ?? section)
