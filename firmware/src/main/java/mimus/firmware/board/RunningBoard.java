package mimus.firmware.board;

import mimus.cpu.Cpu;
import mimus.isa.Target;
import mimus.machine.Machine;

/**
 * A board that has been put together.
 *
 * @param machine what runs it
 * @param target the kind of its processor
 */
public record RunningBoard(Machine machine, Cpu<?> cpu, Target target) {}
