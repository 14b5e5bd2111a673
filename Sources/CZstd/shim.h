// The compression of newer packages of Anki, undone piece by piece.
#include <zstd.h>
