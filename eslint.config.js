// @ts-check
import js from '@eslint/js'
import {defineConfig, globalIgnores} from 'eslint/config'
import tseslint from 'typescript-eslint'

/** What would make a result depend on the machine, its clock or its ICU; `src/cli` and the tests may. */
const machine = [
  {selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'No clock: the reference date is an argument.'},
  {selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'No clock: the reference date is an argument.'},
  {selector: 'Identifier[name="Intl"]', message: 'Intl differs by ICU.'},
  {selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]', message: 'No lookbehind: older browsers cannot read it.'},
  {selector: 'Literal[regex.pattern=/\\\\p\\{/i]', message: 'No \\p{}: its tables are built at start and differ by ICU; ship ranges.'},
  {selector: 'CallExpression[callee.property.name=/^toLocale|^localeCompare$/]', message: 'Differs by ICU and default locale.'}
]

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'fixtures/']),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-unsafe-type-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-unnecessary-condition': ['error', {allowConstantLoopConditions: true}],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/only-throw-error': 'error',
      // Scans over typed arrays read `units[i]!` under noUncheckedIndexedAccess; the bound is in the loop.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // isolatedDeclarations style: an exported constant may say its type.
      '@typescript-eslint/no-inferrable-types': 'off',
      // The same scans count with `i`: an iterator there costs a call for each unit.
      '@typescript-eslint/prefer-for-of': 'off',
      // Scans over code units meet zero-width marks and the BOM on purpose, and \u0000 in tests of bad input.
      'no-control-regex': 'off',
      'no-irregular-whitespace': ['error', {skipStrings: true, skipTemplates: true, skipRegExps: true, skipComments: true}],
      eqeqeq: ['error', 'always', {null: 'ignore'}]
    }
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', 'process', 'Buffer', 'performance', 'window', 'document', 'navigator', 'require', '__dirname', '__filename'],
      'no-restricted-imports': ['error', {patterns: [{regex: '^node:|^(fs|path|url|os|util|crypto|module)$', message: 'The library works in browsers.'}]}],
      'no-restricted-syntax': ['error', ...machine]
    }
  },
  {
    // Tests hand in what no type allows, and read what they know is there.
    files: ['test/**/*.ts'],
    rules: {'@typescript-eslint/no-unsafe-type-assertion': 'off', '@typescript-eslint/unbound-method': 'off'}
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: {
        Buffer: 'readonly',
        URL: 'readonly',
        TextDecoder: 'readonly',
        console: 'readonly',
        performance: 'readonly',
        process: 'readonly',
        globalThis: 'readonly',
        gc: 'readonly',
        setTimeout: 'readonly'
      }
    }
  }
)
