package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.NeonStructures;
import mimus.insn.Insn;
import mimus.memory.Access;

/** Advanced SIMD: loads of one element of each register; Arm ARM section F3.1.11. */
final class NeonElementLoads {
    private NeonElementLoads() {}

    @Insn(
            value = "vld1.8 {vlane}, [rn]<post>",
            bits = "1111 0100 1 vlane.4:1 10 rn:4 vlane:4 00 00 element:3 0 post:4 size=0 count=1 spacing=0",
            feature = "neon")
    @Insn(
            value = "vld1.8 {vlane}, [rn]<post>",
            bits = "1111 1001 1 vlane.4:1 10 rn:4 vlane:4 00 00 element:3 0 post:4 size=0 count=1 spacing=0",
            set = T32,
            feature = "neon")
    static void vld1Bytes(ArmEnv e, int size, int vlane, int element, int rn, int post) {
        int address = e.r(rn);
        NeonStructures.loadElements(e, size, 1, 1, vlane, element, address);
        NeonStructures.moveBase(e, rn, post, address, 1 << size);
    }

    @Insn(
            value = "vld1.16 {vlane}, [rn<aligned>]<post>",
            bits =
                    "1111 0100 1 vlane.4:1 10 rn:4 vlane:4 01 00 element:2 0 aligned:1 post:4 size=1 count=1 spacing=0 unit=16",
            feature = "neon")
    @Insn(
            value = "vld1.16 {vlane}, [rn<aligned>]<post>",
            bits =
                    "1111 1001 1 vlane.4:1 10 rn:4 vlane:4 01 00 element:2 0 aligned:1 post:4 size=1 count=1 spacing=0 unit=16",
            set = T32,
            feature = "neon")
    static void vld1(ArmEnv e, int size, int vlane, int element, int rn, int aligned, int unit, int post) {
        int address = e.aligned(e.r(rn), aligned == 0 ? 1 : unit / 8, Access.READ);
        NeonStructures.loadElements(e, size, 1, 1, vlane, element, address);
        NeonStructures.moveBase(e, rn, post, address, 1 << size);
    }

    @Insn(
            value = "vld1.32 {vlane}, [rn<alignword>]<post>",
            bits =
                    "1111 0100 1 vlane.4:1 10 rn:4 vlane:4 10 00 element:1 0 alignword:2 post:4 size=2 count=1 spacing=0",
            reserved = {"alignword=1", "alignword=2"},
            feature = "neon")
    @Insn(
            value = "vld1.32 {vlane}, [rn<alignword>]<post>",
            bits =
                    "1111 1001 1 vlane.4:1 10 rn:4 vlane:4 10 00 element:1 0 alignword:2 post:4 size=2 count=1 spacing=0",
            reserved = {"alignword=1", "alignword=2"},
            set = T32,
            feature = "neon")
    static void vld1Words(ArmEnv e, int size, int vlane, int element, int rn, int alignword, int post) {
        int address = e.aligned(e.r(rn), alignword == 0 ? 1 : 4, Access.READ);
        NeonStructures.loadElements(e, size, 1, 1, vlane, element, address);
        NeonStructures.moveBase(e, rn, post, address, 1 << size);
    }

    @Insn(
            value = "vld2.8 {vlane}, [rn<aligned>]<post>",
            bits =
                    "1111 0100 1 vlane.4:1 10 rn:4 vlane:4 00 01 element:3 aligned:1 post:4 size=0 count=2 spacing=0 unit=16",
            feature = "neon")
    @Insn(
            value = "vld2.8 {vlane}, [rn<aligned>]<post>",
            bits =
                    "1111 1001 1 vlane.4:1 10 rn:4 vlane:4 00 01 element:3 aligned:1 post:4 size=0 count=2 spacing=0 unit=16",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vld2.16 {vlane}, [rn<aligned>]<post>",
            bits =
                    "1111 0100 1 vlane.4:1 10 rn:4 vlane:4 01 01 element:2 spacing:1 aligned:1 post:4 size=1 count=2 unit=32",
            feature = "neon")
    @Insn(
            value = "vld2.16 {vlane}, [rn<aligned>]<post>",
            bits =
                    "1111 1001 1 vlane.4:1 10 rn:4 vlane:4 01 01 element:2 spacing:1 aligned:1 post:4 size=1 count=2 unit=32",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vld2.32 {vlane}, [rn<aligned>]<post>",
            bits =
                    "1111 0100 1 vlane.4:1 10 rn:4 vlane:4 10 01 element:1 spacing:1 0 aligned:1 post:4 size=2 count=2 unit=64",
            feature = "neon")
    @Insn(
            value = "vld2.32 {vlane}, [rn<aligned>]<post>",
            bits =
                    "1111 1001 1 vlane.4:1 10 rn:4 vlane:4 10 01 element:1 spacing:1 0 aligned:1 post:4 size=2 count=2 unit=64",
            set = T32,
            feature = "neon")
    static void vld2(ArmEnv e, int size, int vlane, int element, int rn, int aligned, int unit, int post, int spacing) {
        int address = e.aligned(e.r(rn), aligned == 0 ? 1 : unit / 8, Access.READ);
        NeonStructures.loadElements(e, size, 2, spacing + 1, vlane, element, address);
        NeonStructures.moveBase(e, rn, post, address, 2 << size);
    }

