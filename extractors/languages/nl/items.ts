// Dutch: headings of items, contents lists, openness (vocabulary nl.4, nl.5).
import type { ItemWords } from '../item-words.ts';

export const items = {
  words: ['agendapunt', 'punt', 'agendapunt nr.', 'agp.', 'ap.', 'raad: punt', 'raadspunt', 'nr.', 'onderwerp', 'voorstel', 'hd', 'ad', 'besluit nr.', 'artikel nr.', '§'],
  contents: ['inhoud', 'inhoudsopgave', 'contents', 'agendapunten', 'inhoudstafel'],
  agenda: ['agenda', 'de agenda', 'agenda van de vergadering', 'dagorde', 'agendapunten', 'voorlopige agenda', 'conceptagenda', 'concept agenda', 'vergaderagenda', 'agenda …'],
  ritual: [
    [
      'approval',
      [
        '(vaststelling|vaststellen|goedkeuring|goedkeuren|bekrachtiging) [van] [de|het] (agenda|notulen|verslag|verslagen|besluitenlijst|besluitenlijsten|conceptnotulen|dagorde|vorige|orde|*) …', 'notulen [van] …', 'verslag (vorige|van de vorige|van de vergadering|vergadering) …', 'besluitenlijst [van] …', 'vaststelling agenda', 'agenda', 'lijst van besluiten …', 'notulen en *', 'verslag (ALV|bestuursvergadering) …',
      ],
    ],
    ['election', ['(verkiezing|benoeming|herbenoeming|aanstelling|aanduiding|aanwijzing|voordracht|aftreden|aftreding|samenstelling|bestuursverkiezing|bestuurswissel|kascommissie|benoemen|herbenoemen) …', 'voorstel tot (benoeming|herbenoeming) …', 'eedaflegging …', 'installatie …', 'decharge …']],
    [
      'report',
      [
        'jaarverslag*', 'jaarrekening*', 'financieel (verslag|overzicht|jaarverslag) …', 'jaarstukken …', 'verslag (kascommissie|van de kascommissie|van *) …', 'kascontrole*', 'kascommissie …', '(stand van zaken|voortgang|terugkoppeling|rapportage|kwartaalrapportage|jaarrapport|bestuursrapportage|tussenrapportage|nieuws uit) …', 'beleidsverslag', 'verslagen', 'financiën', '* verslag', 'update*',
      ],
    ],
    [
      'information',
      [
        'mededeling*', 'ingekomen (stukken|post|brieven) …', '(post|postronde|correspondentie|in- en uitgaande post)', 'informatie* …', 'ter (informatie|kennisname|kennisgeving|inzage) …', 'kennisname …', 'kennisneming …', 'kennisgeving …', 'presentatie …', 'toelichting …', 'lijst (van|met) ingekomen …', 'uit het college', 'regeling van de werkzaamheden', 'huishoudelijke mededelingen', 'wat er speelt',
      ],
    ],
    ['question', ['rondvraag', 'vragen* …', 'vragenuur', 'vragenhalfuur', 'vragenkwartier', 'spreekrecht …', 'inspreken …', 'insprekers …', 'inspraak …', 'wat verder ter tafel komt', 'wvttk', 'w.v.t.t.k.', 'mondelinge vragen …', 'schriftelijke vragen …', 'actualiteit*', 'interpellatie …', 'vragenronde', 'burgers aan het woord']],
    ['decision', ['voorstel …', 'raadsvoorstel …', 'motie …', 'moties …', 'amendement …', 'begroting …', '*begroting …', 'verordening …', 'bestemmingsplan …', 'hamerstuk* …', 'bespreekstuk* …', 'besluit …', 'contributie …', 'vaststellen …', 'wijziging …', 'reglement …', 'belasting …', 'retributie …', 'huishoudelijk reglement …', 'statutenwijziging …', 'onderzoeksvoorstel …', 'initiatiefvoorstel …']],
    [
      'formal',
      [
        'opening*', 'welkom', 'opening en …', 'sluiting', 'afsluiting', 'sluiting …', 'volgende vergadering …', 'datum volgende vergadering', 'data …', 'actiepunten …', 'actielijst …', 'actiepuntenlijst …', 'actie- en besluitenlijst', 'besluiten- en actielijst', 'presentie*', 'loting …', 'bepalen stemvolgorde', 'bepaling (stemvolgorde|eerste spreker) …', 'afmeldingen …', 'varia', 'diversen', 'overige (punten|zaken)', 'toezeggingen …', 'geheimhouding …', 'regeling van werkzaamheden', 'orde van de vergadering', 'volgende bijeenkomst', 'rondje', 'dankwoord', 'ingelaste punten', 'hoogdringende punten …', 'aangekondigd*', 'aanwezigen',
      ],
    ],
  ],
  never: [
    'aanwezig*', 'afwezig*', 'verontschuldigd*', 'notulen', 'verslag', 'agenda', 'besluitenlijst', 'samenstelling', 'bijlage*', 'ondertekening*', 'handtekening*', 'openbare zitting', 'besloten zitting', 'geheime zitting', 'dagorde', 'inhoud', 'inhoudsopgave', 'status', 'beschrijving', 'besluit', 'artikel #', 'artikel # …', 'concept', 'conceptnotulen', 'presentielijst', 'voorzitter …', 'notulist …', 'aldus …', 'beknopte samenvatting', 'leden', 'bestuur', 'deelnemers', 'genodigden', 'verzendlijst', 'de griffier', 'de voorzitter', 'bestuursleden', 'motivering', 'bijlagen', 'volgens het register',
  ],
  closings: [
    'aldus (vastgesteld|besloten|opgemaakt|gedaan|goedgekeurd|beslist)', 'handtekening*', 'ondertekening*', 'was getekend', 'vastgesteld in de (openbare|vergadering)', 'gezien en goedgekeurd', 'namens de (raad|gemeenteraad)', 'op last van de raad', 'goedgekeurd in zitting', 'voor akkoord', 'voor eensluidend afschrift', 'getekend', 'vastgesteld door de', 'aldus vastgesteld', 'notulen goedgekeurd',
  ],
  kinds: [
    ['decision-list', ['besluitenlijst*', 'openbare besluitenlijst', 'lijst van besluiten', 'verslag besluiten', 'besluitenregister', 'besluitenverslag', 'besluitlijst']],
    ['minutes', ['notulen', 'conceptnotulen', 'ontwerpnotulen', 'verslag', 'vergaderverslag', 'zittingsverslag', 'proces-verbaal', 'raadsnotulen', '*notulen', 'handelingen', 'kort verslag', 'woordelijk verslag', 'openbaar verslag']],
    ['agenda', ['agenda', 'dagorde', 'uitnodiging', 'oproep', 'convocatie', 'raadsvoorstel', 'vergaderstukken']],
    ['other', ['raadsinformatiebrief', 'toelichting', 'jaarverslag', 'persbericht', 'nieuwsbrief', 'huishoudelijk reglement', 'beleidsplan']],
  ],
  held: [
    '(opent|opende) de [openbare] (vergadering|zitting)', '(sluit|sloot) [de voorzitter|hij|zij] de (vergadering|zitting)', 'aanwezig*', 'afwezig*', 'besluit* (unaniem|bij|in|met|tot|om|de)', '(vastgesteld|aangenomen|verworpen|aanvaard|goedgekeurd|besloten)', 'met algemene stemmen', 'stemt in met', 'kennis genomen', 'is gesloten',
  ],
  closed: ['besloten', 'besloten zitting', 'besloten vergadering', 'besloten gedeelte', 'geheim', 'geheime zitting', 'vertrouwelijk', 'achter gesloten deuren', 'niet openbaar', 'niet-openbaar', 'onder geheimhouding', 'besloten deel'],
  open: ['openbaar', 'openbare zitting', 'openbare vergadering', 'openbaar gedeelte', 'openbaar deel'],
  offAgenda: ['(toegevoegd aan|toevoeging aan) de agenda', 'aan de agenda toegevoegd', 'niet geagendeerd*', 'niet op de agenda', 'extra agendapunt', 'aanvullend agendapunt', 'motie vreemd', 'vreemd aan de orde', 'vreemd aan de agenda', 'hoogdringend*', 'spoedeisend*', 'ingelast*', 'ingelast punt', 'aanvullende agenda', 'bijkomend punt', 'bijkomende agenda'],
  caseLabels: ['zaaknummer', 'zaaknr.', 'zaaknr', 'zaak', 'dossiernummer', 'dossiernr.', 'dossier', 'kenmerk', 'ons kenmerk', 'registratienummer', 'reg.nr.', 'voorstelnr.', 'voorstelnummer', 'voorstel nr.', 'raadsvoorstel nr.', 'referentie', 'ref.', 'documentnummer', 'zaak-id', 'besluitnummer', 'verseonnummer', 'corsanummer'],
  referenceLabels: ['document', 'documentnr.', 'bijlage nr.', 'stuknummer', 'stuk nr.'],
  metaLabels: ['portefeuillehouder', 'steller', 'behandelend ambtenaar', 'afdeling', 'bevoegd lid', 'bevoegde schepen', 'directie', 'dienst', 'dossierbehandelaar', 'contactpersoon', 'programma', 'indiener', 'indieners', 'spreker', 'woordvoerder', 'betreft', 'bestemd voor', 'tijd', 'duur', 'commissie', 'aard', 'beleidsveld'],
} as const satisfies ItemWords;
