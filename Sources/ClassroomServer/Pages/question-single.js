import { h, newId } from './dom.js';

/** 单选: a tap chooses. */
export function single(question, text, on) {
  const chosen = text.trim().toUpperCase();
  return choiceList(question, 'radio', [chosen], (letters) => on.changed(letters.join('')));
}

/** Choices as large rows, each with its letter; `changed` gets the letters chosen, in page order. */
export function choiceList(question, type, chosen, changed) {
  const name = newId();
  const inputs = question.choices.map(({ letter }) =>
    h('input', {
      type, name, value: letter, checked: chosen.includes(letter),
      onchange: () => {
        mark();
        changed(letters());
      },
    }));
  const rows = question.choices.map((choice, index) =>
    h('label', { class: 'choice' }, inputs[index],
      h('span', { class: 'letter' }, choice.letter), h('span', { class: 'text' }, choice.text)));
  const mark = () => rows.forEach((row, index) =>
    row.classList.toggle('chosen', inputs[index].checked));
  const letters = () => inputs.filter((input) => input.checked).map((input) => input.value);
  const element = h('fieldset', { class: 'choices' },
    h('legend', { class: 'unseen' }, type === 'radio' ? '选一项' : '可以选几项'),
    rows);
  mark();
  return {
    element,
    missing: () => (letters().length ? null : '请先选一项'),
    disable: (isDisabled) => { element.disabled = isDisabled; },
  };
}
