import {
  resolveSafeChildPath,
  type RootConfigService,
} from '@backstage/backend-plugin-api';
import { ConflictError, InputError } from '@backstage/errors';
import {
  deserializeDirectoryContents,
  serializeDirectoryContents,
  type SerializedFile,
} from '@backstage/plugin-scaffolder-node';
import fs from 'fs-extra';
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { changedFiles } from './changedFiles';

/** As a component is named, and nothing that could be a path. */
const NAME = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

/** A folder of services, each a folder of its own. It stands where a portal has a git host. */
export class PublishedFolder {
  readonly #root: string;

  static fromConfig(config: RootConfigService) {
    return new PublishedFolder(
      resolve(config.getString('demo.publishing.folder')),
    );
  }

  constructor(root: string) {
    this.#root = root;
  }

  get root() {
    return this.#root;
  }

  /** Paths of a service's files, sorted; empty when there is no such service. */
  async list(name: string): Promise<string[]> {
    return (await this.#read(this.#folderOf(name)))
      .map(file => file.path)
      .sort();
  }

  /**
   * Puts a copy of the files under the name, whole or not at all. Again with the same files changes nothing.
   *
   * @throws ConflictError when the name holds other files: they may be another service's.
   */
  async publish(options: {
    name: string;
    from: string;
    dryRun: boolean;
  }): Promise<{ changed: boolean; files: string[] }> {
    const target = this.#folderOf(options.name);
    const files = await this.#read(options.from);
    if (!files.length) {
      throw new InputError(`There is no file to publish as ${options.name}.`);
    }
    const link = files.find(file => file.symlink);
    if (link) {
      throw new InputError(
        `${link.path} is a symbolic link, and links are not published. Replace it by a file.`,
      );
    }
    const result = { files: files.map(file => file.path).sort() };

    if (await this.#isPublished(target, files)) {
      return { ...result, changed: false };
    }
    if (!options.dryRun) {
      await this.#write(target, files);
    }
    return { ...result, changed: true };
  }

  #folderOf(name: string) {
    if (!NAME.test(name)) {
      throw new InputError(
        `'${name}' cannot name a folder. Use lower-case letters, digits and '-', at most 63, beginning and ending with a letter or digit.`,
      );
    }
    return resolveSafeChildPath(this.#root, name);
  }

  async #read(folder: string): Promise<SerializedFile[]> {
    return (await fs.pathExists(folder))
      ? serializeDirectoryContents(folder, { gitignore: false })
      : [];
  }

  async #isPublished(target: string, files: SerializedFile[]) {
    if (!(await fs.pathExists(target))) {
      return false;
    }
    const changed = changedFiles(await this.#read(target), files);
    if (changed.length) {
      throw new ConflictError(
        `${target} holds another service, or this one with other files (${changed.join(
          ', ',
        )}). Choose another name, or delete the folder.`,
      );
    }
    return true;
  }

  /** A rename is atomic: nobody ever reads half a service, and of two at once only one can win. */
  async #write(target: string, files: SerializedFile[]) {
    const draft = resolveSafeChildPath(this.#root, `.draft-${randomUUID()}`);
    try {
      await fs.ensureDir(draft);
      await deserializeDirectoryContents(draft, files);
      await fs.rename(draft, target);
    } catch (error) {
      await fs.remove(draft);
      if (!(await this.#isPublished(target, files))) {
        throw error;
      }
    }
  }
}
