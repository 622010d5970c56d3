interface Component {
  readonly 'bom-ref': string
  readonly properties?: readonly { readonly name: string; readonly value: string }[]
}

/** The fields of a CycloneDX bill of materials that are read. */
export interface BillOfMaterials {
  readonly components: readonly Component[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[]
}

const isForDevelopment = ({ properties = [] }: Component): boolean =>
  properties.some(({ name, value }) => name === 'cdx:npm:package:development' && value === 'true')

/**
 * Returns the bill of materials without packages that only development needs. `npm sbom --omit=dev`
 * leaves out more: every package that development also needs.
 */
export const withoutDevelopment = <T extends BillOfMaterials>(bill: T): T => {
  const components = bill.components.filter((component) => !isForDevelopment(component))
  const gone = new Set(bill.components.filter(isForDevelopment).map((one) => one['bom-ref']))
  const dependencies = bill.dependencies
    .filter(({ ref }) => !gone.has(ref))
    .map(({ ref, dependsOn = [] }) => ({
      ref,
      dependsOn: dependsOn.filter((one) => !gone.has(one)),
    }))
  return { ...bill, components, dependencies }
}
