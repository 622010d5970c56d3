import type { StepResult } from '../../../scripts/local-job.ts'

/** How many steps of the Dockerfile a step of the job counted. */
export const stepsOf = ({ outputs }: StepResult) =>
  (JSON.parse(outputs['metadata'] ?? '') as { steps: { built: number; cached: number } }).steps
