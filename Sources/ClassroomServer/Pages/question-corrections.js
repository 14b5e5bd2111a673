import { button, fill, h, newId } from './dom.js';
import { passageLines } from './passage.js';
import { freeText, signBar, submitOnEnter } from './question-text.js';
import { canQuote, characters, correction, placed, typed } from './quoting.js';

/** 找错字、找错改错: by tapping, or typed as at a keyboard, whichever the learner likes. */
export function corrections(question, text, on) {
  let answer = text;
  let widget = null;
  let isDisabled = false;
  const hear = {
    ...on,
    changed: (next) => {
      answer = next;
      on.changed(next);
    },
  };
  const element = h('div');
  const use = (make, other, label) => {
    widget = make(question, answer, hear);
    fill(element, widget.element, h('div', { class: 'row' }, button(label, () => {
      if (isDisabled) return;
      other();
      if (widget.text) hear.changed(widget.text());
    })));
  };
  const tap = () => use(tapping, type, '改用打字');
  const type = () => use(typing, tap, '改用点选');
  // What was typed elsewhere in words of its own must not be lost by reading half of it.
  if (!text || text === '无' || placed(question.passage, text).length === text.split(/\s+/).length) tap();
  else type();
  return {
    element, drawsPassage: true,
    how: '点错处的头一个字，再点末一个字，然后写改法。几处就改几处；没有错，点“没有错”。',
    missing: () => widget.missing(),
    disable: (value) => {
      isDisabled = value;
      widget.disable(value);
    },
  };
}

/** The text, and a field below it. */
function typing(question, text, on) {
  const widget = freeText({ ...question, kind: 'corrections' }, text, on);
  const passage = h('div', { class: 'passage' }, passageLines(question));
  return {
    ...widget, element: h('div', null, passage, h('p', { class: 'how' }, question.howToAnswer),
      widget.element),
  };
}

