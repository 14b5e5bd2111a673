// Text that fits: as large as five hundredths of the height of the screen, smaller until everything is
// on it, and in two columns before it becomes too small to read from the back row.

const steps = (from, to, by) =>
  Array.from({ length: Math.floor((from - to) / by) + 1 }, (_, step) => from - step * by);

/** Sizes in hundredths of the height, each with a number of columns, the best first. */
const layouts = [
  ...steps(5, 3.2, 0.2).map((size) => ({ size, columns: 1 })),
  ...steps(3.6, 2.2, 0.2).map((size) => ({ size, columns: 2 })),
  ...steps(2.2, 0.8, 0.1).map((size) => ({ size, columns: 3 })),
];

/** Makes what stands on a sheet as large as fits the room that holds it. */
export function fit(sheet, room) {
  const fits = () =>
    sheet.scrollHeight <= room.clientHeight && sheet.scrollWidth <= room.clientWidth;
  for (const { size, columns } of layouts) {
    sheet.style.fontSize = `${size}vh`;
    sheet.className = `columns-${columns}`;
    if (fits()) return;
  }
}
