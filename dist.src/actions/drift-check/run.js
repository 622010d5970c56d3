import { inParts } from "../../core/in-parts.js";
import { failedEnvironment } from "../../stages/drift/environment-drift.js";
import { parseOcid, requireRealm } from "../../values/oci/ocid.js";
import { contextOf } from "./environment-context.js";
import { environmentFiles, readDriftInputs } from "./inputs.js";
/** Environments that are compared side by side: each starts helm and kubectl. */
const AT_ONCE = 3;
/** Signs in once for all environments; each is held against its own realm, and has its own region. */
const signInOnce = ({ openIdentity }, context) => {
    let opened;
    return async (inputs) => {
        const { region, environment } = inputs;
        opened ??= openIdentity({ ...inputs, environment: {} }, context);
        const session = await opened;
        const { cluster } = environment;
        if (cluster !== undefined)
            requireRealm(parseOcid(cluster, 'cluster'), session.realm);
        return region === undefined ? session : { ...session, region };
    };
};
/** Checks every environment. One that fails hides nothing of the others; nothing is thrown. */
export const runDriftCheck = async (load, context) => {
    let options;
    const { signal } = context;
    const failureOf = (error) => (signal.aborted ? signal.reason : error);
    const checkOne = (open, parts) => async (name, at) => {
        const own = await contextOf(context, at);
        try {
            const inputs = await readDriftInputs(own, name);
            options ??= inputs.options;
            const session = await open(inputs.pipeline);
            const { checkEnvironment } = await import("./check.js");
            return await checkEnvironment({ name, inputs, session }, parts, own);
        }
        catch (error) {
            return failedEnvironment(name, failureOf(error));
        }
    };
    try {
        const names = environmentFiles(context);
        const parts = await load();
        const environments = await inParts(names, AT_ONCE, checkOne(signInOnce(parts, context), parts));
        return { environments, options, other: [] };
    }
    catch (error) {
        return { environments: [], options, other: [failureOf(error)] };
    }
};
