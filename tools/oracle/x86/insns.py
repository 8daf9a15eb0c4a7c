#!/usr/bin/env python3
"""Makes the test lines of isa-x86/src/test/insns: one or two for each row of the opcode map and code size.

    gcc -O1 -fno-stack-protector native.c -o native; gcc -O1 binutils.c -o binutils -lopcodes -lbfd -lz
    java -cp ... mimus.x86.oracle.RowList > rows.tsv
    insns.py rows.tsv --native ./native --binutils ./binutils --out isa-x86/src/test/insns

RowList only proposes bytes. Their text is binutils', the bytes of a line are what GNU as makes of that text, and the state
after it is what this processor leaves (native.c). Where as makes other bytes of a text, {load}, {store} and the like are
tried; what no text makes is written as .byte. What depends on selectors, time, chance or the system is in lines of their
own (segments.insns, system.insns, ...), written by hand from the manual.
"""
import argparse
import collections
import os
import random
import re
import subprocess
import tempfile

CODE, DATA = 0x10000000, 0x20000000
OLD = 'ax cx dx bx sp bp si di'.split()
WANTS = ['', '{load} ', '{store} ', '{disp8} ', '{disp32} ', '{vex3} ', '{rex} ']

# Written by hand: selectors, time, chance, images, the system; functions whose last bit is the processor's own choice.
BY_HAND = re.compile(
    r'syscall|sysenter|int|cpuid|rdtscp?|rdrand|rdseed|[rw][dr][fg]sbase|x(get|set)bv|fxsave|fxrstor|xsave|xrstor|fnsave|frstor|'
    r'l[defgs]s|retf|sldt|str|smsw|sgdt|sidt|iret|fldenv|aas|das|prefetch|v?(rcp|rsqrt)[ps]s|rdsspd|rdpmc')
CONTROL = re.compile(r'fninit|fnclex|fneni|fndisi|fnsetpm|f?n?(ldcw|stcw|stsw|stenv|ldenv)w?|fwait')
TRAPS = {0: 'Arithmetic', 3: 'Breakpoint:3', 4: 'Condition:4', 5: 'Condition:5', 6: 'Undefined', 13: 'Protection', 16: 'Arithmetic'}


def general(number, size):
    return f'r{number}' if number >= 8 else ('r' if size == 64 else 'e') + OLD[number]


def texts(tool, size, codes):
    out = subprocess.run([tool, str(size)], input='\n'.join(codes) + '\n', capture_output=True, text=True, check=True).stdout
    result = []
    for line in out.splitlines():
        _, length, text = line.split('\t')
        result.append((int(length), re.sub(r'\s+', ' ', text.split('#')[0]).strip()))
    return result


def assemble(size, lines, work):
    """The bytes that as makes of each text, or None."""
    alive = dict(enumerate(lines))
    source, listing = os.path.join(work, 'a.s'), os.path.join(work, 'a.lst')
    for _ in range(20):
        numbers = sorted(alive)
        with open(source, 'w') as file:
            file.write('.intel_syntax noprefix\n')
            for i in numbers:
                file.write(alive[i] + '\n')
        run = subprocess.run(['as', f'--{size}', source, '-o', os.path.join(work, 'a.o'), f'-aln={listing}',
                              '--listing-lhs-width=8', '--listing-lhs-width2=8'], capture_output=True, text=True)
        bad = {int(n) for n in re.findall(r'a\.s:(\d+): Error', run.stderr)}
        if not bad:
            break
        for n in bad:
            alive.pop(numbers[n - 2], None)
    result = [None] * len(lines)
    for line in open(listing):
        match = re.match(r'\s*(\d+) [0-9a-f]{4,} ([0-9A-F ]+?)\s*\t', line)
        if match and int(match.group(1)) >= 2:
            result[numbers[int(match.group(1)) - 2]] = match.group(2).replace(' ', '').lower()
    return result


