// The data base in a package of Anki, opened in memory and never written.
#include <sqlite3.h>

// Functions with a variable number of arguments, which Swift cannot call.

/// Refuses what a data base from outside could do by its schema: run functions, write to itself.
static inline int wenmi_sqlite3_harden(sqlite3 *database) {
  int status = sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
  if (status != SQLITE_OK) return status;
  status = sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)0);
  if (status != SQLITE_OK) return status;
  return sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, (int *)0);
}
