// Who is there, who has answered, and what can be done with one learner.

import { button, fill, h, newId, person, points, say } from './dom.js';

const verdicts = { right: '对', partial: '部分对', wrong: '错' };

const filters = [
  ['全部', () => true],
  ['未交', (learner, isPaper) => learner.joined && !(isPaper ? learner.handedIn : learner.answered)],
  ['未到', (learner) => !learner.joined],
  ['离线', (learner) => learner.joined && !learner.online],
];

/** The list of learners. Each keeps its row, so that nothing moves under the finger. */
export class LearnerList {
  constructor(send) {
    this.send = send;
    this.rows = new Map();
    this.filter = 0;
    this.chips = filters.map(([label], index) => button(label, () => {
      this.filter = index;
      this.show();
    }));
    this.list = h('ul', { class: 'people' });
    this.element = h('div', null, h('h2', null, '学员'), h('div', { class: 'row' }, this.chips), this.list);
  }

  /** Takes a state. */
  update({ learners, form }) {
    this.learners = learners;
    this.isPaper = form !== 'live';
    const numbers = new Set(learners.map(({ number }) => number));
    for (const [number, row] of this.rows) {
      if (!numbers.has(number)) {
        row.element.remove();
        this.rows.delete(number);
      }
    }
    for (const learner of learners) {
      if (!this.rows.has(learner.number)) {
        const row = new LearnerRow(learner, this.send);
        this.rows.set(learner.number, row);
        this.list.append(row.element);
      }
      this.rows.get(learner.number).update(learner, this.isPaper);
    }
    this.show();
  }

  show() {
    filters.forEach(([label, holds], index) => {
      const count = this.learners.filter((learner) => holds(learner, this.isPaper)).length;
      say(this.chips[index], `${label} ${count}`);
      this.chips[index].setAttribute('aria-pressed', String(index === this.filter));
    });
    const holds = filters[this.filter][1];
    for (const learner of this.learners) {
      this.rows.get(learner.number).element.hidden = !holds(learner, this.isPaper);
    }
  }
}

/** One learner; a tap opens what can be done. */
class LearnerRow {
  constructor(learner, send) {
    this.number = learner.number;
    this.send = send;
    const id = newId();
    this.state = h('span', { class: 'state' });
    this.facts = h('span', { class: 'fact' });
    this.name = h('span', { class: 'name' });
    this.head = button([this.name, this.state, this.facts], () => this.toggle(),
      { class: 'person', 'aria-expanded': 'false', 'aria-controls': id });
    this.actions = h('div', { id, class: 'actions', hidden: true });
    this.element = h('li', null, this.head, this.actions);
  }

  update(learner, isPaper) {
    fill(this.name, person(learner.name));
    say(this.state, stateOf(learner, isPaper));
    this.head.classList.toggle('away', !learner.online);
    say(this.facts, [
      learner.number, learner.group, `${points(learner.points)} 分`, `点过 ${learner.calls} 次`,
      learner.attendance, learner.focusLosses && `离开 ${learner.focusLosses} 次`,
    ].filter(Boolean).join(' · '));
  }

  toggle() {
    const isOpen = this.actions.hidden;
    if (isOpen && !this.actions.firstChild) this.draw();
    this.actions.hidden = !isOpen;
    this.head.setAttribute('aria-expanded', String(isOpen));
  }

  draw() {
    const { number, send } = this;
    const answer = h('input', {
      class: 'field', type: 'text', autocomplete: 'off', 'aria-label': '口头或举手的答案', placeholder: '代记答案：B',
    });
    const reason = h('input', {
      class: 'field', type: 'text', autocomplete: 'off', 'aria-label': '加分、扣分的理由', placeholder: '理由',
    });
    const award = async (sign) => {
      const why = reason.value.replace(/\s+/g, ' ').trim();
      if (await send(`${number} ${sign} ${why}`.trim())) reason.value = '';
    };
    const mark = async (event) => {
      event.preventDefault();
      const text = answer.value.trim();
      if (text && await send(`mark ${number} ${text}`)) answer.value = '';
    };
    fill(this.actions,
      h('div', { class: 'row' },
        button('点名', () => send(`ask ${number}`)), button('答对', () => send(`${number} 对`)),
        button('答错', () => send(`${number} 错`))),
      h('form', { class: 'inline', onsubmit: mark }, answer, h('button', null, '记答案')),
      h('div', { class: 'inline' }, reason, button('+1', () => award('+1'), { 'aria-label': '加 1 分' }),
        button('-1', () => award('-1'), { 'aria-label': '扣 1 分' })),
      h('div', { class: 'row' },
        button('放行另一台手机', () => send(`allow ${number}`)),
        button('请出', () => send(`kick ${number}`))));
  }
}

function stateOf({ joined, online, answered, verdict, handedIn }, isPaper) {
  if (!joined) return answered ? '未到，已代记' : '未到';
  const away = online ? '' : '，离线';
  if (isPaper) return (handedIn ? '已交卷' : '在做') + away;
  return (answered ? `已交${verdict ? `：${verdicts[verdict]}` : ''}` : '未交') + away;
}
