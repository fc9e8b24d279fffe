module.exports = require('eslint-plugin-rooms/src/factory')(__dirname);
