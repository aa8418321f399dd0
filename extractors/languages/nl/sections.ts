// Dutch: labels of the sections inside an item (vocabulary nl.6).
import type { SectionWords } from '../section-words.ts';

export const sections = {
  labels: [
    [
      'background',
      [
        'beschrijving', 'beknopte samenvatting', 'samenvatting', 'korte samenvatting', 'inleiding', 'aanleiding', 'aanleiding en context', 'aanleiding & context', 'context', 'achtergrond', 'feiten en context', 'feiten', 'feiten, context en argumentatie', 'argumentatie', 'argumenten', 'motivering', 'voorgeschiedenis en feiten', 'toelichting', 'doel', 'doelstelling', 'probleemstelling', 'beoogd effect', 'beoogd resultaat', 'kern van het voorstel', 'kanttekeningen', 'beoordeling', 'onderwerp', 'inhoud', 'situatie', 'omschrijving', 'overwegende dat', 'overwegingen', 'verantwoording', 'uitvoering', 'feiten en motivering', 'verwijzingsdocumenten',
      ],
    ],
    ['recommendation', ['advies', 'advies van de commissie', 'commissieadvies', 'aanbeveling', 'aanbevelingen', 'preadvies', 'advies college', 'voorstel van het college', 'collegevoorstel', 'ambtelijk advies', 'adviezen', 'bestuursvoorstel', 'voorstel bestuur', 'voorstel van het bestuur']],
    ['proposal', ['voorstel', 'voorstel tot beslissing', 'ontwerpbesluit', 'ontwerp van besluit', 'gevraagd besluit', 'te nemen besluit', 'conceptbesluit', 'beslispunten', 'voorgesteld besluit', 'voorgestelde beslissing', 'motie', 'amendement', 'dictum', 'verzoekt het college', 'draagt het college op']],
    ['legal', ['juridische grond', 'juridische gronden', 'regelgeving', 'regelgeving: bevoegdheid', 'regelgeving bevoegdheid', 'bevoegdheid', 'wettelijk kader', 'wettelijke basis', 'wet- en regelgeving', 'juridische aspecten', 'juridisch kader', 'rechtsgrond', 'rechtsgronden', 'hogere regelgeving', 'wetten en reglementen', 'wettelijke bepalingen', 'wettelijke context', 'juridische consequenties', 'gelet op']],
    ['finance', ['financiën', 'financiele consequenties', 'financiële gevolgen', 'financiële consequenties', 'financiële impact', 'financiële weerslag', 'financiële informatie', 'financiële aspecten', 'budget', 'budgettaire impact', 'budgettaire gevolgen', 'kosten', 'kosten, baten en dekking', 'dekking', 'visum', 'visum financieel directeur', 'financieel advies', 'financieel']],
    ['consultation', ['inspraak', 'participatie', 'communicatie', 'overleg', 'consultatie', 'burgerparticipatie', 'openbaar onderzoek', 'externe adviezen', 'draagvlak', 'inspraak en participatie']],
    ['history', ['voorgeschiedenis', 'historiek', 'eerdere besluiten', 'eerdere besluitvorming', 'eerdere beslissingen', 'voorgaande besluiten', 'behandeling in commissie', 'voorgaande beslissingen', 'historie']],
    ['discussion', ['bespreking', 'beraadslaging', 'beraadslagingen', 'discussie', 'debat', 'behandeling', 'tussenkomst', 'tussenkomsten', 'opmerkingen', 'vragen', 'reacties', 'verloop', 'eerste termijn', 'tweede termijn', 'vragen en opmerkingen', 'stemverklaring', 'stemverklaringen', 'stemmotivering', 'inbreng']],
    [
      'decision',
      [
        'besluit', 'besluiten', 'beslissing', 'beslissingen', 'besluitvorming', 'genomen besluit', 'genomen besluiten', 'raadsbesluit', 'besluit van de raad', 'besluit raad', 'besluit van het college', 'collegebesluit', 'besluit van de *', 'besluit van het *', 'status', 'conclusie', 'conclusies', 'uitslag', 'afspraak', 'afspraken', 'besloten', 'resultaat', 'besluit en stemming', 'uitkomst', 'bestuursbesluit', 'beslissing college', 'besluit bestuur', 'besluit alv',
      ],
    ],
    ['dissent', ['minderheidsstandpunt', 'minderheidsnota']],
    ['attachments', ['bijlage', 'bijlagen', 'bijlagen bij dit besluit', 'stukken', 'documenten', 'bijgevoegde documenten', 'bijgevoegde stukken', 'toegevoegde documenten', 'bijbehorende stukken', 'meegestuurde stukken', 'onderliggende stukken', 'ter inzage']],
    ['next-steps', ['actie', 'acties', 'actiepunt', 'actiepunten', 'toezegging', 'toezeggingen', 'vervolg', 'vervolgstappen', 'vervolgprocedure', 'to do', 'actielijst', 'te doen', 'actiehouder', 'vervolgtraject']],
    ['other', ['risico', "risico's", 'duurzaamheid', 'personeel', 'opmerking', 'overige', 'stemming', 'adviesraad', 'evaluatie', 'personele gevolgen']],
  ],
} as const satisfies SectionWords;
