import { describe, expect, it } from 'vitest';
import { describeBuild } from '../../pipeline/build.ts';
import { defaultConfiguration } from '../../pipeline/configuration.ts';
import { checkKey, keys } from '../../pipeline/store/keys.ts';

const stages = [
  { name: 'intake', version: '1' },
  { name: 'read', version: '1' },
  { name: 'extract', version: '1' },
];
const raised = (name: string) => stages.map((stage) => (stage.name === name ? { ...stage, version: '2' } : stage));
const build = describeBuild(stages, defaultConfiguration);

describe('the build', () => {
  it('is the same for the same stages and configuration', () => {
    expect(describeBuild([...stages], { limits: {}, ocr: 'auto' })).toEqual(build);
  });

  it('has another version when a later stage is raised, and reads nothing again', () => {
    const next = describeBuild(raised('extract'), defaultConfiguration);
    expect(next.version).not.toBe(build.version);
    expect(next.readVersion).toBe(build.readVersion);
  });

  it('has other page models when reading is raised or a limit of reading changes', () => {
    expect(describeBuild(raised('read'), defaultConfiguration).readVersion).not.toBe(build.readVersion);
    expect(describeBuild(stages, { ocr: 'auto', limits: { pages: 5 } }).readVersion).not.toBe(build.readVersion);
  });

  it('has another version with another configuration, under the same pipeline version', () => {
    const other = describeBuild(stages, { ocr: 'never', limits: {} });
    expect(other.pipelineVersion).toBe(build.pipelineVersion);
    expect(other.configHash).not.toBe(build.configHash);
    expect(other.version).not.toBe(build.version);
  });

  it('does not care in which order limits were named', () => {
    const one = describeBuild(stages, { ocr: 'auto', limits: { pages: 5, characters: 9 } });
    const other = describeBuild(stages, { ocr: 'auto', limits: { characters: 9, pages: 5 } });
    expect(one).toEqual(other);
  });

  it('gives versions that may stand in a key', () => {
    expect(() => checkKey(keys.record('a'.repeat(64), build.version))).not.toThrow();
    expect(() => checkKey(keys.pages('a'.repeat(64), build.readVersion))).not.toThrow();
  });
});
