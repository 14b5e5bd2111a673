import { button, fill, h } from './dom.js';

/** 排序: tap the items in order; what stands in the order can be moved and taken out again. */
export function ordering(question, text, on) {
  const { choices } = question;
  const order = [...text.toUpperCase()].map((sign) => choices.find(({ letter }) => letter === sign))
    .filter((choice, place, all) => choice && all.indexOf(choice) === place);
  const done = h('ol', { class: 'ordered' });
  const rest = h('div', { class: 'choices' });
  const said = h('p', { class: 'unseen', role: 'status' });
  const back = button('撤回上一步', () => {
    order.pop();
    changed();
  });

  function changed(told) {
    on.changed(order.map(({ letter }) => letter).join(''));
    show();
    if (told) said.textContent = told;
  }

  function move(place, by) {
    const [choice] = order.splice(place, 1);
    order.splice(place + by, 0, choice);
    changed(`移到第 ${place + by + 1}`);
    const moved = done.children[place + by].querySelectorAll('button');
    (moved[by < 0 ? 0 : 1].disabled ? moved[by < 0 ? 1 : 0] : moved[by < 0 ? 0 : 1]).focus();
  }

  function show() {
    fill(done, order.map((choice, place) => h('li', null,
      h('span', { class: 'letter' }, place + 1), h('span', { class: 'text' }, choice.text),
      h('span', { class: 'moves' },
        button('↑', () => move(place, -1),
          { disabled: place === 0, 'aria-label': `第 ${place + 1} 项上移` }),
        button('↓', () => move(place, 1),
          { disabled: place + 1 === order.length, 'aria-label': `第 ${place + 1} 项下移` })))));
    fill(rest, choices.filter((choice) => !order.includes(choice)).map((choice) =>
      button([h('span', { class: 'letter' }, choice.letter), h('span', { class: 'text' }, choice.text)],
        () => {
          order.push(choice);
          changed(`排在第 ${order.length}`);
          const next = rest.querySelector('button');
          (next || back).focus({ preventScroll: true });
        }, { class: 'choice' })));
    done.hidden = !order.length;
    back.hidden = !order.length;
  }

  show();
  const element = h('fieldset', null, h('legend', { class: 'unseen' }, '按先后点选'), done, said,
    h('div', { class: 'row' }, back), rest);
  return {
    element, how: '按先后一项一项点，排好以后还可以上下移。',
    missing: () =>
      (order.length === choices.length ? null : `还有 ${choices.length - order.length} 项没有排`),
    disable: (isDisabled) => { element.disabled = isDisabled; },
  };
}
