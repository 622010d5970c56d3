import { invalidInput } from '../input-text.ts'

/**
 * Reads a platform as builders name it: OS, architecture and variant.
 * @throws ActionError INPUT_INVALID
 */
export const parsePlatform = (text: string): string => {
  if (/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/.test(text)) return text
  throw invalidInput(`"${text}" is not a platform`, 'Write for example linux/amd64 or linux/arm64.')
}
