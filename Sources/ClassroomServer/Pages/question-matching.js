import { button, fill, h } from './dom.js';

/** 配对: tap a row, then what goes with it; the next open row comes by itself. */
export function matching(question, text, on) {
  const { rows, choices } = question;
  const partners = rows.map((_, index) => read(text, index, choices));
  let place = partners.indexOf(null);
  const heads = rows.map((row, index) =>
    button('', () => {
      place = place === index ? -1 : index;
      show();
    }, { class: 'rowhead' }));
  const bodies = rows.map(() => h('div', { class: 'partners' }));

  function put(choice) {
    partners[place] = partners[place] === choice ? null : choice;
    const chosen = place;
    const next = [...rows.keys()].map((step) => (place + 1 + step) % rows.length)
      .find((number) => !partners[number]);
    place = partners[chosen] ? (next === undefined ? -1 : next) : chosen;
    on.changed(partners.map((partner, index) => partner && `${index + 1}${partner.letter}`)
      .filter(Boolean).join(' '));
    show();
    heads[place < 0 ? chosen : place].focus({ preventScroll: true });
    if (place >= 0 && place !== chosen) heads[place].scrollIntoView({ block: 'nearest' });
  }

  function show() {
    rows.forEach((row, index) => {
      const partner = partners[index];
      fill(heads[index], h('span', { class: 'letter' }, index + 1),
        h('span', { class: 'text' }, row,
          h('span', { class: partner ? 'partner' : 'partner none' },
            partner ? `${partner.letter} ${partner.text}` : '点这里选')));
      heads[index].setAttribute('aria-expanded', String(index === place));
      fill(bodies[index], index === place && choices.map((choice) => {
        const user = partners.indexOf(choice);
        return button([h('span', { class: 'letter' }, choice.letter),
          h('span', { class: 'text' }, choice.text),
          user >= 0 && user !== index && h('span', { class: 'fact' }, `配了 ${user + 1}`)],
        () => put(choice),
        { class: 'choice', 'aria-pressed': String(partner === choice) });
      }));
    });
  }

  show();
  const element = h('fieldset', { class: 'matching' },
    h('legend', { class: 'unseen' }, '给每一项选一个相配的'),
    rows.map((_, index) => h('div', { class: 'match' }, heads[index], bodies[index])));
  return {
    element, how: choices.length > rows.length ? '有的选项用不上。' : null,
    missing: () => (partners.some(Boolean) ? null : '请先选'),
    open: () => partners.filter((partner) => !partner).length,
    disable: (isDisabled) => { element.disabled = isDisabled; },
  };
}

/** The partner of a row in `1C 2A 3B` or, without numbers, `CAB`. */
function read(text, index, choices) {
  const letter = /\d/.test(text)
    ? (new RegExp(`(?:^|\\D)${index + 1}\\s*([A-L])`, 'i').exec(text) || [])[1]
    : text.replace(/\s/g, '')[index];
  return choices.find((choice) => letter && choice.letter === letter.toUpperCase()) || null;
}
