import { limitTime } from '../clients/time-limit.ts'
import type { InputReader } from '../runner/inputs.ts'
import { parseDuration } from '../values/duration.ts'

/** Milliseconds. */
const DEFAULT_TIMEOUT = 120_000

/** Reads the input "timeout", which auth, login-ocir and kubeconfig have, and bounds all calls by it. */
export const limitStep = (read: InputReader): void =>
  limitTime(read.withDefault('timeout', parseDuration, DEFAULT_TIMEOUT))
