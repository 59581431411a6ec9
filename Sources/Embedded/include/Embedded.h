#ifndef EMBEDDED_H
#define EMBEDDED_H
#include <stddef.h>

/// A file that is carried inside the program.
typedef struct {
    /// Its path from the project's root: "Content/kort/kommune.yaml".
    const char *path;
    const unsigned char *bytes;
    size_t length;
} EmbeddedFile;

/// All files of Content, Data and Public, sorted by path.
extern const EmbeddedFile *const embedded_files;
extern const size_t embedded_file_count;

/// What the program was built with: what packages were resolved to, and the compiler's name. Empty when not recorded.
extern const EmbeddedFile embedded_packages;
extern const EmbeddedFile embedded_compiler;

#endif
