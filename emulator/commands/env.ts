import { exportedVariables, readEnvironment } from '../environment.ts'
import { readInstance } from '../instance.ts'

/** Prints `export` lines for a shell, or the environment as JSON. */
export function showEnvironment(name: string, json: boolean): number {
  const instance = readInstance(name)
  const environment = instance && readEnvironment(instance)
  if (!environment) {
    console.error(`No emulator "${name}" is up: npm run emulator -- up --name ${name}`)
    return 1
  }
  if (json) {
    console.log(JSON.stringify(environment, undefined, 2))
    return 0
  }
  for (const [variable, value] of Object.entries(exportedVariables(environment))) {
    console.log(`export ${variable}=${quoted(value)}`)
  }
  console.log(`export PATH=${quoted(environment.toolFolders.join(':'))}:"$PATH"`)
  return 0
}

const quoted = (value: string): string => `'${value.replaceAll("'", `'\\''`)}'`
