import { choiceList } from './question-single.js';

/** 判断: 对 or 错. */
export function trueFalse(question, text, on) {
  const words = { choices: [{ letter: '对', text: '' }, { letter: '错', text: '' }] };
  const widget = choiceList(words, 'radio', [text.trim()], (letters) => on.changed(letters[0]));
  widget.element.classList.add('verdicts');
  return { ...widget, missing: () => (widget.missing() ? '请先选对或错' : null) };
}
