// What the program was built with. Package.resolved exists as soon as packages have been resolved. The code cannot ask
// which Swift compiler builds it, so the Makefile writes that to a file, and touches this one when it changes.
#include "Embedded.h"
#if __has_embed("../../Package.resolved")
static const unsigned char packages[] = {
#embed "../../Package.resolved"
};
const EmbeddedFile embedded_packages = {"Package.resolved", packages, sizeof packages};
#else
const EmbeddedFile embedded_packages = {"Package.resolved", 0, 0};
#endif
#if __has_embed("../../.build/compiler.txt")
static const unsigned char compiler[] = {
#embed "../../.build/compiler.txt"
};
const EmbeddedFile embedded_compiler = {"compiler.txt", compiler, sizeof compiler};
#else
const EmbeddedFile embedded_compiler = {"compiler.txt", 0, 0};
#endif
