// Archives in memory: damaged ones are refused, and no entry is inflated further than asked for.
#include <zip.h>
