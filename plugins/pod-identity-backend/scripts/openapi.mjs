// Writes src/schema/generated from src/schema/openapi.yaml and the kinds of grants of pod-identity-common; with --check,
// fails where it is not what would be written.
import { createRequire } from 'node:module';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';

const schemaDir = new URL('../src/schema/', import.meta.url);
const generatedDir = new URL('generated/', schemaDir);
const header =
  '// Generated from openapi.yaml and the kinds of grants by `yarn openapi`. Do not edit.\n';

const { values: options } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
});

const require = createRequire(import.meta.url);
require('@backstage/cli/config/nodeTransform.cjs');
const { intentSchemas } = require('backstage-plugin-pod-identity-common');

const spec = parse(await readFile(new URL('openapi.yaml', schemaDir), 'utf8'));
spec.components.schemas.AccessIntent = { oneOf: intentSchemas() };
const types = astToString(await openapiTS(structuredClone(spec)));
const files = {
  'types.ts': `${header}\n${types}`,
  'spec.ts': `${header}\nexport const spec = ${JSON.stringify(
    spec,
    undefined,
    2,
  )} as const;\n`,
};

await mkdir(generatedDir, { recursive: true });
for (const [name, text] of Object.entries(files)) {
  const file = new URL(name, generatedDir);
  if (!options.check) {
    await writeFile(file, text);
  } else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error(
      `src/schema/generated/${name} is out of date: run 'yarn openapi'.`,
    );
    process.exitCode = 1;
  }
}
