// Portuguese: motions, movers, tallies, results, ballots (vocabulary pt.8; traps T12 to T15).
import type { VoteWords } from '../vote-words.ts';

const voices = '(voto|votos)';

export const votes = {
  motions: [],
  moving: [],
  dropped: ['(retirou|retiraram) (a|a sua) (moção|proposta)'],
  noMotions: [],
  moverBefore: ['apresentou a proposta', 'propôs', 'apresentou a moção', 'subscreveu a proposta'],
  moverAfter: ['proposta subscrita por', 'proposta subscrita pelo', 'proposta subscrita pela', 'proposta apresentada por', 'proposta apresentada pelo', 'proposta apresentada pela', 'moção apresentada por', 'apresentada pelo grupo municipal', 'proposta de', 'proposto por', 'proposta por', 'de autoria de', 'de autoria do vereador', 'da autoria de', 'autoria'],
  seconderBefore: [],
  seconderAfter: ['secundada por', 'secundado por', 'apoiada por', 'subscrita também por'],
  agents: ['por', 'pelo', 'pela', 'de'],
  pairAfter: [],
  firstPerson: ['proponho'],
  results: [],
  verdicts: [],
  beside: [
    ['fail', ['(rejeitad*|reprovad*|chumbad*) [por|com]', '(proposta|moção|emenda) … (rejeitad*|reprovad*)', 'reprovad*']],
    ['tied', ['empate', 'empatad*']],
    [
      'pass',
      [
        'unanimidade', 'unanimemente', 'unânime', '(por|com) maioria [absoluta|simples|de votos|qualificada]', 'por aclamação', '(aprovad*|aprovou|aprovar) [,] (por|com) …', '# votos a favor', 'com # votos', 'por # votos', 'com os votos (a favor|favoráveis)', 'com o voto (favorável|a favor|de qualidade)', '* votos (a favor|favoráveis)', 'deliberou, com (a|as) abstenç*', 'com (a abstenção|as abstenções|o voto contra|os votos contra) d*', 'por escrutínio secreto',
      ],
    ],
  ],
  held: ['votos (a favor|favoráveis|contra)', 'voto (a favor|contra|favorável)', '(votou|votaram) (a favor|contra|favoravelmente)', '(colocad*|post*|submetid*) [a|à|em] votação', 'abstenç*', 'resultado da votação', 'escrutínio secreto', '(votação|voto) (nominal|secret*|por escrutínio)', 'absteve-se', 'abstiveram-se', 'votos em branco'],
  tallyLeads: ['votação', 'resultado da votação', 'resultado', 'com o seguinte resultado', 'com a seguinte votação', 'votos', 'feita a votação', 'escrutínio', 'obteve o seguinte', 'votaram a favor', 'votaram contra', 'abstiveram-se', 'com a votação seguinte', 'efetuada a votação'],
  majorities: [
    ['casting-vote', ['voto de qualidade', 'voto de minerva', 'voto de desempate']],
    ['qualified', ['maioria (qualificada|absoluta|de dois terços|de 2/3)', 'dois terços', '2/3']],
    ['unanimous', ['unanimidade', 'unanimemente', 'unânime', 'aclamação']],
    ['majority', ['maioria [simples|de votos|dos presentes]', 'por maioria']],
  ],
  methods: [
    ['secret-ballot', ['escrutínio secreto', 'votação secreta', 'voto secreto', 'votação por escrutínio']],
    ['roll-call', ['votação nominal', 'nominalmente', 'chamada nominal', 'voto nominal']],
    ['show-of-hands', ['braço no ar', 'braços no ar', 'mão no ar', 'mãos levantadas', 'votação simbólica', 'levantar de mãos']],
    ['electronic', ['votação eletrónica', 'votação eletrônica', 'voto eletrónico', 'painel eletrônico']],
    ['voice', ['aclamação']],
    ['written', ['por escrito', 'voto por correspondência', 'por correspondência']],
  ],
  counts: [
    `{yes} ${voices} (a favor|favoráveis|sim) [*|do *|da *|dos *] [*] [,|e|;] {no} ${voices} (contra|não) [[,|e|;] {abstain} abst*]`,
    `{yes} ${voices} (a favor|favoráveis|favorável|sim) [*|do *|da *|dos *] [*] [,|e|;] {abstain} (abst*|votos em branco)`,
    `{yes} ${voices} (a favor|favoráveis|favorável|sim)`, `{no} ${voices} (contra|não|desfavoráveis)`, '{abstain} abstenç*', '{abstain} abstenções', '{abstain} abstenção', `{abstain} ${voices} em branco`, '[votos] a favor [:|-] {yes}', '[votos] contra [:|-] {no}', 'abstenç* [:|-] {abstain}', '{yes} a favor[,] [e] {no} contra', '{yes} a favor', `{no} contra`, `por {yes} ${voices} contra {no}`,
  ],
  noCounts: ['(vinte|trinta|quarenta|cinquenta) e {yes}', '(vinte|trinta|quarenta|cinquenta) e {no}', '(vinte|trinta|quarenta|cinquenta) e {abstain}', '{yes} votos (necessários|válidos|expressos|entrados)', '{no} contra (a|o|os|as)', 'a {abstain} abst*', 'as {abstain} abst*'],
  options: [
    ['yes', ['a favor', 'votos a favor', 'voto a favor', 'votaram a favor', 'votou a favor', 'votos favoráveis', 'sim', 'favor', 'favoráveis', 'votos sim']],
    ['no', ['contra', 'votos contra', 'voto contra', 'votaram contra', 'votou contra', 'não', 'votos não', 'votos desfavoráveis']],
    ['abstain', ['abstenções', 'abstenção', 'abstiveram-se', 'absteve-se', 'abstenção de']],
    ['blank', ['votos em branco', 'em branco', 'brancos', 'votos brancos', 'votos nulos', 'nulos']],
    ['absent', ['ausentes', 'ausente', 'faltas']],
    ['not-voting', ['não votaram', 'não votou', 'não participou na votação', 'não participaram na votação', 'não tomou parte na votação']],
  ],
  spoken: [
    ['abstain', ['(absteve-se|abstiveram-se|abstendo-se|se absteve)']],
    ['no', ['(votou|votaram|votando) contra']],
    ['yes', ['(votou|votaram|votando) (a favor|favoravelmente)']],
  ],
  titles: ['sr', 'sra', 'srs', 'senhor', 'senhora', 'senhores', 'senhoras', 'dr', 'dra', 'eng', 'vereador', 'vereadora', 'vereadores', 'vereadoras', 'deputado', 'deputada', 'deputados', 'membros', 'presidente', 'vice', 'grupo', 'grupos', 'partido', 'bancada', 'os', 'as', 'do', 'da', 'dos', 'das', 'e', 'eleitos', 'municipal', 'municipais', 'câmara'],
  consent: ['em bloco', 'votação em bloco', 'em conjunto'],
} as const satisfies VoteWords;
