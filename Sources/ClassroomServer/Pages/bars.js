// The distribution of answers. What is right is said in words; colour only says it again.

import { h } from './dom.js';

/** The bars of a reveal: `answered` and `bars`; the width of a bar is its share of all answers. */
export function bars({ answered, bars: list }) {
  const share = (count) => (answered ? Math.round((count * 100) / answered) : 0);
  return h('ul', { class: 'bars' }, list.map(({ label, text, count, isKey }) => {
    const fillBar = h('span', { class: 'fill' });
    fillBar.style.width = `${Math.min(100, share(count))}%`;
    return h('li', { class: isKey ? 'right' : null },
      h('span', { class: 'what' }, label && h('b', null, `${label} `), text),
      h('span', { class: 'count' }, `${count} 人　${share(count)}%`,
        isKey && h('b', { class: 'mark' }, '正确')),
      h('span', { class: 'track', 'aria-hidden': 'true' }, fillBar));
  }));
}
