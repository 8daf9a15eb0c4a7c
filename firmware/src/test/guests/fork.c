/* Makes a process, waits for it, makes one of another program, and begins itself again. */
#include <spawn.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

__attribute__((noinline)) int
work(int number)
{
    __asm__ volatile("" : "+r"(number));
    return number + 1;
}

int
main(int argc, char **argv)
{
    int status;
    pid_t child;
    if (argc > 1)
        return work(6);
    if (fork() == 0)
        _exit(work(2));
    wait(&status);
    work(WEXITSTATUS(status));
    char *again[] = {argv[0], "again", 0};
    if (posix_spawn(&child, argv[0], 0, 0, again, again + 2) == 0)
        waitpid(child, &status, 0);
    execl(argv[0], argv[0], "again", (char *) 0);
    return 1;
}
