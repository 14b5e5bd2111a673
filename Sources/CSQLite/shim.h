// The data base in a package of Anki, opened in memory and never written.
#include <sqlite3.h>
