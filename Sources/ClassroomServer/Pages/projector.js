// The second screen: what the whole class sees. No keys before they are revealed, no names with answers.

import { bars } from './bars.js';
import { setClock, Countdown } from './clock.js';
import { Connection } from './connection.js';
import { fill, h, paragraphs, person, say } from './dom.js';
import { fit } from './fit.js';
import { passageLines } from './passage.js';
import { pollBars } from './poll-view.js';
import { scoreboard } from './scoreboard.js';
import { tokenInAddress } from './token.js';

const [title, counts, message, room, sheet, join, connected] =
  ['title', 'counts', 'message', 'main', 'sheet', 'join', 'connection']
    .map((id) => document.getElementById(id));
const clock = new Countdown(document.getElementById('countdown'));
const words = { connected: '', connecting: '正在连接…', lost: '与服务器断开，正在重连…' };

function draw(state) {
  const { phase, question, counts: count } = state;
  say(title, question && phase !== 'poll'
    ? `第 ${question.number} 题${question.of ? ` / ${question.of}` : ''}　${question.kindTitle}`
    : state.title);
  say(counts, countLine(state, count));
  clock.set(phase === 'question' || phase === 'paper' ? state.deadline : null);
  say(message, state.message || '');
  fill(join, state.join && [
    h('b', null, `http://${state.join.address}`), '　课堂码 ', h('b', null, state.join.code)]);
  fill(sheet, state.paused ? big('暂停') : [calledLine(state), content(state)]);
  fit(sheet, room);
}

function countLine({ phase, reveal }, { joined, answered, expected }) {
  if (phase === 'paper') return `已交卷 ${answered}/${expected}`;
  if (phase === 'revealed' && reveal) {
    const isCounted = reveal.answered > 0 && reveal.correct !== null;
    const share = isCounted && Math.round((reveal.correct * 100) / reveal.answered);
    return `交 ${reveal.answered}/${expected}${isCounted ? `　答对 ${share}%` : ''}`;
  }
  return ['question', 'closed'].includes(phase)
    ? `已交 ${answered}/${expected}` : `已进入 ${joined}/${expected}`;
}

const big = (...texts) => h('div', { class: 'big' }, texts);

/** Whose turn it is, as long as there is something to answer. */
const calledLine = ({ called, phase, scoreboard: board }) =>
  called && !board && ['lobby', 'question', 'closed'].includes(phase) && h('p', { class: 'called' },
    '请 ', h('b', null, person(called.name)), called.group && `（${called.group}）`, ' 回答');

function content(state) {
  const { phase, question, reveal, poll, buzz } = state;
  if (state.scoreboard) return scoreboard(state.scoreboard);
  switch (phase) {
    case 'revealed': return revealed(question, reveal);
    case 'buzz': return [
      buzz && buzz.by ? h('p', { class: 'called' }, h('b', null, buzz.by), ' 抢到了')
        : h('p', { class: 'called' }, '抢答开始'),
      question && questionParts(question)];
    case 'poll': return [
      h('p', { class: 'kind' }, '投票（不记名）'), h('div', { class: 'stem' }, paragraphs([poll.text])),
      poll.counts ? pollBars(poll) : h('ul', { class: 'options' }, poll.options.map((option) =>
        h('li', null, h('span', { class: 'text' }, option))))];
    case 'paper': return big(state.exam ? '考试进行中' : '正在做随堂作业');
    case 'handedIn': return big('已交卷');
    case 'released': return big('成绩已经公布，请看自己的手机');
    case 'ended': return big('下课');
    case 'lobby': return lobby(state);
    default: return questionParts(question);
  }
}

const lobby = ({ title: lesson, class: className, join: place }) => [
  h('h1', null, lesson), h('p', null, className),
  place && h('div', { class: 'enter' }, h('p', null, '手机连上教室的无线网，用浏览器打开'),
    h('p', { class: 'address' }, `http://${place.address}`),
    h('p', null, '课堂码'), h('p', { class: 'address' }, place.code))];

const options = (list, mark) => list.length > 0 && h('ul', { class: 'options' }, list.map(
  (text, index) => h('li', null, h('b', { class: 'letter' }, mark(index)),
    h('span', { class: 'text' }, text))));

/** What is asked, without anything of the key. */
function questionParts(question) {
  const letters = (asked) => options((asked.choices || []).map(({ text }) => text),
    (index) => asked.choices[index].letter);
  return [
    h('div', { class: 'stem' }, paragraphs(question.stem)),
    question.passage.length > 0 && h('div', { class: 'passage' }, passageLines(question)),
    options(question.rows, (index) => index + 1), letters(question),
    question.parts.map((part) => h('div', { class: 'part' },
      h('p', { class: 'kind' }, `第 ${part.number} 小题　${part.kindTitle}`),
      h('div', { class: 'stem' }, paragraphs(part.stem)),
      (part.passage || []).length > 0 && h('div', { class: 'passage' }, passageLines(part)),
      options(part.rows || [], (index) => index + 1), letters(part)))];
}

/** The distribution and why; while it is hidden, the question, so that it can be talked over. */
function revealed(question, reveal) {
  if (!reveal) return questionParts(question);
  return [
    bars(reveal),
    h('p', { class: 'key lines' }, '正确：', h('b', null, reveal.key)),
    reveal.explanation && h('p', { class: 'lines' }, reveal.explanation),
    reveal.basis.map((basis) => h('p', { class: 'basis' }, `依据：${basis}`))];
}

let last = null;
const token = tokenInAddress('projector');
if (token) {
  new Connection(token, {
    state: (state) => {
      setClock(state.now);
      last = state;
      draw(state);
    },
    status: (status) => {
      say(connected, words[status]);
      connected.className = status;
    },
    gone: (code, text) => {
      say(connected, text);
      connected.className = 'lost';
    },
  });
} else {
  fill(sheet, big('请用老师程序里显示的地址打开投影页。'));
}
window.addEventListener('resize', () => last && draw(last));
if (document.fonts) document.fonts.ready.then(() => last && draw(last));
