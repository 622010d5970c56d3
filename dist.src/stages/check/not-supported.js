import { ActionError } from "../../values/action-error.js";
import { findingText } from "./rule.js";
/** A finding as one line, with its object and its rule. */
export const findingLine = (finding) => `${finding.object}: ${findingText(finding)} (${finding.rule})`;
/** The error for findings that end a step. */
export const notSupported = (findings) => {
    const isSure = findings.every(({ severity }) => severity === 'error');
    const lines = findings.map((finding) => `  ${findingLine(finding)}`);
    return new ActionError({
        code: 'MANIFEST_NOT_SUPPORTED',
        message: `the chart holds what virtual nodes ${isSure ? 'cannot run' : 'do not support'}:\n${lines.join('\n')}`,
        hint: 'Change the chart or its values; the troubleshooting page names what to use instead. What runs on managed nodes, or is known to work, can be accepted: `checks` in the environment file, or the input ignore-findings.',
    });
};
