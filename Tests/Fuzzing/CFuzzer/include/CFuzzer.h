#ifndef C_FUZZER_H
#define C_FUZZER_H

#include <stddef.h>
#include <stdint.h>

/// Tries inputs until the time is up, as libFuzzer's own `main` does, which a Swift package cannot
/// use: it names the main function of every program itself.
int LLVMFuzzerRunDriver(int *count, char ***arguments,
                        int (*test)(const uint8_t *bytes, size_t count));

#endif
