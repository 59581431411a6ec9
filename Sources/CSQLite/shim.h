#include <sqlite3.h>
// sqlite3_config takes as many arguments as the setting has, which Swift cannot call.
static inline int allemed_sqliteWithoutMemoryStatistics(void) {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
