#define _GNU_SOURCE

#include "CFileSync.h"

#ifdef __linux__
#include <fcntl.h>

void file_begin_sync(int descriptor) {
  // Only a hint: what goes wrong here, fsync reports.
  (void)sync_file_range(descriptor, 0, 0, SYNC_FILE_RANGE_WRITE);
}
#else
void file_begin_sync(int descriptor) { (void)descriptor; }
#endif
