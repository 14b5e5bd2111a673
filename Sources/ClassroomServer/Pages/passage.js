// What stands above an answer: the stem and the text to work on.

import { h, paragraphs } from './dom.js';

/** A text to work on, its lines numbered where the question speaks of lines. */
export function passageLines(question, line = (text) => text) {
  return question.passage.map((text, index) =>
    h('div', { class: 'line' },
      question.numbersPassage && h('span', { class: 'number' }, index + 1),
      h('div', { class: 'text' }, line(text, index))));
}

/** The passage of a question; the material of a case can be folded away. */
export function passage(question) {
  if (!question.passage.length) return null;
  const lines = passageLines(question);
  return question.kind === 'case'
    ? h('details', { class: 'passage', open: true }, h('summary', null, '材料'), lines)
    : h('div', { class: 'passage', role: 'group', 'aria-label': '原文' }, lines);
}

/** The stem of a question. */
export const stem = (question, id) => h('div', { class: 'stem', id }, paragraphs(question.stem));
