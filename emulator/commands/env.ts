import { exportedVariables, readEnvironment } from '../environment.ts'
import { readInstance } from '../instance.ts'
import { type SignIn, signInVariables } from './sign-in.ts'

/** Prints `export` lines for a shell with this sign-in method, or the environment as JSON. */
export const showEnvironment = async (
  name: string,
  json: boolean,
  signIn: SignIn | undefined,
): Promise<number> => {
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
  const more = signIn ? await signInVariables(instance, environment, signIn) : {}
  const variables = { ...exportedVariables(environment), ...more }
  for (const [variable, value] of Object.entries(variables)) {
    console.log(`export ${variable}=${quoted(value)}`)
  }
  console.log(`export PATH=${quoted(environment.toolFolders.join(':'))}:"$PATH"`)
  return 0
}

const quoted = (value: string): string => `'${value.replaceAll("'", `'\\''`)}'`
