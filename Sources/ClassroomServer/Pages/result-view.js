// After the work: what was handed in, one's own result, and the record to take along.

import { timeOfDay } from './clock.js';
import { button, fill, h, points, say } from './dom.js';
import { request } from './server.js';

const verdicts = { right: '对', partial: '部分对', wrong: '错' };

/** The result of the learner, fetched when it is there. */
export class ResultView {
  constructor(token) {
    this.token = token;
    this.body = h('div');
    this.record = h('div', { class: 'record', hidden: true });
    this.element = h('section', { class: 'result' },
      h('h2', { tabindex: '-1' }, '我的成绩'), this.body, this.record);
    this.offerRecord();
  }

  /** Takes a state: `isReady`, whether there is a result; `isOver`, whether there is a record. */
  update({ isReady, isOver }) {
    this.record.hidden = !isOver;
    if (isReady && !this.isLoading) this.load();
    if (!isReady) fill(this.body, h('p', null, `${isOver ? '下课了。' : ''}成绩还没有公布。`));
  }

  async load() {
    this.isLoading = true;
    try {
      this.show(await request('/result', { token: this.token }));
    } catch (error) {
      fill(this.body, h('p', { class: 'problem' }, error.message));
      this.isLoading = false;
      if (error.isPassing) setTimeout(() => !this.isLoading && this.load(), 4000);
    }
  }

  show(result) {
    fill(this.body,
      h('p', { class: 'verdict' }, `${points(result.points)} 分（满分 ${points(result.maxPoints)} 分）`),
      h('p', null, `答了 ${result.answered} 题，共 ${result.questions} 题，答对 ${result.correct} 题。`),
      result.awards.map(({ points: value, reason }) =>
        h('p', null, `${value < 0 ? '扣' : '加'} ${points(Math.abs(value))} 分${reason && `：${reason}`}`)),
      h('ol', { class: 'items' }, result.items.map((item) => h('li', null,
        h('h3', null, `${item.number}. ${item.label}`),
        h('p', { class: item.verdict },
          h('b', null, verdicts[item.verdict] || '没有作答'),
          `　${points(item.points)}/${points(item.maxPoints)} 分`),
        item.mine && h('p', { class: 'lines' }, `你的答案：${item.mine}`),
        item.key && item.verdict !== 'right' && h('p', { class: 'lines' }, `正确答案：${item.key}`),
        item.explanation && h('details', null, h('summary', null, '解析'),
          h('p', { class: 'lines' }, item.explanation))))));
  }

  offerRecord() {
    const status = h('p', { class: 'how', role: 'status' });
    const byHand = h('div');
    const load = async () => {
      say(status, '正在取…');
      try {
        const response = await request('/record', { token: this.token, raw: true });
        const text = await response.text();
        const header = response.headers.get('Content-Disposition') || '';
        const name = (/filename="([^"/\\]+)"/.exec(header) || [])[1] || '文秘课堂记录.json';
        save(text, name);
        say(status, `已交给浏览器保存：${name}`);
        fill(byHand, copying(text, name));
      } catch (error) {
        say(status, error.message);
      }
    };
    fill(this.record,
      button('下载我的记录', load, { class: 'main wide' }), status, byHand,
      h('p', { class: 'how' }, '在自己的电脑上输入 wenmi sessions import 文件名，就能接着练今天的错题。'));
  }
}

function save(text, name) {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = h('a', { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60000);
}

/** Another way, for browsers within other programs, which store no files. */
function copying(text, name) {
  const field = h('textarea', { class: 'field', rows: 4, readonly: true, value: text });
  const told = h('span', { role: 'status' });
  return h('details', null, h('summary', null, '没有看到文件？'),
    h('p', null, `微信等程序里不能存文件。请点“复制”，发到自己的电脑上，存成 ${name}。`), field,
    button('复制', () => {
      field.focus();
      field.select();
      // The newer way works on encrypted pages only, and a class room has none.
      say(told, document.execCommand('copy') ? ' 复制好了。' : ' 没有复制成，请长按上面的字，全选，复制。');
    }), told);
}

/** What is said after handing in. */
export const handedInView = (at) => h('section', { class: 'waiting' },
  h('h2', { tabindex: '-1' }, '已交卷'), at && h('p', null, `${timeOfDay(at)} 收到。`),
  h('p', null, '成绩公布后会出现在这里。'));
