package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.NeonStructures;
import mimus.insn.Insn;
import mimus.memory.Access;

/** Advanced SIMD: loads of one element for all elements of each register; Arm ARM section F3.1.11. */
final class NeonReplicate {
    private NeonReplicate() {}

    @Insn(
            value = "vld1.<size> {vall}, [rn<aligned>]<post>",
            bits = "1111 0100 1 vall.4:1 10 rn:4 vall:4 11 00 size:2 0 aligned:1 post:4 count=1 spacing=0",
            reserved = {"size=3", "size=0 aligned=1"},
            feature = "neon")
    @Insn(
            value = "vld1.<size> {vall}, [rn<aligned>]<post>",
            bits = "1111 1001 1 vall.4:1 10 rn:4 vall:4 11 00 size:2 0 aligned:1 post:4 count=1 spacing=0",
            reserved = {"size=3", "size=0 aligned=1"},
            set = T32,
            feature = "neon")
    @Insn(
            value = "vld1.<size> {vall}, [rn<aligned>]<post>",
            bits = "1111 0100 1 vall.4:1 10 rn:4 vall:4 11 00 size:2 1 aligned:1 post:4 count=2 spacing=0",
            reserved = {"size=3", "size=0 aligned=1"},
            feature = "neon")
    @Insn(
            value = "vld1.<size> {vall}, [rn<aligned>]<post>",
            bits = "1111 1001 1 vall.4:1 10 rn:4 vall:4 11 00 size:2 1 aligned:1 post:4 count=2 spacing=0",
            reserved = {"size=3", "size=0 aligned=1"},
            set = T32,
            feature = "neon")
    static void vld1(ArmEnv e, int size, int vall, int rn, int aligned, int post, int count) {
        int address = e.aligned(e.r(rn), aligned == 0 ? 1 : 1 << size, Access.READ);
        NeonStructures.replicate(e, size, 1, count, 1, vall, address);
        NeonStructures.moveBase(e, rn, post, address, 1 << size);
    }

    @Insn(
            value = "vld2.<size> {vall}, [rn<aligned>]<post>",
            bits = "1111 0100 1 vall.4:1 10 rn:4 vall:4 11 01 size:2 spacing:1 aligned:1 post:4 count=2",
            reserved = "size=3",
            feature = "neon")
    @Insn(
            value = "vld2.<size> {vall}, [rn<aligned>]<post>",
            bits = "1111 1001 1 vall.4:1 10 rn:4 vall:4 11 01 size:2 spacing:1 aligned:1 post:4 count=2",
            reserved = "size=3",
            set = T32,
            feature = "neon")
    static void vld2(ArmEnv e, int size, int vall, int rn, int aligned, int post, int spacing) {
        int address = e.aligned(e.r(rn), aligned == 0 ? 1 : 2 << size, Access.READ);
        NeonStructures.replicate(e, size, 2, 1, spacing + 1, vall, address);
        NeonStructures.moveBase(e, rn, post, address, 2 << size);
    }

    @Insn(
            value = "vld3.<size> {vall}, [rn]<post>",
            bits = "1111 0100 1 vall.4:1 10 rn:4 vall:4 11 10 size:2 spacing:1 0 post:4 count=3",
            reserved = "size=3",
            feature = "neon")
    @Insn(
            value = "vld3.<size> {vall}, [rn]<post>",
            bits = "1111 1001 1 vall.4:1 10 rn:4 vall:4 11 10 size:2 spacing:1 0 post:4 count=3",
            reserved = "size=3",
            set = T32,
            feature = "neon")
    static void vld3(ArmEnv e, int size, int vall, int rn, int post, int spacing) {
        int address = e.r(rn);
        NeonStructures.replicate(e, size, 3, 1, spacing + 1, vall, address);
        NeonStructures.moveBase(e, rn, post, address, 3 << size);
    }

    @Insn(
            value = "vld4.<size> {vall}, [rn<aligned>]<post>",
            bits = "1111 0100 1 vall.4:1 10 rn:4 vall:4 11 11 size:2 spacing:1 aligned:1 post:4 count=4",
            reserved = "size=3",
            feature = "neon")
    @Insn(
            value = "vld4.<size> {vall}, [rn<aligned>]<post>",
            bits = "1111 1001 1 vall.4:1 10 rn:4 vall:4 11 11 size:2 spacing:1 aligned:1 post:4 count=4",
            reserved = "size=3",
            set = T32,
            feature = "neon")
    static void vld4(ArmEnv e, int size, int vall, int rn, int aligned, int post, int spacing) {
        int address = e.aligned(e.r(rn), aligned == 0 ? 1 : size == 2 ? 8 : 4 << size, Access.READ);
        NeonStructures.replicate(e, size, 4, 1, spacing + 1, vall, address);
        NeonStructures.moveBase(e, rn, post, address, 4 << size);
    }

    @Insn(
            value = "vld4.32 {vall}, [rn :128]<post>",
            bits = "1111 0100 1 vall.4:1 10 rn:4 vall:4 11 11 11 spacing:1 1 post:4 size=2 count=4",
            feature = "neon")
    @Insn(
            value = "vld4.32 {vall}, [rn :128]<post>",
            bits = "1111 1001 1 vall.4:1 10 rn:4 vall:4 11 11 11 spacing:1 1 post:4 size=2 count=4",
            set = T32,
            feature = "neon")
    static void vld4Aligned(ArmEnv e, int vall, int rn, int post, int spacing) {
        int address = e.aligned(e.r(rn), 16, Access.READ);
        NeonStructures.replicate(e, 2, 4, 1, spacing + 1, vall, address);
        NeonStructures.moveBase(e, rn, post, address, 16);
    }
}