    @Insn(
            value = "vld3.8 {vlane}, [rn]<post>",
            bits = "1111 0100 1 vlane.4:1 10 rn:4 vlane:4 00 10 element:3 0 post:4 size=0 count=3 spacing=0",
            feature = "neon")
    @Insn(
            value = "vld3.8 {vlane}, [rn]<post>",
            bits = "1111 1001 1 vlane.4:1 10 rn:4 vlane:4 00 10 element:3 0 post:4 size=0 count=3 spacing=0",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vld3.16 {vlane}, [rn]<post>",
            bits = "1111 0100 1 vlane.4:1 10 rn:4 vlane:4 01 10 element:2 spacing:1 0 post:4 size=1 count=3",
            feature = "neon")
    @Insn(
            value = "vld3.16 {vlane}, [rn]<post>",
            bits = "1111 1001 1 vlane.4:1 10 rn:4 vlane:4 01 10 element:2 spacing:1 0 post:4 size=1 count=3",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vld3.32 {vlane}, [rn]<post>",
            bits = "1111 0100 1 vlane.4:1 10 rn:4 vlane:4 10 10 element:1 spacing:1 00 post:4 size=2 count=3",
            feature = "neon")
    @Insn(
            value = "vld3.32 {vlane}, [rn]<post>",
            bits = "1111 1001 1 vlane.4:1 10 rn:4 vlane:4 10 10 element:1 spacing:1 00 post:4 size=2 count=3",
            set = T32,
            feature = "neon")
    static void vld3(ArmEnv e, int size, int vlane, int element, int rn, int post, int spacing) {
        int address = e.r(rn);
        NeonStructures.loadElements(e, size, 3, spacing + 1, vlane, element, address);
        NeonStructures.moveBase(e, rn, post, address, 3 << size);
    }

    @Insn(
            value = "vld4.8 {vlane}, [rn<aligned>]<post>",
            bits =
                    "1111 0100 1 vlane.4:1 10 rn:4 vlane:4 00 11 element:3 aligned:1 post:4 size=0 count=4 spacing=0 unit=32",
            feature = "neon")
    @Insn(
            value = "vld4.8 {vlane}, [rn<aligned>]<post>",
            bits =
                    "1111 1001 1 vlane.4:1 10 rn:4 vlane:4 00 11 element:3 aligned:1 post:4 size=0 count=4 spacing=0 unit=32",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vld4.16 {vlane}, [rn<aligned>]<post>",
            bits =
                    "1111 0100 1 vlane.4:1 10 rn:4 vlane:4 01 11 element:2 spacing:1 aligned:1 post:4 size=1 count=4 unit=64",
            feature = "neon")
    @Insn(
            value = "vld4.16 {vlane}, [rn<aligned>]<post>",
            bits =
                    "1111 1001 1 vlane.4:1 10 rn:4 vlane:4 01 11 element:2 spacing:1 aligned:1 post:4 size=1 count=4 unit=64",
            set = T32,
            feature = "neon")
    static void vld4(ArmEnv e, int size, int vlane, int element, int rn, int aligned, int unit, int post, int spacing) {
        int address = e.aligned(e.r(rn), aligned == 0 ? 1 : unit / 8, Access.READ);
        NeonStructures.loadElements(e, size, 4, spacing + 1, vlane, element, address);
        NeonStructures.moveBase(e, rn, post, address, 4 << size);
    }

    @Insn(
            value = "vld4.32 {vlane}, [rn<align>]<post>",
            bits = "1111 0100 1 vlane.4:1 10 rn:4 vlane:4 10 11 element:1 spacing:1 align:2 post:4 size=2 count=4",
            reserved = "align=3",
            feature = "neon")
    @Insn(
            value = "vld4.32 {vlane}, [rn<align>]<post>",
            bits = "1111 1001 1 vlane.4:1 10 rn:4 vlane:4 10 11 element:1 spacing:1 align:2 post:4 size=2 count=4",
            reserved = "align=3",
            set = T32,
            feature = "neon")
    static void vld4Words(ArmEnv e, int size, int vlane, int element, int rn, int align, int post, int spacing) {
        int address = e.aligned(e.r(rn), align == 0 ? 1 : 4 << align, Access.READ);
        NeonStructures.loadElements(e, size, 4, spacing + 1, vlane, element, address);
        NeonStructures.moveBase(e, rn, post, address, 4 << size);
    }
}
