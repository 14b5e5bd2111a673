// The wide-character interface of libedit; its narrow one cannot edit Chinese.
#include <histedit.h>
