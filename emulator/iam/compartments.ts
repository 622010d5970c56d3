import type { Context } from '../oci/core/context.ts'
import type { Stored } from '../oci/core/store.ts'

type Tree = Pick<Context, 'store' | 'tenancyId'>

/**
 * The fields of a compartment that the tree needs; the root, which is the tenancy, is not stored.
 */
interface Node extends Stored {
  readonly compartmentId: string | null
  readonly name: string
}

const nodesOf = ({ store }: Tree) => store.collection<Node>('compartments')

export const isCompartment = (tree: Tree, id: string): boolean =>
  id === tree.tenancyId || nodesOf(tree).get(id) !== undefined

/** Returns a compartment and its ancestors up to the root; empty for an unknown one. */
export const lineageOf = (tree: Tree, id: string): string[] => {
  if (id === tree.tenancyId) return [id]
  const parent = nodesOf(tree).get(id)?.compartmentId
  return parent ? [id, ...lineageOf(tree, parent)] : []
}

export const compartmentName = (tree: Tree, id: string): string | undefined =>
  nodesOf(tree).get(id)?.name

/**
 * Returns the compartment of a path, e.g. `network:shop`, relative to the one that a policy is
 * attached to: the first name is that compartment's own, or a child's. Case does not matter.
 * Undefined if there is none.
 */
export const compartmentAt = (
  tree: Tree,
  from: string,
  names: readonly string[],
): string | undefined => {
  const [first = '', ...rest] = names
  const starts = sameName(compartmentName(tree, from), first) ? [from] : []
  const child = childNamed(tree, from, first)
  return [...starts, ...(child ? [child] : [])]
    .map((start) => descend(tree, start, rest))
    .find((found) => found !== undefined)
}

const descend = (tree: Tree, from: string, names: readonly string[]): string | undefined =>
  names.reduce<string | undefined>((at, name) => at && childNamed(tree, at, name), from)

const childNamed = (tree: Tree, parent: string, name: string): string | undefined =>
  nodesOf(tree).list((node) => node.compartmentId === parent && sameName(node.name, name))[0]?.id

const sameName = (one: string | undefined, other: string): boolean =>
  one?.toLowerCase() === other.toLowerCase()
