package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.NeonStructures;
import mimus.insn.Insn;
import mimus.memory.Access;

/** Advanced SIMD: loads of whole registers; Arm ARM section F3.1.11. */
final class NeonLoads {
    private NeonLoads() {}

    @Insn(
            value = "vld1.<size> {vlist}, [rn<align>]<post>",
            bits = "1111 0100 0 vlist.4:1 10 rn:4 vlist:4 0111 size:2 align:2 post:4 count=1 spacing=0",
            reserved = "align=1x",
            feature = "neon")
    @Insn(
            value = "vld1.<size> {vlist}, [rn<align>]<post>",
            bits = "1111 1001 0 vlist.4:1 10 rn:4 vlist:4 0111 size:2 align:2 post:4 count=1 spacing=0",
            reserved = "align=1x",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vld1.<size> {vlist}, [rn<align>]<post>",
            bits = "1111 0100 0 vlist.4:1 10 rn:4 vlist:4 1010 size:2 align:2 post:4 count=2 spacing=0",
            reserved = "align=3",
            feature = "neon")
    @Insn(
            value = "vld1.<size> {vlist}, [rn<align>]<post>",
            bits = "1111 1001 0 vlist.4:1 10 rn:4 vlist:4 1010 size:2 align:2 post:4 count=2 spacing=0",
            reserved = "align=3",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vld1.<size> {vlist}, [rn<align>]<post>",
            bits = "1111 0100 0 vlist.4:1 10 rn:4 vlist:4 0110 size:2 align:2 post:4 count=3 spacing=0",
            reserved = "align=1x",
            feature = "neon")
    @Insn(
            value = "vld1.<size> {vlist}, [rn<align>]<post>",
            bits = "1111 1001 0 vlist.4:1 10 rn:4 vlist:4 0110 size:2 align:2 post:4 count=3 spacing=0",
            reserved = "align=1x",
            set = T32,
            feature = "neon")
    @Insn(
            value = "vld1.<size> {vlist}, [rn<align>]<post>",
            bits = "1111 0100 0 vlist.4:1 10 rn:4 vlist:4 0010 size:2 align:2 post:4 count=4 spacing=0",
            feature = "neon")
    @Insn(
            value = "vld1.<size> {vlist}, [rn<align>]<post>",
            bits = "1111 1001 0 vlist.4:1 10 rn:4 vlist:4 0010 size:2 align:2 post:4 count=4 spacing=0",
            set = T32,
            feature = "neon")
    static void vld1(ArmEnv e, int size, int vlist, int rn, int align, int post, int count) {
        int address = e.aligned(e.r(rn), align == 0 ? 1 : 4 << align, Access.READ);
        NeonStructures.load(e, size, 1, count, 0, vlist, address);
        NeonStructures.moveBase(e, rn, post, address, 8 * count);
    }

    @Insn(
            value = "vld2.<size> {vlist}, [rn<align>]<post>",
            bits = "1111 0100 0 vlist.4:1 10 rn:4 vlist:4 100 spacing:1 size:2 align:2 post:4 count=2",
            reserved = {"size=3", "align=3"},
            feature = "neon")
    @Insn(
            value = "vld2.<size> {vlist}, [rn<align>]<post>",
            bits = "1111 1001 0 vlist.4:1 10 rn:4 vlist:4 100 spacing:1 size:2 align:2 post:4 count=2",
            reserved = {"size=3", "align=3"},
            set = T32,
            feature = "neon")
    @Insn(
            value = "vld2.<size> {vlist}, [rn<align>]<post>",
            bits = "1111 0100 0 vlist.4:1 10 rn:4 vlist:4 0011 size:2 align:2 post:4 count=4 spacing=0",
            reserved = "size=3",
            feature = "neon")
    @Insn(
            value = "vld2.<size> {vlist}, [rn<align>]<post>",
            bits = "1111 1001 0 vlist.4:1 10 rn:4 vlist:4 0011 size:2 align:2 post:4 count=4 spacing=0",
            reserved = "size=3",
            set = T32,
            feature = "neon")
    static void vld2(ArmEnv e, int size, int vlist, int rn, int align, int post, int count, int spacing) {
        int address = e.aligned(e.r(rn), align == 0 ? 1 : 4 << align, Access.READ);
        NeonStructures.load(e, size, 2, count / 2, count == 4 ? 2 : spacing + 1, vlist, address);
        NeonStructures.moveBase(e, rn, post, address, 8 * count);
    }

    @Insn(
            value = "vld3.<size> {vlist}, [rn<align>]<post>",
            bits = "1111 0100 0 vlist.4:1 10 rn:4 vlist:4 010 spacing:1 size:2 align:2 post:4 count=3",
            reserved = {"size=3", "align=1x"},
            feature = "neon")
    @Insn(
            value = "vld3.<size> {vlist}, [rn<align>]<post>",
            bits = "1111 1001 0 vlist.4:1 10 rn:4 vlist:4 010 spacing:1 size:2 align:2 post:4 count=3",
            reserved = {"size=3", "align=1x"},
            set = T32,
            feature = "neon")
    static void vld3(ArmEnv e, int size, int vlist, int rn, int align, int post, int count, int spacing) {
        int address = e.aligned(e.r(rn), align == 0 ? 1 : 4 << align, Access.READ);
        NeonStructures.load(e, size, 3, 1, spacing + 1, vlist, address);
        NeonStructures.moveBase(e, rn, post, address, 8 * count);
    }

    @Insn(
            value = "vld4.<size> {vlist}, [rn<align>]<post>",
            bits = "1111 0100 0 vlist.4:1 10 rn:4 vlist:4 000 spacing:1 size:2 align:2 post:4 count=4",
            reserved = "size=3",
            feature = "neon")
    @Insn(
            value = "vld4.<size> {vlist}, [rn<align>]<post>",
            bits = "1111 1001 0 vlist.4:1 10 rn:4 vlist:4 000 spacing:1 size:2 align:2 post:4 count=4",
            reserved = "size=3",
            set = T32,
            feature = "neon")
    static void vld4(ArmEnv e, int size, int vlist, int rn, int align, int post, int count, int spacing) {
        int address = e.aligned(e.r(rn), align == 0 ? 1 : 4 << align, Access.READ);
        NeonStructures.load(e, size, 4, 1, spacing + 1, vlist, address);
        NeonStructures.moveBase(e, rn, post, address, 8 * count);
    }
}
