import { describe, expect, it } from 'vitest';
import { decided, decidedIn, told, underLabel } from './decided.ts';

const da = (...paragraphs: string[]) => told(decided('da', ...paragraphs));

describe('Danish sentences that decide', () => {
  it.each([
    ['Regnskabet blev enstemmigt godkendt.', 'adopted'],
    ['Herefter blev beretningen taget til efterretning.', 'noted'],
    ['Det blev vedtaget at fastholde kontingentet på 750 kr.', 'adopted'],
    ['Generalforsamlingen vedtog, at paragraffen er uændret.', 'adopted'],
    ['Bo Ek blev valgt som dirigent.', 'elected'],
    ['I hans sted valgtes til bestyrelsen Bo Ek.', 'elected'],
    ['Forslaget om hegnet udskydes til næste generalforsamling.', 'postponed'],
    ['Forslaget blev nedstemt.', 'rejected'],
    ['Forslaget blev ikke vedtaget.', 'rejected'],
    ['Rengøringsplanen er godkendt med minimale rettelser.', 'adopted-amended'],
    ['Dagsordenen godkendt.', 'adopted'],
    ['Karen gennemgik regnskabet, som blev godkendt.', 'adopted'],
    ['Vi vedtager, at kontingentet forbliver som det er.', 'adopted'],
    ['Det blev stemt ned med stort flertal.', 'rejected'],
    ['Bestyrelsen sagde ja.', 'adopted'],
    ['Bo Ek trak på den baggrund sit forslag.', 'withdrawn'],
  ])('%s', (sentence, outcome) => expect(da(sentence)).toEqual([`${outcome}: ${sentence}`]));
});

describe('Danish sentences that decide nothing', () => {
  it.each([
    'Regnskabet blev godkendt af revisor.',
    'Forslaget skal vedtages på næste generalforsamling.',
    'Hvis forslaget bliver vedtaget, stiger kontingentet.',
    'Bo Ek modtager ikke genvalg.',
    'På sidste generalforsamling blev kontingentet vedtaget.',
    'Bestyrelsen oplyste, at forslaget blev vedtaget i kommunen.',
    'Formanden bød velkommen til de 31 ud af 215 medlemmer.',
    'Der var ingen indkomne forslag.',
  ])('%s', (sentence) => expect(da(sentence)).toEqual([]));
});

describe('Danish decision labels', () => {
  const outcome = (text: string) => underLabel('da', 'Beslutning', text).decisions.map((decision) => decision.outcome);

  it.each([
    ['Godkendt.', 'adopted'],
    ['Indstillingen blev tiltrådt.', 'adopted'],
    ['Tilbagesendes Teknisk Afdeling med bemærkning, at byrådet har vedtaget Magistratens indstilling.', 'adopted'],
    ['Fremsendes til Teknisk Udvalg til behandling.', 'referred'],
    ['Godkendt med følgende tilføjelse: der indkøbes to bænke.', 'adopted-amended'],
    ['Indstilles til Byrådets godkendelse.', 'recommended'],
    ['Anbefales.', 'recommended'],
    ['Udsat.', 'postponed'],
    ['Udgår.', 'withdrawn'],
    ['Taget til efterretning.', 'noted'],
    ['Sagen blev drøftet.', 'noted'],
    ['Sendes tilbage til udvalget.', 'returned'],
    ['Ikke godkendt.', 'rejected'],
    ['Ingen.', 'no-decision'],
    ['Godkendt som indstillet.', 'adopted'],
    ['Anbefales godkendt som indstillet.', 'recommended'],
    ['Herefter blev vedtægten vedtaget, og den sendes til provstiudvalget.', 'adopted'],
    ['Der kunne ikke opnås enighed. Retningslinjen kan derfor ikke godkendes.', 'rejected'],
    ['Det blev overladt til bestyrelsen at finde en løsning.', 'referred'],
    ['Indstillingspunkt 1-4 anbefales. Indstillingspunkt 5 taget til efterretning.', 'recommended'],
    ['Indstillingen blev godkendt. Venstre kunne ikke tiltræde indstillingen.', 'adopted'],
  ])('%s', (text, expected) => expect(outcome(text)).toEqual([expected]));

  it('tell who could not agree', () => {
    const text = 'Godkendt. Radikale Venstres byrådsgruppe kunne ikke tiltræde indstillingen.';
    expect(underLabel('da', 'Beslutning', text).decisions[0]?.dissent).toEqual([
      {
        person: null,
        group: 'Radikale Venstres byrådsgruppe',
        text: 'Radikale Venstres byrådsgruppe kunne ikke tiltræde indstillingen.',
      },
    ]);
  });

  it('leave out attendance repeated after the decision', () => {
    const paragraphs = ['Godkendt.', 'Bo Ek var fraværende.'];
    const section = { role: 'decision', label: 'Beslutning', paragraphs } as const;
    const whole = decidedIn('da', [section]).decisions[0];
    const attendance = { start: (whole?.evidence.at(-1)?.start ?? 0) - 1, end: whole?.evidence.at(-1)?.end ?? 0 };
    expect(told(decidedIn('da', [section], { attendanceStatements: [attendance] }))).toEqual(['adopted: Godkendt.']);
  });

  it('of an earlier body and day are history', () => {
    const facts = decidedIn(
      'da',
      [
        { role: 'decision', label: 'Beslutning i Økonomiudvalget den 11-08-2021', paragraphs: ['Anbefales.'] },
        { role: 'decision', label: 'Beslutning i Byrådet den 25-08-2021', paragraphs: ['Godkendt.'] },
      ],
      { meetingDate: '2021-08-25' },
    );
    expect(told(facts)).toEqual(['adopted: Godkendt.']);
  });

  it('do not let a recommendation decide', () => {
    const facts = decidedIn('da', [
      {
        role: 'recommendation',
        label: 'Indstilling',
        paragraphs: ['Forvaltningen indstiller, at planen bliver godkendt.'],
      },
      { role: 'background', label: 'Sagsfremstilling', paragraphs: ['Planen blev vedtaget af byrådet.'] },
    ]);
    expect(told(facts)).toEqual([]);
  });
});

describe('Danish elections', () => {
  it('with a list below', () => {
    expect(da('Som suppleanter blev valgt:', 'Bo Ek (på valg i 2026)', 'Ada Holm (på valg i 2027)')).toEqual([
      'elected: Som suppleanter blev valgt: Bo Ek (på valg i 2026) Ada Holm (på valg i 2027)',
    ]);
  });

  it('with the names above', () => {
    expect(
      da(
        'Følgende stillede op:',
        'Bo Ek (vælges for 2 år)',
        'Ada Holm (vælges for 1 år)',
        'Begge kandidater blev valgt.',
      ),
    ).toEqual(['elected: Bo Ek (vælges for 2 år) Ada Holm (vælges for 1 år) Begge kandidater blev valgt.']);
  });

  it('in rows of names', () => {
    expect(da('Bo Ek, A31 genvalgt', 'Ada Holm, A25 genvalgt')).toEqual([
      'elected: Bo Ek, A31 genvalgt Ada Holm, A25 genvalgt',
    ]);
  });
});
