// libmd declares its functions in headers of old and common names.
#include <sys/types.h>
#include <sha2.h>
