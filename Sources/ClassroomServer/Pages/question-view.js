// One question on the page: what is asked, what to answer with, and where the answer stands.

import { button, h, newId, say } from './dom.js';
import { Countdown, timeOfDay } from './clock.js';
import { passage, stem } from './passage.js';
import { answerWidget, howTo } from './questions.js';

/** Where an answer stands, in words. */
function standing({ state, mine, message }) {
  switch (state) {
    case 'draft': return mine ? `改了还没交，${timeOfDay(mine.at)} 交的还算数` : '还没交';
    case 'waiting': return message || '没交上：答案记在手机上，连上自动交';
    case 'sending': return '正在交…';
    case 'stored':
      return mine.source === 'device' ? `已存好 ${timeOfDay(mine.at)}` : `老师代你记的：${mine.words}`;
    case 'refused': return '没有交上，请改一改再交';
    default: return '';
  }
}

/** A question that is answered on this page, for as long as it is on. */
export class QuestionView {
  /**
   * @param question as the server sent it
   * @param answers where the answers are kept
   * @param options `buttons` to go on with, where answers are handed in as the learner goes (papers)
   */
  constructor(question, answers, { buttons } = {}) {
    this.question = question;
    this.answers = answers;
    this.savesItself = Boolean(buttons);
    this.text = answers.text(question.id);
    const stemId = newId();
    this.widget = answerWidget(question, this.text, {
      changed: (text) => this.changed(text), submit: () => this.submit(),
    });
    this.widget.element.setAttribute('role', 'group');
    this.widget.element.setAttribute('aria-labelledby', stemId);
    this.countdown = h('span', { class: 'countdown', role: 'timer' });
    this.clock = new Countdown(this.countdown, (seconds) => this.warn(seconds));
    this.heading = h('h2', { tabindex: '-1' },
      `第 ${question.number} 题`, question.of ? ` / ${question.of}` : '', ' ',
      h('span', { class: 'kind' }, question.kindTitle));
    this.problem = h('p', { class: 'problem', role: 'alert' });
    this.status = h('p', { class: 'status', role: 'status' });
    this.warning = h('p', { class: 'unseen', role: 'status' });
    /** What a paper says below the answer. */
    this.said = h('div');
    this.hand = button('交', () => this.submit(), { class: 'main' });
    this.element = h('section', { class: 'question' },
      h('div', { class: 'top' }, this.heading, this.countdown),
      stem(question, stemId), this.widget.drawsPassage ? null : passage(question),
      howTo(question, this.widget).map((line) => h('p', { class: 'how' }, line)),
      this.widget.element, this.problem, this.warning,
      this.said, h('div', { class: 'bar' }, this.status, buttons || this.hand));
    this.show();
  }

  /** Says how little time is left to those who do not see the clock. */
  warn(seconds) {
    if ([900, 300, 60, 10].includes(seconds)) {
      say(this.warning, seconds >= 60 ? `还剩 ${seconds / 60} 分钟` : `还剩 ${seconds} 秒`);
    }
  }

  /** Takes a new state of the lesson. */
  update({ deadline, isClosed, isPaused }) {
    this.clock.set(isClosed ? null : deadline);
    this.isClosed = isClosed;
    this.isPaused = isPaused;
    this.show();
  }

  changed(text) {
    this.text = text;
    this.answers.note(this.question.id, text);
    if (this.savesItself) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.save(), 1200);
    }
    this.show();
  }

  /** Hands in what is there, if it is an answer and a new one. */
  save() {
    clearTimeout(this.timer);
    const { state, mine } = this.answers.status(this.question.id);
    if (this.isClosed || state !== 'draft' || this.widget.missing()) return;
    if (mine && mine.answer === this.text) return;
    this.answers.send(this.question.id, this.text);
  }

  submit() {
    if (this.isClosed || this.isPaused) return;
    const missing = this.widget.missing();
    if (missing) {
      say(this.problem, `${missing}。`);
      return;
    }
    const { state, mine } = this.answers.status(this.question.id);
    if (state === 'stored' && mine.answer === this.text) return;
    this.answers.send(this.question.id, this.text);
  }

  /** Shows where the answer stands. */
  show() {
    const status = this.answers.status(this.question.id);
    const { state, mine, message } = status;
    this.widget.disable(Boolean(this.isClosed || this.isPaused));
    say(this.problem, state === 'refused' ? message : '');
    this.hand.hidden = Boolean(this.isClosed);
    this.hand.disabled = Boolean(this.isPaused || state === 'sending' || state === 'stored');
    say(this.hand, state === 'stored' ? '已交' : mine ? '改交' : '交');
    this.status.className = `status is-${this.isClosed ? 'closed' : state}`;
    if (!this.isClosed) {
      const missing = this.savesItself && state === 'draft' && this.widget.missing();
      say(this.status, missing ? `记在手机上，${missing}` : standing(status));
    } else if (this.savesItself) {
      say(this.status, standing(status));
    } else if (state === 'waiting' || state === 'sending') {
      say(this.status, '已经收卷，正在问老师的电脑收到没有…');
    } else {
      say(this.status, `已经收卷。${mine ? `记下的是：${mine.words}` : '这题你没有交答案。'}`);
    }
  }

}
