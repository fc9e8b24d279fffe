import type { SeedDocument, SeedRole } from 'local-aws';
import {
  ACCOUNT,
  document,
  OTHER_ACCOUNT,
  podIdentity,
  REGION,
  type Place,
  type Scene,
} from '../scene';

const AGENT = { 'eks-pod-identity-agent': 'v1.3.4-eksbuild.1' };

/** A case with its place. */
export interface Staged {
  place: Place;
  scene: Scene;
}

function roleOf({ place, scene }: Staged): SeedRole {
  return {
    name: place.role,
    trust: document(...(scene.trust ?? [podIdentity(place)])),
    inline: { p: document(...scene.permissions) },
    ...scene.role,
  };
}

/** The role's ARN where it has a path or a name of its own. */
function roleArnOf(staged: Staged): string {
  const { name, path = '/' } = roleOf(staged);
  return `arn:aws:iam::${ACCOUNT}:role${path}${name}`;
}

/** One AWS with everything that all of the cases need. */
export function seedOf(staged: Staged[]): SeedDocument {
  const all = <T>(of: (scene: Scene) => T[] | undefined): T[] =>
    staged.flatMap(({ scene }) => of(scene) ?? []);
  return {
    version: 1,
    accounts: {
      [ACCOUNT]: {
        roles: [...staged.map(roleOf), ...all(({ roles }) => roles)],
        oidcProviders: [
          ...staged.map(({ place }) => ({ url: `https://${place.issuer}` })),
          ...all(({ oidcProviders }) => oidcProviders),
        ],
        regions: {
          [REGION]: {
            clusters: staged
              .filter(({ scene }) => !scene.clusterGone)
              .map(({ place, scene }) => ({
                name: place.cluster,
                issuerId: place.issuerId,
                addons: AGENT,
                associations: associationsOf({ place, scene }),
                ...scene.cluster,
              })),
            buckets: all(({ buckets }) => buckets),
          },
        },
      },
      [OTHER_ACCOUNT]: {
        roles: all(({ rolesElsewhere }) => rolesElsewhere),
        regions: { [REGION]: {} },
      },
    },
  };
}

function associationsOf({ place, scene }: Staged) {
  const { association = {}, others = [] } = scene;
  if (!association) {
    return [];
  }
  return ['app', ...others].map(serviceAccount => ({
    namespace: 'ns1',
    serviceAccount,
    role: roleArnOf({ place, scene }),
    ...association,
  }));
}
