import { button, h, say } from './dom.js';
import { passage, stem } from './passage.js';
import { request } from './server.js';

/** 抢答: one huge button, and who was first. */
export class BuzzView {
  constructor(question, token) {
    this.token = token;
    this.question = question;
    this.status = h('p', { class: 'verdict', role: 'status' });
    this.hand = button('抢答', () => this.press(), { class: 'main buzz' });
    this.element = h('section', null, h('h2', { tabindex: '-1' }, '抢答'),
      question && [stem(question), passage(question)], this.status, this.hand);
  }

  async press() {
    this.hand.disabled = true;
    try {
      const { first, by } = await request('/buzz', {
        token: this.token, body: { question: this.question ? this.question.id : '' },
      });
      this.isMine = first;
      this.update({ by });
    } catch (error) {
      say(this.status, error.message);
      this.hand.disabled = false;
    }
  }

  update(buzz) {
    const by = buzz && buzz.by;
    this.hand.hidden = Boolean(by);
    if (by) say(this.status, this.isMine ? '你抢到了，请回答。' : `${by} 抢到了。`);
  }
}
