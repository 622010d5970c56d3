import { parseDockerConfig, renderDockerConfig } from "../values/registry/docker-config-text.js";
import { authOf, hashOf, helperOf, withLogin, withoutLogin, } from "../values/registry/docker-config.js";
import { record } from "../values/json.js";
import { own } from "../values/own.js";
import { isHash, isLine } from "../values/state-record.js";
import { changeFile, parseFileChange, undoChange } from "./file-change.js";
import { parseHelperLogin, storeInHelper, takeFromHelper, } from "./helper-login.js";
const parseFileLogin = (value) => {
    const change = parseFileChange(value);
    const { host, authHash } = record(value);
    return change && isLine(host) && isHash(authHash) ? { ...change, host, authHash } : undefined;
};
/** The logins that main noted; undefined if one of them is what it cannot have noted. */
export const parseLoginRecords = (value) => {
    if (!Array.isArray(value))
        return undefined;
    const records = value.map((one) => 'helper' in record(one) ? parseHelperLogin(one) : parseFileLogin(one));
    const known = records.filter((one) => one !== undefined);
    return known.length === records.length ? known : undefined;
};
/**
 * Adds logins to every place that tools read. Each record is saved before its place changes, so that
 * post can undo it wherever this stops.
 * @returns notes for the log, where a login went another way than into docker's config
 * @throws ActionError DOCKER_CONFIG_INVALID, CREDENTIAL_HELPER_FAILED
 */
export const login = async (wanted, places, save) => {
    const records = [];
    const notes = [];
    const note = async (record) => {
        records.push(record);
        await save(records);
    };
    for (const one of wanted) {
        for (const file of places.always)
            notes.push(...(await logInTo(file, one, places, note)));
        for (const file of places.ifKnown) {
            const known = own(parseDockerConfig(file.path, await file.read()).auths ?? {}, one.host);
            if (known !== undefined)
                notes.push(...(await logInTo(file, one, places, note)));
        }
    }
    return [...new Set(notes)];
};
const logInTo = async (file, wanted, places, save) => {
    const helper = helperOf(parseDockerConfig(file.path, await file.read()), wanted.host);
    const inFile = () => changeFile(file, places.kept, (text) => renderDockerConfig(withLogin(parseDockerConfig(file.path, text), wanted), text), (change) => save({ ...change, host: wanted.host, authHash: hashOf(authOf(wanted)) }));
    if (helper === undefined) {
        await inFile();
        return [];
    }
    const program = places.helper(helper.name);
    try {
        await storeInHelper(program, wanted, places.kept, save);
        return [`The login of ${wanted.host} is with docker-credential-${helper.name}`];
    }
    catch (error) {
        // A store cannot be set aside for one host in a way that all tools understand.
        if (helper.isStore)
            throw error;
    }
    await inFile();
    return [
        `docker-credential-${helper.name} takes no logins; for ${wanted.host} it is set aside until the end of the job`,
    ];
};
/**
 * Removes our logins, the latest first, and puts back what they replaced. Goes on where one cannot be
 * removed: the others must not outlive the job.
 */
export const logout = async (records, open, places) => {
    const removed = new Set();
    const failures = [];
    for (const record of records.toReversed()) {
        const { host } = record;
        try {
            if (await takeBack(record, open, places))
                removed.add(host);
        }
        catch (error) {
            failures.push({ host, error });
        }
    }
    return { removed, failures };
};
const takeBack = (record, open, { helper, kept }) => 'helper' in record
    ? takeFromHelper(helper(record.helper), record, kept)
    : undoChange(record, open(record.path), kept, (text, before) => withdrawn(record, text, before));
const withdrawn = (record, text, before) => {
    const config = parseDockerConfig(record.path, text);
    const rest = withoutLogin(config, record, parseDockerConfig(record.path, before));
    if (rest === config)
        return text;
    return Object.keys(rest).length === 0 ? undefined : renderDockerConfig(rest, text);
};
