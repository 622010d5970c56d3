type Labels = Readonly<Record<string, string>>
type Matches = (labels: Labels) => boolean

/** Commas separate requirements, except in the parentheses of a set. */
const requirementsOf = (selector: string): string[] =>
  selector
    .split(/,(?![^(]*\))/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const itemsOf = (set: string): string[] => set.split(',').map((item) => item.trim())

const requirement = (text: string): Matches => {
  const set = /^(\S+)\s+(in|notin)\s+\(([^)]*)\)$/.exec(text)
  if (set !== null) {
    const [, key = '', operator, items = ''] = set
    const values = itemsOf(items)
    const isIn = (labels: Labels) =>
      Object.hasOwn(labels, key) && values.includes(labels[key] ?? '')
    return (labels) => isIn(labels) === (operator === 'in')
  }
  const equal = /^([^=!\s]+)\s*(!=|==?)\s*(\S*)$/.exec(text)
  if (equal !== null) {
    const [, key = '', operator, value = ''] = equal
    return (labels) => (Object.hasOwn(labels, key) && labels[key] === value) === (operator !== '!=')
  }
  const key = text.replace(/^!\s*/, '')
  return (labels) => Object.hasOwn(labels, key) === (key === text)
}

/**
 * Whether labels match a label selector in the API server's text form: `app=web,tier in
 * (a,b),!old`. An empty selector matches nothing here, since it would be every pod of the
 * namespace.
 */
export const labelSelector = (selector: string): Matches => {
  const all = requirementsOf(selector).map(requirement)
  return (labels) => all.length > 0 && all.every((fits) => fits(labels))
}
