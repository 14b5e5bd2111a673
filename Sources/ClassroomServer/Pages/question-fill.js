import { fields, freeText } from './question-text.js';

/** 填空: a field for each gap, where the page says how many there are. */
export function fillIn(question, text, on) {
  const count = Number((/^(\d+) 个[空词]$/.exec(question.answerForm) || [])[1] || 1);
  if (count === 1) return freeText({ ...question, answerForm: '空里的内容' }, text, on);
  return fields(count, text, on);
}
