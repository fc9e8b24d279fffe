module.exports = require('eslint-plugin-rooms/src/factory')(__dirname, {
  overrides: [
    {
      // An app, and apps bring the styles of Backstage UI.
      files: ['dev/legacy.tsx'],
      rules: { '@backstage/no-ui-css-imports-in-non-frontend': 'off' },
    },
  ],
});
