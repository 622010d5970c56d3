import { channel } from 'node:diagnostics_channel'

interface Started {
  readonly command: string
  readonly args: readonly string[]
}

const CHANNEL = channel('oke-virtual-nodes-actions.process')

/** Longer ones say nothing more to who reads a log. Characters. */
const LONGEST = 2_000

const quoted = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`

/** A command as a person would type it. Secrets are never among the arguments. */
export const commandLine = ({ command, args }: Started): string =>
  [command, ...args].map(quoted).join(' ').slice(0, LONGEST)

/** Says that a program is started, to whoever wants to know. */
export const reportStart = (started: Started): void => {
  if (CHANNEL.hasSubscribers) CHANNEL.publish(started)
}

/** Has each command line that is started from now on. */
export const onStart = (take: (line: string) => void): void =>
  CHANNEL.subscribe((started) => take(commandLine(started as Started)))
