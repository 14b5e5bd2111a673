#include "sheet_floor.h"

#include <stdio.h>
#include <xlsxwriter.h>

int sheet_floor_write(const char *path, const char *folder, int rows, int columns) {
  lxw_workbook_options options = {0};
  options.constant_memory = LXW_TRUE;
  options.tmpdir = (char *)folder;
  lxw_workbook *workbook = workbook_new_opt(path, &options);
  lxw_worksheet *sheet = workbook_add_worksheet(workbook, NULL);
  lxw_format *text = workbook_add_format(workbook);
  format_set_num_format_index(text, 49);
  format_set_border(text, LXW_BORDER_THIN);
  lxw_format *number = workbook_add_format(workbook);
  format_set_num_format(number, "0.0");
  format_set_border(number, LXW_BORDER_THIN);
  char cell[64];
  for (int column = 0; column < columns; column++) {
    snprintf(cell, sizeof cell, "第%d题", column);
    worksheet_write_string(sheet, 0, (lxw_col_t)column, cell, text);
  }
  for (int row = 0; row < rows; row++) {
    lxw_row_t line = (lxw_row_t)(row + 1);
    snprintf(cell, sizeof cell, "2026%06d", row);
    worksheet_write_string(sheet, line, 0, cell, text);
    snprintf(cell, sizeof cell, "学员%d", row);
    worksheet_write_string(sheet, line, 1, cell, text);
    snprintf(cell, sizeof cell, "第%d单位办公室", row % 100);
    worksheet_write_string(sheet, line, 2, cell, text);
    for (int column = 3; column < columns; column++)
      worksheet_write_number(
          sheet, line, (lxw_col_t)column, (row * 7 + column * 13) % 1001 / 10.0, number);
  }
  return workbook_close(workbook);
}
