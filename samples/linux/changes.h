/* How many names a file has, or the error. */
static long
names(const char *path)
{
    struct statx state;
    long result = CALL5(statx, HERE, path, AT_SYMLINK_NOFOLLOW, STATX_BASIC_STATS, &state);
    return result ? result : state.stx_nlink;
}

/* Changes files below a directory that has 'old', and looks at what became of them; what comes in goes out first. */
static void
change_files(const char *directory)
{
    char text[64], old[256], fresh[256], below[256], moved[256];
    long got;
    while ((got = CALL3(read, 0, text, sizeof text)) > 0)
        CALL3(write, 1, text, got);
    join(old, directory, "old");
    join(fresh, directory, "new");
    join(below, directory, "directory");
    join(moved, directory, "moved");
    long file = opened(old, O_RDWR);
    expect("open", file > 0, 1);
    expect("read", CALL3(read, file, text, sizeof text), 4);
    expect("write", CALL3(write, file, "er", 2), 2);
    CALL1(close, file);
    file = opened(old, O_RDONLY);
    expect("read again", CALL3(read, file, text, sizeof text), 6);
    expect("content", memcmp(text, "old\ner", 6), 0);
    CALL1(close, file);
    file = opened(fresh, O_CREAT | O_EXCL | O_RDWR);
    expect("create", file > 0, 1);
    CALL3(write, file, "new", 3);
    expect("mkdirat", CALL3(mkdirat, HERE, below, 0700), 0);
    expect("renameat2", CALL5(renameat2, HERE, old, HERE, moved, 0), 0);
    expect("gone", opened(old, O_RDONLY), -ENOENT);
    expect("moved", opened(moved, O_RDONLY) > 0, 1);
    expect("unlinkat", CALL3(unlinkat, HERE, moved, 0), 0);
    expect("unlinkat directory", CALL3(unlinkat, HERE, directory, AT_REMOVEDIR), -ENOTEMPTY);
    expect("rmdir", CALL3(unlinkat, HERE, below, AT_REMOVEDIR), 0);
    expect("one name", names(fresh), 1);
    expect("linkat", CALL5(linkat, HERE, fresh, HERE, moved, 0), 0);
    expect("two names", names(fresh), 2);
    expect("unlinkat", CALL3(unlinkat, HERE, moved, 0), 0);
    expect("one name again", names(fresh), 1);
    expect("chmod", CALL3(fchmodat, HERE, fresh, 0400), 0);
}
