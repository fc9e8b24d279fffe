import {
  resolveSafeChildPath,
  type DiscoveryService,
} from '@backstage/backend-plugin-api';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { examples } from './createPublishFolderAction.examples';
import type { PublishedFolder } from './PublishedFolder';

/** Creates `publish:folder`, which stands in the demo where a portal has `publish:github` or the like. */
export function createPublishFolderAction(options: {
  folder: PublishedFolder;
  discovery: DiscoveryService;
}) {
  return createTemplateAction({
    id: 'publish:folder',
    description:
      'Publishes the workspace to a local folder that the catalog can read. For the demo, which has no git host',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        name: z => z.string({ description: 'Name of the service' }),
        sourcePath: z =>
          z
            .string({
              description: 'Folder of the workspace. Default: the workspace',
            })
            .optional(),
      },
      output: {
        remoteUrl: z => z.string({ description: 'Where the files are shown' }),
        catalogInfoUrl: z =>
          z.string({ description: 'Where the catalog reads the service' }),
        changed: z =>
          z.boolean({ description: 'False when it was published already' }),
      },
    },
    async handler(ctx) {
      const { name, sourcePath } = ctx.input;
      const dryRun = ctx.isDryRun ?? false;

      const { changed, files } = await options.folder.publish({
        name,
        from: resolveSafeChildPath(ctx.workspacePath, sourcePath ?? '.'),
        dryRun,
      });

      const published = dryRun ? 'Would publish' : 'Published';
      ctx.logger.info(
        changed
          ? `${published} ${files.length} files as ${name}: ${files.join(
              ', ',
            )}.`
          : `${name} is published already, with the same files.`,
      );
      const url = `${await options.discovery.getExternalBaseUrl(
        'published',
      )}/${name}`;
      ctx.output('remoteUrl', url);
      ctx.output('catalogInfoUrl', `${url}/catalog-info.yaml`);
      ctx.output('changed', changed);
    },
  });
}
