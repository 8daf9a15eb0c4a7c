package mimus.translate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mimus.cpu.Region;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * The ways from a region into another and back: calls of the other's method, as long as there is room on the stack.
 *
 * <p>All registers are in the env meanwhile. They are no part of what traps in this region.
 */
final class Links {
    /**
     * A way into another region.
     *
     * @param written registers that may have been written
     * @param back where this region goes on after it
     */
    private record Link(Region region, BitSet written, List<Node> back) {}

    private final RegionClass owner;
    private final Narrowing method;
    private final RegisterLocals registers;
    private final Exits exits;
    private final RegionShape shape;
    private final Map<Link, Label> links = new LinkedHashMap<>();
    private final Label leaves = new Label();
    private final Label stops = new Label();

    Links(RegionClass owner, Narrowing method, RegisterLocals registers, Exits exits, RegionShape shape) {
        this.owner = owner;
        this.method = method;
        this.registers = registers;
        this.exits = exits;
        this.shape = shape;
    }

    /** Where to go from the end of a node to enter another region. */
    Label into(Node from, Region region) {
        List<Node> back = new ArrayList<>();
        for (Node next : from.successors) {
            if (from.call()
                    ? next.pc == from.following()
                    : region.ways().exits().contains(next.pc)) {
                back.add(next);
            }
        }
        return links.computeIfAbsent(new Link(region, shape.writtenAfter(from), back), link -> new Label());
    }

    /** Writes all ways that have been asked for. */
    void write() {
        links.forEach(this::write);
        method.visitLabel(leaves);
        leave(Opcodes.ICONST_1);
        method.visitLabel(stops);
        leave(Opcodes.ICONST_0);
    }

    private void leave(int goesOn) {
        method.visitInsn(goesOn);
        method.visitInsn(Opcodes.IRETURN);
    }

    private void write(Link link, Label at) {
        method.visitLabel(at);
        registers.leave(link.written);
        method.visitVarInsn(Opcodes.ALOAD, RegionWriter.ENV);
        Bytecode.pushLong(method, link.region.pc());
        method.visitFieldInsn(Opcodes.PUTFIELD, RegionWriter.ENV_CLASS, "pc", "J");
        exits.showTime(0);
        method.visitVarInsn(Opcodes.ILOAD, RegionWriter.DEPTH);
        method.visitJumpInsn(Opcodes.IFLE, leaves);
        owner.load(method, link.region.code(), Region.Code.class);
        method.visitVarInsn(Opcodes.ALOAD, RegionWriter.ENV);
        method.visitVarInsn(Opcodes.LLOAD, RegionWriter.END);
        method.visitVarInsn(Opcodes.ILOAD, RegionWriter.DEPTH);
        method.visitInsn(Opcodes.ICONST_1);
        method.visitInsn(Opcodes.ISUB);
        method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, RegionClass.CODE, "run", RegionClass.RUN, false);
        method.visitJumpInsn(Opcodes.IFEQ, stops);
        back(link);
    }

    private void back(Link link) {
        method.visitFieldInsn(Opcodes.GETSTATIC, owner.name(), RegionClass.MAPPING, "I");
        method.visitJumpInsn(Opcodes.IFLT, leaves);
        exits.attention(leaves);
        exits.readTime();
        method.visitVarInsn(Opcodes.ALOAD, RegionWriter.ENV);
        method.visitFieldInsn(Opcodes.GETFIELD, RegionWriter.ENV_CLASS, "pc", "J");
        method.visitVarInsn(Opcodes.LSTORE, RegionWriter.TARGET);
        for (Node next : link.back) {
            Label other = new Label();
            method.visitVarInsn(Opcodes.LLOAD, RegionWriter.TARGET);
            Bytecode.pushLong(method, next.pc);
            method.visitInsn(Opcodes.LCMP);
            method.visitJumpInsn(Opcodes.IFNE, other);
            method.visitVarInsn(Opcodes.ILOAD, RegionWriter.LEFT);
            Bytecode.push(method, shape.longest(next));
            method.visitJumpInsn(Opcodes.IF_ICMPLT, leaves);
            registers.enter();
            method.visitJumpInsn(Opcodes.GOTO, next.label);
            method.visitLabel(other);
        }
        method.visitJumpInsn(Opcodes.GOTO, leaves);
    }
}
