import { credentialHelper } from "../clients/registry/credential-helper.js";
import { loginFiles } from "../clients/registry/docker-config-file.js";
import { execUntil } from "../clients/process/exec.js";
import { keepNothing, backups } from "../clients/files/backups.js";
import { textFile } from "../clients/files/text-file.js";
import { login, logout, parseLoginRecords } from "../stages/login-ocir.js";
import { findCredentials } from "./login-ocir/credentials.js";
import { readLogin } from "./login-ocir/inputs.js";
const STATE = 'login';
/** Where logins of this job go; the root action's too. */
export const loginPlaces = ({ environment, temporaryFolder, signal, }) => ({
    ...loginFiles(environment),
    helper: credentialHelper(execUntil(signal)),
    kept: backups(temporaryFolder),
});
const setOutputs = async ({ logins, namespace, expiresAt }, { outputs }) => {
    const hosts = logins.map(({ host }) => host);
    await outputs.set('registry', hosts[0] ?? '');
    await outputs.set('registries', hosts.join('\n'));
    await outputs.set('username', logins[0]?.username ?? '');
    await outputs.set('tenancy-namespace', namespace ?? '');
    await outputs.set('repository-prefix', namespace === undefined ? '' : `${hosts[0] ?? ''}/${namespace}`);
    if (expiresAt !== undefined)
        await outputs.set('expires-at', new Date(expiresAt).toISOString());
};
export const loginOcir = {
    main: async (context) => {
        const inputs = context.readInputs(readLogin);
        context.limitTime(inputs.timeout);
        const credentials = await findCredentials(inputs, context);
        const places = loginPlaces(context);
        const notes = inputs.logsOut
            ? await login(credentials.logins, places, (records) => context.state.save(STATE, records))
            : await login(credentials.logins, { ...places, kept: keepNothing }, () => Promise.resolve());
        await setOutputs(credentials, context);
        const { expiresAt } = credentials;
        const until = expiresAt === undefined ? '' : `, until ${new Date(expiresAt).toISOString()}`;
        for (const { host, username } of credentials.logins) {
            context.log.info(`Logged in to ${host} as ${username}${until}`);
        }
        for (const note of notes)
            context.log.info(note);
    },
    post: async (context) => {
        const records = context.state.load(STATE, parseLoginRecords) ?? [];
        const { removed, failures } = await logout(records, textFile, loginPlaces(context));
        const failed = new Set(failures.map(({ host }) => host));
        for (const host of new Set(records.map((record) => record.host))) {
            if (failed.has(host))
                continue;
            context.log.info(removed.has(host)
                ? `Logged out of ${host}`
                : `The login to ${host} is no longer ours; it was left alone`);
        }
        const errors = failures.map(({ error }) => error);
        if (errors.length > 0)
            throw new AggregateError(errors, 'logins could not be removed');
    },
};
