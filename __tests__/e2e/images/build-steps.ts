import type { StepResult } from '../../../scripts/local-job.ts'

/** Returns how many steps of the Dockerfile a job step counted as built and as cached. */
export const stepsOf = ({ outputs }: StepResult) =>
  (JSON.parse(outputs['metadata'] ?? '') as { steps: { built: number; cached: number } }).steps
