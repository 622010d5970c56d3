import { wholeFinding } from "./finding.js";
import { ociOwner } from "./owners/oci-owner.js";
import { comparedSection } from "./section.js";
/** The repository is made private; a push can be kept from changing tags, as people please. */
export const compareRepository = async (image, plan, repositories) => {
    if (plan.changes.length > 0) {
        const changes = plan.changes.map((one) => wholeFinding(one, 'repository'));
        return comparedSection('repository', changes, plan.kept);
    }
    const found = await repositories.find(image.compartment, image.repository);
    const change = {
        action: 'update',
        target: `repository ${image.repository}`,
        description: 'it is public: everybody can pull its images; make it private',
    };
    const isExposed = found?.isPublic === true && image.public !== true;
    const changes = isExposed
        ? [wholeFinding(change, 'repository', { ocid: found.id, owner: ociOwner(found) })]
        : [];
    return comparedSection('repository', changes, plan.kept);
};
