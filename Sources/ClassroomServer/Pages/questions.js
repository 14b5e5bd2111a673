// The kinds of question: a new one is a file and a line here.
//
// A kind is a function of the question, the answer to begin with as it would be typed, and
// `on.changed(text)` and `on.submit()`. It returns `element`; `missing()`, what must be done before
// the answer can be handed in, or `null`; `disable(isDisabled)`; and where it likes: `how`, a line
// on how to answer; `open()`, how much is still open; `drawsPassage`, if the text to work on is part
// of it.

import { single } from './question-single.js';
import { multiple } from './question-multiple.js';
import { trueFalse } from './question-truefalse.js';
import { fillIn } from './question-fill.js';
import { cloze } from './question-cloze.js';
import { ordering } from './question-ordering.js';
import { matching } from './question-matching.js';
import { corrections } from './question-corrections.js';
import { drafting, proofread } from './question-document.js';
import { caseStudy } from './question-case.js';
import { freeText } from './question-text.js';

const kinds = {
  single,
  multiple,
  trueFalse,
  fill: fillIn,
  cloze,
  ordering,
  matching,
  typoSpotting: corrections,
  errorFinding: corrections,
  proofread,
  drafting,
  case: caseStudy,
};

/** What a question is answered with. */
export const answerWidget = (question, text, on) =>
  (kinds[question.kind] || freeText)(question, text, on);

/** What a page says of how to answer, as far as it is not said by what one sees. */
export function howTo(question, widget) {
  if (widget.how) return [widget.how];
  if (kinds[question.kind]) return [];
  return question.howToAnswer;
}
