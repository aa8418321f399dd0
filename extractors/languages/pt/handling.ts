// Portuguese: earlier handling, referrals, tasks (vocabulary pt.6, pt.7).
import type { HandlingWords } from '../handling-words.ts';

export const handling = {
  history: [
    ['body', ['comissão', 'órgão', 'câmara', 'apreciado em', 'parecer da']],
    ['date', ['data', 'data da reunião', 'reunião de', 'data da sessão']],
    ['number', ['ponto', 'ponto n.º', 'deliberação n.º', 'número', 'processo']],
  ],
  referred: [
    '(submeter|submete|submetido|submetida|remeter|remetido|remetida|enviar|enviado|enviada|encaminhar|encaminhado|encaminhada|baixar|baixou) … (à|ao|aos|às|para a|para o) [apreciação|aprovação|votação|deliberação] [da|do|à|ao]', 'submeter à (aprovação|apreciação|deliberação|votação) da', 'baixa à comissão', '(baixou|baixar) à', 'remeter à', 'para (parecer|apreciação|deliberação|aprovação) (da|do|à|pela)', 'à consideração da', 'dar conhecimento (à|ao)',
  ],
  dateLinks: ['de', 'em', 'do dia', 'no dia', 'realizada em', 'na reunião de', 'na sessão de', 'a realizar em', 'a realizar no dia'],
  actions: [
    ['text', ['ação', 'ações', 'tarefa', 'atividade', 'o quê', 'assunto', 'encaminhamento']],
    ['responsible', ['responsável', 'responsáveis', 'quem', 'a cargo de', 'atribuído a', 'encarregado']],
    ['deadline', ['prazo', 'data limite', 'quando', 'data prevista', 'data de conclusão', 'até']],
  ],
  tasked: [
    '(ficou|fica|ficaram|ficam) (responsável|responsáveis|encarregue|encarregado|encarregada|incumbido|incumbida|de) (de|por|pela|pelo|contactar|enviar|preparar|verificar|apresentar)', 'ficou de', 'ficaram de', 'compromete-se a', 'comprometeu-se a', 'disponibilizou-se para', '(irá|vai|deverá) (contactar|enviar|preparar|verificar|apresentar|solicitar|elaborar|averiguar|tratar)', 'foi (solicitado|pedido|incumbido) (a|ao|à)',
  ],
  taken: ['(contactará|enviará|preparará|verificará|apresentará|solicitará|elaborará|averiguará|coordenará|providenciará|redigirá|consultará)'],
  nobody: ['se', 'que', 'isto', 'isso', 'este', 'esta', 'ele', 'ela', 'nós', 'eu', 'todos', 'quando', 'quem', 'câmara', 'processo', 'proposta', 'obra', 'empresa', 'ponto', 'assunto', 'contrato', 'projeto', 'cada', 'também', 'assembleia', 'ata', 'lei'],
  deadlines: ['até', 'até ao dia', 'até ao', 'antes de', 'no prazo de', 'prazo', 'o mais tardar', 'impreterivelmente até', 'até dia', 'até o dia'],
} as const satisfies HandlingWords;
