// Portuguese: headings of items, contents lists, openness (vocabulary pt.4).
import type { ItemWords } from '../item-words.ts';

export const items = {
  words: ['ponto', 'ponto n.º', 'ponto nº', 'ponto número', 'assunto', 'assunto n.º', 'proposta n.º', 'proposta nº', 'deliberação n.º', 'deliberação nº', 'deliberação', 'n.º', 'nº', 'moção n.º', 'processo nº', 'item', 'pauta', 'tema', 'requerimento nº', 'projeto de lei nº', 'alínea', 'doc.'],
  contents: ['índice', 'indice', 'sumário', 'sumario', 'conteúdo'],
  agenda: ['ordem de trabalhos', 'ordem do dia', 'ordem dos trabalhos', 'agenda', 'pauta', 'pauta da reunião', 'período da ordem do dia', 'assuntos da ordem do dia', 'agenda de trabalhos', 'seguinte ordem de trabalhos'],
  ritual: [
    ['approval', ['(aprovação|aprovacao|leitura e aprovação|leitura, discussão e aprovação|leitura|discussão e aprovação|apreciação e aprovação|ratificação|votação) (da|das|de|do) (ata|atas|acta|actas|minuta|ordem|agenda|pauta|*) …', '(ata|atas|acta|actas) (da|das|de|anterior|n.º) …', 'aprovação …', 'aprovação em minuta', 'ratificação …', 'leitura da ata …']],
    ['election', ['(eleição|eleições|designação|nomeação|tomada de posse|posse|indicação|constituição) …', 'renúncia …', 'substituição …']],
    ['report', ['(relatório|relatórios|balancete|prestação de contas|contas|conta de gerência|informação financeira|situação financeira|resumo diário|tesouraria|balanço|demonstrações|documentos de prestação) …', 'resumo (de|diário) …', 'apresentação do relatório …', 'parecer do conselho fiscal …', 'relatório e contas …']],
    ['information', ['informação* …', 'informações …', 'expediente …', 'correspondência …', 'comunicações …', 'intervenção (do|da) (presidente|senhor|senhora) …', 'conhecimento …', 'tomada de conhecimento …', 'despachos …', 'comunicado* …', 'período (de|da) antes da ordem do dia …', 'antes da ordem do dia …', 'atividade municipal …', 'apreciação da (informação|atividade) …', 'saudações']],
    ['question', ['(período de|período da|intervenção do|intervenções do|participação do) (intervenção|público|intervenções) …', 'intervenção do público', 'moções …', 'moção …', 'recomendação …', 'recomendações …', 'votos de (pesar|louvor|congratulação) …', 'voto de (pesar|louvor|congratulação|saudação) …', 'requerimento* …', 'perguntas …', 'tribuna livre …', 'palavra (livre|franca) …', 'grande expediente', 'explicações pessoais']],
    ['decision', ['(proposta|propostas|protocolo|contrato|adjudicação|concurso|regulamento|orçamento|grandes opções|alteração|alterações|revisão|modificação|licença|licenciamento|obras|obras particulares|subsídio|subsídios|apoio|apoios|atribuição|isenção|pedido|pedidos|empreitada|aquisição|alienação|cedência|emissão|autorização|homologação|processo|deliberação|projeto|loteamento|toponímia|taxas|imposto|derrama|pagamento|contratação|concessão|abertura|fixação|delegação|acordo|plano|declaração|urbanismo|quota|quotas|ajuste|indicação|projeto de lei|parecer) …']],
    ['formal', ['(abertura|início|encerramento|fecho) (da|dos|de) (reunião|sessão|trabalhos|assembleia) …', 'abertura', 'encerramento', 'verificação (de|do|das) (quórum|quorum|presenças|presença) …', 'quórum', 'chamada …', 'presenças', 'faltas …', 'justificação de faltas …', '(outros|outros assuntos|assuntos|diversos|assuntos diversos|outros assuntos de interesse|assuntos gerais|demais assuntos) …', 'próxima reunião …', 'período da ordem do dia', 'ordem do dia', 'período de votação', 'convocatória', 'boas-vindas …', 'minuta da ata …', 'pequeno expediente', 'comparência …']],
  ],
  never: [
    'ata', 'acta', 'ata n.º …', 'ata nº …', 'acta n.º …', 'ordem de trabalhos', 'presentes', 'presenças', 'ausências', 'ausentes', 'faltas', 'presidente …', 'vereadores …', 'secretário …', 'secretária …', 'membros …', 'mesa …', 'o presidente …', 'a secretária …', 'o secretário …', 'a presidente …', 'anexo*', 'assinatura*', 'deliberação', 'deliberado …', 'hora …', 'local …', 'data …', 'fls. …', 'mandato …', 'quadriénio …', 'livro …', 'município de …', 'câmara municipal …', 'assembleia municipal …', 'considerando …', 'a câmara …', 'participantes', 'convocados', 'texto definitivo …', 'proposta :', 'presidiu …', 'secretariou …',
  ],
  closings: ['e nada mais (havendo|a)', 'nada mais havendo', 'não havendo mais', 'para constar', 'e para constar', 'de que se lavrou', 'da qual se lavrou', 'para os devidos efeitos', 'assinatura* ', 'o presidente da (mesa|câmara|assembleia),', 'e eu,', 'eu,', 'lavrou-se a presente', 'por ser verdade', 'do que para constar', 'lista de presenças', 'anexos'],
  kinds: [
    ['decision-list', ['edital de deliberações', 'resumo das deliberações', 'deliberações tomadas', 'lista de deliberações', 'deliberações da reunião']],
    ['minutes', ['ata', 'acta', 'atas', 'ata n.º', 'ata número', 'ata da reunião', 'ata da sessão', 'minuta da ata', 'ata em minuta', 'texto definitivo da ata', 'livro de atas', 'ata da assembleia']],
    ['agenda', ['ordem de trabalhos', 'convocatória', 'edital', 'pauta', 'agenda']],
    ['other', ['regulamento', 'estatutos', 'relatório', 'comunicado', 'aviso']],
  ],
  held: ['(deliberou|deliberado|deliberaram|aprovad*|aprovou)', 'por unanimidade', 'por maioria', '(estando|estavam|estiveram) presentes', 'compareceram', 'comparecendo', '(declarou|declarada|deu por) (aberta|encerrada|aberto|encerrada a)', 'presidiu', 'secretariou', 'tomou conhecimento', 'encerrada', 'lavrou', 'lavrada', 'reuniu', 'foi presente'],
  closed: ['reunião privada', 'sessão secreta', 'à porta fechada', 'confidencial', 'reservado', 'reservada', 'não pública'],
  open: ['reunião pública', 'sessão pública'],
  offAgenda: ['fora da ordem (do dia|de trabalhos)', 'não (incluído|incluída|incluídos) na ordem', 'extra agenda', 'extra-agenda', 'ponto extra', 'assunto* urgente*', 'aditamento à ordem', 'aditado', 'extra pauta', 'inclusão na ordem', 'urgência :', 'proposta extra'],
  caseLabels: ['processo', 'processo n.º', 'processo nº', 'proc.', 'proc. n.º', 'proc. nº', 'referência', 'ref.', 'ref.ª', 'registo n.º', 'edoc', 'mgd', 'nipg', 'expediente n.º', 'req. n.º', 'requerimento n.º', 'processo de obras n.º'],
  referenceLabels: ['proposta n.º', 'proposta nº', 'informação n.º', 'informação nº', 'documento n.º', 'doc. n.º', 'ofício n.º', 'deliberação n.º'],
  metaLabels: ['proponente', 'requerente', 'pelouro', 'serviço', 'divisão', 'departamento', 'local', 'relator', 'autor', 'assunto', 'unidade orgânica', 'pedido', 'morada', 'objeto', 'responsável'],
} as const satisfies ItemWords;
