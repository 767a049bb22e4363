package io.aludel.processor.check;

import io.aludel.processor.resolve.Layout;
import java.util.List;
import java.util.Set;

/** All rules for entities. */
public final class EntityChecks {
    private static final List<Check> ALWAYS = List.of(
            new ConstructorCheck(),
            new KeyCheck(),
            new GeneratedValueCheck(),
            new AccessCheck(),
            new ConflictCheck(),
            new EmbeddedCheck(),
            new TypeCheck(),
            new ConverterCheck(),
            new EnumCheck(),
            new SizeCheck(),
            new StampCheck(),
            new ColumnCheck(),
            new ConstraintCheck(),
            new ForeignKeyCheck(),
            new ConstraintNameCheck(),
            new CallbackCheck(),
            new ValidatorCheck());

    private final ShapeCheck shape = new ShapeCheck();
    private final TargetCheck targets;

    /**
     * Makes the rules.
     *
     * @param targets the databases that names have to fit
     */
    public EntityChecks(Set<Target> targets) {
        this.targets = new TargetCheck(targets);
    }

    /** Returns everything that is wrong with an entity, each thing once. */
    public Report check(Layout layout) {
        List<Finding> onType = shape.check(layout).toList();
        if (!onType.isEmpty()) {
            return new Report(onType);
        }
        List<Finding> errors =
                ALWAYS.stream().flatMap(check -> check.check(layout)).distinct().toList();
        return new Report(errors.isEmpty() ? targets.check(layout).toList() : errors);
    }
}
