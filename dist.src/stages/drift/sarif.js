import { differencesIn } from "./environment-drift.js";
import { differenceText } from "./describe.js";
import { findingKey } from "./finding.js";
import { noticeKey } from "./notice.js";
/** The parts of OCI; all other kinds belong to the release. */
const PARTS = ['network', 'node-pool', 'repository'];
const partOf = (kind) => (PARTS.includes(kind) ? kind : 'release');
const ofDifference = (finding) => ({
    rule: `drift-${partOf(finding.kind)}`,
    level: 'warning',
    text: differenceText(finding),
    object: finding.target,
    key: findingKey(finding),
});
const ofNotice = (notice) => ({
    rule: notice.kind,
    level: 'note',
    text: `${notice.target}: ${notice.description}`,
    object: notice.target,
    key: noticeKey(notice),
});
const resultOf = ({ rule, level, text, object, key }, file, line) => ({
    ruleId: rule,
    level,
    message: { text },
    locations: [
        {
            physicalLocation: {
                artifactLocation: { uri: encodeURI(file) },
                region: { startLine: line },
            },
            logicalLocations: [{ fullyQualifiedName: object }],
        },
    ],
    partialFingerprints: { finding: `${file}:${key}` },
});
const ruleOf = (id, level) => ({
    id,
    shortDescription: { text: id.replaceAll('-', ' ') },
    defaultConfiguration: { level },
});
/** Differences and notices as SARIF 2.1.0, which GitHub's code scanning takes. */
export const renderDriftSarif = (all, lineOf) => {
    const told = all.flatMap((environment) => [
        ...differencesIn(environment).map((one) => [one.kind, ofDifference(one)]),
        ...environment.notices.map((one) => [one.kind, ofNotice(one)]),
    ].map(([kind, one]) => ({ one, file: environment.name, kind })));
    const rules = new Map(told.map(({ one }) => [one.rule, ruleOf(one.rule, one.level)]));
    const sarif = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'oke-virtual-nodes-actions', rules: [...rules.values()] } },
                results: told.map(({ one, file, kind }) => resultOf(one, file, lineOf(file, partOf(kind)))),
            },
        ],
    };
    return `${JSON.stringify(sarif, null, 2)}\n`;
};
/** The section of the environment file that describes each part. */
const SECTIONS = { repository: 'image' };
/** Where a part stands in the text of an environment file. */
export const lineOfPart = (text, part) => {
    const start = `${SECTIONS[part] ?? part}:`;
    return (Math.max(text.split('\n').findIndex((line) => line.startsWith(start)), 0) + 1);
};
