package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.NeonStructures;
import mimus.insn.Insn;
import mimus.memory.Access;

/** Advanced SIMD: stores of one element of each register; Arm ARM section F3.1.11. */
final class NeonElementStores {
    private NeonElementStores() {}

    @Insn(
            value = "vst1.8 {vlane}, [rn]<post>",
            bits = "1111 0100 1 vlane.4:1 00 rn:4 vlane:4 00 00 element:3 0 post:4 size=0 count=1 spacing=0",
            feature = "neon")
    @Insn(
            value = "vst1.8 {vlane}, [rn]<post>",
            bits = "1111 1001 1 vlane.4:1 00 rn:4 vlane:4 00 00 element:3 0 post:4 size=0 count=1 spacing=0",
            set = T32,
            feature = "neon")
    static void vst1Bytes(ArmEnv e, int size, int vlane, int element, int rn, int post) {
        int address = e.r(rn);
        NeonStructures.storeElements(e, size, 1, 1, vlane, element, address);
        NeonStructures.moveBase(e, rn, post, address, 1 << size);
    }

    @Insn(
            value = "vst1.16 {vlane}, [rn<aligned>]<post>",
            bits =
                    "1111 0100 1 vlane.4:1 00 rn:4 vlane:4 01 00 element:2 0 aligned:1 post:4 size=1 count=1 spacing=0 unit=16",
            feature = "neon")
    @Insn(
            value = "vst1.16 {vlane}, [rn<aligned>]<post>",
            bits =
                    "1111 1001 1 vlane.4:1 00 rn:4 vlane:4 01 00 element:2 0 aligned:1 post:4 size=1 count=1 spacing=0 unit=16",
            set = T32,
            feature = "neon")
    static void vst1(ArmEnv e, int size, int vlane, int element, int rn, int aligned, int unit, int post) {
        int address = e.aligned(e.r(rn), aligned == 0 ? 1 : unit / 8, Access.WRITE);
        NeonStructures.storeElements(e, size, 1, 1, vlane, element, address);
        NeonStructures.moveBase(e, rn, post, address, 1 << size);
    }

    @Insn(
            value = "vst1.32 {vlane}, [rn<alignword>]<post>",
            bits =
                    "1111 0100 1 vlane.4:1 00 rn:4 vlane:4 10 00 element:1 0 alignword:2 post:4 size=2 count=1 spacing=0",
            reserved = {"alignword=1", "alignword=2"},
            feature = "neon")
    @Insn(
            value = "vst1.32 {vlane}, [rn<alignword>]<post>",
            bits =
                    "1111 1001 1 vlane.4:1 00 rn:4 vlane:4 10 00 element:1 0 alignword:2 post:4 size=2 count=1 spacing=0",
            reserved = {"alignword=1", "alignword=2"},
            set = T32,
            feature = "neon")
    static void vst1Words(ArmEnv e, int size, int vlane, int element, int rn, int alignword, int post) {
        int address = e.aligned(e.r(rn), alignword == 0 ? 1 : 4, Access.WRITE);
        NeonStructures.storeElements(e, size, 1, 1, vlane, element, address);
        NeonStructures.moveBase(e, rn, post, address, 1 << size);
    }

    @Insn(
            value = "vst2.8 {vlane}, [rn<aligned>]<post>",
            bits =
                    "1111 0100 1 vlane.4:1 00 rn:4 vlane:4 00 01 element:3 aligned:1 post:4 size=0 count=2 spacing=0 unit=16",
            feature = "neon")
    @Insn(
            value = "vst2.8 {vlane}, [rn<aligned>]<post>",
            bits =
                    "1111 1001 1 vlane.4:1 00 rn:4 vlane:4 00 01 element:3 aligned:1 post:4 size=0 count=2 spacing=0 unit=16",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vst2.16 {vlane}, [rn<aligned>]<post>",
            bits =
                    "1111 0100 1 vlane.4:1 00 rn:4 vlane:4 01 01 element:2 spacing:1 aligned:1 post:4 size=1 count=2 unit=32",
            feature = "neon")
    @Insn(
            value = "vst2.16 {vlane}, [rn<aligned>]<post>",
            bits =
                    "1111 1001 1 vlane.4:1 00 rn:4 vlane:4 01 01 element:2 spacing:1 aligned:1 post:4 size=1 count=2 unit=32",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vst2.32 {vlane}, [rn<aligned>]<post>",
            bits =
                    "1111 0100 1 vlane.4:1 00 rn:4 vlane:4 10 01 element:1 spacing:1 0 aligned:1 post:4 size=2 count=2 unit=64",
            feature = "neon")
    @Insn(
            value = "vst2.32 {vlane}, [rn<aligned>]<post>",
            bits =
                    "1111 1001 1 vlane.4:1 00 rn:4 vlane:4 10 01 element:1 spacing:1 0 aligned:1 post:4 size=2 count=2 unit=64",
            set = T32,
            feature = "neon")
    static void vst2(ArmEnv e, int size, int vlane, int element, int rn, int aligned, int unit, int post, int spacing) {
        int address = e.aligned(e.r(rn), aligned == 0 ? 1 : unit / 8, Access.WRITE);
        NeonStructures.storeElements(e, size, 2, spacing + 1, vlane, element, address);
        NeonStructures.moveBase(e, rn, post, address, 2 << size);
    }

