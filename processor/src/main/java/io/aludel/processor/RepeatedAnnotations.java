package io.aludel.processor;

import com.google.auto.common.MoreTypes;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.aludel.processor.declaration.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.tools.Diagnostic.Kind;

/**
 * Prints at annotations that stand several times on one type. Their mirrors are in a container that nobody wrote, and
 * javac's Messager then shows the type instead of the annotation; its tree, though, has the annotations as they are written. Other compilers,
 * and build tools that wrap javac, are left to their own devices.
 */
final class RepeatedAnnotations {
    private final Optional<Trees> trees;

    RepeatedAnnotations(ProcessingEnvironment environment) {
        this.trees = SourceTrees.of(environment);
    }

    /** Prints, if the place is in a repeated annotation of a type and this compiler shows its sources; else returns false. */
    boolean print(Kind kind, String text, Origin origin) {
        Optional<TreePath> path = trees.map(all -> all.getPath(origin.element()));
        if (path.isEmpty() || !(path.get().getLeaf() instanceof ClassTree type)) {
            return false;
        }
        Optional<Tree> place = origin.annotation()
                .flatMap(annotation -> written(origin.element(), annotation, path.get(), type)
                        .map(tree -> origin.value()
                                .flatMap(value -> value(annotation, value, tree))
                                .orElse(tree)));
        place.ifPresent(
                tree -> trees.get().printMessage(kind, text, tree, path.get().getCompilationUnit()));
        return place.isPresent();
    }

    private Optional<AnnotationTree> written(
            Element element, AnnotationMirror annotation, TreePath path, ClassTree type) {
        int position = positionInContainer(element, annotation);
        List<AnnotationTree> same = new ArrayList<>();
        for (AnnotationTree tree : type.getModifiers().getAnnotations()) {
            Element named = trees.orElseThrow().getElement(new TreePath(path, tree.getAnnotationType()));
            if (MoreTypes.asElement(annotation.getAnnotationType()).equals(named)) {
                same.add(tree);
            }
        }
        return position >= 0 && position < same.size() ? Optional.of(same.get(position)) : Optional.empty();
    }

    /** Returns the position among the annotations of an implicit container, or -1 when there is none. */
    private static int positionInContainer(Element element, AnnotationMirror annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            for (AnnotationValue value : mirror.getElementValues().values()) {
                if (value.getValue() instanceof List<?> list) {
                    List<Object> annotations = new ArrayList<>();
                    list.forEach(item -> annotations.add(((AnnotationValue) item).getValue()));
                    if (annotations.contains(annotation)) {
                        return annotations.indexOf(annotation);
                    }
                }
            }
        }
        return -1;
    }

    private static Optional<Tree> value(AnnotationMirror annotation, AnnotationValue value, AnnotationTree tree) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> member :
                annotation.getElementValues().entrySet()) {
            String name = member.getKey().getSimpleName().toString();
            if (member.getValue().equals(value)) {
                return argument(tree, name).map(Tree.class::cast);
            }
            if (member.getValue().getValue() instanceof List<?> list && list.contains(value)) {
                return argument(tree, name).map(argument -> item(argument, list.indexOf(value)));
            }
        }
        return Optional.empty();
    }

    private static Optional<ExpressionTree> argument(AnnotationTree tree, String member) {
        for (ExpressionTree argument : tree.getArguments()) {
            if (!(argument instanceof AssignmentTree assignment)) {
                return Optional.of(argument);
            }
            if (assignment.getVariable().toString().equals(member)) {
                return Optional.of(assignment.getExpression());
            }
        }
        return Optional.empty();
    }

    private static Tree item(ExpressionTree argument, int position) {
        return argument instanceof NewArrayTree array ? array.getInitializers().get(position) : argument;
    }
}
