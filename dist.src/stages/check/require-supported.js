import { defaultChecks } from "../../values/checks.js";
import { acceptFindings, today } from "./accept.js";
import { checkManifests } from "./check-manifests.js";
import { findingLine, notSupported } from "./not-supported.js";
/**
 * Refuses what surely never runs on virtual nodes, and warns of the rest.
 *
 * @throws ActionError MANIFEST_NOT_SUPPORTED
 */
export const requireSupported = (objects, options = defaultChecks, progress) => {
    const { open, ignored, notes } = acceptFindings(checkManifests(objects, options), options.ignore, today());
    const of = (severity) => open.filter((finding) => finding.severity === severity);
    for (const { finding, reason } of ignored)
        progress.info(`accepted: ${findingLine(finding)}: ${reason}`);
    const warnings = [...of('warning').map(findingLine), ...notes].map((text) => `  ${text}`);
    if (warnings.length > 0)
        progress.warning(`On virtual nodes:\n${warnings.join('\n')}`);
    for (const note of of('note'))
        progress.info(findingLine(note));
    const errors = of('error');
    if (errors.length > 0)
        throw notSupported(errors);
};
