import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { answers } from './answers';
import type { Tool } from './Tool';

const PROVIDER = 'registry.terraform.io/hashicorp/aws';

/** Folders where a mirror of Terraform's providers is looked for: Terraform's own ones, after the one that is named. */
function mirrors(): string[] {
  return [
    process.env.TF_PLUGIN_MIRROR,
    join(homedir(), '.terraform.d', 'plugins'),
    '/usr/local/share/terraform/plugins',
  ].filter(folder => folder !== undefined);
}

/** The folder with the AWS provider; undefined where there is none. */
export function providerMirror(): string | undefined {
  return mirrors().find(folder => existsSync(join(folder, PROVIDER)));
}

/** Terraform with the AWS provider in a folder, so that nothing is loaded from the network. */
export function terraform(): Tool {
  const name = 'Terraform';
  if (!answers('terraform', 'version')) {
    return {
      name,
      missing:
        'terraform is not on the PATH: https://developer.hashicorp.com/terraform/install',
    };
  }
  return {
    name,
    missing: providerMirror()
      ? undefined
      : 'no folder has the AWS provider: make one with `terraform providers mirror FOLDER`, and name it in TF_PLUGIN_MIRROR',
  };
}
