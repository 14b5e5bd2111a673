#ifndef SHEET_FLOOR_H
#define SHEET_FLOOR_H

/// Writes a worksheet of marks by nothing but libxlsxwriter: three columns of texts and the others of
/// numbers, under a row of heads.
///
/// Returns 0, or the error of the library.
int sheet_floor_write(const char *path, const char *folder, int rows, int columns);

#endif
