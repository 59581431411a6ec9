// What the program was built with. Package.resolved is there whenever packages have been resolved. No compiler can say
// its own name from inside, so the Makefile writes it down and touches this file when it is another.
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
