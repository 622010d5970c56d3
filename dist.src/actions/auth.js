import { parsePlace, removeCredentials } from "../clients/oci/credential-files.js";
import { STEP_TIMEOUT } from "../runner/step-end.js";
import { parseDuration } from "../values/duration.js";
import { parseRegion } from "../values/oci/region.js";
import { readSignIn } from "./auth/inputs.js";
import { CREDENTIALS, signInAt } from "./auth/sign-in.js";
export { readAllowedTenancies, readSignIn } from "./auth/inputs.js";
export { signIn } from "./auth/sign-in.js";
export const auth = {
    main: async (context) => {
        const { signInInputs, region, timeout } = context.readInputs((read) => ({
            signInInputs: readSignIn(read, context.environment),
            region: read.withDefault('region', parseRegion, ''),
            timeout: read.withDefault('timeout', parseDuration, STEP_TIMEOUT),
        }));
        context.limitTime(timeout);
        const { session, method, place } = await signInAt(signInInputs, region, context);
        const { outputs } = context;
        await outputs.set('method', method);
        await outputs.set('config-file', place.configFile);
        await outputs.set('tenancy-id', session.tenancyId);
        await outputs.set('user-id', session.userId ?? '');
        await outputs.set('region', session.region);
        await outputs.set('profile', signInInputs.profile);
        if (session.expiresAt !== undefined) {
            await outputs.set('expires-at', new Date(session.expiresAt).toISOString());
        }
    },
    post: async ({ state, log, temporaryFolder }) => {
        const place = state.load(CREDENTIALS, (value) => parsePlace(value, temporaryFolder));
        if (place === undefined)
            return log.info('Nothing to remove');
        const removed = await removeCredentials(place);
        log.info(removed ? 'Removed the OCI credentials of this step' : 'The OCI credentials are gone already');
    },
};
