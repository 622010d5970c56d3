import { createHash } from 'node:crypto';
import { record } from "../values/json.js";
import { isHash, isKeptId, isMode, isPlainPath } from "../values/state-record.js";
/** A change that main noted; undefined for what it cannot have noted. */
export const parseFileChange = (value) => {
    const { path, id, after, before, mode } = record(value);
    if (!isPlainPath(path) || !isKeptId(id) || !isHash(after))
        return undefined;
    if (before !== undefined && !isHash(before))
        return undefined;
    if (mode !== undefined && !isMode(mode))
        return undefined;
    return {
        path,
        id,
        after,
        ...(before === undefined ? {} : { before }),
        ...(mode === undefined ? {} : { mode }),
    };
};
const hashOf = (text) => createHash('sha256').update(text).digest('hex');
/** Changes a file. The record is saved before all else, so that post can undo it wherever this stops. */
export const changeFile = async (file, kept, edit, save) => {
    const [before, mode] = [await file.read(), await file.mode()];
    const text = await edit(before);
    // It is somebody's own, or of an earlier step that takes it back itself.
    if (text === before)
        return;
    const change = { path: file.path, id: kept.newId(), after: hashOf(text) };
    if (before === undefined) {
        await save(change);
    }
    else {
        await save({ ...change, before: hashOf(before), ...(mode === undefined ? {} : { mode }) });
        await kept.keep(change.id, before);
    }
    await file.write(text, change.id);
};
/**
 * Undoes a change: byte for byte if nobody wrote since, else by taking out what is ours.
 * @param withdraw gives the text without ours, or undefined if nothing is left of it
 * @returns false if nothing that we made was there, or not any more
 */
export const undoChange = async (change, file, kept, withdraw) => {
    await file.discard(change.id);
    const before = await kept.recall(change.id);
    const text = await file.read();
    if (text === undefined || hashOf(text) === change.before)
        return false;
    const isOurs = hashOf(text) === change.after;
    const isKnown = before !== undefined || change.before === undefined;
    const next = isOurs && isKnown ? before : await withdraw(text, before);
    if (next === text)
        return false;
    await (next === undefined ? file.remove() : file.write(next, change.id, change.mode));
    return true;
};
