import { ActionError, messageOf } from '../../values/action-error.ts'

/** Causes by the end of a builder's output, the likeliest first. */
const hints: readonly (readonly [RegExp, string])[] = [
  [
    /exec format error|exec user process caused/i,
    'A step ran a program of another platform, which needs QEMU: run docker/setup-qemu-action before, or build on a runner of that platform, or compile across with FROM --platform=$BUILDPLATFORM.',
  ],
  [
    /multi-?platform build is not supported|multiple platforms feature is currently not supported/i,
    "docker's own builder makes one platform: run docker/setup-buildx-action before this step, whose builder makes several.",
  ],
  [
    /(cache export|attestations?) (is|are) not supported|not supported for the docker driver|unsupported frontend capability/i,
    "docker's own builder cannot do that: run docker/setup-buildx-action before this step, whose builder can.",
  ],
  [
    /secret \S+: not found|no secret with id|secret (required but )?not found/i,
    'A step wants a secret that this one is not given: name it under "secrets", as id=NAME of a variable or id=path.',
  ],
  [
    /immutable|already exists|overwrite/i,
    'The repository is immutable and has this tag already: choose another tag.',
  ],
  [
    /denied|unauthorized|\b403\b|forbidden/i,
    'Log in with the login-ocir action first; pushing needs REPOSITORY_READ and REPOSITORY_UPDATE on the repository.',
  ],
  [
    /no such file|not found|failed to read dockerfile/i,
    'Check "context" and "file": both are relative to the workspace.',
  ],
]

/** The failure of a build or a push, with what to do. */
export const buildFailure = (builder: string, name: string, error: unknown): ActionError => {
  const known = error instanceof ActionError ? error : undefined
  // These errors already have a reason and a hint.
  if (known !== undefined && OWN.has(known.code)) return known
  const message = messageOf(error)
  const hint = hints.find(([pattern]) => pattern.test(message))
  return new ActionError({
    code: 'IMAGE_BUILD_FAILED',
    message: `could not build and push ${name} with ${builder}: ${message}`,
    hint:
      hint?.[1] ?? "Read the builder's output above; the same command fails on your machine too.",
    cause: error,
    place: known?.place,
  })
}

const OWN = new Set(['REGISTRY_UNAVAILABLE', 'INPUT_INVALID', 'IMAGE_TAG_IMMUTABLE'])
