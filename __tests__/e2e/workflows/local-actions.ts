import { join } from 'node:path'

const standIns = join(import.meta.dirname, 'stand-ins')

/**
 * Returns how act resolves the actions in a workflow: ours from a checkout, others as stand-ins.
 */
export const localActions = (workflow: string, checkout: string): string[] => {
  const used = [...workflow.matchAll(/uses: ([^\s/]+\/[^\s/@]+)[^\s@]*@(\S+)/g)]
  const all = used.map(([, name = '', ref = '']) => {
    const own = name === 'OWNER/oke-virtual-nodes-actions'
    return `${name}@${ref}=${own ? checkout : join(standIns, name.split('/')[1] ?? '')}`
  })
  return [...new Set(all)].flatMap((one) => ['--local-repository', one])
}
