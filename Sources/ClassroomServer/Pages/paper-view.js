// Homework and exams: a paper that each learner works through alone.

import { button, fill, h, newId, say } from './dom.js';
import { Countdown, spanInWords } from './clock.js';
import { FocusLog } from './focus-log.js';
import { QuestionView } from './question-view.js';
import { feedbackParts } from './reveal-view.js';
import { request } from './server.js';
import { keep, recall } from './storage.js';

/** A paper from the page before it to the handing in. */
export class PaperView {
  /** `on.handedIn(at)` when the server has taken it. */
  constructor(account, answers, state, on) {
    Object.assign(this, { account, answers, state, on, place: 0 });
    this.key = `wenmi.paper.${account.lesson}.${account.number}`;
    this.kept = recall(this.key) || { flags: [] };
    this.feedback = new Map();
    this.element = h('section', { class: 'paper' });
    if (state.exam && !this.kept.isBegun) this.tellRules();
    else this.begin();
  }

  /** What the learner must know before an exam begins. */
  tellRules() {
    const { exam } = this.state;
    fill(this.element, h('h2', { tabindex: '-1' }, '考试前请看'),
      h('ul', { class: 'rules' },
        h('li', null, `共 ${exam.questions} 题`, exam.minutes ? `，${exam.minutes} 分钟。到时自动交卷。` : '。'),
        h('li', null, '答案随答随存；断线不要紧，连上自动补交。'),
        exam.focusIsLogged && h('li', null, h('b', null,
          '考试中切换到别的页面、别的程序，或者锁屏，会记下时刻和时长，老师看得到，你自己也看得到。')),
        !exam.feedback && h('li', null, '公布以前不显示对错。')),
      button('开始答题', () => {
        this.kept.isBegun = true;
        keep(this.key, this.kept);
        this.begin();
      }, { class: 'main wide' }));
  }

  async begin() {
    fill(this.element, h('p', { class: 'waiting' }, '正在取试卷…'));
    try {
      const paper = await request('/paper', { token: this.account.token });
      for (const question of paper.questions) {
        this.answers.know(question.id, question.mine);
        if (question.feedback) this.feedback.set(question.id, question.feedback);
      }
      this.questions = paper.questions;
    } catch (error) {
      fill(this.element, h('p', { class: 'problem' }, error.message));
      if (error.isPassing && !this.isClosed) setTimeout(() => this.begin(), 3000);
      return;
    }
    if (this.state.exam && this.state.exam.focusIsLogged) {
      this.focusLog = new FocusLog(this.account, () => this.show());
    }
    this.draw();
    const open = this.questions.findIndex((question) => !this.isAnswered(question));
    this.goTo(Math.max(0, open));
  }

  draw() {
    this.progress = h('span', { class: 'progress' });
    const rest = h('span', { class: 'countdown', role: 'timer' });
    this.clock = new Countdown(rest, (seconds) => this.tick(seconds));
    this.warning = h('p', { class: 'unseen', role: 'status' });
    this.losses = h('p', { class: 'how', role: 'status' });
    const mapId = newId();
    this.map = h('div', { class: 'map', id: mapId, hidden: true });
    this.mapButton = button('题目表', () => {
      this.map.hidden = !this.map.hidden;
      this.show();
    }, { 'aria-controls': mapId });
    this.desk = h('div');
    this.confirmation = h('div', { hidden: true });
    fill(this.element, h('div', { class: 'top' }, this.progress, rest),
      h('div', { class: 'row' }, this.mapButton,
        button('交卷', () => this.askToHandIn(), { class: 'end' })),
      this.warning, this.map, this.losses, this.confirmation, this.desk);
    this.update(this.state);
  }

  isAnswered({ id }) {
    const { state, mine } = this.answers.status(id);
    return Boolean(mine) || state === 'waiting' || state === 'sending';
  }

  goTo(place) {
    if (this.current) this.current.save();
    this.place = Math.max(0, Math.min(place, this.questions.length - 1));
    const question = { ...this.questions[this.place], number: this.place + 1, of: this.questions.length };
    this.current = new QuestionView(question, this.answers, {
      buttons: [
        button('上一题', () => this.goTo(this.place - 1), { disabled: this.place === 0 }),
        this.place + 1 < this.questions.length
          ? button('下一题', () => this.goTo(this.place + 1), { class: 'main' })
          : button('交卷', () => this.askToHandIn(), { class: 'main' }),
      ],
    });
    const flag = button('存疑', () => {
      const { flags } = this.kept;
      const at = flags.indexOf(question.id);
      if (at < 0) flags.push(question.id);
      else flags.splice(at, 1);
      keep(this.key, this.kept);
      mark();
      this.show();
    });
    const mark = () =>
      flag.setAttribute('aria-pressed', String(this.kept.flags.includes(question.id)));
    mark();
    this.current.heading.after(flag);
    this.map.hidden = true;
    this.confirmation.hidden = true;
    fill(this.desk, this.current.element);
    this.show();
    window.scrollTo(0, 0);
    this.current.heading.focus({ preventScroll: true });
  }

