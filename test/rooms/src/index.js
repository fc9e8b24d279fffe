// An ESLint plugin: https://eslint.org/docs/v8.x/extend/plugins
module.exports = { rules: { 'no-circle': require('./noCircle') } };
