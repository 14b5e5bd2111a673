// The learner's page: which of its views is on, and what is said above them.

import { button, fill, h, person, points, say } from './dom.js';
import { Answers } from './answers.js';
import { BuzzView } from './buzz-view.js';
import { setClock } from './clock.js';
import { Connection } from './connection.js';
import { codeInAddress, JoinView } from './join.js';
import { PollView } from './poll-view.js';
import { QuestionView } from './question-view.js';
import { handedInView, ResultView } from './result-view.js';
import { revealView } from './reveal-view.js';
import { scoreboard } from './scoreboard.js';
import { forget, keep, recall } from './storage.js';

const main = document.getElementById('main');
const who = document.getElementById('who');
const connected = document.getElementById('connection');
const message = document.getElementById('message');
const board = document.getElementById('board');
const notices = document.getElementById('notices');

const connectionWords = {
  connected: '已连接', connecting: '正在连接…', lost: '断线：答案先记在手机上，正在重连…',
};

class Page {
  constructor() {
    this.account = recall('wenmi.account');
    const code = codeInAddress();
    window.addEventListener('hashchange', () => {
      const scanned = codeInAddress();
      if (scanned && !this.account) this.join(scanned);
    });
    if (this.account) this.enter(this.account);
    else this.join(code);
  }

  /** Shows the page for coming in. */
  join(code, notice) {
    this.leave();
    this.view = new JoinView({
      code, notice,
      joined: ({ token, learner }) => this.enter({ token, number: learner.number }),
    });
    this.put(this.view.element);
  }

  leave() {
    if (this.connection) this.connection.close();
    if (this.answers) this.answers.stop();
    this.connection = this.answers = this.state = this.viewName = null;
    forget('wenmi.account');
    this.account = null;
    fill(who);
    fill(message);
    fill(connected);
  }

  /** Comes in with a token. */
  enter(account) {
    this.account = account;
    keep('wenmi.account', account);
    fill(main, h('p', { class: 'waiting' }, '正在进入课堂…'));
    this.connection = new Connection(account.token, {
      state: (state) => this.take(state),
      status: (status) => this.showConnection(status),
      gone: (code, text) => this.gone(code, text),
    });
  }

  showConnection(status) {
    say(connected, connectionWords[status]);
    connected.className = status;
    if (status === 'connected' && this.status !== status && this.answers) this.answers.hurry();
    this.status = status;
  }

  gone(code, text) {
    if (code === 'bad-token') return this.join('', text);
    say(connected, '已断开');
    connected.className = 'lost';
    if (code === 'ended') return undefined;
    this.viewName = null;
    const back = code === 'replaced'
      ? button('在这里继续', () => this.enter(this.account), { class: 'main wide' })
      : button('重新进入', () => this.join('', ''), { class: 'main wide' });
    return this.put(h('section', null,
      h('h2', { tabindex: '-1' }, code === 'replaced' ? '已经在别处打开' : '已经退出课堂'),
      h('p', null, text), back));
  }

  /** Takes a new state of the lesson, whole as it always is. */
  take(state) {
    if (state.protocol !== 1) {
      this.put(h('p', { class: 'problem' }, '老师的程序比这一页新，请刷新页面。'));
      return;
    }
    setClock(state.now);
    if (!this.answers || this.account.lesson !== state.lesson) {
      this.account = { ...this.account, lesson: state.lesson, number: state.me.number };
      keep('wenmi.account', this.account);
      if (this.answers) this.answers.stop();
      this.answers = new Answers(this.account, {
        changed: () => this.view && this.view.show && this.view.show(),
        stored: (question, reply) => {
          // The network is back before the stream of states knows.
          if (this.status === 'lost') this.connection.hurry();
          if (this.view && this.view.stored) this.view.stored(question, reply);
        },
        tooLate: (question, text, why) => this.tooLate(question, text, why),
      });
    }
    if (state.form !== 'live' && !this.isLoadingPapers) this.loadPapers();
    const last = this.state;
    this.state = state;
    if (state.question) this.answers.know(state.question.id, state.mine);
    if (!last) this.answers.hurry();
    fill(who, h('b', null, person(state.me.name)), state.me.group && ` ${state.me.group}`,
      state.me.points !== 0 && ` · ${points(state.me.points)} 分`);
    say(message, state.paused ? '老师暂停了，请先看投影。' : state.message || '');
    this.show(state, last);
  }