  /** Takes a new state of the lesson. */
  update(state) {
    this.state = state;
    if (this.clock) this.clock.set(state.deadline);
    this.show();
  }

  /** Takes what came back for an answer. */
  stored(question, { feedback }) {
    if (feedback) this.feedback.set(question, feedback);
    this.show();
  }

  show() {
    if (!this.current) return;
    const { questions, answers, kept } = this;
    const open = questions.filter((question) => !this.isAnswered(question));
    say(this.progress, `已答 ${questions.length - open.length} / ${questions.length}`);
    this.mapButton.setAttribute('aria-expanded', String(!this.map.hidden));
    if (!this.map.hidden) {
      fill(this.map, questions.map((question, index) => {
        const isDone = this.isAnswered(question);
        const isFlagged = kept.flags.includes(question.id);
        return button([index + 1, h('span', { class: 'fact' },
          isFlagged ? '存疑' : isDone ? '已答' : '未答')], () => this.goTo(index),
        { class: isDone ? 'done' : null, 'aria-current': index === this.place && 'true' });
      }));
    }
    const log = this.focusLog;
    say(this.losses, log && log.count
      ? `离开过 ${log.count} 次，共 ${spanInWords(Math.round(log.total / 1000))}，已经记下。` : '');
    this.current.update({
      deadline: null, isPaused: this.state.paused, isClosed: Boolean(this.isHandingIn),
    });
    const { id } = questions[this.place];
    fill(this.current.said, answers.status(id).state === 'stored' && feedbackParts(this.feedback.get(id)));
  }

  tick(seconds) {
    if ([900, 300, 60].includes(seconds)) say(this.warning, `还剩 ${seconds / 60} 分钟。`);
    if (seconds === 3 && this.current) this.current.save();
    // Not all at the same moment.
    if (seconds === 0) setTimeout(() => this.handIn(), Math.random() * 2000);
  }

  /** Says what is open and asks whether to hand in all the same. */
  askToHandIn() {
    this.current.save();
    const open = this.questions.map((question, index) => [question, index])
      .filter(([question]) => !this.isAnswered(question));
    const heading = h('h2', { tabindex: '-1' }, '交卷？');
    fill(this.confirmation, h('div', { class: 'confirm' }, heading,
      open.length
        ? [h('p', null, `还有 ${open.length} 题没有答：`), h('div', { class: 'map' },
          open.map(([, index]) => button(index + 1, () => this.goTo(index))))]
        : h('p', null, '每一题都答了。'),
      h('p', null, '交卷以后不能再改。'),
      h('div', { class: 'row' },
        button('确定交卷', () => this.handIn(), { class: 'main' }),
        button('再看看', () => {
          this.confirmation.hidden = true;
          this.current.heading.focus();
        }))));
    this.confirmation.hidden = false;
    window.scrollTo(0, 0);
    heading.focus();
  }

  /** Hands in, once every answer given is with the server. */
  async handIn() {
    if (this.isHandingIn || this.isClosed || !this.current) return;
    this.current.save();
    this.isHandingIn = true;
    this.show();
    const status = h('p', { role: 'status' }, '正在交卷…');
    this.confirmation.hidden = false;
    fill(this.confirmation, h('div', { class: 'confirm' }, status));
    while (!this.isClosed) {
      try {
        if (this.answers.isOnTheWay) {
          say(status, '正在交最后的答案。请不要关掉这一页…');
          await new Promise((done) => setTimeout(done, 500));
        } else {
          const { handedInAt } = await request('/hand-in', { token: this.account.token, body: {} });
          this.on.handedIn(handedInAt);
          return;
        }
      } catch (error) {
        if (error.code === 'handed-in') return;
        say(status, `${error.message}${error.isPassing ? '连上以后自动再交，请不要关掉这一页。' : ''}`);
        if (!error.isPassing) {
          this.isHandingIn = false;
          this.show();
          return;
        }
        await new Promise((done) => setTimeout(done, Math.max(2000, error.retryAfter * 1000)));
      }
    }
  }

  /** Ends it. */
  close() {
    this.isClosed = true;
    if (this.focusLog) this.focusLog.close();
  }
}