/** Tap the characters that are wrong, then write what they should be. */
function tapping(question, text, on) {
  const lines = question.passage;
  const signs = lines.map(characters);
  let isClean = text === '无';
  const made = placed(lines, text);
  /** What is being marked: `{ line, start, end }`. */
  let place = null;
  const cells = [];
  const drawn = passageLines(question, (line, row) => {
    cells[row] = signs[row].map((sign, column) =>
      h('span', {
        class: 'sign-cell', role: 'button', tabindex: row + column ? '-1' : '0',
        'aria-label': sign.trim() ? null : '空格',
        onclick: () => tap(row, column), onkeydown: (event) => key(event, row, column),
      }, sign));
    return cells[row];
  });
  const sheet = h('div', { class: 'sheet', hidden: true });
  const list = h('ul', { class: 'corrections' });
  const clean = button('没有错', () => {
    isClean = !isClean;
    made.length = 0;
    changed();
  }, { 'aria-pressed': 'false' });
  const element = h('fieldset', null, h('legend', { class: 'unseen' }, '点出错处，写出改法'),
    h('div', { class: 'passage cells' }, drawn), sheet, list, h('div', { class: 'row' }, clean));
  let isDisabled = false;

  function key(event, row, column) {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      tap(row, column);
    }
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const jump = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const next = step ? cells[row][column + step] : jump && cells[row + jump] && cells[row + jump][0];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  }

  function tap(row, column) {
    if (isDisabled) return;
    const known = made.findIndex(({ line, start, end }) =>
      line === row && column >= start && column < end);
    if (place && place.line === row) {
      // The first and the last character may be tapped in either order; one inside ends there.
      place = column < place.start ? { ...place, start: column }
        : { ...place, end: column + 1 };
    } else if (known >= 0) {
      const [old] = made.splice(known, 1);
      place = { ...old, isWriting: true };
      changed();
    } else {
      place = { line: row, start: column, end: column + 1 };
    }
    open();
  }

  const marked = () => signs[place.line].slice(place.start, place.end).join('');

  /** Shows what is marked: a slim row while there is more to tap, then how to put it right. */
  function open() {
    fill(sheet,
      h('div', { class: 'row' },
        h('p', { class: 'text' }, '错在：', h('b', { class: 'marked' }, marked())),
        !place.isWriting && button('写改法', () => {
          place.isWriting = true;
          open();
          sheet.querySelector('input').focus();
        }, { class: 'main' }),
        button('不改', () => {
          close();
          changed();
        })),
      place.isWriting && writing());
    sheet.classList.toggle('writing', Boolean(place.isWriting));
    sheet.hidden = false;
    show();
  }

  /** Where the correction is written, and the place made longer or shorter. */
  function writing() {
    const id = newId();
    const field = h('input', {
      id, class: 'field', type: 'text', value: place.right === undefined ? '' : place.right,
      autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'done',
      oninput: () => { place.right = field.value; },
    });
    const reach = (part, by, label) => button(label, () => {
      place = { ...place, [part]: place[part] + by };
      open();
    }, { disabled: !canReach(part, by) });
    const problem = h('p', { class: 'problem', role: 'alert' });
    const take = (right) => {
      const fault = faultOf(right);
      if (fault) {
        fill(problem, fault);
        return;
      }
      isClean = false;
      made.push({ line: place.line, start: place.start, end: place.end, right });
      close();
      changed();
    };
    submitOnEnter(field, () => take(field.value.trim()));
    return [
      h('div', { class: 'reach', role: 'group', 'aria-label': '多选或少选一个字' },
        reach('start', -1, '前加一字'), reach('start', 1, '前减一字'),
        reach('end', -1, '后减一字'), reach('end', 1, '后加一字')),
      h('label', { for: id, class: 'label' }, '改成'), field, signBar('corrections', field), problem,
      h('div', { class: 'row' },
        button('改好了', () => take(field.value.trim()), { class: 'main' }),
        button('删去这几个字', () => take(''))),
    ];
  }

  function canReach(part, by) {
    const to = place[part] + by;
    if (part === 'start') return to >= 0 && to < place.end;
    return to > place.start && to <= signs[place.line].length;
  }

  /** Why a correction cannot be taken, or `null`. */
  function faultOf(right) {
    if (right === marked()) return '改前改后一样。要删去，请点“删去这几个字”。';
    if (!canQuote(marked())) return '选的这几个字里有空格、斜线或分号，请少选一点。';
    if (!canQuote(right)) return '改后的字里不能有空格、斜线、分号和等号。';
    return made.some(({ line, start, end }) =>
      line === place.line && start < place.end && place.start < end)
      ? '这里已经改过一处。请先把那一处去掉。' : null;
  }

  function close() {
    place = null;
    sheet.hidden = true;
    fill(sheet);
  }

  function changed() {
    made.sort((one, other) => one.line - other.line || one.start - other.start);
    on.changed(answer());
    show();
  }

  function answer() {
    if (!made.length) return isClean ? '无' : '';
    return typed(made.map((one) => correction(lines, one, one.right)).filter(Boolean));
  }

  function show() {
    cells.forEach((row, line) => row.forEach((cell, column) => {
      const within = (one) => one && one.line === line && column >= one.start && column < one.end;
      cell.classList.toggle('picked', Boolean(within(place)));
      cell.classList.toggle('corrected', made.some(within));
    }));
    fill(list, made.map((one) => {
      const wrong = signs[one.line].slice(one.start, one.end).join('');
      return h('li', null,
        h('span', { class: 'text' }, lines.length > 1 && `第 ${one.line + 1} 行　`,
          one.right ? `${wrong} → ${one.right}` : `删去“${wrong}”`),
        button('去掉', () => {
          made.splice(made.indexOf(one), 1);
          changed();
        }, { 'aria-label': `去掉这处：${wrong}` }));
    }));
    clean.setAttribute('aria-pressed', String(isClean));
  }

  show();
  return {
    element, text: answer,
    missing: () => (place ? '有一处还没有改好' : made.length || isClean ? null : '请先点出错处，或者点“没有错”'),
    disable: (value) => {
      isDisabled = value;
      element.disabled = value;
    },
  };
}
