// Portuguese: the head of minutes (vocabulary pt.1, pt.2, pt.10; traps T8, T9, T38).
import type { MeetingWords } from '../meeting-words.ts';

const sitting = '(reunião|reuniao|sessão|sessao)';

export const meeting = {
  titles: [
    '[texto definitivo da|minuta da|minuta|projeto de|cópia da|rascunho da] (ata|acta|atas|actas) [da|do|de|n.º|nº|número|em minuta]', 'ordem de trabalhos', 'ordem do dia', 'convocatória', 'edital', 'agenda', 'pauta', 'livro de atas', 'deliberações', 'memória', 'sumário', 'minuta',
  ],
  meetings: [`[1.ª|2.ª|3.ª|4.ª|5.ª|1ª|2ª|3ª|4ª|primeira|segunda|terceira|quarta|quinta] ${sitting} [ordinária|extraordinária|pública|privada|solene|conjunta] [ordinária|extraordinária|pública|mensal]`, 'reuniões', 'sessões', 'ordinária', 'extraordinária', 'pública', 'realizada', 'realizado', 'realizada em', 'ordinária pública', 'primeira convocatória', 'segunda convocatória', 'solene', 'reunida'],
  status: [
    ['corrected', ['ata (corrigida|retificada)', 'retificação']],
    ['provisional', ['provisória', 'pendente de aprovação', 'por aprovar', 'sujeita a aprovação']],
    ['draft', ['projeto de ata', 'rascunho', 'versão preliminar', 'ata preliminar']],
    ['approved', ['aprovada em minuta', 'ata aprovada', 'texto definitivo', 'aprovada (na|em) …', 'versão final', 'ata definitiva']],
  ],
  classification: [
    ['extraordinary', ['extraordinária', 'extraordinario', 'urgente']],
    ['constitutive', ['instalação', 'constitutiva', 'inaugural', 'tomada de posse', 'constituinte']],
    ['joint', ['conjunta']],
    ['ordinary', ['ordinária', 'ordinario', 'mensal', 'anual']],
  ],
  labels: [
    ['date', ['data', 'data da (reunião|sessão)', 'data e hora', 'dia', 'data/hora', 'reunião de', 'data de realização']],
    ['time', ['hora', 'horário', 'horas', 'hora da reunião']],
    ['start', ['hora de (abertura|início)', 'início', 'hora inicial', 'abertura', 'início da reunião', 'hora início', 'início às']],
    ['end', ['hora de (encerramento|fim|término|fecho)', 'fim', 'término', 'encerramento', 'hora final', 'hora fim', 'encerrada às', 'conclusão']],
    ['place', ['local', 'local da (reunião|sessão)', 'lugar', 'local de realização', 'local da sessão']],
    ['time-and-place', ['data e local', 'local e data', 'local e hora', 'data, hora e local', 'local, data e hora']],
    ['body', ['órgão', 'comissão', 'conselho', 'tipo de reunião', 'órgão executivo', 'grupo']],
    ['organization', ['entidade', 'organização', 'associação', 'instituição', 'município', 'condomínio', 'empresa']],
    ['number', ['ata n.º', 'ata nº', 'n.º', 'nº', 'número', 'ata número', 'reunião n.º', 'ata n°']],
    ['next', ['próxima (reunião|sessão|assembleia)', 'data da próxima (reunião|sessão)']],
    ['previous', ['(reunião|sessão|ata) anterior']],
    ['other-date', ['data de (aprovação|publicação|convocatória|emissão|assinatura|registo|entrada)', 'aprovada em', 'publicado em', 'assinado em', 'afixado em', 'emitido em', 'convocada em']],
    [
      'other',
      [
        'presentes', 'presenças', 'ausentes', 'ausências', 'faltas', 'faltas justificadas', 'presidente', 'presidiu', 'secretário', 'secretária', 'secretariou', 'vereadores', 'membros', 'mesa', 'vogais', 'ordem de trabalhos', 'ordem do dia', 'agenda', 'pauta', 'assunto', 'participantes', 'convidados', 'tel', 'telefone', 'email', 'tesoureiro', 'vice-presidente', 'quórum', 'mandato', 'quadriénio', 'fls.', 'livro', 'convocados', 'tipo', 'duração', 'relator', 'de', 'para', 'participaram', 'presença',
      ],
    ],
  ],
  headEnds: ['presentes', 'presenças', 'ausentes', 'ausências', 'faltas', 'ordem de trabalhos', 'ordem do dia', 'presidente*', 'presidiu', 'vereadores', 'membros', 'mesa', 'compareceram', 'índice', 'participantes', 'secretári*', 'sumário', 'agenda', 'pauta', 'secretariou', 'estiveram presentes', 'convocados', 'executivo'],
  otherDates: ['publicad*', 'aprovad* em', 'assinad*', 'convocatória de', 'próxim*', 'lei', 'decreto', 'decreto-lei', 'despacho', 'datad* de', 'com data de', 'edital', 'até', 'prazo', 'a partir de', 'desde', 'em vigor', 'nascid*', 'anterior', 'artigo', 'processo', 'registo', 'ofício', 'portaria', 'diário da república', 'ata da reunião de', 'exercício', 'mandato', 'validade', 'requerimento', 'apresentad*', 'resumo diário'],
  next: ['próxima (reunião|sessão|assembleia|data)', 'reunião seguinte', 'data da próxima'],
  previous: ['(ata|atas|acta|actas) (da|das|de) (reunião|sessão|reuniões|sessões) [anterior|ordinária|extraordinária|pública|de|*]', '(reunião|sessão) anterior', '(aprovação|leitura|votação) … (ata|atas|acta|actas)'],
  clocks: ['{time} (horas|hora|hrs)', 'às {time}h', '{time} h', '{time}h', '(pelas|às|eram) {time} hora*'],
  opened: [
    '(declarou|declarada|foi declarada|deu por|foi dada por) (aberta|aberto|iniciada|abertos|início)', '(deu-se|deu|teve|dado) início', '(iniciou-se|iniciada|iniciou|teve início|teve lugar|começou|foi aberta|foi iniciada|abriu) [a|às|pelas|esta] [reunião|sessão|assembleia]', '(reuniu|reuniu-se|reuniram|reuniram-se|reunida|compareceram|comparecendo)', '(abertura|início) (da|de|dos) (reunião|sessão|trabalhos)', 'pelas … (horas|hora)', 'hora de abertura', 'iniciada às', 'abriu a (reunião|sessão)',
  ],
  closed: [
    '(declarou|declarada|deu por|foi dada por|deu-se por|deu como|foi declarada|dando por|declarando|deu) (encerrada|encerrado|encerrados|terminada|terminados|concluída|finda|concluídos) [a|os|pelas|às|esta|a presente] [reunião|sessão|trabalhos|assembleia]', '(reunião|sessão|assembleia) (foi|é) [dada por|declarada] (encerrada|terminada|concluída)', '(encerrou|encerrou-se|terminou|encerrada|concluída|findou) [a|às|pelas|esta|os] [reunião|sessão|trabalhos|assembleia]', '(encerramento|fim|fecho|termo) (da|dos) (reunião|sessão|trabalhos)', '(nada mais|não) havendo [mais] (a tratar|nada|assuntos)', 'e nada mais (havendo|a)', 'hora de encerramento', 'eram … horas',
  ],
  pauses: ['interrup*', 'interromp*', 'suspens*', 'suspend*', 'intervalo', 'reinici*', 'retom*', 'pausa', 'ausentou-se', 'saiu', 'chegou', 'entrou'],
  held: ['realizou-se', 'realizada', 'teve lugar', '(reuniu|reuniu-se|reuniram|reuniram-se|reunida)', 'compareceram', 'comparecendo', 'aos * dias', 'aos * e * dias'],
  placeLinks: ['em', 'no', 'na', 'nos', 'nas'],
  mediumLinks: ['por', 'via', 'através', 'em'],
  placeEnds: ['reuniu*', 'realiz*', 'pelas', 'às', 'sob', 'com', 'compareceram', 'comparecendo', 'estando', 'presid*', 'em (sessão|reunião|primeira|segunda|cumprimento|conformidade)', 'teve', 'a fim', 'para', 'onde', 'os senhores', 'a câmara', 'a assembleia', 'deu-se', 'que', 'por', 'encontrando-se', 'no dia', 'do dia'],
  articles: ['o', 'a', 'os', 'as', 'um', 'uma', 'esta', 'este', 'sua'],
  places: ['paços do (concelho|município)', 'edifício', 'edificio', 'salão nobre', 'salão', 'sala', 'sala de (reuniões|sessões|atos)', 'auditório', 'câmara municipal', 'sede', 'centro', 'casa', 'biblioteca', 'escola', 'pavilhão', 'hotel', 'restaurante', 'rua', 'avenida', 'largo', 'praça', 'travessa', 'junta de freguesia', 'quartel', 'museu', 'teatro', 'cineteatro', 'plenário', 'palácio', 'instalações', 'universidade', 'faculdade', 'igreja', 'clube', 'condomínio', 'garagem', 'pavilhão multiusos', 'centro cultural', 'paço'],
  media: ['videoconferência', 'teleconferência', 'meios telemáticos', 'zoom', '[microsoft|ms] teams', 'teams', 'skype', 'google meet', 'online', 'virtual', 'à distância', 'remota', 'plataforma', 'telefone', 'webex'],
  numbers: ['(ata|acta|reunião|sessão) (nº|n.º|n°|número|n.|no.|nr.) {number}', '(ata|acta) {number}', '{number}.ª (reunião|sessão)', '{number}ª (reunião|sessão)'],
  names: [
    [
      'organ',
      [
        'assembleia geral [ordinária|extraordinária|eletiva|anual|universal] [de (sócios|condóminos|associados|acionistas)]', 'assembleia de (condóminos|condôminos|sócios|freguesia|representantes|escola)', 'assembleia (municipal|intermunicipal|metropolitana)', '(câmara|camara) (municipal|de vereadores) [ordinária]', 'junta (de freguesia|diretiva|de turma)', '[união de] [freguesia*] executivo', 'conselho (de administração|diretivo|directivo|fiscal|geral|de gestão|pedagógico|executivo|intermunicipal|deliberativo|universitário|municipal|de turma)', 'direção', 'diretoria', 'executivo municipal', 'conselho', 'mesa da assembleia', 'colegiado', 'congregação', 'comissão executiva', 'plenário', 'conselho de administração', 'órgão executivo',
      ],
    ],
    ['body', ['comissão [permanente|municipal|especial|eventual] [(de|da|do|dos|das) *]', 'conselho (municipal|consultivo|local|regional) [de *|da *]', 'comité', 'comitê', 'senado', 'assembleia da república', 'assembleia legislativa', 'assembleia', 'tribunal', 'grupo de trabalho', 'conferência de representantes', 'parlamento', 'câmara dos deputados']],
    ['opens', ['(município|concelho|freguesia|união das freguesias|união de freguesias|cidade|vila|distrito|prefeitura|prefeitura municipal|comunidade intermunicipal|área metropolitana|estado|região) (de|do|da|dos|das)', '(associação|clube|federação|fundação|cooperativa|sociedade|condomínio|sindicato|agrupamento|universidade|instituto|centro|liga|confederação|casa|escola|santa casa|misericórdia|união|grupo|rancho|academia|companhia|irmandade|paróquia|associação de moradores|associação de pais|consórcio|ordem) [de|do|da|dos|das|desportivo|desportiva|recreativo|recreativa|cultural|portuguesa|brasileira|nacional|humanitária|social|de escolas|musical|filarmónica]']],
    ['closes', ['s.a.', 'lda', 'lda.', 'ltda', 'ltda.', 'e.m.', 'eim', 'crl', 'sa', 'ipss', 'e.p.e.', 'unipessoal']],
  ],
  topics: [],
  complements: ['para', 'sobre'],
  owners: ['de', 'da', 'do', 'dos', 'das'],
  links: ['de', 'da', 'do', 'dos', 'das', 'em', 'no', 'na', 'nos', 'nas', 'a', 'ao', 'à', 'e', 'com', 'por', 'para', 'pelas', 'às', 'um', 'uma', 'esta', 'este', 'desta', 'deste', 'realizada', 'dia', 'sobre', 'que', 'os', 'as', 'o'],
  joins: ['&', '-', '/'],
  forms: ['s.a.', 'lda', 'lda.', 'ltda', 'ltda.', 'crl', 'e.m.', 'sa', 'e.p.e.', 'unipessoal'],
  attributes: ['membro*', 'president*', 'secretári*', 'vereador*', 'deputad*', 'sala', 'edifício', 'eleit*'],
} as const satisfies MeetingWords;
