// Portuguese: attachments (vocabulary pt.6).
import type { AttachmentWords } from '../attachment-words.ts';

export const attachments = {
  nouns: ['anexo', 'anexo n.º', 'anexo nº', 'documento anexo', 'apêndice', 'doc. n.º'],
  open: ['público', 'pública'],
  closed: ['confidencial', 'reservado', 'reservada', 'não público'],
  notListed: ['nenhum', 'não há', 'sem anexos', 'não aplicável', 'ver todos os anexos'],
  attached: [
    '(fica|ficam|ficou|ficando|segue|seguem|vai|vão|encontra-se|encontram-se) [em|como|por] (anexo|anexa|anexos|anexas|anexado|anexada|apenso|apensa|apensos)', '(anexo|anexa|anexos|anexas|apenso|apensa) (à presente|à ata|a esta ata|ao presente|à acta|a esta)', '(se anexa|se anexam|anexa-se|anexam-se|junta-se|juntam-se) [à|ao|a]', 'em anexo', 'que (fica|faz|fazem|ficam) [em|como] (anexo|anexa|parte integrante|anexos|arquivad*)', 'constante* do anexo', 'conforme anexo', '(faz|fazem|fazendo) parte integrante (da|desta) (ata|acta)', 'dado por reproduzid*',
  ],
  bracketed: ['em anexo', 'anexo', 'anexa', 'ver anexo', 'ver anexo [n.º] [#]', 'anexo [n.º] [#]', 'anexo i', 'anexo ii', 'doc. [#]', 'documento em anexo', 'conforme anexo', 'doc. anexo'],
  attachedBefore: ['(anexa-se|anexam-se|junta-se|juntam-se|segue em anexo|seguem em anexo) [à presente ata|a]', 'em anexo (segue|seguem|encontra-se|consta)'],
  pointers: ['ver (documento|mapa|relatório) (anexo|em anexo)'],
  mentions: ['(ver|vide|cfr.|conforme) anexo [n.º] #', 'anexo [n.º] #', 'anexo (i|ii|iii|iv)'],
  negations: ['não', 'sem', 'deverá', 'deverão'],
  verbs: ['é', 'são', 'era', 'foi', 'foram', 'ser', 'que', 'qual', 'quais', 'será', 'serão', 'fica', 'ficam', 'ficou', 'segue', 'seguem', 'consta', 'constam', 'vai', 'encontra-se', 'dado', 'se', 'cuja', 'cujo', 'está', 'estão', 'ver', 'conforme', 'como', 'faz', 'fazem'],
  actives: ['apresentou', 'apresenta', 'leu', 'procedeu à leitura', 'aprovar', 'aprovou', 'distribuiu', 'entregou', 'submeteu', 'explicou', 'analisou', 'homologar', 'ratificar', 'celebrar', 'expôs', 'remeteu', 'emitir'],
  stops: ['para', 'sobre', 'relativo', 'relativa', 'referente', 'com', 'entre', 'respeitante', 'onde'],
  makers: ['por', 'da autoria de', 'elaborado por', 'elaborada por', 'subscrita por', 'subscrito por', 'apresentada por'],
  lead: ['cópia de', 'cópia do', 'cópia da', 'uma cópia de', 'o', 'a', 'os', 'as', 'um', 'uma', 'leitura de', 'leitura da', 'teor de'],
  pronouns: ['este', 'esta', 'isto', 'estes', 'estas', 'ele', 'ela', 'eles', 'elas', 'o', 'a', 'os', 'as', 'que', 'qual', 'quem', 'nós', 'lhe', 'mesma', 'mesmo', 'aqui', 'cuja', 'cujo', 'ambos'],
  pages: ['{number} (páginas|página|págs.|folhas|fls.)'],
} as const satisfies AttachmentWords;
