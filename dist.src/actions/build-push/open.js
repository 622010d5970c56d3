import { execUntil } from "../../clients/process/exec.js";
import { pickBuilder } from "../../clients/image-build/pick-builder.js";
import { openSession } from "../../clients/oci/oci-session.js";
import { registryHost } from "../../clients/registry/registry-token.js";
import { repositories } from "../../clients/registry/repositories.js";
import { variable } from "../../runner/environment.js";
import { tagsFor } from "../../values/image-build/image-tag.js";
import { readmeOf } from "./placed-build.js";
/** The builder that is asked for, or the first that works. @throws ActionError IMAGE_BUILDER_MISSING */
export const openBuilder = async ({ builder: wanted }, context) => {
    const { temporaryFolder: temporary, clock, signal, log } = context;
    const builder = await pickBuilder(wanted, { exec: execUntil(signal), temporary, clock });
    log.info(`Builder: ${builder.description}`);
    return builder;
};
/** Where images go, and what each repository is to be like. */
export const openRegistry = async (inputs, context) => {
    const { environment, clock, log } = context;
    const session = await openSession(environment, clock, (secret) => log.mask(secret));
    const settings = { ...inputs.settings, readme: readmeOf(inputs, context) };
    const compartmentId = inputs.compartmentId ?? '';
    const client = repositories(session, clock);
    const registry = inputs.registry ?? registryHost(session);
    return {
        client,
        registry,
        nameOf: async ({ repository }) => `${registry}/${await client.namespace()}/${repository}`,
        requestOf: ({ repository }) => ({ repository, compartmentId, settings }),
    };
};
/**
 * The tags of an image: the commit first, as what is deployed is known by it. Of whole references, those
 * of other images of the step are not its own.
 * @param names of all images of the step, in full
 */
export const tagsOf = ({ tags }, name, names, { environment }) => {
    const sha = variable(environment, 'GITHUB_SHA');
    const own = sha === undefined ? [] : [{ tag: sha }];
    const others = names.filter((one) => one !== name);
    const given = tags.filter((tag) => tag.name === undefined || !others.includes(tag.name));
    const all = tagsFor([...own, ...given], name);
    return all.length === 0 ? ['latest'] : all;
};
