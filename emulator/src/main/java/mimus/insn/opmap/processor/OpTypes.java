package mimus.insn.opmap.processor;

/** Names of the classes whose objects methods may take before their operands. */
record OpTypes(String env, String width, String unit) {}
