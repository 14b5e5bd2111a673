// What the instructor can do, in groups, the most likely next step first.

import { button, fill, h, newId } from './dom.js';

/** One line of text, without the signs that part lines and options. */
const oneLine = (text) => text.replace(/[\s|｜]+/g, ' ').trim();

/** The step that comes next in each phase: a label and a line. */
const nextSteps = {
  lobby: ['下一题', 'next'], question: ['收卷', 'close'], closed: ['公布', 'reveal'],
  revealed: ['下一题', 'next'], buzz: ['收卷', 'close'], poll: ['结束投票', 'close'], paper: null,
  handedIn: null, released: null, ended: null,
};

/** The buttons, the forms, and the line for everything else; `send(line)` does it. */
export class Desk {
  constructor(send) {
    this.send = send;
    const act = (label, line) => button(label, () => send(line));
    this.step = button('', () => this.next && send(this.next), { class: 'main wide step' });
    this.undo = button('撤回', () => send('undo'));
    this.undoable = h('span', { class: 'fact' });
    this.pause = button('暂停', () => send(this.isPaused ? 'resume' : 'pause'));
    this.board = button('成绩榜', () => send('board'));
    this.sign = act('收起网址', 'hide');
    const group = (title, ...content) =>
      h('div', { class: 'group', role: 'group', 'aria-label': title }, h('h3', null, title),
        h('div', { class: 'row' }, content));
    this.live = h('div', null,
      group('出题', act('下一题', 'next'), act('收卷', 'close'), act('公布', 'reveal'),
        act('讨论后再投', 'again')),
      group('点名', act('随机点名', 'ask'), act('抢答', 'buzz')));
    this.paper = h('div', null, group('试卷', this.startForm(),
      this.twice('收卷', '收全班的卷？还没有交卷的，就交到现在为止的答案。', 'close'), act('公布成绩', 'release')));
    // A slip of the finger must not end an exam in a minute.
    this.short = [['30 秒', 'time 30'], ['60 秒', 'time 60'], ['+30 秒', 'time +30'], ['停表', 'time off']]
      .map(([label, line]) => act(label, line));
    this.help = h('div');
    this.element = h('div', null, this.live, this.paper,
      group('时间', this.short, act('+5 分', 'time +300'), this.pause),
      group('投影', this.board, this.sign), group('改正', this.undo, this.undoable),
      h('details', null, h('summary', null, '加分、扣分'), this.awardForm()),
      h('details', null, h('summary', null, '投票'), this.pollForm()),
      h('details', null, h('summary', null, '记一句'), this.noteForm()),
      this.lineForm(), h('div', { class: 'ending' },
        this.twice('下课', '结束这堂课？结束以后不能再答题，会写成绩和每个人的记录。', 'end')));
  }

  /** Takes a state. */
  update({ phase, form, paused, undo, scoreboard, join, learners }) {
    const step = nextSteps[phase];
    this.next = step && form === 'live' ? step[1] : null;
    this.step.hidden = !this.next;
    this.step.textContent = this.next ? step[0] : '';
    this.live.hidden = form !== 'live';
    this.paper.hidden = form === 'live';
    for (const choice of this.short) choice.hidden = form !== 'live';
    this.isPaused = paused;
    this.pause.textContent = paused ? '继续' : '暂停';
    this.board.setAttribute('aria-pressed', String(Boolean(scoreboard)));
    this.sign.textContent = join ? '收起网址' : '亮出网址';
    this.undo.disabled = !undo;
    fill(this.undoable, undo || '没有可撤回的');
    this.showTargets(learners);
  }

  /** A field with a label. */
  field(label, properties) {
    const id = newId();
    const input = h('input', { type: 'text', class: 'field', id, autocomplete: 'off', ...properties });
    return { input, parts: [h('label', { for: id }, label), input] };
  }

  form(submit, ...content) {
    return h('form', { class: 'form', onsubmit: (event) => {
      event.preventDefault();
      submit();
    } }, content);
  }

  startForm() {
    const { input, parts } = this.field('分钟', { inputmode: 'numeric', value: '60', maxlength: '3' });
    return this.form(() => {
      const minutes = parseInt(input.value, 10);
      this.send(minutes > 0 ? `start ${minutes}` : 'start');
    }, parts, h('button', null, '开始'));
  }

