import type { Model, ModelReader, Shape } from './model-reader.ts'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isDate = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value))

/** The root compartment has no parent: its OCID is null, whatever the SDK says. */
const isEmptyInOci = (at: string, name: string, field: unknown): boolean =>
  field === null && `${at}.${name}` === 'compartment.compartmentId'

const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 80)

/**
 * Checks values against the SDK's published model: returns one sentence per deviation, none if the
 * value conforms.
 */
export class ModelCheck {
  readonly #reader: ModelReader

  constructor(reader: ModelReader) {
    this.#reader = reader
  }

  value(shape: Shape, value: unknown, at: string): string[] {
    switch (shape.kind) {
      case 'any':
        return []
      case 'list':
        if (!Array.isArray(value)) return [`${at} is no list: ${shown(value)}`]
        return value.flatMap((item, index) => this.value(shape.of, item, `${at}[${index}]`))
      case 'map':
        if (!isObject(value)) return [`${at} is no object: ${shown(value)}`]
        return Object.entries(value).flatMap(([key, one]) =>
          this.value(shape.of, one, `${at}.${key}`),
        )
      case 'enum':
        if (shape.values.some((one) => one === value)) return []
        return [`${at} is ${shown(value)}, not one of ${shape.values.join(', ')}`]
      case 'date':
        return isDate(value) ? [] : [`${at} is no date: ${shown(value)}`]
      case 'model':
        return this.#named(shape.name, value, at)
      default:
        return typeof value === shape.kind ? [] : [`${at} is no ${shape.kind}: ${shown(value)}`]
    }
  }

  /** For a base with a discriminator, reports on the form with the fewest deviations. */
  #named(name: string, value: unknown, at: string): string[] {
    const forms = [name, ...this.#reader.formsOf(name)].map((form) =>
      this.model(this.#reader.interface('model', form), value, at),
    )
    return forms.reduce((best, form) => (form.length < best.length ? form : best))
  }

  model(model: Model | undefined, value: unknown, at: string): string[] {
    if (model === undefined) return []
    if (!isObject(value)) return [`${at} is no object: ${shown(value)}`]
    const known = new Set(model.fields.map(({ name }) => name))
    const unknown = Object.keys(value)
      .filter((key) => value[key] !== undefined && !known.has(key))
      .map((key) => `${at}.${key} is unknown`)
    const wrong = model.fields.flatMap(({ name, required, shape }) => {
      const field = value[name]
      // OCI writes null for absent values.
      if (field !== undefined && field !== null) return this.value(shape, field, `${at}.${name}`)
      return required && !isEmptyInOci(at, name, field) ? [`${at}.${name} is missing`] : []
    })
    return [...unknown, ...wrong]
  }
}
