import { ActionError } from '../action-error.ts'

const KEY = /^(ssh-rsa|ssh-ed25519|ecdsa-sha2-nistp\d{3}) ([A-Za-z0-9+/]+={0,2})(?: .*)?$/

/** A host key in OpenSSH's format, without a comment; undefined if it is not one. */
export const hostKeyIn = (text: string): string | undefined => {
  const [, type, key] = KEY.exec(text.trim()) ?? []
  return type === undefined || key === undefined ? undefined : `${type} ${key}`
}

/** The input "bastion-host-key". @throws ActionError INPUT_INVALID */
export const asHostKey = (text: string): string => {
  const key = hostKeyIn(text)
  if (key !== undefined) return key
  throw new ActionError({
    code: 'INPUT_INVALID',
    message: 'it is no SSH host key in one line, such as "ssh-ed25519 AAAA…"',
    hint: "Give what ssh-keyscan prints of the bastion's host, without the host in front.",
  })
}
