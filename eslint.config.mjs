import tseslint from 'typescript-eslint';

/** A folder, what it may not import, and why. The journey of a message goes one way through the folders. */
const BOUNDARIES = [
  {
    files: ['workflows/domain/**'],
    forbidden: [
      '**/activities/**',
      '**/api/**',
      '**/infra/**',
      '@temporalio/*',
      'node:*',
      'pg',
      'kysely',
      'zod',
      'express',
      'amqplib',
    ],
    because: 'The domain is pure: every layer, and the workflow sandbox, must be able to use it.',
  },
  {
    files: ['workflows/*.ts', 'workflows/!(domain)/**'],
    forbidden: [
      '**/activities/**',
      '**/api/**',
      '**/infra/**',
      'node:*',
      'pg',
      'kysely',
      'zod',
      'express',
      'amqplib',
      'luxon',
    ],
    because: 'Workflows decide in time and do no I/O: they are replayed, and must decide the same again.',
  },
  {
    files: ['activities/**'],
    forbidden: [
      '**/api/**',
      '**/workflows/*/*',
      '!**/workflows/domain/*',
      '**/workflows/index',
      'express',
      'amqplib',
      '@temporalio/*',
    ],
    because: 'A verb does not know by which door it was called, nor by which workflow.',
  },
  {
    files: ['infra/**'],
    forbidden: ['**/activities/**', '**/api/**'],
    because: 'The ground carries the house; it does not know what is built on it.',
  },
  {
    files: ['api/client/**', 'api/cli/**'],
    forbidden: ['**/activities/**', '**/infra/**', '**/workflows/**'],
    because: 'Clients know the contract and the public doors only: that is the proof that partners need no more.',
  },
];

export default tseslint.config(
  {
    ignores: ['dist/**', 'node_modules/**', '.schakel/**', 'openapi/generated/**', 'coverage/**', 'infra/docs-page/**'],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      // A forgotten state or channel must not compile into silence.
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'error',
      // Express and winston type their classes more narrowly than what they take.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    // `process.env` anywhere else would be a setting that nobody knows of.
    files: ['workflows/**/*.ts', 'activities/**/*.ts', 'api/**/*.ts'],
    ignores: ['api/cli/**', 'api/dashboard/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings are read in infra/config.ts.' },
      ],
    },
  },
  {
    files: ['workflows/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "ThrowStatement > NewExpression[callee.name='Error']",
          message:
            'A plain Error makes a workflow task retry for ever: throw ApplicationFailure, or answer with a state.',
        },
      ],
    },
  },
  {
    // Opening a transaction by hand is how a client goes back to the pool with one still open.
    files: ['activities/**/*.ts', 'api/**/*.ts'],
    ignores: ['activities/policy/register.ts', 'api/relay/outbox.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='connect'][callee.object.name='pool']",
          message: 'Write with transact() (infra/postgres/transaction.ts).',
        },
      ],
    },
  },
  ...BOUNDARIES.map(({ files, forbidden, because }) => ({
    files,
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: forbidden, message: because }] }] },
  })),
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo)$/]',
          message: 'Every test runs.',
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js', 'api/dashboard/vite.config.mts'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-console': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
);
