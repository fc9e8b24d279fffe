import { cpus, totalmem } from 'node:os';

/** The machine that measures, in a line. */
export function machine(): string {
  const all = cpus();
  const gibibytes = (totalmem() / 2 ** 30).toFixed(0);
  return `${all[0]?.model.trim() ?? 'an unknown CPU'}, ${
    all.length
  } cores, ${gibibytes} GiB, Node ${process.versions.node} on ${
    process.platform
  } ${process.arch}`;
}