  awardForm() {
    const id = newId();
    this.targets = h('select', { id, class: 'field' });
    const value = this.field('几分（扣分写 -1）', { value: '1', maxlength: '5' });
    const reason = this.field('理由', { maxlength: '80' });
    return this.form(async () => {
      const number = Number(value.input.value.replace('－', '-').replace('＋', '+'));
      if (!number || !this.targets.value) return;
      const line = `${this.targets.value} ${number > 0 ? '+' : ''}${number} ${oneLine(reason.input.value)}`;
      if (await this.send(line.trim())) reason.input.value = '';
    }, h('label', { for: id }, '给谁'), this.targets, value.parts, reason.parts,
    h('div', { class: 'row' }, h('button', { class: 'main' }, '记上'),
      button('答对', () => this.send(`${this.targets.value} 对`)),
      button('答错', () => this.send(`${this.targets.value} 错`))));
  }

  /** The groups and learners that points can be given to; drawn again only when they change. */
  showTargets(learners) {
    const groups = [...new Set(learners.map(({ group }) => group).filter(Boolean))];
    const signature = groups.join() + learners.map(({ number }) => number).join();
    if (signature === this.signature) return;
    this.signature = signature;
    const { value } = this.targets;
    fill(this.targets,
      groups.length > 0 && h('optgroup', { label: '小组' },
        groups.map((group) => h('option', { value: group }, group))),
      h('optgroup', { label: '学员' }, learners.map(({ number, name }) =>
        h('option', { value: number }, `${name} ${number}`))));
    if (value) this.targets.value = value;
  }

  pollForm() {
    const text = this.field('问什么', { maxlength: '200' });
    const id = newId();
    const options = h('textarea', { id, class: 'field', rows: 4 });
    return this.form(async () => {
      const list = options.value.split('\n').map(oneLine).filter(Boolean);
      if (!oneLine(text.input.value) || list.length < 2) {
        options.focus();
        return;
      }
      if (await this.send(['poll ' + oneLine(text.input.value), ...list].join(' | '))) {
        text.input.value = options.value = '';
      }
    }, text.parts, h('label', { for: id }, '选项（一行一个，至少两个）'), options,
    h('button', { class: 'main' }, '开始投票'));
  }

  noteForm() {
    const text = this.field('记在流水里', { maxlength: '200' });
    return this.form(async () => {
      const note = oneLine(text.input.value);
      if (note && await this.send(`note ${note}`)) text.input.value = '';
    }, text.parts, h('button', null, '记下'));
  }

  /** The line in which everything can be said as at the console; the arrows bring back what was said. */
  lineForm() {
    const { input, parts } = this.field('也可以像在讲台上那样打字', {
      class: 'field line-field', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'send',
      placeholder: 'mark 12 B',
    });
    const said = [];
    let place = 0;
    input.addEventListener('keydown', (event) => {
      const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (!by || event.isComposing) return;
      event.preventDefault();
      place = Math.max(0, Math.min(said.length, place + by));
      input.value = said[place] || '';
    });
    return this.form(async () => {
      const line = input.value.trim();
      if (!line) return;
      said.push(line);
      place = said.length;
      if (await this.send(line)) input.value = '';
    }, parts, h('button', null, '发出'), this.help);
  }

  /** Lists what can be said. */
  showCommands(commands) {
    fill(this.help, h('details', null, h('summary', null, '能说的话'),
      h('dl', null, commands.map(({ names, usage, summary }) => [
        h('dt', null, usage, h('span', { class: 'fact' }, ` ${names.slice(1).join('、')}`)),
        h('dd', null, summary)]))));
  }

  /** A button for what cannot be taken back, which is asked for twice. */
  twice(label, question, line) {
    const ask = h('div', { class: 'confirm', hidden: true }, h('p', null, question),
      h('div', { class: 'row' },
        button(label, () => {
          ask.hidden = true;
          this.send(line);
        }, { class: 'main' }),
        button('先不', () => { ask.hidden = true; })));
    return [button(`${label}…`, () => {
      ask.hidden = false;
      ask.querySelector('button').focus();
    }), ask];
  }
}
