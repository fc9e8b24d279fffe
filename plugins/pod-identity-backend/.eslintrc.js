module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  overrides: [
    {
      files: ['src/**/*.ts'],
      // Tests set up an AWS as somebody else would, by clients of their own.
      excludedFiles: ['src/aws/**', 'src/__testUtils__/**'],
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
