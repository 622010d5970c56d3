// Own file: tests take files from the same modules.
import { execFileSync } from 'node:child_process'

/**
 * The folder in which the Go tool keeps the source of a dependency, which it downloads first where it has
 * to; go.sum verifies its content.
 *
 * @param folder of the go.mod that requires it
 * @param module path of the dependency
 */
export const moduleSource = (folder: string, module: string): string => {
  const env = { ...process.env, GOTOOLCHAIN: 'local', GOFLAGS: '-mod=readonly' }
  const reported = execFileSync('go', ['mod', 'download', '-json', module], { cwd: folder, env })
  const { Dir } = JSON.parse(reported.toString()) as { readonly Dir: string }
  return Dir
}
