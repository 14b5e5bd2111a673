import { h, newId } from './dom.js';
import { freeText, submitOnEnter } from './question-text.js';

/** 填空: a field for each gap, where the page says how many there are. */
export function fillIn(question, text, on) {
  const count = Number((/^(\d+) 个[空词]$/.exec(question.answerForm) || [])[1] || 1);
  if (count === 1) return freeText({ ...question, answerForm: '空里的内容' }, text, on);
  return fields(count, text, on);
}

/** Some fields, whose words stand in the answer with `；` between; `？` for one left open. */
export function fields(count, text, on) {
  const words = text ? text.split('；') : [];
  const inputs = Array.from({ length: count }, (_, index) =>
    h('input', {
      type: 'text', class: 'field', id: newId(), autocomplete: 'off', autocapitalize: 'off',
      spellcheck: 'false', enterkeyhint: index + 1 < count ? 'next' : 'send',
      value: words[index] && words[index] !== '？' ? words[index] : '',
      oninput: () => on.changed(answer()),
    }));
  // A space would part the word in two.
  const word = (input) => input.value.replace(/[\s；]/g, '');
  const answer = () =>
    inputs.some(word) ? inputs.map((input) => word(input) || '？').join('；') : '';
  inputs.forEach((input, index) =>
    submitOnEnter(input, () => (index + 1 < count ? inputs[index + 1].focus() : on.submit())));
  const element = h('fieldset', { class: 'fields' },
    h('legend', { class: 'unseen' }, `${count} 个空`),
    inputs.map((input, index) =>
      h('div', { class: 'pair' }, h('label', { for: input.id }, `第 ${index + 1} 空`), input)));
  return {
    element, how: '不会的可以空着。',
    missing: () => (inputs.some(word) ? null : '请先填空'),
    open: () => inputs.filter((input) => !word(input)).length,
    disable: (isDisabled) => { element.disabled = isDisabled; },
  };
}