  /** Says that an answer came too late. */
  tooLate(question, text, why) {
    const number = question.split('.')[0];
    this.notice(`第 ${number} 题：${why}（你写的是：${text}）`);
  }

  /** Says something that stays until the learner has read it. */
  notice(text) {
    const note = h('p', { class: 'notice', role: 'alert' }, text,
      button('知道了', () => note.remove()));
    notices.append(note);
  }

  /** Shows the view of a state; the same question keeps its view, and with it what is being written. */
  show(state, last) {
    const { phase, question } = state;
    switch (phase) {
      case 'question':
      case 'closed':
        this.showQuestion(state, last);
        break;
      case 'revealed':
        // Drawn anew only when something else is said, so that nothing moves while it is read.
        this.keepUp(`revealed ${JSON.stringify([question.id, state.mine, state.feedback, state.reveal])}`,
          () => revealView(state));
        break;
      case 'buzz':
        this.keepUp(`buzz ${question ? question.id : ''}`, () => new BuzzView(question, this.token))
          .update(state.buzz);
        break;
      case 'poll':
        this.keepUp(`poll ${state.poll.id}`, () => new PollView(state.poll, this.token))
          .update(state.poll);
        break;
      case 'paper':
        this.showPaper(state);
        break;
      case 'handedIn':
        this.put(handedInView(state.handedInAt), 'handedIn');
        break;
      case 'released':
      case 'ended':
        this.keepUp('result', () => new ResultView(this.token))
          .update({ isReady: state.resultReady, isOver: phase === 'ended' });
        break;
      default:
        this.keepUp('lobby', () => lobby(state));
    }
    fill(board, state.scoreboard && scoreboard(state.scoreboard, state.me));
  }

  get token() { return this.account.token; }

  /** The view of a name, made where another is on. */
  keepUp(name, make) {
    if (this.viewName !== name) this.put(make(), name);
    return this.view;
  }

  showPaper(state) {
    if (!this.PaperView) {
      this.put(h('p', { class: 'waiting' }, '正在取试卷…'), 'no paper yet');
      return;
    }
    this.keepUp('paper', () => new this.PaperView(this.account, this.answers, state, {
      handedIn: (at) => this.put(handedInView(at), 'handedIn'),
    })).update(state);
  }

  /** Loads what only papers need, long before it is wanted; live lessons do without it. */
  async loadPapers() {
    this.isLoadingPapers = true;
    try {
      this.PaperView = (await import('./paper-view.js')).PaperView;
      if (this.state) this.show(this.state, this.state);
    } catch {
      // A module that failed once is not asked for again; the page comes back to the same place.
      setTimeout(() => location.reload(), 3000);
    }
  }

  showQuestion(state, last) {
    const { question, phase } = state;
    const view = this.keepUp(`question ${question.id}`,
      () => new QuestionView(question, this.answers));
    const isClosed = phase === 'closed';
    if (isClosed && last && last.phase === 'question') {
      const { state: standing } = this.answers.status(question.id);
      if (standing === 'draft') this.notice(`第 ${question.number} 题收卷了，你写了但没有按“交”，没有记上。`);
    }
    view.update({ deadline: state.deadline, isClosed, isPaused: state.paused });
  }

  /** Puts a view on the page; one of the same name that is on already stays. */
  put(view, name) {
    const element = view.element || view;
    if (name && name === this.viewName) return;
    if (this.view && this.view.close) this.view.close();
    fill(main, element);
    this.view = view.element ? view : null;
    this.viewName = name;
    window.scrollTo(0, 0);
    const heading = element.querySelector('[tabindex="-1"]');
    if (heading) heading.focus({ preventScroll: true });
  }
}

/** What stands there until something begins. */
function lobby({ title, class: className, exam }) {
  return h('section', { class: 'waiting' }, h('h2', { tabindex: '-1' }, title), h('p', null, className),
    h('p', null, exam ? '已经进来了，等老师开考。' : '已经进来了。老师出题后，题目会出现在这里。'),
    exam && exam.focusIsLogged && h('p', null,
      '先说明：考试中切换到别的页面、别的程序，或者锁屏，会记下时刻和时长，老师和你自己都看得到。'));
}

new Page();
