// Workbooks for Excel, written row by row.
#include <xlsxwriter.h>
