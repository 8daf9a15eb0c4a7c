#!/usr/bin/env python3
"""boots.py ROOT [--mimus COMMAND] [--runs 3] [--translate auto] [NAME ...]

Boots firmware under Mimus and under qemu-system in turn, types what a person would, and prints how long each took from its
start to the last milestone: medians, as a table in Markdown. An image that misses a milestone says so.

ROOT is a folder in which Debian's packages have been unpacked (apt-get download NAME; dpkg -x FILE ROOT): u-boot-qemu,
firmware-microbit-micropython, seabios, debian-installer-12-netboot-arm64, and busybox-static of arm64."""
import argparse, array, os, re, select, shlex, statistics, subprocess, sys, tempfile, time
from pathlib import Path

UBOOT = [(r"U-Boot 2", None), (r"# |=> ", "version\n"), (r"GNU ld", None), (r"# |=> ", "echo A$?B\n"), (r"A0B", None)]
AUTOBOOT = [UBOOT[0], (r"Hit any key", " ")] + UBOOT[1:]
SEABIOS = [(r"SeaBIOS \(version", None), (r"No bootable device", None)]
PYTHON = [(r">>> ", "sum(i*i for i in range(1000))\r\n"), (r"332833500", None)]
LINUX = [(r"Freeing unused kernel", None), (r"/ # ", "uname -a\n"), (r"Linux .*GNU", None), (r"/ # ", "echo $((6*7))x | md5sum\n"),
         (r"[0-9a-f]{32}  -", None), (r"/ # ", "poweroff -f\n"), (r"Power down", None)]
APPEND = "console=ttyAMA0 rdinit=/init"
INIT = b"#!/bin/sh\nmount -t proc proc /proc\ncd /\nPS1='/ # ' exec sh -i </dev/console >/dev/console 2>&1\n"

# name, what to type, files, Mimus' options, QEMU's command
BOOTS = [
    ("MicroPython, micro:bit", PYTHON, {"hex": "usr/share/firmware-microbit-micropython/firmware.hex"},
     "--board microbit {hex}", "qemu-system-arm -M microbit -device loader,file={hex}"),
    ("U-Boot, Malta 32 bit", UBOOT, {"bios": "usr/lib/u-boot/maltael/u-boot.bin"},
     "--board malta -m 256M --bios {bios}", "qemu-system-mipsel -M malta -m 256 -bios {swapped}"),
    ("U-Boot, Malta 64 bit", UBOOT, {"bios": "usr/lib/u-boot/malta64el/u-boot.bin"},
     "--board malta -m 256M --bios {bios}", "qemu-system-mips64el -M malta -cpu MIPS64R2-generic -m 256 -bios {swapped}"),
    ("U-Boot, virt arm", AUTOBOOT, {"bios": "usr/lib/u-boot/qemu_arm/u-boot.bin"},
     "--board virt --cpu cortex-a15 -m 256M --bios {bios}", "qemu-system-arm -M virt -cpu cortex-a15 -m 256 -bios {bios}"),
    ("U-Boot, virt arm64", AUTOBOOT, {"bios": "usr/lib/u-boot/qemu_arm64/u-boot.bin"},
     "--board virt -m 256M --bios {bios}", "qemu-system-aarch64 -M virt -cpu cortex-a57 -m 256 -bios {bios}"),
    ("SeaBIOS, pc", SEABIOS, {"bios": "usr/share/seabios/bios.bin"},
     "--board pc -m 64M --bios {bios}",
     "qemu-system-i386 -M pc -m 64 -vga none -net none -nodefaults -bios {bios} -chardev stdio,id=out"
     " -device isa-debugcon,iobase=0x402,chardev=out"),
    ("U-Boot, pc 32 bit", AUTOBOOT, {"bios": "usr/lib/u-boot/qemu-x86/u-boot.rom"},
     "--board pc --arch i386 -m 256M --bios {bios}", "qemu-system-i386 -M pc -m 256 -net none -bios {bios}"),
    ("U-Boot, pc 64 bit", AUTOBOOT, {"bios": "usr/lib/u-boot/qemu-x86_64/u-boot.rom"},
     "--board pc -m 256M --bios {bios}", "qemu-system-x86_64 -M pc -m 256 -net none -bios {bios}"),
    ("Linux, virt arm64", LINUX,
     {"linux": "usr/lib/debian-installer/images/12/arm64/text/debian-installer/arm64/linux", "busybox": "bin/busybox"},
     "--board virt -m 256M --kernel {linux} --initrd {initrd} --append '" + APPEND + "'",
     "qemu-system-aarch64 -M virt -cpu cortex-a57 -m 256 -net none -kernel {linux} -initrd {initrd} -append '" + APPEND + "'"),
]


