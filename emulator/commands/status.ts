import { readEnvironment } from '../environment.ts'
import { readInstance } from '../instance.ts'
import { listProcesses } from './processes.ts'

/**
 * Prints what runs and where the logs are; returns 0 if all is running, 3 if it is down, 1 if a
 * part died.
 */
export const status = (name: string): number => {
  const instance = readInstance(name)
  if (!instance) {
    console.log(`emulator "${name}": not there. Start it: npm run emulator -- up --name ${name}`)
    return 3
  }
  const processes = listProcesses(instance)
  const dead = processes.filter((item) => !item.alive)
  if (processes.length === dead.length) {
    console.log(`emulator "${name}": down, its state is kept in ${instance.folder}`)
    return 3
  }
  const environment = readEnvironment(instance)
  if (environment) {
    console.log(`OCI endpoint  ${environment.endpoint}`)
    console.log(`registry      ${environment.registry}/${environment.namespace}`)
    console.log(`kubeconfig    ${environment.kubeconfig}`)
    console.log(`admin API     ${environment.adminEndpoint}`)
  }
  for (const item of processes) {
    const state = item.alive ? `pid ${item.pid}` : 'DIED'
    console.log(`${item.name.padEnd(26)} ${state.padEnd(12)} ${item.log}`)
  }
  return dead.length === 0 ? 0 : 1
}
