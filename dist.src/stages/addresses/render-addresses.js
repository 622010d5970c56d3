import { renderBullets, renderTable } from "../../values/markdown.js";
import { addressProblem } from "./address-report.js";
const VERDICTS = {
    enough: '🟢 enough',
    tight: '🟡 tight',
    'too-small': '🔴 too small',
    unknown: '',
};
/** Usable, used and needed addresses as a section of the job summary. */
export const renderAddresses = (lines) => {
    const head = ['role', 'subnet', 'usable', 'used', 'needed', 'smallest block', ''];
    const rows = lines.map((line) => [
        line.role,
        `${line.name} ${line.cidrs.join(', ')}`,
        String(line.usable),
        String(line.used),
        String(line.needed ?? ''),
        line.smallest ?? '',
        VERDICTS[line.verdict],
    ]);
    const problems = lines.flatMap((line) => addressProblem(line) ?? []);
    const table = `### Addresses\n\n${renderTable(head, rows, ['usable', 'used', 'needed'])}`;
    return problems.length > 0 ? `${table}\n${renderBullets(problems)}` : table;
};
/** The same for the log, a line a subnet. */
export const addressText = (lines) => lines.map(({ role, name, usable, used, needed }) => {
    const wanted = needed === undefined ? '' : `, ${needed} needed`;
    return `addresses of ${role} (subnet ${name}): ${used} of ${usable} used${wanted}`;
});
