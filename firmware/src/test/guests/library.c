/* A program on the C library: calls through it, threads, processes. */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int calls;

static int
compare(const void *a, const void *b)
{
    calls++;
    return *(const int *) a - *(const int *) b;
}

static void *
work(void *argument)
{
    calls += *(int *) argument;
    return argument;
}

int
main(void)
{
    int numbers[] = {3, 1, 2};
    qsort(numbers, 3, sizeof numbers[0], compare);
    pthread_t threads[2];
    for (int i = 0; i < 2; i++)
        pthread_create(&threads[i], NULL, work, &numbers[i]);
    for (int i = 0; i < 2; i++)
        pthread_join(threads[i], NULL);
    pid_t child = fork();
    if (child == 0)
        _exit(7);
    int status = 0;
    waitpid(child, &status, 0);
    printf("%d %d\n", numbers[0], WEXITSTATUS(status));
    return 0;
}
