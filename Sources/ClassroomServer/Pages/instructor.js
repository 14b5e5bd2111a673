// The instructor's page: everything of the console at the projector, by buttons. Whatever is done goes
// to the server as a line of the console's own language.

import { bars } from './bars.js';
import { Countdown, setClock, timeOfDay } from './clock.js';
import { Connection } from './connection.js';
import { fill, h, paragraphs, person, say } from './dom.js';
import { Desk } from './instructor-desk.js';
import { LearnerList } from './instructor-learners.js';
import { passageLines } from './passage.js';
import { pollBars } from './poll-view.js';
import { request } from './server.js';
import { tokenInAddress } from './token.js';

const at = (id) => document.getElementById(id);
const phases = {
  lobby: '等待开始', question: '正在作答', closed: '已收卷', revealed: '已公布', buzz: '抢答', poll: '投票',
  paper: '正在做卷', handedIn: '已交卷', released: '成绩已公布', ended: '已下课',
};
const words = { connected: '已连接', connecting: '正在连接…', lost: '断线，正在重连…' };

class Page {
  constructor(token) {
    this.token = token;
    this.said = h('p', { class: 'said', role: 'status' });
    this.countdown = h('span', { class: 'countdown', role: 'timer' });
    this.clock = new Countdown(this.countdown);
    const send = (line) => this.send(line);
    this.desk = new Desk(send);
    this.learners = new LearnerList(send);
    this.entries = h('ol', { class: 'entries' });
    fill(at('desk'), h('div', { class: 'next' }, this.said, this.desk.step), this.desk.element);
    fill(at('learners'), this.learners.element);
    fill(at('log'), h('h2', null, '流水'), this.entries);
    this.connection = new Connection(token, {
      state: (state) => this.take(state),
      status: (status) => {
        say(at('connection'), words[status]);
        at('connection').className = status;
      },
      gone: (code, text) => {
        say(at('connection'), text);
        at('connection').className = 'lost';
      },
    });
    request('/instructor/commands', { token })
      .then(({ commands }) => this.desk.showCommands(commands)).catch(() => {});
  }

  /** Takes a state; when many come at once, only the last is drawn. */
  take(state) {
    setClock(state.now);
    if (!this.state) requestAnimationFrame(() => this.draw());
    this.state = state;
  }

  draw() {
    const { state } = this;
    this.state = null;
    const { counts, phase } = state;
    const isPaper = phase === 'paper' || phase === 'released';
    say(at('title'), state.title);
    say(at('counts'), [
      phases[phase] + (state.paused ? '（暂停）' : ''), `进入 ${counts.joined}/${counts.expected}`,
      `在线 ${counts.online}`,
      `${isPaper ? '已交卷' : '已交'} ${counts.answered}`,
    ].join('　'));
    say(at('message'), state.message || '');
    this.clock.set(state.deadline);
    this.showStage(state);
    this.desk.update(state);
    this.learners.update(state);
    fill(this.entries, [...state.log].reverse().map((entry) =>
      h('li', null, h('span', { class: 'fact' }, timeOfDay(entry.at)), ' ', entry.text)));
  }

  /** Shows what is on; the question is drawn once, so that what was unfolded stays so. */
  showStage(state) {
    const { question, phase, poll, called, buzz, join } = state;
    const name = `${phase === 'poll' ? `poll ${poll && poll.id}` : question ? question.id : phase}`;
    if (name !== this.stageName) {
      this.stageName = name;
      this.standing = h('div');
      this.notes = h('div');
      fill(at('stage'), stage(state, this.countdown), this.standing, this.notes);
    }
    fill(this.standing, standing(state));
    fill(this.notes,
      called && h('p', null, '点到：', h('b', null, person(called.name))),
      buzz && buzz.by && h('p', null, '抢到：', h('b', null, buzz.by)),
      join && h('p', { class: 'fact' }, `http://${join.address}　课堂码 ${join.code}`));
  }

  /** Sends a line and says what came of it; `true` where it was done. */
  async send(line) {
    say(this.said, '正在办…');
    this.said.className = 'said';
    try {
      const { says } = await request('/instructor/lines', { token: this.token, body: { line } });
      say(this.said, says || '好了。');
      return true;
    } catch (error) {
      // Not sent again by itself: doing it twice may not be the same as doing it once.
      say(this.said, error.status ? error.message : `${error.message}不知道办成没有，请看流水，没有就再按一次。`);
      this.said.className = 'said problem';
      return false;
    }
  }
}

/** What the class is asked. */
function stage({ question, phase, poll }, countdown) {
  if (phase === 'poll' && poll) return [h('h2', null, '投票（不记名）'), h('p', null, poll.text)];
  if (!question) return h('div', { class: 'top' }, h('h2', null, phases[phase]), countdown);
  return [
    h('div', { class: 'top' }, h('h2', null, `第 ${question.number} 题`, question.of && ` / ${question.of}`,
      h('span', { class: 'kind' }, question.kindTitle)), countdown),
    h('div', { class: 'stem' }, paragraphs(question.stem)),
    question.passage.length > 0 && h('details', null, h('summary', null, '原文'), passageLines(question)),
    question.parts.length > 0 && h('details', null, h('summary', null, '小题'), question.parts.map((part) =>
      [h('h3', null, `第 ${part.number} 小题　${part.kindTitle}`), paragraphs(part.stem)]))];
}

/** What has come in, with the key, for the instructor's eyes. */
function standing({ question, phase, poll, reveal, key, distribution, counts }) {
  if (phase === 'poll' && poll) {
    return poll.counts ? pollBars(poll) : h('p', { class: 'how' }, '正在投，结束投票以后看结果。');
  }
  if (!question) return null;
  return h('div', { class: 'private' },
    h('p', { class: 'kind' }, phase === 'revealed' && reveal ? '已经公布' : '只有老师看得到'),
    key && h('p', { class: 'lines' }, '答案：', h('b', null, key)),
    bars({ answered: counts.answered, bars: distribution }));
}

const token = tokenInAddress('instructor');
if (token) new Page(token);
else fill(at('stage'), h('p', { class: 'problem' }, '请用老师程序里显示的地址打开这一页。'));
