// Written by write-list.sh. What the program carries, sorted by path.
#include "Embedded.h"
static const unsigned char file0[] = {
#embed "../../Content/barrierer.yaml"
};
static const unsigned char file1[] = {
#embed "../../Content/handbok.yaml"
};
static const unsigned char file2[] = {
#embed "../../Content/invitasjon/kommune.yaml"
};
static const unsigned char file3[] = {
#embed "../../Content/invitasjon/organisasjon.yaml"
};
static const unsigned char file4[] = {
#embed "../../Content/invitasjon/ung.yaml"
};
static const unsigned char file5[] = {
#embed "../../Content/kjoreplan/kommune.yaml"
};
static const unsigned char file6[] = {
#embed "../../Content/kjoreplan/organisasjon.yaml"
};
static const unsigned char file7[] = {
#embed "../../Content/kjoreplan/ung.yaml"
};
static const unsigned char file8[] = {
#embed "../../Content/kort/kommune.yaml"
};
static const unsigned char file9[] = {
#embed "../../Content/kort/organisasjon.yaml"
};
static const unsigned char file10[] = {
#embed "../../Content/kort/ung.yaml"
};
static const unsigned char file11[] = {
#embed "../../Content/sjekkliste/kommune.yaml"
};
static const unsigned char file12[] = {
#embed "../../Content/sjekkliste/organisasjon.yaml"
};
static const unsigned char file13[] = {
#embed "../../Content/veileder/arbeidsplass.yaml"
};
static const unsigned char file14[] = {
#embed "../../Content/veileder/jobb-videre.yaml"
};
static const unsigned char file15[] = {
#embed "../../Content/veileder/kom-i-gang.yaml"
};
static const unsigned char file16[] = {
#embed "../../Content/veileder/styremote.yaml"
};
static const unsigned char file17[] = {
#embed "../../Content/veileder/trygg-voksen.yaml"
};
static const unsigned char file18[] = {
#embed "../../Content/veileder/ung.yaml"
};
static const unsigned char file19[] = {
#embed "../../Content/veileder/utvidet.yaml"
};
static const unsigned char file20[] = {
#embed "../../Content/veileder/videomote.yaml"
};
static const unsigned char file21[] = {
#embed "../../Data/barn-enkeltalder-2026.csv"
};
static const unsigned char file22[] = {
#embed "../../Data/befolkning-barn.csv"
};
static const unsigned char file23[] = {
#embed "../../Data/kodeord.txt"
};
static const unsigned char file24[] = {
#embed "../../Data/kommuner.csv"
};
static const unsigned char file25[] = {
#embed "../../Public/app.css"
};
static const unsigned char file26[] = {
#embed "../../Public/clock.js"
};
static const unsigned char file27[] = {
#embed "../../Public/copy.js"
};
static const unsigned char file28[] = {
#embed "../../Public/focus.js"
};
static const unsigned char file29[] = {
#embed "../../Public/fonts/OFL.txt"
};
static const unsigned char file30[] = {
#embed "../../Public/fonts/inter-400.woff2"
};
static const unsigned char file31[] = {
#embed "../../Public/fonts/inter-600.woff2"
};
static const unsigned char file32[] = {
#embed "../../Public/fonts/sora-700.woff2"
};
static const unsigned char file33[] = {
#embed "../../Public/gather.js"
};
static const unsigned char file34[] = {
#embed "../../Public/ikon.svg"
};
static const unsigned char file35[] = {
#embed "../../Public/live.js"
};
static const unsigned char file36[] = {
#embed "../../Public/moderator.js"
};
static const unsigned char file37[] = {
#embed "../../Public/notes.js"
};
static const unsigned char file38[] = {
#embed "../../Public/outbox.js"
};
static const unsigned char file39[] = {
#embed "../../Public/start.js"
};
static const unsigned char file40[] = {
#embed "../../Public/tegninger/alex.svg"
};
static const unsigned char file41[] = {
#embed "../../Public/tegninger/ante.svg"
};
static const unsigned char file42[] = {
#embed "../../Public/tegninger/drar.svg"
};
static const unsigned char file43[] = {
#embed "../../Public/tegninger/egen.svg"
};
static const unsigned char file44[] = {
#embed "../../Public/tegninger/elias.svg"
};
static const unsigned char file45[] = {
#embed "../../Public/tegninger/emil.svg"
};
static const unsigned char file46[] = {
#embed "../../Public/tegninger/guri.svg"
};
static const unsigned char file47[] = {
#embed "../../Public/tegninger/holder.svg"
};
static const unsigned char file48[] = {
#embed "../../Public/tegninger/jonas.svg"
};
static const unsigned char file49[] = {
#embed "../../Public/tegninger/lag-bra.svg"
};
static const unsigned char file50[] = {
#embed "../../Public/tegninger/lag-steg.svg"
};
static const unsigned char file51[] = {
#embed "../../Public/tegninger/live.svg"
};
static const unsigned char file52[] = {
#embed "../../Public/tegninger/mina.svg"
};
static const unsigned char file53[] = {
#embed "../../Public/tegninger/nora.svg"
};
static const unsigned char file54[] = {
#embed "../../Public/tegninger/oppgave-bra.svg"
};
static const unsigned char file55[] = {
#embed "../../Public/tegninger/oppgave-hvem.svg"
};
static const unsigned char file56[] = {
#embed "../../Public/tegninger/oppgave-ide.svg"
};
static const unsigned char file57[] = {
#embed "../../Public/tegninger/oppgave-veier.svg"
};
static const unsigned char file58[] = {
#embed "../../Public/tegninger/ringen.svg"
};
static const unsigned char file59[] = {
#embed "../../Public/tegninger/robin.svg"
};
static const unsigned char file60[] = {
#embed "../../Public/tegninger/salen.svg"
};
static const unsigned char file61[] = {
#embed "../../Public/tegninger/samir.svg"
};
static const unsigned char file62[] = {
#embed "../../Public/tegninger/sara.svg"
};
static const unsigned char file63[] = {
#embed "../../Public/tegninger/tuva.svg"
};
static const unsigned char file64[] = {
#embed "../../Public/tegninger/ung-bra.svg"
};
static const unsigned char file65[] = {
#embed "../../Public/tegninger/ung-forslag.svg"
};
static const unsigned char file66[] = {
#embed "../../Public/tegninger/ung-hvem.svg"
};
static const unsigned char file67[] = {
#embed "../../Public/tegninger/ung-ma-til.svg"
};
static const EmbeddedFile files[] = {
    {"Content/barrierer.yaml", file0, sizeof file0},
    {"Content/handbok.yaml", file1, sizeof file1},
    {"Content/invitasjon/kommune.yaml", file2, sizeof file2},
    {"Content/invitasjon/organisasjon.yaml", file3, sizeof file3},
    {"Content/invitasjon/ung.yaml", file4, sizeof file4},
    {"Content/kjoreplan/kommune.yaml", file5, sizeof file5},
    {"Content/kjoreplan/organisasjon.yaml", file6, sizeof file6},
    {"Content/kjoreplan/ung.yaml", file7, sizeof file7},
    {"Content/kort/kommune.yaml", file8, sizeof file8},
    {"Content/kort/organisasjon.yaml", file9, sizeof file9},
    {"Content/kort/ung.yaml", file10, sizeof file10},
    {"Content/sjekkliste/kommune.yaml", file11, sizeof file11},
    {"Content/sjekkliste/organisasjon.yaml", file12, sizeof file12},
    {"Content/veileder/arbeidsplass.yaml", file13, sizeof file13},
    {"Content/veileder/jobb-videre.yaml", file14, sizeof file14},
    {"Content/veileder/kom-i-gang.yaml", file15, sizeof file15},
    {"Content/veileder/styremote.yaml", file16, sizeof file16},
    {"Content/veileder/trygg-voksen.yaml", file17, sizeof file17},
    {"Content/veileder/ung.yaml", file18, sizeof file18},
    {"Content/veileder/utvidet.yaml", file19, sizeof file19},
    {"Content/veileder/videomote.yaml", file20, sizeof file20},
    {"Data/barn-enkeltalder-2026.csv", file21, sizeof file21},
    {"Data/befolkning-barn.csv", file22, sizeof file22},
    {"Data/kodeord.txt", file23, sizeof file23},
    {"Data/kommuner.csv", file24, sizeof file24},
    {"Public/app.css", file25, sizeof file25},
    {"Public/clock.js", file26, sizeof file26},
    {"Public/copy.js", file27, sizeof file27},
    {"Public/focus.js", file28, sizeof file28},
    {"Public/fonts/OFL.txt", file29, sizeof file29},
    {"Public/fonts/inter-400.woff2", file30, sizeof file30},
    {"Public/fonts/inter-600.woff2", file31, sizeof file31},
    {"Public/fonts/sora-700.woff2", file32, sizeof file32},
    {"Public/gather.js", file33, sizeof file33},
    {"Public/ikon.svg", file34, sizeof file34},
    {"Public/live.js", file35, sizeof file35},
    {"Public/moderator.js", file36, sizeof file36},
    {"Public/notes.js", file37, sizeof file37},
    {"Public/outbox.js", file38, sizeof file38},
    {"Public/start.js", file39, sizeof file39},
    {"Public/tegninger/alex.svg", file40, sizeof file40},
    {"Public/tegninger/ante.svg", file41, sizeof file41},
    {"Public/tegninger/drar.svg", file42, sizeof file42},
    {"Public/tegninger/egen.svg", file43, sizeof file43},
    {"Public/tegninger/elias.svg", file44, sizeof file44},
    {"Public/tegninger/emil.svg", file45, sizeof file45},
    {"Public/tegninger/guri.svg", file46, sizeof file46},
    {"Public/tegninger/holder.svg", file47, sizeof file47},
    {"Public/tegninger/jonas.svg", file48, sizeof file48},
    {"Public/tegninger/lag-bra.svg", file49, sizeof file49},
    {"Public/tegninger/lag-steg.svg", file50, sizeof file50},
    {"Public/tegninger/live.svg", file51, sizeof file51},
    {"Public/tegninger/mina.svg", file52, sizeof file52},
    {"Public/tegninger/nora.svg", file53, sizeof file53},
    {"Public/tegninger/oppgave-bra.svg", file54, sizeof file54},
    {"Public/tegninger/oppgave-hvem.svg", file55, sizeof file55},
    {"Public/tegninger/oppgave-ide.svg", file56, sizeof file56},
    {"Public/tegninger/oppgave-veier.svg", file57, sizeof file57},
    {"Public/tegninger/ringen.svg", file58, sizeof file58},
    {"Public/tegninger/robin.svg", file59, sizeof file59},
    {"Public/tegninger/salen.svg", file60, sizeof file60},
    {"Public/tegninger/samir.svg", file61, sizeof file61},
    {"Public/tegninger/sara.svg", file62, sizeof file62},
    {"Public/tegninger/tuva.svg", file63, sizeof file63},
    {"Public/tegninger/ung-bra.svg", file64, sizeof file64},
    {"Public/tegninger/ung-forslag.svg", file65, sizeof file65},
    {"Public/tegninger/ung-hvem.svg", file66, sizeof file66},
    {"Public/tegninger/ung-ma-til.svg", file67, sizeof file67},
};
const EmbeddedFile *const embedded_files = files;
const size_t embedded_file_count = sizeof files / sizeof files[0];
