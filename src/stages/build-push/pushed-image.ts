import type { Severity } from '../../values/registry/severity.ts'
import type { BuildSteps } from '../../values/image-build/build-steps.ts'

/** An image in the registry, and how it got there. */
export interface PushedImage {
  /** The reference by digest, which is deployed. */
  readonly reference: string
  /** Without tag and digest. */
  readonly name: string
  readonly digest: string
  readonly tags: readonly string[]
  /** Whether the registry already had the same content, so that nothing was pushed. */
  readonly isUnchanged: boolean
  /** The platforms of a multi-platform image. */
  readonly platforms: readonly { readonly platform: string; readonly digest: string }[]
  /** Compressed bytes of all platforms; undefined if the registry did not report them. */
  readonly size?: number
  /** Bytes of the previously pushed image. */
  readonly sizeBefore?: number
  readonly steps: BuildSteps
  /** The result of OCIR's scan, if it was awaited. */
  readonly scan?: { readonly severity: Severity; readonly problems: number }
  /** Milliseconds from the start of the build to the end of the push. */
  readonly took: number
}
