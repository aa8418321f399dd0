// A page's instructions with faults in them into the instructions before and after the faults.
//
// Every viewer goes on after a stray bracket; the parser by itself would drop the rest of the page without a word.
import { core } from './pdfjs.ts';

const nextToken = core.Lexer.prototype.getObj;

core.Lexer.prototype.getObj = function getObj() {
  if (this.knownCommands === null) return nextToken.call(this);
  return skippingFaults(() => nextToken.call(this));
};

const nextInstruction = core.EvaluatorPreprocessor.prototype.read;

core.EvaluatorPreprocessor.prototype.read = function read(operation) {
  return skippingFaults(() => {
    operation.args = null;
    return nextInstruction.call(this, operation);
  });
};

/** In a row; each fault uses up at least a character, so this is only against pages that are nothing but faults. */
const mostFaults = 1_000;

function skippingFaults<Result>(attempt: () => Result): Result {
  for (let faults = 0; ; faults += 1) {
    try {
      return attempt();
    } catch (error) {
      if (!(error instanceof core.FormatError) || faults === mostFaults) throw error;
    }
  }
}
