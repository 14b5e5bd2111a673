import { choiceList } from './question-single.js';

/** 多选: every right choice is ticked. */
export function multiple(question, text, on) {
  const widget = choiceList(question, 'checkbox', [...text.toUpperCase()], (letters) =>
    on.changed(letters.join('')));
  return { ...widget, how: '可以选几项。' };
}