def swapped(file):
    """A little-endian Malta's flash as QEMU wants it: each word reversed."""
    data = file.read_bytes()
    words = array.array("I", data + b"\0" * (-len(data) % 4))
    words.byteswap()
    return words.tobytes()


def initrd(busybox):
    """An archive (cpio, newc) with busybox, the links to it, and an init that becomes a shell."""
    out = bytearray()

    def add(name, mode, data=b"", device=(0, 0)):
        numbers = (len(out) + 1, mode, 0, 0, 1, 0, len(data), 0, 0, *device, len(name) + 1, 0)
        out.extend(b"070701" + b"".join(b"%08X" % number for number in numbers) + name.encode() + b"\0")
        out.extend(b"\0" * (-len(out) % 4) + data)
        out.extend(b"\0" * (-len(out) % 4))

    for folder in ("bin", "dev", "proc"):
        add(folder, 0o40755)
    add("dev/console", 0o20600, device=(5, 1))
    add("bin/busybox", 0o100755, busybox.read_bytes())
    for link in ("sh", "mount", "echo", "uname", "md5sum", "poweroff"):
        add("bin/" + link, 0o120777, b"busybox")
    add("init", 0o100755, INIT)
    add("TRAILER!!!", 0)
    return bytes(out)


def boot(command, steps, limit):
    """Seconds to the last milestone, or the milestone that was not seen."""
    start = time.time()
    guest = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0)
    said, seen, step = b"", 0, 0
    try:
        while step < len(steps) and time.time() - start < limit:
            if select.select([guest.stdout], [], [], 1)[0]:
                more = os.read(guest.stdout.fileno(), 65536)
                if not more:
                    break
                said += more
            while step < len(steps) and (found := re.compile(steps[step][0].encode()).search(said, seen)):
                seen = found.end()
                if steps[step][1]:
                    guest.stdin.write(steps[step][1].encode())
                step += 1
        return time.time() - start if step == len(steps) else "no '" + steps[step][0] + "'"
    finally:
        guest.kill()
        guest.wait()


def files(root, wanted, folder):
    found = {key: root / path for key, path in wanted.items()}
    for key, make, source in (("swapped", swapped, "bios"), ("initrd", initrd, "busybox")):
        if source in found:
            found[key] = folder / key
            found[key].write_bytes(make(found[source]))
    return found


def ends(command):
    """What QEMU talks to: its debug console, if the command says so, or its first serial port."""
    screen = "-display none -serial none" if "-chardev" in command else "-nographic -serial stdio"
    return (screen + " -monitor none").split()


def median(results):
    words = [result for result in results if isinstance(result, str)]
    return words[0] if words else statistics.median(results)


def show(value):
    return value if isinstance(value, str) else f"{value:.1f} s"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root", type=Path)
    parser.add_argument("--mimus", default=str(Path(__file__).resolve().parent.parent / "mimus"))
    parser.add_argument("--translate", default="auto")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--limit", type=float, default=600, help="seconds for each boot")
    parser.add_argument("names", nargs="*", help="parts of names; all if there are none")
    options = parser.parse_intermixed_args()
    print("| image | Mimus | qemu-system | ratio |\n|---|---|---|---|", flush=True)
    for name, steps, wanted, ours, theirs in BOOTS:
        if options.names and not any(part in name for part in options.names):
            continue
        with tempfile.TemporaryDirectory() as folder:
            places = files(options.root, wanted, Path(folder))
            mimus = shlex.split(f"{options.mimus} run --translate={options.translate} " + ours.format(**places))
            qemu = shlex.split(theirs.format(**places)) + ends(theirs)
            pairs = [(boot(mimus, steps, options.limit), boot(qemu, steps, options.limit)) for _ in range(options.runs)]
        left, right = (median(column) for column in zip(*pairs))
        ratio = "" if isinstance(left, str) or isinstance(right, str) else f"{left / right:.1f}"
        print(f"| {name} | {show(left)} | {show(right)} | {ratio} |", flush=True)


if __name__ == "__main__":
    sys.exit(main())
