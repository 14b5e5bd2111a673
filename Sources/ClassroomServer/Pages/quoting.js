// How a place of a passage is quoted in an answer `错词=改后`, so that it is found again: what ends a
// quotation is left out of it, and a word that occurs more than once takes its neighbours with it.

/** What ends a correction or parts its sides, as the reader of answers has it. */
const ending = /[\s;；/／|｜=＝→➔⇒>＞]|改为|改成|应该是|应为/;

/** Whether a text can be one side of a correction. */
export const canQuote = (text) => !ending.test(text);

/** The characters of a line, as people count them. */
export const characters = (line) => Array.from(line);

/** How often a text occurs in some lines, overlapping places included. */
export function occurrences(lines, text) {
  let count = 0;
  for (const line of lines) {
    for (let at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1)) count += 1;
  }
  return count;
}

/** Quotation marks round a whole side are taken off it. */
const inMarks = /^(“.*”|".*"|‘.*’|'.*'|「.*」|”.*“)$/;

/** Words that stand for deleting, and what is all dashes and would be part of an arrow. */
const special = /^(无|删|删去|删掉|删除|[-－—–]+)$/;

/** Whether a correction would be read as it is meant; a pause at its end belongs to the sentence. */
function isClear(wrong, right) {
  const losesPause = /[,，、。]$/.test(right) && !/[\p{P}\p{S}]$/u.test(wrong)
    && right.slice(0, -1) !== wrong;
  return !losesPause && !/[,，、。]{2}$/.test(right) && !/[-－—–]$/.test(wrong) && !special.test(right)
    && !inMarks.test(right) && !inMarks.test(wrong);
}

/**
 * The correction of a place, with as many neighbours as it takes to be found and read.
 *
 * @param lines the passage
 * @param place `{ line, start, end }`, in characters, `end` behind the last
 * @param right what it should be, empty to delete it
 * @returns `{ wrong, right }`; `null` where it cannot be quoted at all
 */
export function correction(lines, { line, start, end }, right) {
  const signs = characters(lines[line]);
  const text = (from, to) => signs.slice(from, to).join('');
  if (!canQuote(text(start, end)) || !canQuote(right)) return null;
  for (let extra = 0; extra <= signs.length; extra += 1) {
    for (let before = 0; before <= extra; before += 1) {
      const [from, to] = [start - before, end + extra - before];
      if (from < 0 || to > signs.length) continue;
      const wrong = text(from, to);
      const whole = text(from, start) + right + text(end, to);
      if (canQuote(wrong) && occurrences(lines, wrong) === 1 && isClear(wrong, whole)) {
        return { wrong, right: whole };
      }
    }
  }
  return { wrong: text(start, end), right };
}

/** The corrections as one types them; marks round what no neighbour made clear. */
export const typed = (corrections) => corrections.map(({ wrong, right }) =>
  `${wrong}=${!right ? '删去' : isClear(wrong, right) ? right : `“${right}”`}`).join(' ');

/** The corrections of an answer as it was typed, with their places; what is not found is left out. */
export function placed(lines, text) {
  return text.split(/[\s；;]+/).map((part) => part.split(/[=＝→]/)).filter((sides) => sides.length === 2)
    .map(([wrong, right]) => {
      const line = lines.findIndex((candidate) => wrong && candidate.includes(wrong));
      if (line < 0) return null;
      const start = characters(lines[line].slice(0, lines[line].indexOf(wrong))).length;
      return {
        line, start, end: start + characters(wrong).length,
        right: right === '删去' ? '' : right.replace(/^“(.*)”$/, '$1'),
      };
    }).filter(Boolean);
}
