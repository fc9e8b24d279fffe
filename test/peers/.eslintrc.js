module.exports = require('eslint-plugin-rooms/src/factory')(__dirname, {
  testRules: {
    'jest/no-standalone-expect': [
      'error',
      { additionalTestBlockFunctions: ['itHere', 'itHere.each'] },
    ],
  },
});
