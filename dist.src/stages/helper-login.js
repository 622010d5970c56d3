import { authOf, hashOf } from "../values/registry/docker-config.js";
import { record } from "../values/json.js";
import { isHash, isKeptId, isLine } from "../values/state-record.js";
/** The rest of a program's name: never a path. */
const HELPER = /^[A-Za-z0-9_-][A-Za-z0-9_.-]*$/;
/** A login that main noted; undefined for what it cannot have noted. */
export const parseHelperLogin = (value) => {
    const { helper, host, authHash, id } = record(value);
    if (!isLine(helper) || !HELPER.test(helper) || !isLine(host))
        return undefined;
    return isHash(authHash) && isKeptId(id) ? { helper, host, authHash, id } : undefined;
};
/** Gives a login to a helper. @throws ActionError CREDENTIAL_HELPER_FAILED */
export const storeInHelper = async (helper, login, kept, save) => {
    const previous = await helper.get(login.host);
    const authHash = hashOf(authOf(login));
    // The helper has it already: it is somebody's own, and stays.
    if (previous !== undefined && hashOf(authOf(previous)) === authHash)
        return;
    const id = kept.newId();
    await save({ helper: helper.name, host: login.host, authHash, id });
    if (previous !== undefined)
        await kept.keep(id, JSON.stringify(previous));
    await helper.store(login);
};
/** Takes our login back; false if the helper has none or another by now. */
export const takeFromHelper = async (helper, record, kept) => {
    const before = await kept.recall(record.id);
    const present = await helper.get(record.host);
    if (present === undefined || hashOf(authOf(present)) !== record.authHash)
        return false;
    if (before === undefined)
        await helper.erase(record.host);
    else
        await helper.store({ host: record.host, ...JSON.parse(before) });
    return true;
};
