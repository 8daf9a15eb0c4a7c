"""What was measured, as text, as CSV and as a picture."""
import csv as table, statistics


def heading(arch):
    print(f"\n{arch}\n{'guest':10} {'size s':>6} {'tier':>6} {'QEMU wall':>9} {'wall':>7} {'ratio':>6} "
          f"{'QEMU CPU':>9} {'CPU':>7} {'ratio':>6} {'MiB':>5}", flush=True)


def line(row):
    print(f"{row.guest:10} {row.size:6g} {row.tier:>6} {row.qemu_wall:9.3f} {row.wall:7.3f} {row.wall_ratio:6.3f} "
          f"{row.qemu_cpu:9.3f} {row.cpu:7.3f} {row.cpu_ratio:6.3f} {row.memory:5.0f}", flush=True)


def groups(rows):
    """Rows by size and tier."""
    found = {}
    for row in rows:
        found.setdefault((row.size, row.tier), []).append(row)
    return found


def means(rows):
    for (size, tier), group in groups(rows).items():
        wall = statistics.geometric_mean(row.wall_ratio for row in group)
        cpu = statistics.geometric_mean(row.cpu_ratio for row in group)
        worst = min(group, key=lambda row: row.cpu_ratio)
        print(f"geometric mean of {len(group)}, {size:g} s, {tier}: {wall:.3f} by wall time, {cpu:.3f} by CPU time "
              f"(lowest: {worst.guest} {worst.cpu_ratio:.3f}); at most {max(row.memory for row in group):.0f} MiB")


def hooks(text):
    print(text, end="")


def csv(path, rows):
    with open(path, "w", newline="") as out:
        writer = table.writer(out)
        writer.writerow("arch guest size tier qemu_wall qemu_cpu wall cpu memory_mib wall_ratio cpu_ratio".split())
        for row in rows:
            figures = [row.qemu_wall, row.qemu_cpu, row.wall, row.cpu, row.memory, row.wall_ratio, row.cpu_ratio]
            writer.writerow([row.arch, row.guest, row.size, row.tier, *(f"{figure:.4f}" for figure in figures)])


COLOURS = {"off": "#9aa5b1", "auto": "#2f6f9f", "always": "#7a5195"}
SHADES = ("0.45", "0.7", "1")
BAR, GAP, LEFT, WIDTH = 11, 9, 130, 480


def svg(path, rows):
    """Bars of the ratio by wall time, grouped by guest; the line at 1 is QEMU."""
    most = max(1.25, *(row.wall_ratio for row in rows))
    sizes = sorted({row.size for row in rows})
    by_guest = {}
    for row in rows:
        by_guest.setdefault((row.arch, row.guest), []).append(row)
    at, body = 30, []
    for (arch, guest), group in by_guest.items():
        body.append(f'<text x="{LEFT - 8}" y="{at + BAR}" text-anchor="end">{guest} ({arch})</text>')
        for row in group:
            width = WIDTH * row.wall_ratio / most
            shade = SHADES[min(2, sizes.index(row.size))] if row.tier != "off" else "1"
            body.append(f'<rect x="{LEFT}" y="{at}" width="{width:.1f}" height="{BAR}" '
                        f'fill="{COLOURS.get(row.tier, "#888")}" fill-opacity="{shade}"/>'
                        f'<text x="{LEFT + width + 4:.1f}" y="{at + BAR - 2}" class="small">'
                        f'{row.wall_ratio:.2f} ({row.tier}, {row.size:g} s)</text>')
            at += BAR + 2
        at += GAP
    line_at = LEFT + WIDTH / most
    with open(path, "w") as out:
        out.write(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {LEFT + WIDTH + 110} {at + 10}" '
                  f'font-family="sans-serif" font-size="11">\n<style>.small {{ font-size: 9px }}</style>\n'
                  f'<rect width="100%" height="100%" fill="#fff"/>\n'
                  f'<text x="{LEFT}" y="16">Speed by wall time, QEMU = 1</text>\n' + "\n".join(body)
                  + f'\n<line x1="{line_at:.1f}" y1="22" x2="{line_at:.1f}" y2="{at}" stroke="#c33"/>\n</svg>\n')
