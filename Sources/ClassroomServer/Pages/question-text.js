import { button, h, newId } from './dom.js';

/** Signs that are hard to find on a phone, by kinds of question. */
const signs = {
  documentNumberWriting: '〔〕号', secrecyMarkWriting: '★', titleRepair: '《》、', proofread: '→；〔〕《》、',
  drafting: '〔〕《》：；、', corrections: '“”《》〔〕、；：—',
};

/** Buttons that put a sign where the cursor is; `null` for kinds that need none. */
export function signBar(kind, field) {
  if (!signs[kind]) return null;
  const put = (sign) => {
    const [start, end] = [field.selectionStart, field.selectionEnd];
    field.setRangeText(sign, start, end, 'end');
    field.focus();
    field.dispatchEvent(new Event('input'));
  };
  return h('div', { class: 'signs', role: 'group', 'aria-label': '难打的符号' },
    [...signs[kind]].map((sign) =>
      button(sign, () => put(sign), { 'aria-label': `插入 ${sign}`, class: 'sign' })));
}

/** Lets a field grow with what is written in it. */
export function grow(field) {
  const fit = () => {
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
  };
  field.addEventListener('input', fit);
  requestAnimationFrame(fit);
}

/** Hands in on the key that says so; the key that ends a choice of the input method does not. */
export function submitOnEnter(field, submit) {
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    submit();
  });
}

/** Everything that is answered in words: 填空, 改标题, 写发文字号 and so on. */
export function freeText(question, text, on) {
  const id = newId();
  const hasLines = / 行$/.test(question.answerForm);
  const field = h('textarea', {
    id, rows: hasLines ? 3 : 1, value: text, class: 'field', autocomplete: 'off',
    autocapitalize: 'off', spellcheck: 'false', enterkeyhint: hasLines ? 'enter' : 'send',
    oninput: () => on.changed(field.value),
  });
  grow(field);
  if (!hasLines) submitOnEnter(field, on.submit);
  return {
    element: h('div', null,
      h('label', { for: id, class: 'label' }, `写答案：${question.answerForm}`), field,
      signBar(question.kind, field)),
    missing: () => (field.value.trim() ? null : '请先写答案'),
    disable: (isDisabled) => { field.disabled = isDisabled; },
  };
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
