// Coming in: the code from the projector, then one's own name.

import { button, fill, h, newId, person } from './dom.js';
import { request } from './server.js';
import { deviceName, isKept } from './storage.js';

/** The code in the address (`#123456`), taken out of it so that it is not passed on. */
export function codeInAddress() {
  const code = (/^#(\d{6})$/.exec(location.hash) || [])[1] || '';
  if (location.hash) history.replaceState(null, '', location.pathname);
  return code;
}

/** The page on which a learner comes in; `joined(reply)` with the answer of the server. */
export class JoinView {
  constructor({ code, notice, joined }) {
    this.joined = joined;
    this.lesson = h('p', { class: 'lesson' });
    this.notice = h('p', { class: 'problem', role: 'alert' }, notice);
    this.body = h('div');
    this.element = h('section', { class: 'join' },
      h('h1', { tabindex: '-1' }, '进入课堂'), this.lesson, this.notice, this.body,
      !isKept && h('p', { class: 'how' },
        '这个浏览器不让网页记东西（可能是无痕浏览）。请一直开着这一页，关掉以后要请老师放行才能再进。'));
    this.askCode(code);
    this.describe();
    if (code) this.takeCode(code);
  }

  /** Says which lesson this is, once the server can be asked. */
  async describe() {
    try {
      const lesson = await request('/lesson');
      fill(this.lesson, lesson.title, h('br'), lesson.class);
    } catch {
      if (this.element.isConnected) setTimeout(() => this.describe(), 3000);
    }
  }

  askCode(code) {
    const id = newId();
    const field = h('input', {
      id, class: 'field code', type: 'text', inputmode: 'numeric', maxlength: '6', value: code,
      autocomplete: 'off', enterkeyhint: 'next',
      oninput: () => /^\d{6}$/.test(field.value) && this.takeCode(field.value),
    });
    fill(this.body,
      h('form', { onsubmit: (event) => { event.preventDefault(); this.takeCode(field.value); } },
        h('label', { for: id, class: 'label' }, '课堂码（投影上的六位数字）'), field,
        h('button', { class: 'main wide' }, '下一步')));
  }

  async takeCode(code) {
    if (this.isAsking) return;
    this.isAsking = true;
    fill(this.notice);
    try {
      const { learners } = await request('/roster', { body: { code } });
      this.code = code;
      this.askName(learners);
    } catch (error) {
      fill(this.notice, error.message);
      if (error.isPassing && this.element.isConnected) {
        setTimeout(() => !this.code && this.takeCode(code), Math.max(3, error.retryAfter) * 1000);
      }
    }
    this.isAsking = false;
  }

  askName(learners) {
    const id = newId();
    const list = h('ul', { class: 'names' });
    const field = h('input', {
      id, class: 'field', type: 'text', autocomplete: 'off', autocapitalize: 'off',
      enterkeyhint: 'go', oninput: () => show(),
    });
    const typed = () => field.value.trim();
    const found = () => learners.filter(({ name, number }) =>
      name.includes(typed()) || number.includes(typed()));
    const show = () => {
      fill(list, found().map((learner) =>
        h('li', null, button([
          h('span', { class: 'name' }, person(learner.name)),
          h('span', { class: 'fact' }, learner.number, learner.group && ` · ${learner.group}`,
            learner.taken && ' · 已进入'),
        ], () => this.confirm(learner, learners)))));
    };
    const submit = (event) => {
      event.preventDefault();
      const exact = learners.filter(({ name, number }) => name === typed() || number === typed());
      const only = exact.length === 1 ? exact : found();
      if (only.length === 1) this.confirm(only[0], learners);
      else if (typed()) this.join(typed());
    };
    fill(this.body,
      h('form', { onsubmit: submit },
        h('label', { for: id, class: 'label' }, '找到自己的名字，或者输入学号'), field), list);
    show();
    field.focus({ preventScroll: true });
  }

  /** Asks once more: a wrong tap would take the name of another. */
  confirm(learner, learners) {
    fill(this.notice);
    const enter = button('是我，进入', () => this.join(learner.number), { class: 'main wide' });
    fill(this.body,
      h('p', { class: 'who' }, person(learner.name)),
      h('p', { class: 'fact' }, `学号 ${learner.number}`, learner.group && ` · ${learner.group}`),
      enter, button('不是我，重新选', () => {
        fill(this.notice);
        this.askName(learners);
      }, { class: 'wide' }));
    enter.focus({ preventScroll: true });
  }

  async join(number) {
    if (this.isAsking) return;
    this.isAsking = true;
    fill(this.notice);
    try {
      this.joined(await request('/join', { body: { code: this.code, number, device: deviceName() } }));
    } catch (error) {
      fill(this.notice, error.message);
    }
    this.isAsking = false;
  }
}
