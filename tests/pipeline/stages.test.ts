import { describe, expect, it } from 'vitest';
import { pipeline } from '../../pipeline/stages.ts';

describe('the way of a document', () => {
  it('goes through the stages of the house in their order', () => {
    expect(pipeline.stages.map(({ name }) => name)).toEqual([
      'intake',
      'read',
      'judge',
      'recognise',
      'lay out',
      'segment',
      'extract',
      'validate',
      'emit',
    ]);
  });
});
