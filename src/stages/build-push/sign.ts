import type { ImageSigner, SigningMode } from '../../clients/image-build/cosign.ts'
import type { RegistryImages } from '../../clients/registry/registry-images.ts'
import type { Progress } from '../../core/progress.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import type { PushedImage } from './pushed-image.ts'

interface Signing {
  readonly mode: SigningMode
  /** Path of the repository with the namespace. */
  readonly path: string
  readonly image: PushedImage
  /** docker's config.json with the login. */
  readonly authFile: string
}

/** Tags of signatures: cosign 2 uses its own, cosign 3 the one of OCI's referrers. */
const isSigned = async (
  { path, image: { digest } }: Signing,
  images: RegistryImages,
): Promise<boolean> => {
  const tag = digest.replace(':', '-')
  const found = await Promise.all(
    [`${tag}.sig`, tag].map((one) => images.find(path, one).catch(() => undefined)),
  )
  return found.some((one) => one !== undefined)
}

/**
 * Signs a pushed image; an unchanged one with a signature keeps it.
 * @throws ActionError IMAGE_NOT_SIGNED
 */
export const signImage = async (
  signing: Signing,
  { signer, images }: { readonly signer: ImageSigner; readonly images: RegistryImages },
  progress: Pick<Progress, 'info'>,
  signal?: AbortSignal,
): Promise<void> => {
  const { mode, image, authFile } = signing
  if (image.isUnchanged && (await isSigned(signing, images))) {
    progress.info(`Signed already: ${image.reference}`)
    return
  }
  await signer.sign(image.reference, mode, authFile, signal).catch((error: unknown) => {
    throw notSigned(image, mode, error)
  })
  progress.info(`Signed ${image.reference}`)
}

const hints: Readonly<Record<SigningMode, string>> = {
  keyless:
    'Signing by the identity of the job needs "permissions: id-token: write", and the way to sigstore.dev.',
  key: 'Give COSIGN_PRIVATE_KEY and COSIGN_PASSWORD under env: of the step, as cosign generate-key-pair made them.',
}

const notSigned = ({ reference }: PushedImage, mode: SigningMode, cause: unknown): ActionError =>
  new ActionError({
    code: 'IMAGE_NOT_SIGNED',
    message: `${reference} was pushed, but not signed: ${messageOf(cause)}`,
    hint: hints[mode],
    cause,
  })
