import { changesOutput } from "../../runner/plan-table.js";
import { holderText } from "../../stages/network/rules-in-place.js";
import { planJson, planRows } from "../../stages/network/plan-text.js";
import { findingText } from "../../stages/network/review-rules.js";
import { renderTable } from "../../values/markdown.js";
const planSection = ({ changes }) => {
    if (changes.length === 0)
        return '### Network\n\nNothing to change.\n';
    const rows = planRows(changes).map(({ action, target, what, why }) => [action, target, what, why]);
    return `### Network\n\n${renderTable(['action', 'where', 'rule', 'why'], rows)}`;
};
const findingsSection = (findings) => {
    const rows = findings.map(({ holder, rule, why, instead }) => [
        holderText(holder),
        rule,
        why,
        instead.join('\n') || 'nothing',
    ]);
    const head = ['where', 'rule', 'why', 'enough would be'];
    return `### Rules to review\n\nThey were left as they are.\n\n${renderTable(head, rows)}`;
};
const findingsOutput = (findings) => JSON.stringify(findings.map(({ kind, holder, rule, why, instead }) => ({
    kind,
    where: holderText(holder),
    rule,
    why,
    instead,
})));
/** Shows what would change and what somebody should look at: log, summary and outputs. */
export const publishPlan = async (plan, { outputs, summary }, stage) => {
    const { changes, findings, warnings } = plan;
    warnings.forEach((warning) => stage.warning(warning));
    findings.forEach((finding) => stage.warning(findingText(finding)));
    await summary.append(planSection(plan));
    if (findings.length > 0)
        await summary.append(findingsSection(findings));
    await outputs.set('changes', changesOutput(changes));
    await outputs.set('plan', planJson(changes));
    await outputs.set('findings', findingsOutput(findings));
    await outputs.set('rules-kept', plan.rulesKept);
};
