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
#embed "../../Content/inviterte/kommune.yaml"
};
static const unsigned char file6[] = {
#embed "../../Content/inviterte/organisasjon.yaml"
};
static const unsigned char file7[] = {
#embed "../../Content/inviterte/ung.yaml"
};
static const unsigned char file8[] = {
#embed "../../Content/kjoreplan/kommune.yaml"
};
static const unsigned char file9[] = {
#embed "../../Content/kjoreplan/organisasjon.yaml"
};
static const unsigned char file10[] = {
#embed "../../Content/kjoreplan/ung.yaml"
};
static const unsigned char file11[] = {
#embed "../../Content/kort/kommune.yaml"
};
static const unsigned char file12[] = {
#embed "../../Content/kort/organisasjon.yaml"
};
static const unsigned char file13[] = {
#embed "../../Content/kort/ung.yaml"
};
static const unsigned char file14[] = {
#embed "../../Content/oppgaver.yaml"
};
static const unsigned char file15[] = {
#embed "../../Content/sjekkliste/kommune.yaml"
};
static const unsigned char file16[] = {
#embed "../../Content/sjekkliste/organisasjon.yaml"
};
static const unsigned char file17[] = {
#embed "../../Content/veileder/arbeidsplass.yaml"
};
static const unsigned char file18[] = {
#embed "../../Content/veileder/brev.yaml"
};
static const unsigned char file19[] = {
#embed "../../Content/veileder/deltaker.yaml"
};
static const unsigned char file20[] = {
#embed "../../Content/veileder/forste-gang.yaml"
};
static const unsigned char file21[] = {
#embed "../../Content/veileder/jobb-videre.yaml"
};
static const unsigned char file22[] = {
#embed "../../Content/veileder/kom-i-gang.yaml"
};
static const unsigned char file23[] = {
#embed "../../Content/veileder/laget.yaml"
};
static const unsigned char file24[] = {
#embed "../../Content/veileder/skriver.yaml"
};
static const unsigned char file25[] = {
#embed "../../Content/veileder/styremote.yaml"
};
static const unsigned char file26[] = {
#embed "../../Content/veileder/tilrettelegging.yaml"
};
static const unsigned char file27[] = {
#embed "../../Content/veileder/tolk.yaml"
};
static const unsigned char file28[] = {
#embed "../../Content/veileder/trygg-voksen.yaml"
};
static const unsigned char file29[] = {
#embed "../../Content/veileder/ung-forslag.yaml"
};
static const unsigned char file30[] = {
#embed "../../Content/veileder/ung.yaml"
};
static const unsigned char file31[] = {
#embed "../../Content/veileder/utvidet.yaml"
};
static const unsigned char file32[] = {
#embed "../../Content/veileder/videomote.yaml"
};
static const unsigned char file33[] = {
#embed "../../Data/barn-enkeltalder-2026.csv"
};
static const unsigned char file34[] = {
#embed "../../Data/befolkning-barn.csv"
};
static const unsigned char file35[] = {
#embed "../../Data/kodeord.txt"
};
static const unsigned char file36[] = {
#embed "../../Data/kommuner-for-2024.csv"
};
static const unsigned char file37[] = {
#embed "../../Data/kommuner.csv"
};
static const unsigned char file38[] = {
#embed "../../Public/clock.js"
};
static const unsigned char file39[] = {
#embed "../../Public/copy.js"
};
static const unsigned char file40[] = {
#embed "../../Public/door-ticks.js"
};
static const unsigned char file41[] = {
#embed "../../Public/door.js"
};
static const unsigned char file42[] = {
#embed "../../Public/focus.js"
};
static const unsigned char file43[] = {
#embed "../../Public/fonts/OFL.txt"
};
static const unsigned char file44[] = {
#embed "../../Public/fonts/inter-400.woff2"
};
static const unsigned char file45[] = {
#embed "../../Public/fonts/inter-600.woff2"
};
static const unsigned char file46[] = {
#embed "../../Public/fonts/sora-700.woff2"
};
static const unsigned char file47[] = {
#embed "../../Public/gather.js"
};
static const unsigned char file48[] = {
#embed "../../Public/hall.js"
};
static const unsigned char file49[] = {
#embed "../../Public/ikon.svg"
};
static const unsigned char file50[] = {
#embed "../../Public/live.js"
};
static const unsigned char file51[] = {
#embed "../../Public/moderator.js"
};
static const unsigned char file52[] = {
#embed "../../Public/notes/actions.js"
};
static const unsigned char file53[] = {
#embed "../../Public/notes/call.js"
};
static const unsigned char file54[] = {
#embed "../../Public/notes/drafts.js"
};
static const unsigned char file55[] = {
#embed "../../Public/notes/editors.js"
};
static const unsigned char file56[] = {
#embed "../../Public/notes/entries.js"
};
static const unsigned char file57[] = {
#embed "../../Public/notes/growing.js"
};
static const unsigned char file58[] = {
#embed "../../Public/notes/lease.js"
};
static const unsigned char file59[] = {
#embed "../../Public/notes/new-note.js"
};
static const unsigned char file60[] = {
#embed "../../Public/notes/note-list.js"
};
static const unsigned char file61[] = {
#embed "../../Public/notes/note-views.js"
};
static const unsigned char file62[] = {
#embed "../../Public/notes/operations.js"
};
static const unsigned char file63[] = {
#embed "../../Public/notes/outbox.js"
};
static const unsigned char file64[] = {
#embed "../../Public/notes/page.js"
};
static const unsigned char file65[] = {
#embed "../../Public/notes/question.js"
};
static const unsigned char file66[] = {
#embed "../../Public/notes/queue.js"
};
static const unsigned char file67[] = {
#embed "../../Public/notes/start.js"
};
static const unsigned char file68[] = {
#embed "../../Public/notes/status.js"
};
static const unsigned char file69[] = {
#embed "../../Public/notes/written.js"
};
static const unsigned char file70[] = {
#embed "../../Public/onwall.js"
};
static const unsigned char file71[] = {
#embed "../../Public/start.js"
};
static const unsigned char file72[] = {
#embed "../../Public/streams.js"
};
static const unsigned char file73[] = {
#embed "../../Public/styles/bars.css"
};
static const unsigned char file74[] = {
#embed "../../Public/styles/clocks.css"
};
static const unsigned char file75[] = {
#embed "../../Public/styles/controls.css"
};
static const unsigned char file76[] = {
#embed "../../Public/styles/desk.css"
};
static const unsigned char file77[] = {
#embed "../../Public/styles/elements.css"
};
static const unsigned char file78[] = {
#embed "../../Public/styles/forms.css"
};
static const unsigned char file79[] = {
#embed "../../Public/styles/frame.css"
};
static const unsigned char file80[] = {
#embed "../../Public/styles/from-tables.css"
};
static const unsigned char file81[] = {
#embed "../../Public/styles/gathering.css"
};
static const unsigned char file82[] = {
#embed "../../Public/styles/lists.css"
};
static const unsigned char file83[] = {
#embed "../../Public/styles/minutes.css"
};
static const unsigned char file84[] = {
#embed "../../Public/styles/moments.css"
};
static const unsigned char file85[] = {
#embed "../../Public/styles/notes.css"
};
static const unsigned char file86[] = {
#embed "../../Public/styles/pages/answers.css"
};
static const unsigned char file87[] = {
#embed "../../Public/styles/pages/book.css"
};
static const unsigned char file88[] = {
#embed "../../Public/styles/pages/deciding.css"
};
static const unsigned char file89[] = {
#embed "../../Public/styles/pages/desk-screens.css"
};
static const unsigned char file90[] = {
#embed "../../Public/styles/pages/desk-tables.css"
};
static const unsigned char file91[] = {
#embed "../../Public/styles/pages/door.css"
};
static const unsigned char file92[] = {
#embed "../../Public/styles/pages/figures.css"
};
static const unsigned char file93[] = {
#embed "../../Public/styles/pages/follow-up.css"
};
static const unsigned char file94[] = {
#embed "../../Public/styles/pages/front.css"
};
static const unsigned char file95[] = {
#embed "../../Public/styles/pages/gathering-bars.css"
};
static const unsigned char file96[] = {
#embed "../../Public/styles/pages/owners.css"
};
static const unsigned char file97[] = {
#embed "../../Public/styles/pages/plan.css"
};
static const unsigned char file98[] = {
#embed "../../Public/styles/pages/reading-print.css"
};
static const unsigned char file99[] = {
#embed "../../Public/styles/pages/reading.css"
};
static const unsigned char file100[] = {
#embed "../../Public/styles/pages/ring.css"
};
static const unsigned char file101[] = {
#embed "../../Public/styles/pages/seating.css"
};
static const unsigned char file102[] = {
#embed "../../Public/styles/pages/start.css"
};
static const unsigned char file103[] = {
#embed "../../Public/styles/pages/timeline.css"
};
static const unsigned char file104[] = {
#embed "../../Public/styles/pages/unit.css"
};
static const unsigned char file105[] = {
#embed "../../Public/styles/pages/wall-cards.css"
};
static const unsigned char file106[] = {
#embed "../../Public/styles/pages/wall-decision.css"
};
static const unsigned char file107[] = {
#embed "../../Public/styles/pages/wall-list.css"
};
static const unsigned char file108[] = {
#embed "../../Public/styles/pages/wall-since.css"
};
static const unsigned char file109[] = {
#embed "../../Public/styles/pages/wall-wide.css"
};
static const unsigned char file110[] = {
#embed "../../Public/styles/pages/wall.css"
};
static const unsigned char file111[] = {
#embed "../../Public/styles/pages/youth.css"
};
static const unsigned char file112[] = {
#embed "../../Public/styles/palette.css"
};
static const unsigned char file113[] = {
#embed "../../Public/styles/paper.css"
};
static const unsigned char file114[] = {
#embed "../../Public/styles/print.css"
};
static const unsigned char file115[] = {
#embed "../../Public/styles/question.css"
};
static const unsigned char file116[] = {
#embed "../../Public/styles/rope.css"
};
static const unsigned char file117[] = {
#embed "../../Public/styles/table.css"
};
static const unsigned char file118[] = {
#embed "../../Public/styles/themes.css"
};
static const unsigned char file119[] = {
#embed "../../Public/tegninger/alex.svg"
};
static const unsigned char file120[] = {
#embed "../../Public/tegninger/ante.svg"
};
static const unsigned char file121[] = {
#embed "../../Public/tegninger/drar.svg"
};
static const unsigned char file122[] = {
#embed "../../Public/tegninger/egen.svg"
};
static const unsigned char file123[] = {
#embed "../../Public/tegninger/elias.svg"
};
static const unsigned char file124[] = {
#embed "../../Public/tegninger/emil.svg"
};
static const unsigned char file125[] = {
#embed "../../Public/tegninger/even.svg"
};
static const unsigned char file126[] = {
#embed "../../Public/tegninger/frida.svg"
};
static const unsigned char file127[] = {
#embed "../../Public/tegninger/guri.svg"
};
static const unsigned char file128[] = {
#embed "../../Public/tegninger/henrik.svg"
};
static const unsigned char file129[] = {
#embed "../../Public/tegninger/holder.svg"
};
static const unsigned char file130[] = {
#embed "../../Public/tegninger/jonas.svg"
};
static const unsigned char file131[] = {
#embed "../../Public/tegninger/lag-bra.svg"
};
static const unsigned char file132[] = {
#embed "../../Public/tegninger/lag-steg.svg"
};
static const unsigned char file133[] = {
#embed "../../Public/tegninger/layla.svg"
};
static const unsigned char file134[] = {
#embed "../../Public/tegninger/live.svg"
};
static const unsigned char file135[] = {
#embed "../../Public/tegninger/mina.svg"
};
static const unsigned char file136[] = {
#embed "../../Public/tegninger/nora.svg"
};
static const unsigned char file137[] = {
#embed "../../Public/tegninger/oppgave-bra.svg"
};
static const unsigned char file138[] = {
#embed "../../Public/tegninger/oppgave-hvem.svg"
};
static const unsigned char file139[] = {
#embed "../../Public/tegninger/oppgave-ide.svg"
};
static const unsigned char file140[] = {
#embed "../../Public/tegninger/oppgave-veier.svg"
};
static const unsigned char file141[] = {
#embed "../../Public/tegninger/ringen.svg"
};
static const unsigned char file142[] = {
#embed "../../Public/tegninger/robin.svg"
};
static const unsigned char file143[] = {
#embed "../../Public/tegninger/salen.svg"
};
static const unsigned char file144[] = {
#embed "../../Public/tegninger/samir.svg"
};
static const unsigned char file145[] = {
#embed "../../Public/tegninger/sara.svg"
};
static const unsigned char file146[] = {
#embed "../../Public/tegninger/tuva.svg"
};
static const unsigned char file147[] = {
#embed "../../Public/tegninger/ung-bra.svg"
};
static const unsigned char file148[] = {
#embed "../../Public/tegninger/ung-forslag.svg"
};
static const unsigned char file149[] = {
#embed "../../Public/tegninger/ung-hvem.svg"
};
static const unsigned char file150[] = {
#embed "../../Public/tegninger/ung-ma-til.svg"
};
static const unsigned char file151[] = {
#embed "../../Public/typed.js"
};
static const unsigned char file152[] = {
#embed "../../Worker/badges.typ"
};
static const unsigned char file153[] = {
#embed "../../Worker/blocks.typ"
};
static const unsigned char file154[] = {
#embed "../../Worker/card-sides.typ"
};
static const unsigned char file155[] = {
#embed "../../Worker/cards.typ"
};
static const unsigned char file156[] = {
#embed "../../Worker/challenge.typ"
};
static const unsigned char file157[] = {
#embed "../../Worker/chart.typ"
};
static const unsigned char file158[] = {
#embed "../../Worker/confinement/__init__.py"
};
static const unsigned char file159[] = {
#embed "../../Worker/confinement/audit.py"
};
static const unsigned char file160[] = {
#embed "../../Worker/confinement/landlock.py"
};
static const unsigned char file161[] = {
#embed "../../Worker/confinement/limits.py"
};
static const unsigned char file162[] = {
#embed "../../Worker/confinement/seccomp.py"
};
static const unsigned char file163[] = {
#embed "../../Worker/documents/__init__.py"
};
static const unsigned char file164[] = {
#embed "../../Worker/documents/characters.py"
};
static const unsigned char file165[] = {
#embed "../../Worker/documents/errors.py"
};
static const unsigned char file166[] = {
#embed "../../Worker/documents/line_ends.py"
};
static const unsigned char file167[] = {
#embed "../../Worker/documents/makes.py"
};
static const unsigned char file168[] = {
#embed "../../Worker/documents/shape.py"
};
static const unsigned char file169[] = {
#embed "../../Worker/documents/shapes.py"
};
static const unsigned char file170[] = {
#embed "../../Worker/documents/slides/__init__.py"
};
static const unsigned char file171[] = {
#embed "../../Worker/documents/slides/beside.py"
};
static const unsigned char file172[] = {
#embed "../../Worker/documents/slides/deck.py"
};
static const unsigned char file173[] = {
#embed "../../Worker/documents/slides/figures.py"
};
static const unsigned char file174[] = {
#embed "../../Worker/documents/slides/fitting.py"
};
static const unsigned char file175[] = {
#embed "../../Worker/documents/slides/slide.py"
};
static const unsigned char file176[] = {
#embed "../../Worker/documents/slides/theme.py"
};
static const unsigned char file177[] = {
#embed "../../Worker/documents/slides/xml.py"
};
static const unsigned char file178[] = {
#embed "../../Worker/documents/svg.py"
};
static const unsigned char file179[] = {
#embed "../../Worker/documents/typesetting.py"
};
static const unsigned char file180[] = {
#embed "../../Worker/documents/word/__init__.py"
};
static const unsigned char file181[] = {
#embed "../../Worker/documents/word/body.py"
};
static const unsigned char file182[] = {
#embed "../../Worker/documents/word/cleaning.py"
};
static const unsigned char file183[] = {
#embed "../../Worker/documents/word/elements.py"
};
static const unsigned char file184[] = {
#embed "../../Worker/documents/word/files.py"
};
static const unsigned char file185[] = {
#embed "../../Worker/documents/word/fitting.py"
};
static const unsigned char file186[] = {
#embed "../../Worker/documents/word/lists.py"
};
static const unsigned char file187[] = {
#embed "../../Worker/documents/word/ours.py"
};
static const unsigned char file188[] = {
#embed "../../Worker/documents/word/styles.py"
};
static const unsigned char file189[] = {
#embed "../../Worker/documents/word/tables.py"
};
static const unsigned char file190[] = {
#embed "../../Worker/documents/word/template.py"
};
static const unsigned char file191[] = {
#embed "../../Worker/documents/word/texts.py"
};
static const unsigned char file192[] = {
#embed "../../Worker/documents/word/traces.py"
};
static const unsigned char file193[] = {
#embed "../../Worker/documents/zips.py"
};
static const unsigned char file194[] = {
#embed "../../Worker/fonts/Inter-Regular.otf"
};
static const unsigned char file195[] = {
#embed "../../Worker/fonts/Inter-SemiBold.otf"
};
static const unsigned char file196[] = {
#embed "../../Worker/fonts/OFL.txt"
};
static const unsigned char file197[] = {
#embed "../../Worker/fonts/Sora-Bold.otf"
};
static const unsigned char file198[] = {
#embed "../../Worker/fonts/coverage.txt"
};
static const unsigned char file199[] = {
#embed "../../Worker/invitation.typ"
};
static const unsigned char file200[] = {
#embed "../../Worker/look.typ"
};
static const unsigned char file201[] = {
#embed "../../Worker/minutes.typ"
};
static const unsigned char file202[] = {
#embed "../../Worker/picture.typ"
};
static const unsigned char file203[] = {
#embed "../../Worker/poster.typ"
};
static const unsigned char file204[] = {
#embed "../../Worker/protocol.py"
};
static const unsigned char file205[] = {
#embed "../../Worker/requirements.txt"
};
static const unsigned char file206[] = {
#embed "../../Worker/rope.typ"
};
static const unsigned char file207[] = {
#embed "../../Worker/run-sheet.typ"
};
static const unsigned char file208[] = {
#embed "../../Worker/table-numbers.typ"
};
static const unsigned char file209[] = {
#embed "../../Worker/table-sheets.typ"
};
static const unsigned char file210[] = {
#embed "../../Worker/timeline.typ"
};
static const unsigned char file211[] = {
#embed "../../Worker/worker.py"
};
static const EmbeddedFile files[] = {
    {"Content/barrierer.yaml", file0, sizeof file0},
    {"Content/handbok.yaml", file1, sizeof file1},
    {"Content/invitasjon/kommune.yaml", file2, sizeof file2},
    {"Content/invitasjon/organisasjon.yaml", file3, sizeof file3},
    {"Content/invitasjon/ung.yaml", file4, sizeof file4},
    {"Content/inviterte/kommune.yaml", file5, sizeof file5},
    {"Content/inviterte/organisasjon.yaml", file6, sizeof file6},
    {"Content/inviterte/ung.yaml", file7, sizeof file7},
    {"Content/kjoreplan/kommune.yaml", file8, sizeof file8},
    {"Content/kjoreplan/organisasjon.yaml", file9, sizeof file9},
    {"Content/kjoreplan/ung.yaml", file10, sizeof file10},
    {"Content/kort/kommune.yaml", file11, sizeof file11},
    {"Content/kort/organisasjon.yaml", file12, sizeof file12},
    {"Content/kort/ung.yaml", file13, sizeof file13},
    {"Content/oppgaver.yaml", file14, sizeof file14},
    {"Content/sjekkliste/kommune.yaml", file15, sizeof file15},
    {"Content/sjekkliste/organisasjon.yaml", file16, sizeof file16},
    {"Content/veileder/arbeidsplass.yaml", file17, sizeof file17},
    {"Content/veileder/brev.yaml", file18, sizeof file18},
    {"Content/veileder/deltaker.yaml", file19, sizeof file19},
    {"Content/veileder/forste-gang.yaml", file20, sizeof file20},
    {"Content/veileder/jobb-videre.yaml", file21, sizeof file21},
    {"Content/veileder/kom-i-gang.yaml", file22, sizeof file22},
    {"Content/veileder/laget.yaml", file23, sizeof file23},
    {"Content/veileder/skriver.yaml", file24, sizeof file24},
    {"Content/veileder/styremote.yaml", file25, sizeof file25},
    {"Content/veileder/tilrettelegging.yaml", file26, sizeof file26},
    {"Content/veileder/tolk.yaml", file27, sizeof file27},
    {"Content/veileder/trygg-voksen.yaml", file28, sizeof file28},
    {"Content/veileder/ung-forslag.yaml", file29, sizeof file29},
    {"Content/veileder/ung.yaml", file30, sizeof file30},
    {"Content/veileder/utvidet.yaml", file31, sizeof file31},
    {"Content/veileder/videomote.yaml", file32, sizeof file32},
    {"Data/barn-enkeltalder-2026.csv", file33, sizeof file33},
    {"Data/befolkning-barn.csv", file34, sizeof file34},
    {"Data/kodeord.txt", file35, sizeof file35},
    {"Data/kommuner-for-2024.csv", file36, sizeof file36},
    {"Data/kommuner.csv", file37, sizeof file37},
    {"Public/clock.js", file38, sizeof file38},
    {"Public/copy.js", file39, sizeof file39},
    {"Public/door-ticks.js", file40, sizeof file40},
    {"Public/door.js", file41, sizeof file41},
    {"Public/focus.js", file42, sizeof file42},
    {"Public/fonts/OFL.txt", file43, sizeof file43},
    {"Public/fonts/inter-400.woff2", file44, sizeof file44},
    {"Public/fonts/inter-600.woff2", file45, sizeof file45},
    {"Public/fonts/sora-700.woff2", file46, sizeof file46},
    {"Public/gather.js", file47, sizeof file47},
    {"Public/hall.js", file48, sizeof file48},
    {"Public/ikon.svg", file49, sizeof file49},
    {"Public/live.js", file50, sizeof file50},
    {"Public/moderator.js", file51, sizeof file51},
    {"Public/notes/actions.js", file52, sizeof file52},
    {"Public/notes/call.js", file53, sizeof file53},
    {"Public/notes/drafts.js", file54, sizeof file54},
    {"Public/notes/editors.js", file55, sizeof file55},
    {"Public/notes/entries.js", file56, sizeof file56},
    {"Public/notes/growing.js", file57, sizeof file57},
    {"Public/notes/lease.js", file58, sizeof file58},
    {"Public/notes/new-note.js", file59, sizeof file59},
    {"Public/notes/note-list.js", file60, sizeof file60},
    {"Public/notes/note-views.js", file61, sizeof file61},
    {"Public/notes/operations.js", file62, sizeof file62},
    {"Public/notes/outbox.js", file63, sizeof file63},
    {"Public/notes/page.js", file64, sizeof file64},
    {"Public/notes/question.js", file65, sizeof file65},
    {"Public/notes/queue.js", file66, sizeof file66},
    {"Public/notes/start.js", file67, sizeof file67},
    {"Public/notes/status.js", file68, sizeof file68},
    {"Public/notes/written.js", file69, sizeof file69},
    {"Public/onwall.js", file70, sizeof file70},
    {"Public/start.js", file71, sizeof file71},
    {"Public/streams.js", file72, sizeof file72},
    {"Public/styles/bars.css", file73, sizeof file73},
    {"Public/styles/clocks.css", file74, sizeof file74},
    {"Public/styles/controls.css", file75, sizeof file75},
    {"Public/styles/desk.css", file76, sizeof file76},
    {"Public/styles/elements.css", file77, sizeof file77},
    {"Public/styles/forms.css", file78, sizeof file78},
    {"Public/styles/frame.css", file79, sizeof file79},
    {"Public/styles/from-tables.css", file80, sizeof file80},
    {"Public/styles/gathering.css", file81, sizeof file81},
    {"Public/styles/lists.css", file82, sizeof file82},
    {"Public/styles/minutes.css", file83, sizeof file83},
    {"Public/styles/moments.css", file84, sizeof file84},
    {"Public/styles/notes.css", file85, sizeof file85},
    {"Public/styles/pages/answers.css", file86, sizeof file86},
    {"Public/styles/pages/book.css", file87, sizeof file87},
    {"Public/styles/pages/deciding.css", file88, sizeof file88},
    {"Public/styles/pages/desk-screens.css", file89, sizeof file89},
    {"Public/styles/pages/desk-tables.css", file90, sizeof file90},
    {"Public/styles/pages/door.css", file91, sizeof file91},
    {"Public/styles/pages/figures.css", file92, sizeof file92},
    {"Public/styles/pages/follow-up.css", file93, sizeof file93},
    {"Public/styles/pages/front.css", file94, sizeof file94},
    {"Public/styles/pages/gathering-bars.css", file95, sizeof file95},
    {"Public/styles/pages/owners.css", file96, sizeof file96},
    {"Public/styles/pages/plan.css", file97, sizeof file97},
    {"Public/styles/pages/reading-print.css", file98, sizeof file98},
    {"Public/styles/pages/reading.css", file99, sizeof file99},
    {"Public/styles/pages/ring.css", file100, sizeof file100},
    {"Public/styles/pages/seating.css", file101, sizeof file101},
    {"Public/styles/pages/start.css", file102, sizeof file102},
    {"Public/styles/pages/timeline.css", file103, sizeof file103},
    {"Public/styles/pages/unit.css", file104, sizeof file104},
    {"Public/styles/pages/wall-cards.css", file105, sizeof file105},
    {"Public/styles/pages/wall-decision.css", file106, sizeof file106},
    {"Public/styles/pages/wall-list.css", file107, sizeof file107},
    {"Public/styles/pages/wall-since.css", file108, sizeof file108},
    {"Public/styles/pages/wall-wide.css", file109, sizeof file109},
    {"Public/styles/pages/wall.css", file110, sizeof file110},
    {"Public/styles/pages/youth.css", file111, sizeof file111},
    {"Public/styles/palette.css", file112, sizeof file112},
    {"Public/styles/paper.css", file113, sizeof file113},
    {"Public/styles/print.css", file114, sizeof file114},
    {"Public/styles/question.css", file115, sizeof file115},
    {"Public/styles/rope.css", file116, sizeof file116},
    {"Public/styles/table.css", file117, sizeof file117},
    {"Public/styles/themes.css", file118, sizeof file118},
    {"Public/tegninger/alex.svg", file119, sizeof file119},
    {"Public/tegninger/ante.svg", file120, sizeof file120},
    {"Public/tegninger/drar.svg", file121, sizeof file121},
    {"Public/tegninger/egen.svg", file122, sizeof file122},
    {"Public/tegninger/elias.svg", file123, sizeof file123},
    {"Public/tegninger/emil.svg", file124, sizeof file124},
    {"Public/tegninger/even.svg", file125, sizeof file125},
    {"Public/tegninger/frida.svg", file126, sizeof file126},
    {"Public/tegninger/guri.svg", file127, sizeof file127},
    {"Public/tegninger/henrik.svg", file128, sizeof file128},
    {"Public/tegninger/holder.svg", file129, sizeof file129},
    {"Public/tegninger/jonas.svg", file130, sizeof file130},
    {"Public/tegninger/lag-bra.svg", file131, sizeof file131},
    {"Public/tegninger/lag-steg.svg", file132, sizeof file132},
    {"Public/tegninger/layla.svg", file133, sizeof file133},
    {"Public/tegninger/live.svg", file134, sizeof file134},
    {"Public/tegninger/mina.svg", file135, sizeof file135},
    {"Public/tegninger/nora.svg", file136, sizeof file136},
    {"Public/tegninger/oppgave-bra.svg", file137, sizeof file137},
    {"Public/tegninger/oppgave-hvem.svg", file138, sizeof file138},
    {"Public/tegninger/oppgave-ide.svg", file139, sizeof file139},
    {"Public/tegninger/oppgave-veier.svg", file140, sizeof file140},
    {"Public/tegninger/ringen.svg", file141, sizeof file141},
    {"Public/tegninger/robin.svg", file142, sizeof file142},
    {"Public/tegninger/salen.svg", file143, sizeof file143},
    {"Public/tegninger/samir.svg", file144, sizeof file144},
    {"Public/tegninger/sara.svg", file145, sizeof file145},
    {"Public/tegninger/tuva.svg", file146, sizeof file146},
    {"Public/tegninger/ung-bra.svg", file147, sizeof file147},
    {"Public/tegninger/ung-forslag.svg", file148, sizeof file148},
    {"Public/tegninger/ung-hvem.svg", file149, sizeof file149},
    {"Public/tegninger/ung-ma-til.svg", file150, sizeof file150},
    {"Public/typed.js", file151, sizeof file151},
    {"Worker/badges.typ", file152, sizeof file152},
    {"Worker/blocks.typ", file153, sizeof file153},
    {"Worker/card-sides.typ", file154, sizeof file154},
    {"Worker/cards.typ", file155, sizeof file155},
    {"Worker/challenge.typ", file156, sizeof file156},
    {"Worker/chart.typ", file157, sizeof file157},
    {"Worker/confinement/__init__.py", file158, sizeof file158},
    {"Worker/confinement/audit.py", file159, sizeof file159},
    {"Worker/confinement/landlock.py", file160, sizeof file160},
    {"Worker/confinement/limits.py", file161, sizeof file161},
    {"Worker/confinement/seccomp.py", file162, sizeof file162},
    {"Worker/documents/__init__.py", file163, sizeof file163},
    {"Worker/documents/characters.py", file164, sizeof file164},
    {"Worker/documents/errors.py", file165, sizeof file165},
    {"Worker/documents/line_ends.py", file166, sizeof file166},
    {"Worker/documents/makes.py", file167, sizeof file167},
    {"Worker/documents/shape.py", file168, sizeof file168},
    {"Worker/documents/shapes.py", file169, sizeof file169},
    {"Worker/documents/slides/__init__.py", file170, sizeof file170},
    {"Worker/documents/slides/beside.py", file171, sizeof file171},
    {"Worker/documents/slides/deck.py", file172, sizeof file172},
    {"Worker/documents/slides/figures.py", file173, sizeof file173},
    {"Worker/documents/slides/fitting.py", file174, sizeof file174},
    {"Worker/documents/slides/slide.py", file175, sizeof file175},
    {"Worker/documents/slides/theme.py", file176, sizeof file176},
    {"Worker/documents/slides/xml.py", file177, sizeof file177},
    {"Worker/documents/svg.py", file178, sizeof file178},
    {"Worker/documents/typesetting.py", file179, sizeof file179},
    {"Worker/documents/word/__init__.py", file180, sizeof file180},
    {"Worker/documents/word/body.py", file181, sizeof file181},
    {"Worker/documents/word/cleaning.py", file182, sizeof file182},
    {"Worker/documents/word/elements.py", file183, sizeof file183},
    {"Worker/documents/word/files.py", file184, sizeof file184},
    {"Worker/documents/word/fitting.py", file185, sizeof file185},
    {"Worker/documents/word/lists.py", file186, sizeof file186},
    {"Worker/documents/word/ours.py", file187, sizeof file187},
    {"Worker/documents/word/styles.py", file188, sizeof file188},
    {"Worker/documents/word/tables.py", file189, sizeof file189},
    {"Worker/documents/word/template.py", file190, sizeof file190},
    {"Worker/documents/word/texts.py", file191, sizeof file191},
    {"Worker/documents/word/traces.py", file192, sizeof file192},
    {"Worker/documents/zips.py", file193, sizeof file193},
    {"Worker/fonts/Inter-Regular.otf", file194, sizeof file194},
    {"Worker/fonts/Inter-SemiBold.otf", file195, sizeof file195},
    {"Worker/fonts/OFL.txt", file196, sizeof file196},
    {"Worker/fonts/Sora-Bold.otf", file197, sizeof file197},
    {"Worker/fonts/coverage.txt", file198, sizeof file198},
    {"Worker/invitation.typ", file199, sizeof file199},
    {"Worker/look.typ", file200, sizeof file200},
    {"Worker/minutes.typ", file201, sizeof file201},
    {"Worker/picture.typ", file202, sizeof file202},
    {"Worker/poster.typ", file203, sizeof file203},
    {"Worker/protocol.py", file204, sizeof file204},
    {"Worker/requirements.txt", file205, sizeof file205},
    {"Worker/rope.typ", file206, sizeof file206},
    {"Worker/run-sheet.typ", file207, sizeof file207},
    {"Worker/table-numbers.typ", file208, sizeof file208},
    {"Worker/table-sheets.typ", file209, sizeof file209},
    {"Worker/timeline.typ", file210, sizeof file210},
    {"Worker/worker.py", file211, sizeof file211},
};
const EmbeddedFile *const embedded_files = files;
const size_t embedded_file_count = sizeof files / sizeof files[0];