    @Insn(
            value = "vst3.8 {vlane}, [rn]<post>",
            bits = "1111 0100 1 vlane.4:1 00 rn:4 vlane:4 00 10 element:3 0 post:4 size=0 count=3 spacing=0",
            feature = "neon")
    @Insn(
            value = "vst3.8 {vlane}, [rn]<post>",
            bits = "1111 1001 1 vlane.4:1 00 rn:4 vlane:4 00 10 element:3 0 post:4 size=0 count=3 spacing=0",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vst3.16 {vlane}, [rn]<post>",
            bits = "1111 0100 1 vlane.4:1 00 rn:4 vlane:4 01 10 element:2 spacing:1 0 post:4 size=1 count=3",
            feature = "neon")
    @Insn(
            value = "vst3.16 {vlane}, [rn]<post>",
            bits = "1111 1001 1 vlane.4:1 00 rn:4 vlane:4 01 10 element:2 spacing:1 0 post:4 size=1 count=3",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vst3.32 {vlane}, [rn]<post>",
            bits = "1111 0100 1 vlane.4:1 00 rn:4 vlane:4 10 10 element:1 spacing:1 00 post:4 size=2 count=3",
            feature = "neon")
    @Insn(
            value = "vst3.32 {vlane}, [rn]<post>",
            bits = "1111 1001 1 vlane.4:1 00 rn:4 vlane:4 10 10 element:1 spacing:1 00 post:4 size=2 count=3",
            set = T32,
            feature = "neon")
    static void vst3(ArmEnv e, int size, int vlane, int element, int rn, int post, int spacing) {
        int address = e.r(rn);
        NeonStructures.storeElements(e, size, 3, spacing + 1, vlane, element, address);
        NeonStructures.moveBase(e, rn, post, address, 3 << size);
    }

    @Insn(
            value = "vst4.8 {vlane}, [rn<aligned>]<post>",
            bits =
                    "1111 0100 1 vlane.4:1 00 rn:4 vlane:4 00 11 element:3 aligned:1 post:4 size=0 count=4 spacing=0 unit=32",
            feature = "neon")
    @Insn(
            value = "vst4.8 {vlane}, [rn<aligned>]<post>",
            bits =
                    "1111 1001 1 vlane.4:1 00 rn:4 vlane:4 00 11 element:3 aligned:1 post:4 size=0 count=4 spacing=0 unit=32",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vst4.16 {vlane}, [rn<aligned>]<post>",
            bits =
                    "1111 0100 1 vlane.4:1 00 rn:4 vlane:4 01 11 element:2 spacing:1 aligned:1 post:4 size=1 count=4 unit=64",
            feature = "neon")
    @Insn(
            value = "vst4.16 {vlane}, [rn<aligned>]<post>",
            bits =
                    "1111 1001 1 vlane.4:1 00 rn:4 vlane:4 01 11 element:2 spacing:1 aligned:1 post:4 size=1 count=4 unit=64",
            set = T32,
            feature = "neon")
    static void vst4(ArmEnv e, int size, int vlane, int element, int rn, int aligned, int unit, int post, int spacing) {
        int address = e.aligned(e.r(rn), aligned == 0 ? 1 : unit / 8, Access.WRITE);
        NeonStructures.storeElements(e, size, 4, spacing + 1, vlane, element, address);
        NeonStructures.moveBase(e, rn, post, address, 4 << size);
    }

    @Insn(
            value = "vst4.32 {vlane}, [rn<align>]<post>",
            bits = "1111 0100 1 vlane.4:1 00 rn:4 vlane:4 10 11 element:1 spacing:1 align:2 post:4 size=2 count=4",
            reserved = "align=3",
            feature = "neon")
    @Insn(
            value = "vst4.32 {vlane}, [rn<align>]<post>",
            bits = "1111 1001 1 vlane.4:1 00 rn:4 vlane:4 10 11 element:1 spacing:1 align:2 post:4 size=2 count=4",
            reserved = "align=3",
            set = T32,
            feature = "neon")
    static void vst4Words(ArmEnv e, int size, int vlane, int element, int rn, int align, int post, int spacing) {
        int address = e.aligned(e.r(rn), align == 0 ? 1 : 4 << align, Access.WRITE);
        NeonStructures.storeElements(e, size, 4, spacing + 1, vlane, element, address);
        NeonStructures.moveBase(e, rn, post, address, 4 << size);
    }
}
