/**
 * A client that asks for the same thing once: the named reads keep their answers, by their
 * arguments. For parts of a run that look at the same moment; a new one sees what has changed since.
 */
export const remembered = <T extends object>(
  client: T,
  reads: readonly (keyof T & string)[],
): T => {
  const answers = new Map<string, unknown>()
  return new Proxy(client, {
    get: (target, key) => {
      const method: unknown = Reflect.get(target, key)
      if (typeof method !== 'function') return method
      const name = String(key)
      return (...argv: unknown[]): unknown => {
        const call = () => Reflect.apply(method, target, argv) as unknown
        if (!(reads as readonly string[]).includes(name)) return call()
        const question = JSON.stringify([name, ...argv])
        if (!answers.has(question)) answers.set(question, call())
        return answers.get(question)
      }
    },
  })
}
