import { awsEnvironment, run, type Ended } from '../tools';

/** The AWS CLI of one caller. */
export class AwsCli {
  constructor(
    private readonly url: string,
    private readonly credentials: NodeJS.ProcessEnv = {},
  ) {}

  /** Runs a command as a person would type it. */
  async run(...args: string[]): Promise<Ended> {
    return run('aws', args, {
      env: { ...awsEnvironment(this.url), ...this.credentials },
    });
  }

  /** What a command prints, which must succeed. */
  async text(...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await this.run(...args);
    if (code !== 0) {
      throw new Error(`aws ${args.join(' ')}: ${stderr}`);
    }
    return stdout.trim();
  }

  /** The same, where it is JSON. */
  async json(...args: string[]): Promise<any> {
    const text = await this.text(...args);
    return text === '' ? undefined : JSON.parse(text);
  }

  /** How a command fails, which must not succeed. */
  async failure(...args: string[]): Promise<{ code: number; stderr: string }> {
    const { code, stderr } = await this.run(...args);
    if (code === 0) {
      throw new Error(`aws ${args.join(' ')} succeeded`);
    }
    return { code, stderr: stderr.trim() };
  }
}
