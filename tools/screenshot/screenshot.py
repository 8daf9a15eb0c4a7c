#!/usr/bin/env python3
"""Makes an SVG of a terminal's screen: tmux capture-pane -p -e | screenshot.py > screen.svg"""

import html
import re
import sys
import unicodedata

COLOURS = ["#2e3436", "#cc0000", "#4e9a06", "#c4a000", "#3465a4", "#75507b", "#06989a", "#d3d7cf"]
WIDTH, HEIGHT = 8.4, 17


def spans(line):
    """Yields (column, text, style) of one line with SGR sequences."""
    bold, colour, column = False, None, 0
    for part in re.split(r"(\x1b\[[0-9;]*m)", line):
        if part.startswith("\x1b"):
            for code in (part[2:-1] or "0").split(";"):
                number = int(code or 0)
                if number == 0:
                    bold, colour = False, None
                elif number == 1:
                    bold = True
                elif number == 22:
                    bold = False
                elif 30 <= number <= 37:
                    colour = COLOURS[number - 30]
                elif number == 39:
                    colour = None
        elif part:
            style = (' font-weight="bold"' if bold else "") + (f' fill="{colour}"' if colour else "")
            yield column, part, style
            column += sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in part)


def main():
    lines = re.sub(r"\x1b\([0-9A-Za-z]", "", sys.stdin.read()).rstrip("\n").split("\n")
    plain = [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in lines]
    width = max(map(len, plain)) * WIDTH + 24
    height = len(lines) * HEIGHT + 24
    print(f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height}" '
          f'viewBox="0 0 {width:.0f} {height}" font-family="monospace" font-size="14" fill="#d3d7cf">')
    print(f'<rect width="100%" height="100%" rx="8" fill="#1c2023"/>')
    for row, line in enumerate(lines):
        for column, text, style in spans(line):
            if text.strip():
                x, y = 12 + column * WIDTH, 26 + row * HEIGHT
                length = len(text) * WIDTH
                print(f'<text x="{x:.1f}" y="{y}" textLength="{length:.1f}" xml:space="preserve"{style}>'
                      f"{html.escape(text)}</text>")
    print("</svg>")


if __name__ == "__main__":
    main()
