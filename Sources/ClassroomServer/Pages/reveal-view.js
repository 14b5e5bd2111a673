// After a question is revealed: the result in words, then the key and why, then what the class said.

import { h, paragraphs, points } from './dom.js';
import { bars } from './bars.js';
import { passage, stem } from './passage.js';

const verdicts = { right: '对', partial: '部分对', wrong: '错' };

/** How an answer was marked; nothing where none was. */
export function feedbackParts(feedback) {
  if (!feedback) return null;
  const { verdict, headline, reasons } = feedback;
  const score = verdict === 'partial'
    ? `，得 ${points(feedback.points)} 分（满分 ${points(feedback.maxPoints)} 分）` : '';
  return h('div', { class: `feedback ${verdict}` },
    h('p', { class: 'verdict' }, `${verdicts[verdict]}${score}。`), h('p', null, headline),
    paragraphs(reasons, 'reason'));
}

/** Everything that is said of a revealed question. */
export function revealView({ question, mine, feedback, reveal }) {
  return h('section', { class: 'reveal' },
    h('h2', { tabindex: '-1' }, `第 ${question.number} 题`,
      h('span', { class: 'kind' }, question.kindTitle)),
    feedbackParts(feedback) || (reveal && h('p', { class: 'verdict' },
      mine ? '这题的结果还没有判出来。' : '这题你没有作答。')),
    mine && h('p', null, h('b', null, '你的答案　'), h('span', { class: 'lines' }, mine.words)),
    reveal
      ? [
        h('p', { class: 'key' }, h('b', null, '正确答案　'), h('span', { class: 'lines' }, reveal.key)),
        reveal.explanation && h('p', { class: 'lines' }, reveal.explanation),
        reveal.basis.map((basis) => h('p', { class: 'basis' }, `依据：${basis}`)),
        h('h3', null, `全班：交 ${reveal.answered} 人`,
          reveal.correct !== null && `，答对 ${reveal.correct} 人`), bars(reveal),
      ]
      : h('p', null, '请看投影。'),
    h('details', { class: 'again' }, h('summary', null, '再看一遍题目'), stem(question),
      passage(question)));
}
