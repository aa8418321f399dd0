// Norwegian: labels of the sections inside an item (vocabulary no.4-6).
import type { SectionWords } from '../section-words.ts';

export const sections = {
  labels: [
    [
      'background',
      ['saksopplysning', 'saksopplysninger', 'saksopplysningar', 'saksutredning', 'saksutgreiing', 'saksfremstilling', 'saksframstilling', 'bakgrunn', 'bakgrunn for saken', 'bakgrunn for saka', 'innledning', 'innleiing', 'sammendrag', 'samandrag', 'kort oppsummering', 'vurdering', 'vurderingar', 'vurderinger', 'rådmannens vurdering', 'kommunedirektørens vurdering', '*s vurdering', 'begrunnelse', 'grunngjeving', 'motivasjon', 'fakta', 'faktiske opplysninger', 'problemstilling', 'hva saken gjelder', 'hva saken dreier seg om', 'kva saka gjeld', 'saken gjelder', 'saka gjeld', 'redegjørelse', 'formål', 'alternative løsninger', 'drøfting', 'konklusjon', 'rådmannens konklusjon', 'oppsummering', 'beskrivelse'],
    ],
    [
      'recommendation',
      ['innstilling', 'innstillingar', 'innstillinger', 'innstilling fra …', 'innstilling frå …', '* innstilling', '* innstilling …', 'rådmannens innstilling', 'rådmannens forslag til (vedtak|innstilling)', 'rådmannens tilråding', 'kommunedirektørens innstilling', 'kommunedirektørens forslag til (vedtak|innstilling)', 'ordførers innstilling', 'forslag til vedtak', 'forslag til innstilling', 'forslag til vedtak/innstilling', 'framlegg til vedtak', 'framlegg til innstilling', 'forslag til styrevedtak', 'tilråding', 'tilråding frå …', 'tilrår', 'saksbehandlers innstilling', '*s forslag til vedtak', 'styrets innstilling', 'styrets forslag til vedtak', '*s framlegg til vedtak', 'administrasjonens (innstilling|forslag)', 'hovedstyrets innstilling', 'valgkomiteens innstilling', 'forslag til beslutning', 'rådmannen tilrår', 'rådmannens tilrådning'],
    ],
    [
      'proposal',
      ['forslag', 'forslag fra …', 'forslag frå …', 'forslag stilt av …', 'forslagsstiller', 'endringsforslag', 'endringsforslag fra …', 'tilleggsforslag', 'tilleggsforslag fra …', 'alternativt forslag', 'alternativt forslag fra …', 'fellesforslag', 'fellesforslag fra …', 'framlegg frå …', 'oversendelsesforslag', 'oversendelsesforslag fra …', 'utsettelsesforslag', 'verbalforslag', 'representantforslag', 'motivering', 'opprinnelig forslag', 'nytt forslag', 'forslaget'],
    ],
    ['legal', ['lovgrunnlag', 'rettsgrunnlag', 'juridisk grunnlag', 'hjemmel', 'lovverk', 'lov og regelverk', 'lovhjemmel', 'heimel', 'vurdering etter naturmangfoldloven', 'juridiske konsekvenser']],
    ['finance', ['økonomi', 'økonomiske konsekvenser', 'økonomiske konsekvensar', 'økonomisk konsekvens', 'økonomi og finansiering', 'finansiering', 'budsjettmessige konsekvenser', 'kostnader', 'økonomiske og administrative konsekvenser', 'bemanningsmessige og økonomiske konsekvenser', 'økonomisk vurdering']],
    ['consultation', ['høring', 'høyring', 'høringsuttalelser', 'høyringsfråsegner', 'merknader', 'innkomne merknader', 'medvirkning', 'medverknad', 'uttalelser', 'uttalelse fra …', 'offentlig ettersyn']],
    ['history', ['tidligere behandling', 'tidlegare handsaming', 'tidligere vedtak', 'tidligere behandlet', 'behandlingshistorikk', 'saksgang', 'saksganga', 'politisk saksgang', 'historikk', 'tidligere politisk behandling', 'saken er tidligere behandlet', 'behandlet i …']],
    [
      'discussion',
      ['behandling', 'behandling …', 'handsaming', 'handsaming …', 'behandling i møtet', 'møtebehandling', 'møtehandsaming', 'saksbehandling i møtet', 'drøfting i møtet', 'drøftinger', 'diskusjon', 'diskusjoner', 'debatt', 'orientering', 'kommentarer', 'referat', 'innlegg', 'ordskifte', 'votering', 'avstemming', 'avstemning', 'røysting', 'avrøysting', 'voteringsresultat', 'votering …', '* behandling av sak *', 'behandling av sak *', 'presentasjon', 'tatt ordet'],
    ],
    [
      'decision',
      ['vedtak', 'vedtak …', '* vedtak', '* vedtak …', 'enstemmig vedtak', 'samrøystes vedtak', 'vedtatt', 'styrets vedtak', 'møtets vedtak', 'kommunestyrets vedtak', 'formannskapets vedtak', 'endelig vedtak', 'beslutning', 'beslutninger', 'konklusjon og vedtak', 'vedtak og protokoll', 'vedtak/merknad', 'årsmøtets vedtak', 'generalforsamlingens vedtak', 'utfall', 'avgjerd', 'avgjørelse', 'vedtok', 'vedtaket', 'fattet vedtak', 'innstilling til kommunestyret vedtatt', 'det ble fattet slikt vedtak', 'det ble fattet følgende vedtak', 'følgende vedtak ble fattet'],
    ],
    ['dissent', ['protokolltilførsel', 'protokolltilførsler', 'protokolltilføring', 'protokollmerknad', 'protokolltilførsel fra …', 'merknad fra mindretallet', 'mindretallsmerknad', 'stemmeforklaring', 'røysteforklaring', 'dissens', 'særmerknad']],
    ['attachments', ['vedlegg', 'vedlagt', 'vedlagte dokumenter', 'vedlegg i saken', 'vedlegg til saken', 'trykte vedlegg', 'trykt vedlegg', 'uprenta vedlegg', 'utrykte vedlegg', 'prenta vedlegg', 'vedleggsliste', 'dokumenter i saken', 'dokument i saka', 'saksdokument', 'saksdokumenter', 'dokumenter', 'saksdokumenter vedlagt', 'liste over vedlegg', 'vedlagt saken']],
    ['next-steps', ['oppfølging', 'videre prosess', 'vidare prosess', 'videre arbeid', 'tiltak', 'aksjon', 'aksjoner', 'aksjonspunkter', 'aksjonspunkt', 'gjøremål', 'oppgaver', 'oppgåver', 'til oppfølging', 'videre saksgang', 'fremdrift', 'framdrift', 'å gjøre', 'to do', 'todo']],
    ['other', ['miljø', 'miljøkonsekvenser', 'klima og miljø', 'miljømessige konsekvenser', 'folkehelse', 'barn og unge', 'universell utforming', 'beredskap', 'risiko', 'konsekvenser', 'personell', 'personalmessige konsekvenser', 'likestilling', 'administrative konsekvenser', 'administrative og økonomiske konsekvenser', 'samfunnssikkerhet', 'forfall', 'til stede', 'habilitet', 'habilitetsvurdering', 'melding om vedtak', 'utskrift til', 'vedtaket sendes til', 'kopi til', 'kommentar']],
  ],
} as const satisfies SectionWords;
