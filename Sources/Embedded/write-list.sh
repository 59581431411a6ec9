#!/bin/sh
# Writes files.c, the list of what the program carries: every file of Content, Data, Public and Worker.
# A test compares the list with the folders; run `make embedded` when one has been added or removed.
set -eu
cd "$(dirname "$0")/../.."
files=$(find Content Data Public Worker -type f ! -name '.*' ! -name '*.md' ! -path '*/__pycache__/*' ! -name 'make-*' | LC_ALL=C sort)
{
    echo '// Written by write-list.sh. What the program carries, sorted by path.'
    echo '#include "Embedded.h"'
    number=0
    for file in $files; do
        printf 'static const unsigned char file%d[] = {\n#embed "../../%s"\n};\n' "$number" "$file"
        number=$((number + 1))
    done
    echo 'static const EmbeddedFile files[] = {'
    number=0
    for file in $files; do
        printf '    {"%s", file%d, sizeof file%d},\n' "$file" "$number" "$number"
        number=$((number + 1))
    done
    echo '};'
    echo 'const EmbeddedFile *const embedded_files = files;'
    echo 'const size_t embedded_file_count = sizeof files / sizeof files[0];'
} > Sources/Embedded/files.c
