import { ActionError } from '../action-error.ts'

interface ParsedTaint {
  readonly key: string
  readonly value: string
  readonly effect: string
}

const FORM = /^([^=:\s]+)(?:=([^=:\s]*))?:(NoSchedule|PreferNoSchedule|NoExecute)$/

/** A taint as kubectl writes it: `key=value:Effect`. @throws ActionError TAINT_INVALID */
export const parseTaint = (text: string): ParsedTaint => {
  const [, key, value = '', effect] = FORM.exec(text.trim()) ?? []
  if (key !== undefined && effect !== undefined) return { key, value, effect }
  throw new ActionError({
    code: 'TAINT_INVALID',
    message: `"${text}" is not a taint`,
    hint: 'Write key=value:NoSchedule, key=value:PreferNoSchedule or key=value:NoExecute.',
  })
}
