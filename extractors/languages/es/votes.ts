// Spanish: motions, movers, tallies, results, ballots (vocabulary es.8; traps T12 to T15).
import type { VoteWords } from '../vote-words.ts';

const voices = '(voto|votos|sufragios|papeletas)';
const tens = '(treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|veinte)';

export const votes = {
  motions: ['(mociona|moción de|hace la moción|presenta moción)', '{names} propone[,] (secunda|secundad*)', 'a propuesta de {names}[,] secundad*'],
  moving: ['propone y {names} secunda'],
  dropped: ['(retira|retiran) (su|la) (moción|propuesta)'],
  noMotions: [],
  moverBefore: ['propone', 'mociona', 'presenta la moción', 'hace la moción'],
  moverAfter: ['a propuesta de', 'propuesto por', 'propuesta por', 'presentada por', 'moción de', 'moción presentada por', 'mocionado por', 'moción presentada por el grupo', 'propuesta de'],
  seconderBefore: ['secunda', 'secundó', 'apoya'],
  seconderAfter: ['secundado por', 'secundada por', 'apoyada por', 'apoyado por'],
  agents: ['por', 'de'],
  pairAfter: [],
  firstPerson: ['propongo', 'mociono'],
  results: [],
  verdicts: [],
  beside: [
    ['fail', ['(rechazad*|desestimad*) por', '(propuesta|moción|enmienda) … rechazad*', 'no prospera', 'queda rechazad*', 'se rechaza']],
    ['tied', ['empate', 'empatada', 'empatado']],
    [
      'pass',
      [
        'unanimidad', 'unánimemente', 'unánime', '(por|con) [la] mayoría [absoluta|simple|de votos|de los *|cualificada]', 'por mayoria', 'por asentimiento', 'por aclamación', '(aprobad*|aprueba|aprobó) (con|por) …', '# votos a favor', 'con # votos', 'por # votos', 'con los votos (a favor|favorables)', 'con el voto (favorable|a favor) de', '* votos (a favor|favorables)', 'con * votos a favor',
      ],
    ],
  ],
  held: ['votos (a favor|favorables|en contra)', 'voto (a favor|en contra|favorable)', '(vota|votan|votó|votaron) (a favor|en contra|sí|no)', 'sometid* … votación', 'abstencion*', 'abstención', 'resultado de la votación', 'votación (nominal|secreta|ordinaria|a mano alzada)', 'se somete a votación', 'se procede a la votación', 'efectuada la votación', 'se abstiene*'],
  tallyLeads: ['votación', 'resultado de la votación', 'resultado', 'votos emitidos', 'con el siguiente resultado', 'el resultado', 'sentido del voto', 'escrutinio', 'arroja el siguiente', 'votan a favor', 'votan en contra', 'se abstienen', 'el resultado es el siguiente', 'votaciones'],
  majorities: [
    ['casting-vote', ['voto de calidad', 'voto dirimente', 'voto de desempate']],
    ['qualified', ['mayoría absoluta', 'mayoria absoluta', 'mayoría cualificada', 'mayoría calificada', 'dos tercios', '2/3', 'tres quintos', 'tres quintas partes', 'mayoría reforzada']],
    ['unanimous', ['unanimidad', 'unánimemente', 'unánime', 'asentimiento', 'aclamación']],
    ['majority', ['mayoría [simple|de votos|de los presentes|de los asistentes]', 'mayoria', 'por mayoría']],
  ],
  methods: [
    ['secret-ballot', ['votación secreta', 'voto secreto', 'papeleta*', 'urna']],
    ['roll-call', ['votación nominal', 'nominalmente', 'llamamiento público', 'voto nominal']],
    ['show-of-hands', ['mano alzada', 'a mano alzada', 'levantando la mano', 'votación ordinaria']],
    ['electronic', ['votación electrónica', 'voto electrónico', 'voto telemático', 'votación telemática']],
    ['voice', ['aclamación', 'viva voz']],
    ['consent', ['asentimiento']],
    ['written', ['por escrito', 'voto por correo']],
  ],
  counts: [
    `{yes} ${voices} (a favor|favorables|afirmativos|sí) [*|de los *|del *|de *] [*] [*] [,|y|;] {no} [${voices}] (en contra|negativos|contrarios|no) [[,|y|;] {abstain} abst*]`,
    `{yes} ${voices} (a favor|favorables|favorable|afirmativos)`, `{no} ${voices} (en contra|negativos|contrarios|desfavorables)`, '{abstain} abstencion*', '{abstain} abstención', `{abstain} ${voices} en blanco`, '[votos] a favor [:] {yes}', '[votos] en contra [:] {no}', '(abstenciones|abstención) [:] {abstain}', '{yes} a favor [,|y|;|/] {no} en contra', '{yes} a favor', '{no} en contra', 'sí : {yes}', 'votos afirmativos [:] {yes}', 'votos negativos [:] {no}', `por {yes} ${voices} (contra|frente a) {no}`,
  ],
  noCounts: [`${tens} y {yes}`, `${tens} y {no}`, `${tens} y {abstain}`, '{yes} votos (necesarios|requeridos|válidos|emitidos)', '{no} en contra de', 'la {abstain} abst*', 'con {yes} voto* particular'],
  options: [
    ['yes', ['a favor', 'votos a favor', 'voto a favor', 'votan a favor', 'votos favorables', 'votos afirmativos', 'sí', 'afirmativos', 'favorables', 'votaron a favor', 'a favor de la propuesta', 'votos sí']],
    ['no', ['en contra', 'votos en contra', 'voto en contra', 'votan en contra', 'votos negativos', 'votos desfavorables', 'no', 'negativos', 'votaron en contra', 'contra', 'votos no']],
    ['abstain', ['abstenciones', 'abstención', 'abstencion', 'se abstienen', 'se abstiene', 'se abstuvieron', 'se abstuvo']],
    ['blank', ['en blanco', 'votos en blanco', 'votos nulos', 'nulos', 'blancos']],
    ['absent', ['ausentes', 'ausente', 'no asisten']],
    ['not-voting', ['no votan', 'no vota', 'no participan en la votación', 'no participa en la votación']],
  ],
  spoken: [
    ['abstain', ['(se abstiene|se abstienen|se abstuvo|se abstuvieron|absteniéndose)']],
    ['no', ['(vota|votan|votó|votaron|votando) en contra']],
    ['yes', ['(vota|votan|votó|votaron|votando) a favor']],
  ],
  titles: ['d', 'dª', 'dña', 'don', 'doña', 'sr', 'sra', 'sres', 'señor', 'señora', 'señores', 'concejal', 'concejala', 'concejales', 'concejalas', 'grupo', 'grupos', 'municipal', 'municipales', 'partido', 'los', 'las', 'el', 'la', 'del', 'alcalde', 'alcaldesa', 'portavoz', 'y', 'miembros', 'por', 'teniente', 'corporación'],
  consent: ['en bloque', 'votación conjunta'],
} as const satisfies VoteWords;
