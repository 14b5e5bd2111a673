import { bars } from './bars.js';
import { button, h, say } from './dom.js';
import { request } from './server.js';

/** A poll without names: choose, change until it is over, then see what the class chose. */
export class PollView {
  constructor(poll, token) {
    this.problem = h('p', { class: 'problem', role: 'alert' });
    this.status = h('p', { class: 'how', role: 'status' });
    this.options = poll.options.map((text, index) =>
      button(text, () => this.choose(index), { class: 'choice', 'aria-pressed': 'false' }));
    this.result = h('div');
    this.element = h('section', { class: 'poll' },
      h('h2', { tabindex: '-1' }, '投票', h('span', { class: 'kind' }, '不记名')),
      h('p', { class: 'stem' }, poll.text),
      h('div', { class: 'choices', role: 'group', 'aria-label': poll.text }, this.options),
      this.problem, this.status, this.result);
    this.poll = poll;
    this.token = token;
  }

  async choose(option) {
    say(this.problem, '');
    say(this.status, '正在交…');
    try {
      await request('/polls', { token: this.token, body: { poll: this.poll.id, option } });
      this.update({ ...this.poll, mine: option });
    } catch (error) {
      say(this.status, '');
      say(this.problem, `${error.message}这一票没有投上，请再点一次。`);
    }
  }

  update(poll) {
    this.poll = poll;
    const { mine, counts } = poll;
    this.options.forEach((option, index) => {
      option.setAttribute('aria-pressed', String(index === mine));
      option.disabled = Boolean(counts);
    });
    if (counts) {
      say(this.status, '投票结束。');
      this.result.replaceChildren(pollBars(poll));
    } else {
      say(this.status, mine === null ? '不记谁投了什么。' : '已经投上，结束以前可以改。');
    }
  }
}

/** What the class chose. */
export const pollBars = ({ options, counts }) => bars({
  answered: counts.reduce((sum, count) => sum + count, 0),
  bars: options.map((text, index) => ({ label: '', text, count: counts[index], isKey: false })),
});