def for_as(text):
    """Branches are written relative to where they stand."""
    match = re.match(r'(.*\b(?:j\w+|call\w?|loop\w*) )0x([0-9a-f]+)$', text)
    return f'{match.group(1)}.+{int(match.group(2), 16)}' if match else text


class Case:
    def __init__(self, size, row, feature, code, text, rng):
        self.size, self.row, self.feature, self.code, self.text, self.rng = size, row, feature, code, text, rng
        self.mnemonic = re.sub(r'\{\w+\} |lock |rep[nz]* |bnd ', '', text).split(' ')[0]
        self.before = {}
        self.selectors = ''
        bare = text.split(' ', 1)[1] if ' ' in text else ''
        self.placed = bool(re.search(r'\b[re]ip\b', bare)) or bool(re.match(r'j|call|loop|ret', self.mnemonic))
        self.state(bare)

    def word(self, bits=64):
        pick = self.rng.randrange(6)
        value = [0, (1 << bits) - 1, 1 << bits - 1, self.rng.getrandbits(bits), self.rng.getrandbits(bits),
                 self.rng.getrandbits(bits // 2)][pick]
        return value

    def float(self, double):
        values = ([0x3ff0000000000000, 0x4008000000000000, 0xc000000000000000, 0x3fd5555555555555, 0x7ff0000000000000, 0x4340000000000001]
                  if double else [0x3f800000, 0x40400000, 0xc0000000, 0x3eaaaaab, 0x7f800000, 0x4b000001])
        return self.rng.choice(values)

    def lane(self):
        if re.search(r'[ps]d\b|sd$|pd$|d[23]|sd', self.mnemonic) and not self.mnemonic.startswith(('p', 'vp')):
            return self.float(True)
        if re.search(r'ps|ss', self.mnemonic) and not self.mnemonic.startswith(('p', 'vp')):
            return self.float(False) | self.float(False) << 32
        return self.rng.getrandbits(64)

    def set(self, number, value):
        self.before[f'r{number}'] = value & (1 << self.size) - 1

    def state(self, operands):
        m = self.mnemonic
        memory = re.search(r'\[(.*?)\]', operands)
        for name in re.findall(r'\b[a-z]+[0-9]*[a-z]?\b', operands):
            self.register(name)
        if memory and not re.search(r'[re]ip', memory.group(1)):
            self.set(3, DATA + 0x40)
        if re.match(r'i?mul|i?div|cmpxchg|c[wdq]\w+|cb?wde|aa[adms]|da[as]|mulx|salc|[ls]ahf|monitor|in$|out$|xadd|cbw', m):
            for n in ((0, 1, 2, 3) if re.match('cmpxchg(8|16)b', m) else (0, 2)):
                if n != 3 and (n == 0 or not re.match('aa|da|salc|[ls]ahf', m)):
                    self.set(n, self.word())
        if re.match('i?div', m):
            self.set(2, 0)
        if re.match(r'(rep[nz]* )?(movs|stos|lods|cmps|scas)\b', self.text) or re.match('movs$|stos$|lods$|cmps$|scas$', m):
            self.set(6, DATA + 0x20)
            self.set(7, DATA + 0x40)
            if 'rep' in self.text:
                self.set(1, 3)
            if m in ('stos', 'scas'):
                self.set(0, self.word())
        if m == 'xlat':
            self.set(3, DATA + 0x20)
            self.set(0, self.rng.randrange(64))
        if m.startswith(('maskmov', 'vmaskmovdqu')):
            self.set(7, DATA + 0x40)
        if m.startswith('loop'):
            self.set(1, self.rng.choice([1, 2]))
        if re.match(r'j[re]?cxz', m):
            self.set(1, self.rng.choice([0, 5]))
        if re.match(r'push|pop[afwdq]*$|call|ret|enter|leave|pop$', m):
            self.set(4, DATA + 0x40)
            self.memory = True
            if m.startswith(('leave', 'enter')):
                self.set(5, DATA + 0x40)
            if m.startswith('popf'):
                self.before['m64'] = 0x202 | self.rng.choice([0x8d5, 0x41, 0])
            if m.startswith('ret'):
                self.before['m64'] = CODE + 0x123
        if re.match(r'(jmp|call)', m) and re.search(r'PTR \[', operands):
            for i in range(0, 128, 8):
                self.before[f'm{i}'] = CODE + 0x200 if self.size == 64 else (CODE + 0x200) * 0x100000001
        elif re.match(r'(jmp|call) [re]\w\w?\w?$', self.text):
            for name in list(self.before):
                if name not in ('r4', 'r3'):
                    self.before[name] = CODE + 0x345
        if re.match(r'j|set|cmov|adc|sbb|rc[lr]|lahf|sahf|salc|into|cmc|pushf|ad[co]x|da[as]|aa[as]|loop[en]', m):
            self.before['flags'] = self.rng.choice([0x8d5, 0x41, 0x801, 0x94, 0])
        if m == 'into':
            self.before['flags'] = 0x800
        if re.match(r'(shl|shr|sar|ro|rc|sh[lr]d)', m) and operands.endswith('cl'):
            self.set(1, self.rng.randrange(40))
        if re.match(r'bt', m) and memory and not re.search(r',0x\w+$', operands):
            name = operands.split(',')[-1]
            self.register(name, self.rng.randrange(60))
        if re.match(r'bound', m):
            pass
        if 'gather' in m:
            index = re.search(r'([xy]mm(\d+))\*', operands)
            mask = operands.split(',')[-1]
            narrow = m.startswith(('vgatherd', 'vpgatherd'))
            for lane in range(4):
                small = [self.rng.randrange(4) for _ in range(2)]
                self.before[f'v{index.group(2)}.{lane}'] = small[0] | small[1] << 32 if narrow else small[0]
                self.before[f'v{mask[3:]}.{lane}'] = self.rng.choice([0, -1 & (1 << 64) - 1, 1 << 63, 0x80000000])
        if self.row.startswith(('D8', 'D9', 'DA', 'DB', 'DC', 'DD', 'DE', 'DF')) or ' D' in self.row[:6] and m.startswith('f'):
            self.x87()
        if re.search(r'\bmm\d', operands) or m in ('emms',):
            self.before['ftw'] = 0xff
        if m in ('ldmxcsr', 'vldmxcsr'):
            for i in range(0, 128, 8):
                self.before[f'm{i}'] = 0x9fc000009fc0
        elif 'ds:0x' in operands:
            self.before['m72'] = self.lane()
        elif memory or m in ('movs', 'lods', 'cmps', 'scas', 'stos', 'xlat') or m.startswith(('maskmov', 'vmaskmovdqu')):
            for i in self.touched(operands):
                self.before.setdefault(f'm{i}', self.lane())
        if 'cs:' in operands or re.search(r'push\w? [c-gs]s|mov \w+,[c-gs]s', self.text):
            self.selectors = 'cs=0x23 ss=0x2b ds=0x2b es=0x2b'
        if m in ('movbe', 'fisttp'):
            pass

    def touched(self, operands):
        """The places of 64 bits that an operand in memory has a part of, or all."""
        place = re.search(r'(?:(\w+) PTR )?\[[re]bx(?:([+-])0x([0-9a-f]+))?\]', operands)
        if not place:
            return range(0, 128, 8)
        start = 0x40 + (int(place.group(3) or '0', 16) * (-1 if place.group(2) == '-' else 1))
        count = {'BYTE': 1, 'WORD': 2, 'DWORD': 4, 'FWORD': 6, 'QWORD': 8, 'TBYTE': 10, 'YMMWORD': 32}.get(place.group(1), 16)
        return range(max(0, start & ~7), min(128, start + count), 8)

    def register(self, name, value=None):
        match = re.fullmatch(r'[re]?(ax|cx|dx|bx|sp|bp|si|di)|([abcd])[lh]|(sp|bp|si|di)l', name)
        if match:
            letters = match.group(1) or match.group(3) or match.group(2) + 'x'
            number = OLD.index(letters)
        else:
            match = re.fullmatch(r'r(\d+)[dwb]?', name)
            number = int(match.group(1)) if match else -1
        if number >= 0 and number != 4:
            self.set(number, self.word() if value is None else value)
        match = re.fullmatch(r'([xy])mm(\d+)', name)
        if match:
            for lane in range(4 if match.group(1) == 'y' else 2):
                self.before[f'v{match.group(2)}.{lane}'] = self.lane()
        match = re.fullmatch(r'mm(\d)', name)
        if match:
            self.before[f'st{match.group(1)}'] = 0xffff << 64 | self.rng.getrandbits(64)

    def x87(self):
        m = self.mnemonic
        exponent = self.rng.choice([0x3fff, 0x4000, 0xbffe, 0x4005])
        top = exponent << 64 | 1 << 63 | self.rng.getrandbits(40) << 20
        if m in ('fchs', 'fabs', 'fsqrt', 'frndint'):
            top &= ~(1 << 79)
        self.before['st0'] = top
        count = 1
        if re.search(r'st\(\d\)', self.text) or m in ('fscale', 'fprem', 'fprem1', 'fcompp', 'fucompp', 'fpatan', 'fxch') or m.startswith('f') and m.endswith('p'):
            for i in range(1, 8):
                if m not in ('fld', 'fst', 'fstp') or i < 7:
                    self.before[f'st{i}'] = 0x4000 << 64 | (0x8000000000000000 + (i << 60)) & (1 << 64) - 1 | 1 << 63
            count = 7 if m.startswith(('fld', 'fstp', 'fst')) else 8
        if m.startswith(('fld', 'fild', 'fbld')) and '(' not in self.text:
            del self.before['st0']
            count = 0
        if m in ('fbld',):
            for i in range(0, 128, 2 * 8):
                self.before[f'm{i}'] = 0x0012345678901234
                self.before[f'm{i + 8}'] = 0x8000123456789012
        # places on the stack are physical registers here, since TOP is 0
        self.before['ftw'] = (1 << count) - 1
        for i in range(count, 8):
            self.before.pop(f'st{i}', None)

    def input(self):
        items = []
        for name, value in self.before.items():
            items.append(f'{name}={value:020x}' if name.startswith('st') else f'{name}={value:x}')
        return f'= {self.code} {self.size} ' + ' '.join(items)


def full_tags(tags, significand, exponent):
    """The tag word of FNSTENV from that of FXSAVE, by physical register."""
    word = 0
    for i in range(8):
        e, s = exponent[i] & 0x7fff, significand[i]
        if not tags >> i & 1:
            tag = 3
        elif e == 0 and s == 0:
            tag = 1
        elif e == 0x7fff or e == 0 or not s >> 63:
            tag = 2
        else:
            tag = 0
        word |= tag << 2 * i
    return word


class State:
    """Registers as native.c names them, whole."""

    def __init__(self, items):
        self.items = collections.defaultdict(int, {'fcw': 0x37f, 'mxcsr': 0x1f80, 'flags': 0})
        self.items.update(items)

    def lines(self, case, names):
        """Items of a line for the names that are given."""
        out = []
        vectors = sorted({int(name[1:].split('.')[0]) for name in names if name.startswith('v')})
        top = self.items['fsw'] >> 11 & 7
        for name in names:
            value = self.items[name]
            if name.startswith('r'):
                out.append(f'{general(int(name[1:]), case.size)}={value:#x}')
            elif name.startswith('m') and name != 'mxcsr':
                out.append(f'[{DATA + int(name[1:]):#x}]:8={value:#x}')
            elif name == 'flags':
                out.append(f'eflags={value & 0xcd5 | 0x202:#x}')
            elif name == 'mxcsr':
                out.append(f'mxcsr={value:#x}')
            elif name == 'fcw':
                out.append(f'fctrl={value:#x}')
            elif name == 'fsw':
                out.append(f'fstat={value:#x}')
        for n in vectors:
            value = sum(self.items[f'v{n}.{i}'] << 64 * i for i in range(4))
            out.append(f'ymm{n}={value:#x}')
        return out

    def floats(self):
        """All of x87 as a line names it: the tags, and the registers by their places."""
        top = self.items['fsw'] >> 11 & 7
        significand = [self.items[f'st{i}'] & (1 << 64) - 1 for i in range(8)]
        exponent = [self.items[f'st{i}'] >> 64 for i in range(8)]
        places = {i - top & 7: self.items[f'st{i}'] for i in range(8)}
        return {'ftag': full_tags(self.items['ftw'], significand, exponent),
                **{f'st{place}': value for place, value in places.items()}}


def line(case, answer):
    """The text of a test line, or None if the case says nothing."""
    items = {}
    trap, pc = -1, 0
    for word in answer.split(' ')[3:]:
        name, value = word.split('=')
        if name == 'trap':
            trap = int(value)
        elif name == 'pc':
            pc = int(value, 16)
        elif name != 'sig':
            items[name] = int(value, 16)
    if trap not in TRAPS and trap != -1:
        return None
    before = State(case.before)
    after = State({**before.items, **items})
    start = CODE if case.placed else 0x1000
    left = before.lines(case, list(case.before))
    right = after.lines(case, [name for name in items if not name.startswith('st')])
    was, now = before.floats(), after.floats()
    fresh = State({}).floats()
    left += [f'{name}={value:#x}' for name, value in was.items() if value != fresh[name]]
    right += [f'{name}={value:#x}' for name, value in now.items() if value != was[name]]
    if case.selectors:
        left.append(case.selectors)
    if case.placed:
        left.append(f'pc={CODE:#x}')
    # What this processor, AMD's, keeps only for exceptions: the place of the last instruction of x87 (Intel SDM 1, 8.1.8).
    if case.mnemonic.startswith('f') and not CONTROL.fullmatch(case.mnemonic) and case.row[:1] == 'D' and trap == -1:
        right.append(f'fioff={start:#x}')
    if case.mnemonic in ('int3', 'int1'):
        right = ['trap=Breakpoint:' + case.mnemonic[3:]]
    elif trap != -1:
        right.append('trap=' + TRAPS[trap])
    elif pc - 1 != CODE + len(case.code) // 2:
        right.append(f'pc={pc - 1:#x}')
    needed = {f'{DATA:#x}'}
    touched = any(name.startswith('m') and name != 'mxcsr' for name in items)
    if touched and not any(name.startswith('m') for name in case.before) or hasattr(case, 'memory') and not any('[' in item for item in left):
        left.append(f'[{DATA + 0x40:#x}]:8=0x0')
    text = case.text
    match = re.match(r'(.*\b(?:j\w+|call\w?|loop\w*) )0x([0-9a-f]+)$', text)
    if match and case.placed:
        text = f'{match.group(1)}{CODE + int(match.group(2), 16) & (1 << case.size) - 1:#x}'
    spaced = ' '.join(re.findall('..', case.code))
    return f'{spaced} | {text} | {" ".join(left)} | {" ".join(right)}'


def chapter(name):
    return re.sub(r'(?<!^)([A-Z])', r'-\1', name).lower()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('rows')
    parser.add_argument('--native', required=True)
    parser.add_argument('--binutils', required=True)
    parser.add_argument('--out', required=True)
    options = parser.parse_args()
    work = tempfile.mkdtemp()
    files = collections.defaultdict(lambda: {'amd64': [], 'x86-64-max': [], 'i386': []})
    missing = []
    for size in (64, 32):
        rows = [r.rstrip('\n').split('\t') for r in open(options.rows)]
        rows = [r for r in rows if r[0] == str(size)]
        found = texts(options.binutils, size, [r[4] for r in rows])
        choices = collections.defaultdict(list)
        for want in WANTS:
            made = assemble(size, [want + for_as(t) for _, t in found], work)
            for r, (length, t), code in zip(rows, found, made):
                known = any(c == r[4] for c, _ in choices[tuple(r[1:4])])
                shown = not re.search(r'\bbnd\d|cldemote|\b(rex|data16|addr32)\b', t)
                if code == r[4] and not known and shown and 2 * length == len(r[4]) and '(bad)' not in t:
                    choices[tuple(r[1:4])].append((r[4], want + t))
        cases = []
        for key in dict.fromkeys(tuple(r[1:4]) for r in rows):
            if not choices[key]:
                codes = [r[4] for r in rows if tuple(r[1:4]) == key][:2]
                choices[key] = [(c, '.byte ' + ', '.join('0x' + b for b in re.findall('..', c))) for c in codes]
                missing.append(key[2])
            plain = [choice for choice in choices[key] if not re.match(r'\{|.*\b(rex|data16)\b', choice[1])]
            for code, text in plain or choices[key]:
                name = key[2].split()
                mnemonic = next((w for w in name if re.fullmatch(r'[a-z][a-z0-9]+', w) and not re.fullmatch(
                    r'[iodf]64|un|al|src|vsib|mod|whole|mem|rm', w)), '')
                shape = '[' in text
                far = ' far' in text or mnemonic in ('jmp', 'call') and ('FWORD' in text or re.search(r'0x\w+:0x', text))
                segment = re.search(r'pop\w? [c-gs]s|mov [c-gs]s,', text)
                if BY_HAND.fullmatch(mnemonic) or far or segment:
                    break
                rng = random.Random(code + text)
                case = Case(size, key[2], key[1], code, text, rng)
                if text.startswith('.byte'):
                    plain = texts(options.binutils, size, [code])[0][1]
                    shown, case.mnemonic = text, mnemonic
                    case = Case(size, key[2], key[1], code, mnemonic + ' ' + plain.split(' ', 1)[-1] if '(bad)' not in plain else mnemonic, rng)
                    case.text = shown
                cases.append((key, shape, case))
        if os.environ.get('DUMP'):
            open(os.environ['DUMP'] + str(size), 'w').write('\n'.join(c.input() for _, _, c in cases) + '\n')
        answers = subprocess.run([options.native], input='\n'.join(c.input() for _, _, c in cases) + '\n',
                                 capture_output=True, text=True, check=True).stdout.splitlines()
        done = collections.Counter()
        kept = collections.defaultdict(list)
        for (key, shape, case), answer in zip(cases, answers):
            text = line(case, answer)
            if text is not None:
                kept[key, shape].append(('trap=' in text, text))
        for (key, shape), lines in kept.items():
            target = 'i386' if size == 32 else 'x86-64-max' if key[1] else 'amd64'
            lines.sort(key=lambda item: item[0])
            if size == 32 and 'i64' not in key[2] and shape and (key, False) in kept:
                continue
            files[key[0]][target].append(lines[0][1])
    for name, targets in files.items():
        with open(os.path.join(options.out, chapter(name) + '.insns'), 'w') as out:
            out.write(f'# Made by tools/oracle/x86/insns.py: {name}.\n')
            for target, lines in targets.items():
                if lines:
                    both = 'amd64 x86-64-max' if target == 'amd64' else target
                    out.write(f'target {target}\n')
                    out.writelines(text + '\n' for text in lines)
    print(len(missing), 'rows that no text makes:')
    for text in missing:
        print('   ', text)


main()
