// Reads lines of JSON `{ path, text }` and answers each with the ids of the rules that the text offends against.
const { join, resolve } = require('node:path');
const { createInterface } = require('node:readline');
const { ESLint } = require('eslint');

const root = resolve(process.argv[2]);
const linters = new Map();

async function run() {
  for await (const line of createInterface({ input: process.stdin })) {
    const { path, text } = JSON.parse(line);
    const cwd = join(root, ...path.split('/').slice(0, 2));
    if (!linters.has(cwd)) {
      linters.set(cwd, new ESLint({ cwd }));
    }
    const [{ messages }] = await linters
      .get(cwd)
      .lintText(text, { filePath: join(root, path) });
    console.log(
      JSON.stringify(messages.map(({ ruleId, message }) => ruleId ?? message)),
    );
  }
}

run();
