import { nameOf } from "../../../values/manifests/manifests.js";
import { ownerOfFields } from "./managed-fields.js";
/**
 * Findings in objects of the cluster, with who changed them. It costs a call only where something
 * differs, and whoever may not read it learns the same without a name.
 * @param objects of the release, among them those that the findings are about
 */
export const withOwners = async (findings, objects, namespace, kubernetes) => {
    const targets = new Set(findings.filter(({ fields }) => fields.length > 0).map(({ target }) => target));
    const touched = objects.filter((object) => targets.has(nameOf(object)));
    if (touched.length === 0)
        return findings;
    const live = await kubernetes.managed(namespace, touched).catch(() => []);
    const byName = new Map(live.map((object) => [nameOf(object), object]));
    return findings.map((finding) => {
        const paths = finding.fields.map(({ path }) => path);
        const owner = ownerOfFields(byName.get(finding.target), paths);
        return owner === undefined ? finding : { ...finding, owner };
    });
};
