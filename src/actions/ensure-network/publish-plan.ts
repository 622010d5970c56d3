import type { ActionContext } from '../../runner/context.ts'
import type { StageLog } from '../../runner/log.ts'
import { changesOutput } from '../../runner/plan-table.ts'
import type { ReviewedNetworkPlan } from '../../stages/network/ensure-network.ts'
import { holderText } from '../../stages/network/rules-in-place.ts'
import { planJson, planRows } from '../../stages/network/plan-text.ts'
import { type Finding, findingText } from '../../stages/network/review-rules.ts'
import { renderTable } from '../../values/markdown.ts'

const planSection = ({ changes }: ReviewedNetworkPlan): string => {
  if (changes.length === 0) return '### Network\n\nNothing to change.\n'
  const rows = planRows(changes).map(({ action, target, what, why }) => [action, target, what, why])
  return `### Network\n\n${renderTable(['action', 'where', 'rule', 'why'], rows)}`
}

const findingsSection = (findings: readonly Finding[]): string => {
  const rows = findings.map(({ holder, rule, why, instead }) => [
    holderText(holder),
    rule,
    why,
    instead.join('\n') || 'nothing',
  ])
  const head = ['where', 'rule', 'why', 'enough would be']
  return `### Rules to review\n\nThey were left as they are.\n\n${renderTable(head, rows)}`
}

const findingsOutput = (findings: readonly Finding[]): string =>
  JSON.stringify(
    findings.map(({ kind, holder, rule, why, instead }) => ({
      kind,
      where: holderText(holder),
      rule,
      why,
      instead,
    })),
  )

/** Writes what would change and what needs a review to log, summary and outputs. */
export const publishPlan = async (
  plan: ReviewedNetworkPlan,
  { outputs, summary }: Pick<ActionContext, 'outputs' | 'summary'>,
  stage: StageLog,
): Promise<void> => {
  const { changes, findings, warnings } = plan
  warnings.forEach((warning) => stage.warning(warning))
  findings.forEach((finding) => stage.warning(findingText(finding)))
  await summary.append(planSection(plan))
  if (findings.length > 0) await summary.append(findingsSection(findings))
  await outputs.set('changes', changesOutput(changes))
  await outputs.set('plan', planJson(changes))
  await outputs.set('findings', findingsOutput(findings))
  await outputs.set('rules-kept', plan.rulesKept)
}
