import { previewNamespace } from "../../values/kubernetes/preview-name.js";
import { namespaceManifest, requireOwn } from "./ownership.js";
import { awaitNoNamespace } from "./remove.js";
/**
 * Makes the namespace of a pull request, or labels it anew if it is there. One that somebody else
 * makes in the same moment is not taken over: only a creation of our own, or our labels, count.
 *
 * @throws ActionError PREVIEW_NAMESPACE_TAKEN, PREVIEW_NOT_REMOVED if its removal does not end
 */
export const claimNamespace = async ({ pull, release, lifetime }, { namespaces, kubernetes }, waiting, progress) => {
    const name = previewNamespace(pull.repository, pull.number);
    const manifest = namespaceManifest(pull, release, waiting.clock.now() + lifetime);
    for (;;) {
        const found = await namespaces.find(name);
        if (found === undefined) {
            if (await namespaces.create(manifest))
                return;
            continue;
        }
        requireOwn(found, pull);
        if (!found.isTerminating) {
            // With its uid, the API server refuses another namespace that has taken its place.
            const metadata = { ...manifest.metadata, uid: found.uid };
            await kubernetes.apply({ ...manifest, metadata });
            return;
        }
        // A pull request that was reopened may meet what its closing is still removing.
        await awaitNoNamespace({ name, uid: found.uid }, namespaces, waiting, progress);
    }
};
