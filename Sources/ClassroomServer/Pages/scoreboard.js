import { h, person, points } from './dom.js';

/** The scoreboard of groups and learners; `me` is marked on it. */
export function scoreboard({ groups, learners, note }, me = {}) {
  const table = (title, list, row) => list.length > 0 && h('table', null,
    h('caption', null, title), h('tbody', null, list.map(row)));
  const line = (rank, name, value, isMine) => h('tr', { class: isMine ? 'mine' : null },
    h('td', { class: 'rank' }, rank), h('th', { scope: 'row' }, name, isMine && '（我）'),
    h('td', { class: 'points' }, `${points(value)} 分`));
  const ranked = [...groups].sort((one, other) => other.points - one.points);
  // Who has as many points as another stands in the same place.
  const rank = (value) => 1 + ranked.filter((group) => group.points > value).length;
  return h('section', { class: 'scoreboard' }, h('h2', null, '成绩榜'),
    table('小组', ranked, (group) =>
      line(rank(group.points), group.name, group.points, group.name === me.group)),
    table('个人', learners, (learner) => line(learner.rank,
      [person(learner.name), learner.group && h('span', { class: 'fact' }, ` ${learner.group}`)],
      learner.points, learner.name === me.name && learner.group === me.group)),
    note && h('p', { class: 'how' }, note));
}
