import { channel } from 'node:diagnostics_channel'

interface Started {
  readonly command: string
  readonly args: readonly string[]
}

const CHANNEL = channel('oke-virtual-nodes-actions.process')

/** Characters of a command line in the log; more does not help the reader. */
const LONGEST = 2_000

const quoted = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`

/** Renders a command as a person would type it. Secrets are never among the arguments. */
export const commandLine = ({ command, args }: Started): string =>
  [command, ...args].map(quoted).join(' ').slice(0, LONGEST)

/** Reports that a program is started. */
export const reportStart = (started: Started): void => {
  if (CHANNEL.hasSubscribers) CHANNEL.publish(started)
}

/** Subscribes to command lines started from now on. */
export const onStart = (take: (line: string) => void): void =>
  CHANNEL.subscribe((started) => take(commandLine(started as Started)))
