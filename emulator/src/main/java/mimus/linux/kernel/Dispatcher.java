package mimus.linux.kernel;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mimus.abi.LinuxAbi;
import mimus.abi.SyscallTable.Row;
import mimus.abi.Translation;
import mimus.memory.MemoryFault;

/** From the number of a system call to its method, and from what that does to what the guest sees. */
final class Dispatcher {
    private final Map<String, Method> methods = new HashMap<>();

    /** Found calls by ABI and number; a null method for those that are missing. */
    private final Map<LinuxAbi, Map<Integer, Call>> calls = new HashMap<>();

    private record Call(Row row, Method method, Source[] sources, Restart restart) {
        String name() {
            return row.name();
        }
    }

    /** Where one argument comes from. */
    private interface Source {
        Object take(Task task);
    }

    Dispatcher(List<Class<?>> families) {
        for (Class<?> family : families) {
            for (Method method : family.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Syscall.class) && methods.put(method.getName(), method) != null) {
                    throw new IllegalArgumentException("two methods are the system call " + method.getName());
                }
            }
        }
    }

    /** Makes the call that a task asks for. */
    void call(Task task) {
        LinuxAbi abi = task.abi();
        Call call = find(abi, abi.callNumber(task.cpu()));
        if (task.isFresh()) {
            task.begins();
            task.process().kernel().listener().began(task, call.row);
        }
        try {
            if (call.method == null && abi.privateCall(task.cpu(), call.name())) {
                task.completed();
                task.process().kernel().listener().replaced(task);
                ended(task, 0);
                return;
            }
            if (call.method == null) {
                task.process().kernel().countUnknown(call.name());
                throw Errno.ENOSYS.failure();
            }
            Object result = invoke(call, task);
            if (result != null && !task.isDead()) {
                long number = ((java.lang.Number) result).longValue();
                abi.succeed(task.cpu(), number);
                task.process().kernel().listener().succeeded(task, number);
            } else if (!task.isDead()) {
                task.process().kernel().listener().replaced(task);
            }
            task.completed();
            ended(task, result == null ? 0 : ((java.lang.Number) result).longValue());
        } catch (SyscallFailure failure) {
            task.completed();
            fail(task, failure.errno());
        } catch (MemoryFault fault) {
            task.completed();
            fail(task, Errno.EFAULT);
        } catch (Wait wait) {
            task.waitFor(wait, call.restart);
        }
    }

    private static void fail(Task task, Errno errno) {
        int number = (int) task.abi().constants().value("E", errno.name());
        task.abi().fail(task.cpu(), number);
        task.process().kernel().listener().failed(task, errno);
        ended(task, -number);
    }

    /** Tells the tracer, once the result is where the ABI has it. */
    private static void ended(Task task, long result) {
        if (task.tracee() != null && !task.isDead()) {
            task.tracee().endedCall(result);
        }
    }

    private static Object invoke(Call call, Task task) {
        Object[] arguments = new Object[call.sources.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = call.sources[i].take(task);
        }
        try {
            return call.method.invoke(null, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("system call " + call.name(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("system call " + call.name(), e);
        }
    }

    private Call find(LinuxAbi abi, int number) {
        return calls.computeIfAbsent(abi, key -> new HashMap<>()).computeIfAbsent(number, n -> make(abi, n));
    }

    private Call make(LinuxAbi abi, int number) {
        Row row = abi.syscalls().row(number);
        Method method = row == null ? null : methods.get(row.entry());
        if (method == null) {
            Row shown = row == null ? new Row(number, "syscall_" + number, "") : row;
            return new Call(shown, null, null, Restart.NEVER);
        }
        method.setAccessible(true); // families keep their calls to themselves
        Parameter[] parameters = method.getParameters();
        Source[] sources = new Source[parameters.length];
        int position = 0;
        for (int i = 0; i < parameters.length; i++) {
            Parameter parameter = parameters[i];
            if (parameter.isAnnotationPresent(Wide.class) && abi.registerBits() == 32) {
                position += abi.alignsPairs() ? position & 1 : 0;
                sources[i] = pair(abi, position);
                position += 2;
            } else if (isCaller(parameter)) {
                sources[i] = caller(parameter.getType());
            } else {
                sources[i] = argument(abi, parameter, position++);
            }
        }
        return new Call(
                row, method, sources, method.getAnnotation(Syscall.class).restart());
    }

    private static boolean isCaller(Parameter parameter) {
        return List.of(Task.class, Process.class, Kernel.class).contains(parameter.getType());
    }

    private static Source caller(Class<?> type) {
        if (type == Task.class) {
            return task -> task;
        }
        return type == Process.class ? Task::process : task -> task.process().kernel();
    }

    private static Source pair(LinuxAbi abi, int position) {
        return task -> {
            long first = abi.argument(task.cpu(), position) & 0xffff_ffffL;
            long second = abi.argument(task.cpu(), position + 1) & 0xffff_ffffL;
            return abi.bigEndian() ? first << 32 | second : second << 32 | first;
        };
    }

    private static Source argument(LinuxAbi abi, Parameter parameter, int position) {
        Class<?> type = parameter.getType();
        if (type == String.class) {
            return task -> task.memory().path(unsigned(abi, abi.argument(task.cpu(), position)));
        }
        Translation translation = translation(abi, parameter);
        if (type == int.class) {
            return task -> (int) translation.toGeneric(abi.argument(task.cpu(), position) & 0xffff_ffffL);
        }
        if (parameter.isAnnotationPresent(Signed.class)) {
            return task -> abi.registerBits() == 32
                    ? (long) (int) abi.argument(task.cpu(), position)
                    : abi.argument(task.cpu(), position);
        }
        if (parameter.isAnnotationPresent(Wide.class)) {
            return task -> abi.argument(task.cpu(), position);
        }
        return task -> translation.toGeneric(unsigned(abi, abi.argument(task.cpu(), position)));
    }

    private static long unsigned(LinuxAbi abi, long value) {
        return abi.bits() == 32 ? value & 0xffff_ffffL : value;
    }

    private static Translation translation(LinuxAbi abi, Parameter parameter) {
        for (Annotation annotation : parameter.getAnnotations()) {
            if (annotation instanceof Flags flags) {
                return abi.constants().sets(flags.value());
            }
            if (annotation instanceof Number number) {
                return abi.constants().numbers(number.value());
            }
        }
        return Translation.NONE;
    }
}
