import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** The type of a value in a published model. */
export type Shape =
  | { readonly kind: 'string' | 'number' | 'boolean' | 'date' | 'any' }
  | { readonly kind: 'list' | 'map'; readonly of: Shape }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'model'; readonly name: string }

export interface Field {
  readonly name: string
  readonly required: boolean
  readonly shape: Shape
}

/** An interface that the SDK declares, with the fields of those that it extends. */
export interface Model {
  readonly fields: readonly Field[]
}

type Form = readonly [base: string, form: string]
type Folder = 'model' | 'request' | 'response'

/** Files are named `virtual-node-pool.d.ts`, types `VirtualNodePool`. */
const plain = (name: string): string => name.replaceAll('-', '').toLowerCase()

/** Reads the declarations that one package of OCI's TypeScript SDK publishes, on demand. */
export class ModelReader {
  readonly #library: string
  readonly #files = new Map<string, ts.SourceFile | undefined>()
  #forms: readonly Form[] | undefined
  readonly #names = new Map<Folder, ReadonlyMap<string, string>>()

  /** @param packageFolder e.g. `node_modules/oci-core` */
  constructor(packageFolder: string) {
    this.#library = join(packageFolder, 'lib')
  }

  /** Returns the interface of this name; undefined if the SDK has none. */
  interface(folder: Folder, name: string): Model | undefined {
    const declared = this.#declarations(folder, name).find(ts.isInterfaceDeclaration)
    if (declared === undefined) return undefined
    const parents = (declared.heritageClauses ?? [])
      .flatMap(({ types }) => types.map(({ expression }) => expression.getText()))
      .filter((parent) => parent.startsWith('model.'))
      .flatMap((parent) => this.interface('model', parent.slice(6))?.fields ?? [])
    const own = declared.members
      .filter(ts.isPropertySignature)
      .map((member) => this.#field(member, name))
    return { fields: [...parents, ...own] }
  }

  /**
   * Returns the interfaces that extend this one: its forms, which a discriminator field tells
   * apart.
   */
  formsOf(name: string): readonly string[] {
    this.#forms ??= this.#readForms()
    return this.#forms.filter(([base]) => base === name).map(([, form]) => form)
  }

  #readForms(): Form[] {
    return [...this.#fileNames('model').values()].flatMap((file): Form[] => {
      const text = readFileSync(join(this.#library, 'model', file), 'utf8')
      const [, form, base] = /interface (\w+) extends model\.(\w+)/.exec(text) ?? []
      return form === undefined || base === undefined ? [] : [[base, form]]
    })
  }

  #field(member: ts.PropertySignature, owner: string): Field {
    return {
      name: ts.isStringLiteral(member.name) ? member.name.text : member.name.getText(),
      required: member.questionToken === undefined,
      shape: this.#shape(member.type, owner),
    }
  }

  #shape(type: ts.TypeNode | undefined, owner: string): Shape {
    if (type === undefined) return { kind: 'any' }
    if (ts.isArrayTypeNode(type)) return { kind: 'list', of: this.#shape(type.elementType, owner) }
    if (ts.isTypeLiteralNode(type)) {
      const index = type.members.find(ts.isIndexSignatureDeclaration)
      return { kind: 'map', of: this.#shape(index?.type, owner) }
    }
    if (ts.isTypeReferenceNode(type)) return this.#reference(type, owner)
    const text = type.getText()
    return text === 'string' || text === 'number' || text === 'boolean'
      ? { kind: text }
      : { kind: 'any' }
  }

  #reference(type: ts.TypeReferenceNode, owner: string): Shape {
    const name = type.typeName.getText()
    if (name === 'Array') return { kind: 'list', of: this.#shape(type.typeArguments?.[0], owner) }
    if (name === 'Date') return { kind: 'date' }
    if (!name.startsWith('model.')) return this.#enum(owner, name.split('.')[1] ?? '')
    const model = name.slice(6)
    return this.interface('model', model) === undefined
      ? this.#enum(model, model)
      : { kind: 'model', name: model }
  }

  /**
   * Finds an enum in its own file, or in the namespace of its interface; any other type accepts any
   * value.
   */
  #enum(file: string, name: string): Shape {
    const declared = this.#declarations('model', file).find(
      (node): node is ts.EnumDeclaration => ts.isEnumDeclaration(node) && node.name.text === name,
    )
    if (declared === undefined) return { kind: 'any' }
    const values = declared.members
      .map(({ initializer }) => initializer)
      .filter((value) => value !== undefined)
      .filter(ts.isStringLiteral)
      .map(({ text }) => text)
    // The SDK's own placeholder for values that it does not know.
    return { kind: 'enum', values: values.filter((value) => value !== 'UNKNOWN_VALUE') }
  }

  #declarations(folder: Folder, name: string): readonly ts.Node[] {
    const statements = this.#file(folder, name)?.statements ?? []
    return statements.flatMap((statement): readonly ts.Node[] => {
      const body = ts.isModuleDeclaration(statement) ? statement.body : undefined
      return body !== undefined && ts.isModuleBlock(body) ? body.statements : [statement]
    })
  }

  #file(folder: Folder, name: string): ts.SourceFile | undefined {
    const file = this.#fileNames(folder).get(plain(name))
    if (file === undefined) return undefined
    const path = join(this.#library, folder, file)
    if (!this.#files.has(path)) {
      const text = readFileSync(path, 'utf8')
      this.#files.set(path, ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
    }
    return this.#files.get(path)
  }

  #fileNames(folder: Folder): ReadonlyMap<string, string> {
    const known = this.#names.get(folder)
    if (known !== undefined) return known
    const files = readdirSync(join(this.#library, folder)).filter((name) => name.endsWith('.d.ts'))
    const names = new Map(files.map((name) => [plain(name.slice(0, -5)), name]))
    this.#names.set(folder, names)
    return names
  }
}
