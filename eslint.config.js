import js from '@eslint/js'
import tseslint from 'typescript-eslint'

/** The dependency rule of the project: values <- core <- stages <- actions. */
const forbid = (files, patterns, extra = {}) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns, ...extra }] },
})

const adapters = {
  regex: '/clients/',
  allowTypeImports: true,
  message: 'stages see clients as types only; the adapters are handed in',
}
const runner = {
  regex: '(/runner/|@actions/core)',
  message: 'only actions/ and main.ts use runner/',
}
const emulator = {
  regex: '/(emulator|benchmarks)/',
  message: 'src/ and emulator/ never import each other, and neither knows benchmarks/',
}
const outward = (layers) => ({
  regex: `/(${layers})/`,
  message: 'values <- core <- stages <- actions',
})

const pureGlobals = ['process', 'setTimeout', 'setInterval', 'fetch'].map((name) => ({
  name,
  message: 'values, core and stages are given time, environment and network from outside',
}))

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', '.demo/', 'examples/'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.js'] } } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/require-await': 'off',
      'max-params': ['error', 4],
      // One style of functions; what is called while a file is loaded stands above its call.
      'func-style': ['error', 'expression'],
      'no-use-before-define': ['error', { functions: false, classes: false, variables: false }],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
    },
  },
  // Rows of a table of tests are handed over as parameters.
  { files: ['__tests__/**'], rules: { 'max-lines-per-function': 'off', 'max-params': 'off' } },
  { files: ['**/*.js', '**/*.mjs', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
      },
    },
  },
  {
    // Loaded with --require into processes that are measured.
    files: ['benchmarks/probe/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { process: 'readonly', require: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  forbid(['src/values/**'], [outward('core|stages|clients|actions'), runner, emulator]),
  forbid(['src/core/**'], [outward('stages|clients|actions'), runner, emulator]),
  forbid(['src/stages/**'], [outward('actions'), adapters, runner, emulator]),
  forbid(['src/clients/**'], [outward('stages|actions'), runner, emulator]),
  forbid(['src/actions/**', 'src/main.ts', 'src/runner/**'], [emulator]),
  forbid(['emulator/**'], [{ ...emulator, regex: '/(src|benchmarks)/' }]),
  forbid(
    ['sweep/**'],
    [
      {
        regex: '/(src|emulator|scripts|__tests__|benchmarks)/',
        message: 'what judges shares no code with what is judged',
      },
    ],
  ),
  {
    // A number that the code is tuned by stands out from what is computed.
    files: ['src/**/*.ts', 'emulator/**/*.ts'],
    rules: {
      '@typescript-eslint/naming-convention': [
        'error',
        {
          selector: 'variable',
          modifiers: ['const', 'global'],
          types: ['number'],
          format: ['UPPER_CASE'],
        },
      ],
    },
  },
  {
    files: ['src/values/**', 'src/core/**', 'src/stages/**'],
    rules: {
      'no-restricted-globals': ['error', ...pureGlobals],
      'no-restricted-properties': ['error', { object: 'Date', property: 'now' }],
    },
  },
)
