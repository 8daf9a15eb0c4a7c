/* Many threads over locks of every kind, made of futexes; at the end each counter has to be right. */
#include <linux/futex.h>

enum { THREADS = 100, ROUNDS = 20, STACK = 8192 };
enum { THREAD_FLAGS = CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM
    | CLONE_CHILD_CLEARTID | CLONE_CHILD_SETTID };

#ifdef __NR_futex
#define FUTEX(...) CALL6(futex, __VA_ARGS__)
#else
#define FUTEX(...) CALL6(futex_time64, __VA_ARGS__)
#endif

static char stacks[THREADS][STACK] SAYS(aligned(16));
static int alive[THREADS];
static unsigned hash = 2166136261u;

static void
mix(unsigned n)
{
    hash = (hash ^ n) * 16777619u;
}

static void
lock(int *word)
{
    int zero = 0;
    if (__atomic_compare_exchange_n(word, &zero, 1, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST))
        return;
    while (__atomic_exchange_n(word, 2, __ATOMIC_SEQ_CST))
        FUTEX(word, FUTEX_WAIT, 2, 0, 0, 0);
}

static void
unlock(int *word)
{
    if (__atomic_exchange_n(word, 0, __ATOMIC_SEQ_CST) == 2)
        FUTEX(word, FUTEX_WAKE, 1, 0, 0, 0);
}

static int mutex, turn, turns, gathered, gate, pi, robust_deaths, pi_count;
static long counter;

/* A condition variable: who waits is moved to the mutex, not woken. */
static int sequence;

static void
wait_condition(void)
{
    int seen = sequence;
    unlock(&mutex);
    FUTEX(&sequence, FUTEX_WAIT, seen, 0, 0, 0);
    while (__atomic_exchange_n(&mutex, 2, __ATOMIC_SEQ_CST))
        FUTEX(&mutex, FUTEX_WAIT, 2, 0, 0, 0);
}

static void
broadcast(void)
{
    __atomic_add_fetch(&sequence, 1, __ATOMIC_SEQ_CST);
    FUTEX(&sequence, FUTEX_CMP_REQUEUE, 1, 0x7fffffff, &mutex, sequence);
}

static void
barrier(void)
{
    int round = __atomic_load_n(&gate, __ATOMIC_SEQ_CST);
    if (__atomic_add_fetch(&gathered, 1, __ATOMIC_SEQ_CST) == THREADS) {
        gathered = 0;
        __atomic_add_fetch(&gate, 1, __ATOMIC_SEQ_CST);
        FUTEX(&gate, FUTEX_WAKE, 0x7fffffff, 0, 0, 0);
    } else
        while (__atomic_load_n(&gate, __ATOMIC_SEQ_CST) == round)
            FUTEX(&gate, FUTEX_WAIT, round, 0, 0, 0);
}

static void
inherit_priority(int tid)
{
    int zero = 0;
    if (!__atomic_compare_exchange_n(&pi, &zero, tid, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST))
        expect("FUTEX_LOCK_PI", FUTEX(&pi, FUTEX_LOCK_PI, 0, 0, 0, 0), 0);
    expect("owner", pi & FUTEX_TID_MASK, tid);
    pi_count++;
    CALL1(sched_yield, 0);
    int own = tid;
    if (!__atomic_compare_exchange_n(&pi, &own, 0, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST))
        expect("FUTEX_UNLOCK_PI", FUTEX(&pi, FUTEX_UNLOCK_PI, 0, 0, 0, 0), 0);
}

/* Each thread dies with its robust lock held; the next one gets it with the mark of the death. */
struct robust {
    struct robust_list list;
    int word;
};

static struct robust shared_robust;
static struct robust_list_head heads[THREADS];

static void
die_with_lock(int index, int tid)
{
    struct robust_list_head *head = &heads[index];
    head->list.next = &head->list;
    head->futex_offset = (char *) &shared_robust.word - (char *) &shared_robust.list;
    head->list_op_pending = &shared_robust.list;
    expect("set_robust_list", CALL2(set_robust_list, head, sizeof *head), 0);
    for (;;) {
        int word = __atomic_load_n(&shared_robust.word, __ATOMIC_SEQ_CST);
        if (!(word & FUTEX_TID_MASK)) {
            if (__atomic_compare_exchange_n(&shared_robust.word, &word, tid | (word & FUTEX_WAITERS), 0, __ATOMIC_SEQ_CST,
                                            __ATOMIC_SEQ_CST)) {
                robust_deaths += (word & FUTEX_OWNER_DIED) != 0;
                break;
            }
        } else if (__atomic_compare_exchange_n(&shared_robust.word, &word, word | FUTEX_WAITERS, 0, __ATOMIC_SEQ_CST,
                                               __ATOMIC_SEQ_CST))
            FUTEX(&shared_robust.word, FUTEX_WAIT, word | FUTEX_WAITERS, 0, 0, 0);
    }
    shared_robust.list.next = &head->list;
    head->list.next = &shared_robust.list;
    head->list_op_pending = 0;
}

static void
thread(void *argument)
{
    int index = (int) (long) argument, tid = (int) CALL1(gettid, 0);
    for (int round = 0; round < ROUNDS; round++) {
        lock(&mutex);
        long seen = counter;
        if (round % 5 == index % 5)
            CALL1(sched_yield, 0);
        counter = seen + 1;
        mix(index << 8 | round);
        unlock(&mutex);
        if (round % 4 == 0)
            inherit_priority(tid);
        if (round % 8 == 7)
            barrier();
    }
    lock(&mutex);
    while (turn != index)
        wait_condition();
    turn++;
    turns += index;
    broadcast();
    unlock(&mutex);
    die_with_lock(index, tid);
}

static void
threads(int times)
{
    for (int time = 0; time < times; time++) {
        counter = turn = turns = pi_count = robust_deaths = 0;
        shared_robust.word = 0;
        for (long i = 0; i < THREADS; i++) {
            alive[i] = 1;
            long tid = spawn(thread, (void *) i, stacks[i], STACK, THREAD_FLAGS, 0, &alive[i]);
            expect("clone", tid > 0, 1);
        }
        for (int i = 0; i < THREADS; i++)
            for (int tid; (tid = __atomic_load_n(&alive[i], __ATOMIC_SEQ_CST));)
                FUTEX(&alive[i], FUTEX_WAIT, tid, 0, 0, 0);
        expect("counter", counter, THREADS * ROUNDS);
        expect("turns", turns, THREADS * (THREADS - 1) / 2);
        expect("PI", pi_count, THREADS * ((ROUNDS + 3) / 4));
        expect("robust", robust_deaths, THREADS - 1);
        expect("died", (shared_robust.word & FUTEX_OWNER_DIED) != 0, 1);
    }
    say("hash ");
    number(hash);
    say("\n");
}

static void
forks(char *self, const char *count)
{
    int times = 0;
    for (; *count; count++)
        times = times * 10 + *count - '0';
    char *arguments[] = {self, "nothing", 0};
    for (int i = 0; i < times; i++) {
        long pid = child();
        if (!pid) {
            CALL3(execve, self, arguments, 0);
            CALL1(exit_group, 99);
        }
        wait_for(pid, 7 << 8);
    }
}
