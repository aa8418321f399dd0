// Versions of the stages and the configuration into the names under which results are kept.
import { createHash } from 'node:crypto';
import packageFile from '../package.json' with { type: 'json' };
import type { Configuration } from './configuration.ts';

/** Hex digits of a digest in a version: enough that two builds of one project do not meet. */
const digestLength = 8;

export interface StageLabel {
  readonly name: string;
  /** Raised whenever the same input may give another output: it is part of the pipeline version. */
  readonly version: string;
}

/** Who made a result: the same PDF and the same build give the same bytes. */
export interface Build {
  /** Package version and digest of the versions of all stages, such as `0.1.0-1f2e3d4c`. */
  readonly pipelineVersion: string;
  /** SHA-256 of the configuration as canonical JSON. */
  readonly configHash: string;
  /** Names the page models that a reader of this version and configuration makes. */
  readonly readVersion: string;
  /** Names recognised pages, together with the languages they were recognised in. */
  readonly ocrVersion: string;
  /** Names records, texts and failures: pipeline version and configuration in one. */
  readonly version: string;
}

/**
 * The build that a list of stages makes with a configuration. The version of page models covers only what can change
 * them: the stages up to `read`, and the limits. So a later stage may be improved without reading everything again. In
 * the same way the version of recognised pages covers the stage `recognise` alone: it works on the PDF itself.
 */
export function describeBuild(stages: readonly StageLabel[], configuration: Configuration): Build {
  const untilRead = stages.slice(0, stages.findIndex((stage) => stage.name === 'read') + 1);
  const recognising = stages.filter((stage) => stage.name === 'recognise');
  const pipelineVersion = `${packageFile.version}-${short(labelsOf(stages))}`;
  const configHash = digest(sortedJson(configuration));
  return {
    pipelineVersion,
    configHash,
    readVersion: short(labelsOf(untilRead) + sortedJson(configuration.limits)),
    ocrVersion: short(labelsOf(recognising) + sortedJson(configuration.ocrLimits ?? {})),
    version: `${pipelineVersion}-${configHash.slice(0, digestLength)}`,
  };
}

function labelsOf(stages: readonly StageLabel[]): string {
  return stages.map((stage) => `${stage.name} ${stage.version}\n`).join('');
}

/** Keys in alphabetical order, so that the order in which options were given does not count. */
function sortedJson(content: object): string {
  const sorted = (_key: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value;
  return JSON.stringify(content, sorted);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function short(text: string): string {
  return digest(text).slice(0, digestLength);
}
