// Written by write-list.sh. What the program carries, sorted by path.
#include "Embedded.h"
static const unsigned char file0[] = {
#embed "../../Content/barrierer.yaml"
};
static const unsigned char file1[] = {
#embed "../../Content/kjoreplan/kommune.yaml"
};
static const unsigned char file2[] = {
#embed "../../Content/kjoreplan/organisasjon.yaml"
};
static const unsigned char file3[] = {
#embed "../../Content/kjoreplan/ung.yaml"
};
static const unsigned char file4[] = {
#embed "../../Content/kort/kommune.yaml"
};
static const unsigned char file5[] = {
#embed "../../Content/kort/organisasjon.yaml"
};
static const unsigned char file6[] = {
#embed "../../Data/kodeord.txt"
};
static const unsigned char file7[] = {
#embed "../../Data/kommuner.csv"
};
static const unsigned char file8[] = {
#embed "../../Public/app.css"
};
static const unsigned char file9[] = {
#embed "../../Public/clock.js"
};
static const unsigned char file10[] = {
#embed "../../Public/copy.js"
};
static const unsigned char file11[] = {
#embed "../../Public/focus.js"
};
static const unsigned char file12[] = {
#embed "../../Public/fonts/OFL.txt"
};
static const unsigned char file13[] = {
#embed "../../Public/fonts/inter-400.woff2"
};
static const unsigned char file14[] = {
#embed "../../Public/fonts/inter-600.woff2"
};
static const unsigned char file15[] = {
#embed "../../Public/fonts/sora-700.woff2"
};
static const unsigned char file16[] = {
#embed "../../Public/gather.js"
};
static const unsigned char file17[] = {
#embed "../../Public/ikon.svg"
};
static const unsigned char file18[] = {
#embed "../../Public/live.js"
};
static const unsigned char file19[] = {
#embed "../../Public/moderator.js"
};
static const unsigned char file20[] = {
#embed "../../Public/notes.js"
};
static const unsigned char file21[] = {
#embed "../../Public/outbox.js"
};
static const unsigned char file22[] = {
#embed "../../Public/start.js"
};
static const unsigned char file23[] = {
#embed "../../Public/tegninger/alex.svg"
};
static const unsigned char file24[] = {
#embed "../../Public/tegninger/drar.svg"
};
static const unsigned char file25[] = {
#embed "../../Public/tegninger/guri.svg"
};
static const unsigned char file26[] = {
#embed "../../Public/tegninger/holder.svg"
};
static const unsigned char file27[] = {
#embed "../../Public/tegninger/nora.svg"
};
static const unsigned char file28[] = {
#embed "../../Public/tegninger/ringen.svg"
};
static const unsigned char file29[] = {
#embed "../../Public/tegninger/salen.svg"
};
static const EmbeddedFile files[] = {
    {"Content/barrierer.yaml", file0, sizeof file0},
    {"Content/kjoreplan/kommune.yaml", file1, sizeof file1},
    {"Content/kjoreplan/organisasjon.yaml", file2, sizeof file2},
    {"Content/kjoreplan/ung.yaml", file3, sizeof file3},
    {"Content/kort/kommune.yaml", file4, sizeof file4},
    {"Content/kort/organisasjon.yaml", file5, sizeof file5},
    {"Data/kodeord.txt", file6, sizeof file6},
    {"Data/kommuner.csv", file7, sizeof file7},
    {"Public/app.css", file8, sizeof file8},
    {"Public/clock.js", file9, sizeof file9},
    {"Public/copy.js", file10, sizeof file10},
    {"Public/focus.js", file11, sizeof file11},
    {"Public/fonts/OFL.txt", file12, sizeof file12},
    {"Public/fonts/inter-400.woff2", file13, sizeof file13},
    {"Public/fonts/inter-600.woff2", file14, sizeof file14},
    {"Public/fonts/sora-700.woff2", file15, sizeof file15},
    {"Public/gather.js", file16, sizeof file16},
    {"Public/ikon.svg", file17, sizeof file17},
    {"Public/live.js", file18, sizeof file18},
    {"Public/moderator.js", file19, sizeof file19},
    {"Public/notes.js", file20, sizeof file20},
    {"Public/outbox.js", file21, sizeof file21},
    {"Public/start.js", file22, sizeof file22},
    {"Public/tegninger/alex.svg", file23, sizeof file23},
    {"Public/tegninger/drar.svg", file24, sizeof file24},
    {"Public/tegninger/guri.svg", file25, sizeof file25},
    {"Public/tegninger/holder.svg", file26, sizeof file26},
    {"Public/tegninger/nora.svg", file27, sizeof file27},
    {"Public/tegninger/ringen.svg", file28, sizeof file28},
    {"Public/tegninger/salen.svg", file29, sizeof file29},
};
const EmbeddedFile *const embedded_files = files;
const size_t embedded_file_count = sizeof files / sizeof files[0];
