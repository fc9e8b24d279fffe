import { Field } from '../document/document';
import { type BehaviourOptions, readBehaviour } from '../server/behaviour';
import { type FaultRule, readFaults } from '../server/faults';
import { inFile, readYamlFile } from './readYamlFile';

/** Reads the file of `--behaviour`. @throws UnusableFile */
export function readBehaviourFile(
  file: string,
): BehaviourOptions & { faults?: FaultRule[] } {
  const document = new Field(readYamlFile(file) ?? {});
  return inFile(file, () => {
    const { faults, propagation, latency, limits } = document.members(
      'propagation',
      'latency',
      'limits',
      'faults',
    );
    return {
      ...readBehaviour(
        new Field({
          propagation: propagation.value,
          latency: latency.value,
          limits: limits.value,
        }),
      ),
      faults: faults.optional(readFaults),
    };
  });
}
