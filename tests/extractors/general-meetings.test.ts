// Minutes of clubs and general meetings: who was elected with or without a verb, and who sat for which group.
import { describe, expect, it } from 'vitest';
import { factsOf as attendanceOf, danishItems, peopleIn } from './attendance-cases.ts';
import { decided } from './decided.ts';
import { factsOf, itemsOf, peopleOf } from './languages/printed-minutes.ts';

const prose = 'Formanden fortalte om arbejdet i året og om de planer, der er for havnen og for klubhuset.';
const talk = 'Lederen fortalte om arbeidet i året og om de planene som er lagt for havnen og for huset.';

describe('people with what they stand for', () => {
  it('are one a line, each with a club behind the comma', () => {
    const { attendance } = attendanceOf([
      'Referat',
      'Havneudvalget',
      '',
      'Til stede:',
      'Anna Holm, Roklubben',
      'Bo Ek, Skak',
      'Carla Dam, SSB (gik før punkt 2)',
      'Dan Friis, Havnen',
      ...danishItems,
    ]);
    expect(attendance.map(({ name, organization, status }) => `${name}: ${organization}, ${status}`)).toEqual([
      'Anna Holm: Roklubben, present',
      'Bo Ek: Skak, present',
      'Carla Dam: SSB, partial',
      'Dan Friis: Havnen, present',
    ]);
  });

  it('are not told from a list that runs over its lines', () => {
    expect(
      peopleIn(
        'Referat',
        'Byrådet',
        '',
        'Til stede: Anna Holm, Bo Ek,',
        '           Carla Dam, Dan Friis',
        ...danishItems,
      ),
    ).toHaveLength(4);
  });

  it('may stand under heads of their own that end with a colon', () => {
    expect(
      peopleIn(
        'Referat',
        'Byrådet',
        '',
        '!Til stede:',
        '',
        '!Bådfolket:',
        'Anna Holm',
        'Bo Ek',
        'Carla Dam',
        ...danishItems,
      ),
    ).toEqual(['Anna Holm present member', 'Bo Ek present member', 'Carla Dam present member']);
  });
});

describe('officers of the meeting', () => {
  const minutes = (...lines: string[]) =>
    peopleOf(factsOf('!Referat fra generalforsamling', '', ...lines, '', '!3 Havnen', talk, '', '!4 Eventuelt', talk));

  it('may be proposed first and elected on the line below', () => {
    expect(
      minutes('!1 Valg av ordstyrer', 'Styret foreslår Anna Holm.', '', 'Valgt ved akklamasjon.', '', '!2 Leie', talk),
    ).toEqual(['Anna Holm present chair']);
  });

  it('may be named alone above the election', () => {
    expect(
      minutes('!1 Valg av paraferer', 'Anna Holm og Bo Ek', '', 'Valgt ved akklamasjon', '', '!2 Leie', talk),
    ).toEqual(['Anna Holm present keeper-of-minutes', 'Bo Ek present keeper-of-minutes']);
  });

  it('may be two secretaries', () => {
    expect(
      minutes('!1 Valg av referenter', 'Anna Holm og Bo Ek blir valgt til referenter', '', '!2 Leie', talk),
    ).toEqual(['Anna Holm present secretary', 'Bo Ek present secretary']);
  });
});

describe('an election', () => {
  const minutes = (...lines: string[]) =>
    itemsOf(
      factsOf('!Referat af generalforsamling', '', '!1. Beretning', prose, '', ...lines, '', '!9. Eventuelt', prose),
    );

  it('may be told by nothing but names under its heading', () => {
    expect(minutes('!2. Valg af kasserer', 'Bo Ek', '', '!3. Valg af dirigent', 'Ada Holm er dirigent')).toEqual([
      '1 Beretning: -',
      '2 Valg af kasserer: elected',
      '3 Valg af dirigent: elected',
      '9 Eventuelt: -',
    ]);
  });

  it('is not told by who speaks under it, nor by who will not stand again', () => {
    expect(
      minutes(
        '!2. Valg af kasserer',
        `Bo Ek fortalte. ${prose}`,
        '',
        '!3. Valg af revisor',
        'Ada Holm modtager ikke genvalg.',
      ),
    ).toEqual(['1 Beretning: -', '2 Valg af kasserer: -', '3 Valg af revisor: -', '9 Eventuelt: -']);
  });

  const texts = (code: 'no' | 'sv', ...lines: string[]) => decided(code, ...lines).decisions.map(({ text }) => text);

  it('is one decision with the line below that tells how', () => {
    const lines = ['Anna Holm og Bo Ek blir valgt til referenter', 'Valgt ved akklamasjon'];
    expect(texts('no', ...lines)).toEqual([lines.join(' ')]);
    expect(decided('no', ...lines).votes).toHaveLength(1);
  });

  it('takes the rows of candidates above it once', () => {
    const rows = ['Anna Holm  Omval 1 år', 'Bo Ek  Nyval 2 år'];
    expect(texts('sv', 'Förslaget var:', ...rows, 'Beslutades enligt valberedningens förslag.')).toEqual([
      'Anna Holm Omval 1 år Bo Ek Nyval 2 år Beslutades enligt valberedningens förslag.',
    ]);
  });

  it('leaves the list of candidates out where the sentence names them again', () => {
    const rows = ['Anna Holm  Omval 1 år', 'Bo Ek  Nyval 2 år'];
    const sentence = 'Beslutades att välja Anna Holm och Bo Ek till valberedning.';
    expect(texts('sv', ...rows, sentence)).toEqual([sentence]);
  });

  it('leans on nothing where it says itself what was decided', () => {
    const sentence =
      'Beslutades enligt styrelsens förslag att styrelsen ska bestå av högst sex ordinarie ledamöter samt högst två suppleanter till nästa stämma.';
    expect(texts('sv', 'Valberedningen talade om antalet.', sentence)).toEqual([sentence]);
  });
});
