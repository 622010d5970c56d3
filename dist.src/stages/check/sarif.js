import { findingText } from "./rule.js";
const ruleOf = ({ rule, severity, source, why }) => ({
    id: rule,
    shortDescription: { text: why },
    help: { text: `Source: ${source}` },
    defaultConfiguration: { level: severity },
});
const resultOf = (finding) => {
    const { rule, severity, object, path, fix, place } = finding;
    const advice = fix === undefined ? '' : `\n\n${fix}`;
    return {
        ruleId: rule,
        level: severity,
        message: { text: `${object}: ${findingText(finding)}${advice}` },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: encodeURI(place.file) },
                    region: { startLine: place.line ?? 1 },
                },
                logicalLocations: [{ fullyQualifiedName: path === '' ? object : `${object}/${path}` }],
            },
        ],
        partialFingerprints: { objectAndPath: `${rule}:${object}:${path}` },
    };
};
/** The findings as SARIF 2.1.0, which GitHub's code scanning takes. */
export const renderSarif = (findings) => {
    const rules = new Map(findings.map((finding) => [finding.rule, ruleOf(finding)]));
    const sarif = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: { name: 'oke-virtual-nodes-actions', rules: [...rules.values()] },
                },
                results: findings.map(resultOf),
            },
        ],
    };
    return `${JSON.stringify(sarif, null, 2)}\n`;
};
