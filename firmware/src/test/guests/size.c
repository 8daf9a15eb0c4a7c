/* Does as many rounds as its own file has bytes. */
#include <fcntl.h>
#include <unistd.h>

__attribute__((noinline)) int
work(int number)
{
    __asm__ volatile("" : "+r"(number));
    return number;
}

int
main(int argc, char **argv)
{
    int file = open(argv[0], O_RDONLY);
    for (long left = lseek(file, 0, SEEK_END); left > 0; left--)
        __asm__ volatile("" : : : "memory");
    return work(file < 0);
}
