module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  overrides: [
    {
      files: ['src/**/*.ts'],
      excludedFiles: ['src/aws/**'],
      rules: {
        '@typescript-eslint/no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                group: ['@aws-sdk/*', '@smithy/*', '**/aws/*'],
                message:
                  'Only src/aws speaks to the SDK; everybody else imports what its index exports.',
              },
            ],
          },
        ],
      },
    },
  ],
});
