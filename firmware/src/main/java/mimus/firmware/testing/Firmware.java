package mimus.firmware.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Says which firmware a test, or each test of a class, starts anew.
 *
 * <p>A test takes what it needs as parameters: {@link Serial}, {@link mimus.firmware.board.RunningBoard},
 * {@link mimus.machine.Machine} or {@link mimus.cpu.Cpu}.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(FirmwareExtension.class)
public @interface Firmware {
    /** The file that is in memory at the start, from the working directory. */
    String image();

    /** The name of a board, or a text that ends in {@code .board}. */
    String board();

    /** The model of its processor; that of the board if empty. */
    String cpu() default "";

    /** How long {@link Serial#expect} waits, in seconds of the board's own time, which 50 million instructions make. */
    double seconds() default 10;
}
