import { describe, expect, it } from 'vitest';
import { lexicons } from '../../../extractors/languages/languages.ts';
import { layOut } from '../../../extractors/layout/lay-out.ts';
import { mended } from '../../../extractors/segment/misread-words.ts';
import { fold } from '../../../extractors/text/folding.ts';
import { recognised } from '../recognised.ts';
import { documentOf } from '../typeset.ts';

function mendedLine(code: string, line: string, doubted = /^$/u, doubt = 0.7): string {
  const lexicon = lexicons.find(({ language }) => language.code === code);
  if (!lexicon) throw new Error(`no language ${code}`);
  const layout = layOut(recognised(documentOf([line]), { doubted, doubt }));
  return mended(layout, fold(layout.text), lexicon);
}

describe('a misread word', () => {
  it.each([
    ['da', 'Forrnand: Bo Ek', /For/u, ' formand: bo ek'],
    ['da', 'Beslutninq: Godkcndt', /Bes|God/u, 'beslutning: godkendt'],
    ['da', 'den l7. dccember 2o12', /./u, 'den 17. december 2012'],
    ['da', 'F0rslaget', /./u, 'forslaget'],
    ['en', 'The rneeting was adjoumed', /rneet/u, 'the  meeting was adjoumed'],
    ['en', 'Motion carricd unanirnously', /./u, 'motion carried  unanimously'],
    ['sv', 'Närvarandc', /./u, 'närvarande'],
  ])('of a phrase is written as the phrase has it (%s: %s)', (code, line, doubted, expected) =>
    expect(mendedLine(code, line, doubted)).toBe(expected),
  );

  it('stays as it is where the recogniser was sure of it', () =>
    expect(mendedLine('da', 'Beslutninq: Godkcndt')).toBe('beslutninq: godkcndt'));

  it('is told by letters of other shapes only where the recogniser was in doubt', () => {
    expect(mendedLine('en', 'unanizously approved', /unan/u, 0.5)).toBe('unanimously approved');
    expect(mendedLine('en', 'unanizously approved', /unan/u, 0.9)).toBe('unanizously approved');
  });

  it('of four letters is told where hardly one of them is sure', () => {
    expect(mendedLine('en', 'Roli call', /Roli/u, 0.5)).toBe('roll call');
    expect(mendedLine('en', 'Roli call', /Roli/u, 0.7)).toBe('roli call');
  });

  it('is held against the words that the document itself repeats', () =>
    expect(mendedLine('en', 'Harbourside Harbourside Harb0urside', /0/u)).toBe('harbourside harbourside harbourside'));

  it('keeps the length of the text', () => {
    const line = 'Forrnand Bo Ek rneldte afbud';
    expect(mendedLine('da', line, /rn/u)).toHaveLength(line.length);
  });
});

describe('a word of a text layer', () => {
  it('is never touched', () => {
    const lexicon = lexicons.find(({ language }) => language.code === 'da');
    const layout = layOut(documentOf(['Beslutninq: Godkcndt den l7. dccember']));
    const folded = fold(layout.text);
    expect(lexicon && mended(layout, folded, lexicon)).toBe(folded);
  });
});
