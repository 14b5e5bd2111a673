import { button, h, newId } from './dom.js';
import { passageLines } from './passage.js';
import { grow, signBar } from './question-text.js';

/** 起草公文: a whole document of many lines. */
export function drafting(question, text, on) {
  const widget = pages(question, text, on, '写公文', 10);
  return { ...widget, how: question.howToAnswer[0] };
}

/** 改公文: the lines of a document and what is wrong with them; a number that is tapped is written. */
export function proofread(question, text, on) {
  const widget = pages(question, text, on, '写毛病：行号 毛病', 4);
  const { field } = widget;
  const lines = passageLines({ ...question, numbersPassage: false }).map((line, index) => {
    line.prepend(button(String(index + 1), () => {
      const before = field.value.replace(/\s+$/, '');
      field.value = `${before}${before ? '\n' : ''}${index + 1} `;
      field.focus();
      field.dispatchEvent(new Event('input'));
    }, { class: 'number', 'aria-label': `写第 ${index + 1} 行的毛病` }));
    return line;
  });
  widget.element.prepend(h('div', { class: 'passage numbered' }, lines));
  return {
    ...widget, drawsPassage: true,
    how: '一行写一处：行号 毛病，如 4 少一字；或者 行号 错处→改法，如 6 甲→乙。点行号就写上行号。没有毛病写 无。',
  };
}

function pages(question, text, on, label, rows) {
  const id = newId();
  const count = h('span', { class: 'fact' });
  const field = h('textarea', {
    id, rows, value: text, class: 'field', autocomplete: 'off', autocapitalize: 'off',
    spellcheck: 'false', oninput: () => {
      on.changed(field.value);
      tally();
    },
  });
  const tally = () => { count.textContent = `${field.value.replace(/\s/g, '').length} 字`; };
  tally();
  grow(field);
  const element = h('fieldset', null,
    h('div', { class: 'top' }, h('label', { for: id, class: 'label' }, label), count), field,
    signBar(question.kind, field));
  return {
    element, field,
    missing: () => (field.value.trim() ? null : '请先写答案'),
    disable: (isDisabled) => { element.disabled = isDisabled; },
  };
}
