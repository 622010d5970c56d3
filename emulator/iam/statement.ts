/** `variable = value`, or several in `any {…}` and `all {…}`; plain data, as it is stored. */
export type Condition =
  | {
      readonly kind: 'comparison'
      /** In lower case. */
      readonly variable: string
      readonly isNegated: boolean
      readonly value: Value
    }
  | { readonly kind: 'any' | 'all'; readonly parts: readonly Condition[] }

export type Value =
  | { readonly kind: 'text' | 'variable'; readonly text: string }
  /** With `*` as wildcard. */
  | { readonly kind: 'pattern'; readonly text: string }

interface Named {
  readonly name: string
  readonly position: number
}

/** A group or dynamic group, by its OCID or by its name in a domain. */
export type GroupReference =
  | { readonly kind: 'id'; readonly id: string; readonly position: number }
  | ({ readonly kind: 'name'; readonly domain: string } & Named)

export type Subject =
  | { readonly kind: 'any-user' | 'any-group' }
  | {
      readonly kind: 'groups'
      readonly isDynamic: boolean
      readonly groups: readonly GroupReference[]
    }
  | { readonly kind: 'service' }

export type Location =
  | { readonly kind: 'tenancy'; readonly position: number }
  | { readonly kind: 'path'; readonly names: readonly string[]; readonly position: number }
  | { readonly kind: 'id'; readonly id: string; readonly position: number }

/** A statement as written, before its names are looked up. */
export interface AllowStatement {
  readonly kind: 'allow'
  readonly subject: Subject
  readonly permissions: readonly string[]
  readonly location: Location
  readonly condition?: Condition
}

/** Define, Endorse and Admit concern other tenancies: stored as text, and grant nothing here. */
export interface CrossTenancyStatement {
  readonly kind: 'cross-tenancy'
}

/** A statement whose names are bound to OCIDs, so that it survives renames. */
export interface BoundStatement {
  readonly text: string
  readonly subject:
    | { readonly kind: 'any-user' | 'any-group' }
    | { readonly kind: 'groups'; readonly ids: readonly string[] }
    /** No Oracle service acts as a principal here, so its names are not stored. */
    | { readonly kind: 'service' }
  readonly permissions: readonly string[]
  readonly compartmentId: string
  readonly condition?: Condition
}
