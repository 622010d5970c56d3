import type { Severity } from '../../values/registry/severity.ts'
import type { BuildSteps } from '../../values/image-build/build-steps.ts'

/** An image in the registry, and how it came there. */
export interface PushedImage {
  /** By digest: what is deployed. */
  readonly reference: string
  /** Without tag and digest. */
  readonly name: string
  readonly digest: string
  readonly tags: readonly string[]
  /** Whether the registry had the same content already, so that nothing was pushed. */
  readonly isUnchanged: boolean
  /** Of an image for several platforms. */
  readonly platforms: readonly { readonly platform: string; readonly digest: string }[]
  /** Bytes, compressed, over all platforms; undefined if the registry did not say. */
  readonly size?: number
  /** Bytes of the image that was pushed before. */
  readonly sizeBefore?: number
  readonly steps: BuildSteps
  /** What OCIR's scan found, where it was waited for. */
  readonly scan?: { readonly severity: Severity; readonly problems: number }
  /** Milliseconds from the start of the build to the end of the push. */
  readonly took: number
}
