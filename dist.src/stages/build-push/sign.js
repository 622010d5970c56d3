import { ActionError, messageOf } from "../../values/action-error.js";
/** Signatures lie beside the image: cosign 2 has its own tag for them, cosign 3 the one of OCI's referrers. */
const isSigned = async ({ path, image: { digest } }, images) => {
    const tag = digest.replace(':', '-');
    const found = await Promise.all([`${tag}.sig`, tag].map((one) => images.find(path, one).catch(() => undefined)));
    return found.some((one) => one !== undefined);
};
/**
 * Signs an image that was pushed; one that is unchanged and has a signature keeps it.
 * @throws ActionError IMAGE_NOT_SIGNED
 */
export const signImage = async (signing, { signer, images }, progress, signal) => {
    const { mode, image, authFile } = signing;
    if (image.isUnchanged && (await isSigned(signing, images))) {
        progress.info(`Signed already: ${image.reference}`);
        return;
    }
    await signer.sign(image.reference, mode, authFile, signal).catch((error) => {
        throw notSigned(image, mode, error);
    });
    progress.info(`Signed ${image.reference}`);
};
const hints = {
    keyless: 'Signing by the identity of the job needs "permissions: id-token: write", and the way to sigstore.dev.',
    key: 'Give COSIGN_PRIVATE_KEY and COSIGN_PASSWORD under env: of the step, as cosign generate-key-pair made them.',
};
const notSigned = ({ reference }, mode, cause) => new ActionError({
    code: 'IMAGE_NOT_SIGNED',
    message: `${reference} was pushed, but not signed: ${messageOf(cause)}`,
    hint: hints[mode],
    cause,
});
