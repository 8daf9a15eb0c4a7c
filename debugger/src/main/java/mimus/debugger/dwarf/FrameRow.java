package mimus.debugger.dwarf;

import java.util.TreeMap;

/** One row of the table of frames: where the frame is, and where the caller's registers are. */
final class FrameRow {
    int frameRegister;
    long frameOffset;
    Data frameExpression;
    final TreeMap<Integer, Rule> rules = new TreeMap<>();

    FrameRow copy() {
        FrameRow copy = new FrameRow();
        copy.frameRegister = frameRegister;
        copy.frameOffset = frameOffset;
        copy.frameExpression = frameExpression;
        copy.rules.putAll(rules);
        return copy;
    }
}
