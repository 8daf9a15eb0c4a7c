"""What is run: the kernels, built for an architecture, and real programs of a guest's system."""
import dataclasses, hashlib, pathlib, subprocess, time

HERE = pathlib.Path(__file__).resolve().parent
TARGET = HERE / "target"


@dataclasses.dataclass(frozen=True)
class Architecture:
    """A line of architectures.tsv."""
    name: str
    compiler: str
    qemu: list


@dataclasses.dataclass
class Guest:
    """A program whose work grows with a number."""
    name: str
    command: object  # number -> command line
    root: str = ""
    real: bool = False
    rate: float = 0  # of the number, per second under QEMU


def architectures():
    lines = (HERE / "architectures.tsv").read_text().splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return {row[0]: Architecture(row[0], row[1], row[2].split()) for row in rows}


def kernel(arch, name):
    source = HERE / "guests" / f"{name}.c"
    program = TARGET / f"{name}-{arch.name}"
    TARGET.mkdir(exist_ok=True)
    if not program.exists() or program.stat().st_mtime < source.stat().st_mtime:
        subprocess.run([arch.compiler, "-O2", "-static", "-o", program, source, "-lm"], check=True)
    return Guest(name, lambda number: [str(program), str(number)])


def all_of(arch, names, sysroot):
    known = sorted(source.stem for source in (HERE / "guests").glob("*.c"))
    for name in names or known:
        if name not in known:
            raise SystemExit(f"{name} is none of {', '.join(known)}")
        yield kernel(arch, name)
    if sysroot:
        yield from programs(sysroot)


LUA = """local t = {} for i = 1, %d do local s = tostring(i * 7 %% 1000) t[s] = (t[s] or 0) + #s
if i %% 16 == 0 then table.sort({s, 'b', 'a'}) end end local n = 0 for _, v in pairs(t) do n = n + v end print(n)"""
SQL = """create table t(a integer, b text); with recursive c(x) as (select 1 union all select x + 1 from c where x < %d)
insert into t select x * 7919 %% 10007, 'n' || x from c; create index i on t(a);
select count(*), sum(a), max(b) from t where a between 100 and 5000;"""
PYTHON = """d = {}
for i in range(%d):
    k = str(i * 7 %% 1000)
    d[k] = d.get(k, 0) + len(k) * i %% 13
print(sum(d.values()))"""


def data(number):
    """A file of so many KiB, half text and half noise."""
    TARGET.mkdir(exist_ok=True)
    file = TARGET / f"data-{number}"
    if not file.exists():
        with open(file, "wb") as out:
            for at in range(number):
                noise = b"".join(hashlib.sha256(b"%d %d" % (at, i)).digest() for i in range(16))
                out.write(noise + (b"line %d of the file, much like others\n" % at * 20)[:512])
    return str(file)


def programs(sysroot):
    """Those of the list that the system has."""
    root = pathlib.Path(sysroot)
    wanted = {
        "sha256sum": ("bin/busybox", lambda path, n: [path, "sha256sum", data(n)]),
        "gzip": ("bin/busybox", lambda path, n: [path, "gzip", "-c", data(n)]),
        "lua": ("usr/bin/lua", lambda path, n: [path, "-e", LUA % n]),
        "sqlite": ("usr/bin/sqlite3", lambda path, n: [path, ":memory:", SQL % n]),
        "python": ("usr/bin/python3", lambda path, n: [path, "-S", "-c", PYTHON % n]),
    }
    for name, (place, command) in wanted.items():
        found = sorted(root.glob(place + "*"))
        if found:
            path = str(found[0])
            yield Guest(name, lambda n, command=command, path=path: command(path, n), sysroot, True)


def number_for(arch, guest, seconds):
    """The number with which a guest takes QEMU about so long."""
    if not guest.rate:
        number = 1
        while True:
            start = time.monotonic()
            subprocess.run(qemu(arch, guest, number), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
            took = time.monotonic() - start
            if took > 1:  # so that its start counts for little
                break
            number *= 2 if took > 0.4 else 4
        guest.rate = number / took
    return max(1, round(guest.rate * seconds))


def qemu(arch, guest, number):
    return arch.qemu + (["-L", guest.root] if guest.root else []) + guest.command(number)
