/** The meaning of k6's exit codes; any other is an unspecified failure. */
export const k6ExitCodes: Readonly<
  Record<number, { code: string; meaning: string; hint: string }>
> = {
  99: {
    code: 'LOAD_THRESHOLD_CROSSED',
    meaning: 'a threshold was crossed',
    hint: 'see the figures above; relax the threshold or send fewer requests per second',
  },
  104: {
    code: 'LOAD_SCRIPT_INVALID',
    meaning: 'k6 could not use the configuration of the script',
    hint: 'run `k6 inspect` on the script',
  },
  105: {
    code: 'LOAD_ABORTED',
    meaning: 'k6 was stopped from outside',
    hint: 'the job was cancelled or ran into its time limit',
  },
  107: {
    code: 'LOAD_SCRIPT_INVALID',
    meaning: 'the script threw an exception',
    hint: 'run the script with `k6 run --iterations 1` and read the stack trace',
  },
  108: {
    code: 'LOAD_ABORTED',
    meaning: 'the script called test.abort()',
    hint: 'see its message above',
  },
  110: {
    code: 'LOAD_MARKED_FAILED',
    meaning: 'the script marked the test as failed',
    hint: 'see its message above',
  },
}
