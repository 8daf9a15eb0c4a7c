package mimus.firmware.testing;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import mimus.cpu.Cpu;
import mimus.firmware.board.Board;
import mimus.firmware.board.BoardOptions;
import mimus.firmware.board.Console;
import mimus.firmware.board.RunningBoard;
import mimus.machine.Machine;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Puts a board together for each test that {@link Firmware} names one for. */
final class FirmwareExtension implements ParameterResolver {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(FirmwareExtension.class);

    /** What a test can ask for. */
    private static final Map<Class<?>, Function<Bench, Object>> PARAMETERS = Map.of(
            Serial.class, bench -> bench.serial,
            RunningBoard.class, bench -> bench.board,
            Machine.class, bench -> bench.board.machine(),
            Cpu.class, bench -> bench.board.cpu());

    /** One board with a person at it. */
    private record Bench(RunningBoard board, Serial serial) {
        static Bench of(Firmware firmware) {
            Serial.Output output = new Serial.Output();
            Console console = Console.of(output);
            String cpu = firmware.cpu().isEmpty() ? null : firmware.cpu();
            RunningBoard board = Board.named(firmware.board())
                    .start(
                            new BoardOptions(null, Path.of(firmware.image()), 0, null, cpu, BoardOptions.USUAL_TIME),
                            console);
            return new Bench(board, new Serial(board.machine(), console, output, firmware.seconds()));
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return PARAMETERS.containsKey(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Firmware firmware = AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), Firmware.class)
                .or(() -> AnnotationSupport.findAnnotation(context.getRequiredTestClass(), Firmware.class))
                .orElseThrow();
        Bench bench = context.getStore(HERE)
                .getOrComputeIfAbsent(context.getUniqueId(), id -> Bench.of(firmware), Bench.class);
        return PARAMETERS.get(parameter.getParameter().getType()).apply(bench);
    }
}
