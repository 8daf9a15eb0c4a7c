package mimus.insn.opmap.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.MirroredTypeException;
import javax.tools.Diagnostic;
import mimus.insn.opmap.Op;
import mimus.insn.opmap.OpMap;
import mimus.insn.opmap.OpRow;

/** Turns the {@link Op} methods of an {@link OpMap} package into one class, or into errors at the methods. */
@SupportedAnnotationTypes("mimus.insn.opmap.*")
public final class OpProcessor extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element pkg : round.getElementsAnnotatedWith(OpMap.class)) {
            generate((PackageElement) pkg);
        }
        return true;
    }

    private void generate(PackageElement pkg) {
        OpMap map = pkg.getAnnotation(OpMap.class);
        OpTypes types = new OpTypes(type(map::env), type(map::width), type(map::unit));
        List<OpDeclaration> declarations = new ArrayList<>();
        OpSetWriter writer = new OpSetWriter(pkg.toString(), map.name(), types, declarations);
        for (ExecutableElement method : methods(pkg)) {
            for (Op op : method.getAnnotationsByType(Op.class)) {
                try {
                    OpDeclaration declaration = OpDeclaration.of(method, op, next(declarations), types);
                    writer.add(declaration);
                    declarations.add(declaration);
                } catch (IllegalArgumentException e) {
                    error(e.getMessage(), method);
                }
            }
        }
        refuseOverlaps(declarations);
        write(pkg, map.name(), writer.source());
    }

    private static int next(List<OpDeclaration> declarations) {
        if (declarations.isEmpty()) {
            return 0;
        }
        OpDeclaration last = declarations.get(declarations.size() - 1);
        return last.first() + last.row().variants();
    }

    private void write(PackageElement pkg, String name, String source) {
        try (Writer out =
                processingEnv.getFiler().createSourceFile(pkg + "." + name, pkg).openWriter()) {
            out.write(source);
        } catch (IOException e) {
            error("cannot write " + name + ": " + e.getMessage(), pkg);
        }
    }

    private static String type(Supplier<Class<?>> attribute) {
        try {
            return attribute.get().getName();
        } catch (MirroredTypeException e) {
            return e.getTypeMirror().toString();
        }
    }

    /** In the order of the classes' names, not as the compiler found them. */
    private static List<ExecutableElement> methods(PackageElement pkg) {
        List<Element> types = new ArrayList<>(pkg.getEnclosedElements());
        types.sort(Comparator.comparing(type -> type.getSimpleName().toString()));
        List<ExecutableElement> methods = new ArrayList<>();
        for (Element type : types) {
            for (Element member : type.getEnclosedElements()) {
                if (member.getKind() == ElementKind.METHOD) {
                    methods.add((ExecutableElement) member);
                }
            }
        }
        return methods;
    }

    /** Two rows may mean the same bytes only if one asks for more than the other. */
    private void refuseOverlaps(List<OpDeclaration> declarations) {
        for (int i = 0; i < declarations.size(); i++) {
            for (int j = i + 1; j < declarations.size(); j++) {
                OpRow a = declarations.get(i).row();
                OpRow b = declarations.get(j).row();
                if (a.strictness() == b.strictness() && a.overlaps(b)) {
                    error(
                            "row '" + b.text() + "' overlaps '" + a.text() + "'",
                            declarations.get(j).at());
                }
            }
        }
    }

    private void error(String message, Element at) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, at);
    }
}
