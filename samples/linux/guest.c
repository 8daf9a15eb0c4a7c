/* Programs in one file: 'families', 'threads', 'signals', 'torture', 'reach', 'sandbox', 'forks', 'files', 'pty', 'terminal', 'trace'; each says 'ok', or what was not as expected. */
#include "guest.h"
#include "families.h"
#include "threads.h"
#include "signals.h"
#include "torture.h"
#include "terminal.h"
#include "trace.h"
#include "reach.h"
#include "sandbox.h"
#include "changes.h"

int
main(int argc, char **argv)
{
    const char *what = argc > 1 ? argv[1] : "";
    if (same(what, "families"))
        families();
    else if (same(what, "threads"))
        threads(argc > 2 ? argv[2][0] - '0' : 1);
    else if (same(what, "signals"))
        signals();
    else if (same(what, "torture"))
        torture(argc > 2); /* anything more: where calls may be missing, as under qemu */
    else if (same(what, "reach") && argc > 5)
        reach(argv[2], argv[3], argv[4], argv[5]);
    else if (same(what, "sandbox"))
        sandbox(argc > 2 ? argv[2] : "/nowhere");
    else if (same(what, "forks"))
        forks(argv[0], argc > 2 ? argv[2] : "10");
    else if (same(what, "files"))
        change_files(argc > 2 ? argv[2] : ".");
    else if (same(what, "pty"))
        pty(argc > 2);
    else if (same(what, "terminal"))
        lead();
    else if (same(what, "trace"))
        trace();
    else if (same(what, "nothing"))
        return 7;
    else {
        say("which of them?\n");
        return 2;
    }
    if (!failures)
        say("ok\n");
    return failures != 0;
}
