import type { RegistryImage } from '../../clients/registry/registry-images.ts'
import type { Progress } from '../../core/progress.ts'

/** A completed push, and the image in the registry, if it can be read. */
interface Arrived {
  readonly digest: string
  readonly image: RegistryImage | undefined
}

/**
 * Pushes, and verifies the image in the registry: builders accept any successful response, even a
 * proxy's web page. Pushes a missing image once more. Whether OCIR shows an image at once is not
 * documented, so a second miss is only a warning.
 * @throws what `push` throws
 */
export const pushAndVerify = async (
  push: () => Promise<string>,
  find: (digest: string) => Promise<RegistryImage | undefined>,
  progress: Pick<Progress, 'info' | 'warning'>,
): Promise<Arrived> => {
  for (let attempt = 1; ; attempt++) {
    const digest = await push()
    const found = await find(digest).then(
      (image) => ({ image, isSaid: true }),
      () => ({ image: undefined, isSaid: false }),
    )
    if (found.image !== undefined || !found.isSaid) return { digest, image: found.image }
    const missing = `the registry took the push, but does not have ${digest}`
    if (attempt > 1) {
      progress.warning(`${missing}; check it before it is deployed`)
      return { digest, image: undefined }
    }
    progress.info(`${missing}; pushing again`)
  }
}
