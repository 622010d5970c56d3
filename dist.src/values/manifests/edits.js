import { Fields } from "../fields.js";
/** Whether there is anything to change. */
export const changesAnything = (edits) => (edits?.replicas ?? []).length > 0 || edits?.spread === true;
/**
 * Edits as they are handed to the post-renderer, with the namespace of the release.
 * @throws ShapeError
 */
export const parseEdits = (json) => {
    const fields = Fields.parse(json, 'the edits');
    const replicas = fields.optionalItems('replicas', (one) => ({
        kind: one.text('kind'),
        name: one.text('name'),
        namespace: one.text('namespace'),
        replicas: one.number('replicas'),
    }));
    const edits = { replicas, spread: fields.optionalFlag('spread') };
    return { namespace: fields.text('namespace'), edits };
};
