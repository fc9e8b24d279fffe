import { copyFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { awsEnvironment, run } from '../tools';

/** A folder of its own with a copy of a configuration, and the state of what Terraform made of it. */
export class Workspace {
  private constructor(
    private readonly folder: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  static async create(options: {
    url: string;
    /** Folder of the configuration. */
    sources: string;
    /** Folder of the providers. */
    mirror: string;
  }): Promise<Workspace> {
    const folder = await mkdtemp(join(tmpdir(), 'peers-terraform-'));
    const names = await readdir(options.sources);
    for (const name of names.filter(file => file.endsWith('.tf'))) {
      await copyFile(join(options.sources, name), join(folder, name));
    }
    const settings = join(folder, 'terraform.rc');
    await writeFile(
      settings,
      `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(
        options.mirror,
      )}\n  }\n}\n`,
    );
    return new Workspace(folder, {
      ...awsEnvironment(options.url),
      TF_CLI_CONFIG_FILE: settings,
      TF_IN_AUTOMATION: '1',
      CHECKPOINT_DISABLE: '1',
    });
  }

  /** Runs a command of Terraform that must succeed, with values for its variables; gives what it prints. */
  async succeed(
    command: string,
    variables: Readonly<Record<string, unknown>> = {},
    ...flags: string[]
  ): Promise<string> {
    const file = join(this.folder, 'terraform.tfvars.json');
    await writeFile(file, JSON.stringify(variables));
    return this.run(command, '-input=false', '-no-color', ...flags);
  }

  /** The outputs of what was applied, as JSON text. */
  outputs(): Promise<string> {
    return this.run('output', '-json');
  }

  private async run(...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await run('terraform', args, {
      cwd: this.folder,
      env: this.env,
    });
    if (code !== 0) {
      throw new Error(`terraform ${args.join(' ')}: ${stderr}${stdout}`);
    }
    return stdout;
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
