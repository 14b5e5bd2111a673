import { h, newId } from './dom.js';
import { passage, stem } from './passage.js';
import { answerWidget, howTo } from './questions.js';

/** 材料题: the parts one below the other, their answers joined with ` | `. */
export function caseStudy(question, text, on) {
  const { parts } = question;
  const answers = (text ? text.split('|') : []).map((answer) => answer.trim());
  while (answers.length < parts.length) answers.push('');
  const widgets = parts.map((part, index) =>
    answerWidget(part, answers[index], {
      changed: (answer) => {
        // What parts the answers must not stand in one of them.
        answers[index] = answer.replace(/[|｜]/g, ' ').replace(/\s*\n\s*/g, ' ');
        on.changed(answers.some(Boolean) ? answers.join(' | ') : '');
      },
      submit: () => on.submit(),
    }));
  const element = h('div', { class: 'parts' }, parts.map((part, index) => {
    const stemId = newId();
    const widget = widgets[index];
    widget.element.setAttribute('aria-labelledby', stemId);
    return h('section', { class: 'part' },
      h('h3', null, `第 ${part.number} 小题`, h('span', { class: 'kind' }, part.kindTitle)),
      stem(part, stemId), widget.drawsPassage ? null : passage(part),
      howTo(part, widget).map((line) => h('p', { class: 'how' }, line)), widget.element);
  }));
  return {
    element,
    how: `共 ${parts.length} 小题，一起交；不会的可以空着。`,
    missing: () => {
      if (!answers.some(Boolean)) return '请先作答';
      const unfinished = widgets.findIndex((widget, index) => answers[index] && widget.missing());
      return unfinished < 0 ? null : `第 ${unfinished + 1} 小题：${widgets[unfinished].missing()}`;
    },
    open: () => answers.filter((answer) => !answer).length,
    disable: (isDisabled) => widgets.forEach((widget) => widget.disable(isDisabled)),
  };
}
