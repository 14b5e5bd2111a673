#ifndef C_FILE_SYNC_H
#define C_FILE_SYNC_H

/// Asks the system to begin writing a file's changed bytes to the disk, and returns at once.
///
/// Linux alone has such a call, and Swift's view of its C library leaves it out; elsewhere this does
/// nothing.
void file_begin_sync(int descriptor);

#endif
