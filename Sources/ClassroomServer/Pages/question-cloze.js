import { button, h } from './dom.js';
import { passageLines } from './passage.js';
import { fields } from './question-text.js';

/** How a page shows a gap: `（1）＿＿`. */
const gapMark = /（(\d+)）＿＿/;

/** 选词填空: tap a gap, then a word; the next gap comes by itself. */
export function cloze(question, text, on) {
  const count = question.passage.reduce(
    (sum, line) => sum + line.split(gapMark).filter((_, place) => place % 2).length, 0);
  // Words of one's own are typed.
  if (!question.choices.length || !count) {
    return count > 1 ? fields(count, text, on) : fields(1, text, on);
  }
  const { choices } = question;
  const given = Array.from({ length: count }, (_, index) =>
    read(text.split(/[；\s]/)[index] || '', choices));
  let place = Math.max(0, given.indexOf(null));
  const gaps = [];
  const drawn = passageLines(question, (line) =>
    line.split(gapMark).map((piece, index) => (index % 2 ? gap(Number(piece) - 1) : piece)));
  const words = choices.map((choice) =>
    button(choice.text, () => put(choice), { class: 'word', 'aria-pressed': 'false' }));

  function gap(number) {
    gaps[number] = button('', () => {
      // A second tap empties the gap.
      if (place === number && given[number]) {
        given[number] = null;
        tell();
      }
      place = number;
      show();
    }, { class: 'gap' });
    return gaps[number];
  }

  function put(choice) {
    given[place] = choice;
    const next = [...given.keys()].map((step) => (place + 1 + step) % count)
      .find((number) => !given[number]);
    if (next !== undefined) place = next;
    tell();
    show();
  }

  const tell = () => on.changed(
    given.some(Boolean) ? given.map((choice) => (choice ? choice.letter : '？')).join('；') : '');

  function show() {
    gaps.forEach((element, number) => {
      const choice = given[number];
      element.textContent = choice ? choice.text : `（${number + 1}）`;
      element.classList.toggle('filled', Boolean(choice));
      element.setAttribute('aria-label', `第 ${number + 1} 空，${choice ? choice.text : '空着'}`);
      if (number === place) element.setAttribute('aria-current', 'true');
      else element.removeAttribute('aria-current');
    });
    words.forEach((word, index) =>
      word.setAttribute('aria-pressed', String(given.includes(choices[index]))));
  }

  show();
  const element = h('fieldset', null, h('legend', { class: 'unseen' }, '选词填空'),
    h('div', { class: 'passage gaps' }, drawn),
    h('div', { class: 'words', role: 'group', 'aria-label': '词库' }, words));
  return {
    element, drawsPassage: true,
    how: `先点空，再点词；再点一次清空。${choices.length > count ? '有的词用不上。' : ''}`,
    missing: () => (given.some(Boolean) ? null : '请先填空'),
    open: () => given.filter((choice) => !choice).length,
    disable: (isDisabled) => { element.disabled = isDisabled; },
  };
}

/** The choice that a letter or a word stands for, or `null`. */
const read = (word, choices) => choices.find(
  ({ letter, text }) => letter === word.toUpperCase() || text === word) || null;
