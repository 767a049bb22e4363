package io.aludel.processor.check;

import io.aludel.processor.resolve.Layout;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All rules for entities. */
public final class EntityChecks {
    private static final List<Check> ALWAYS = List.of(
            new HierarchyCheck(),
            new SubclassCheck(),
            new ConstructorCheck(),
            new KeyCheck(),
            new GeneratedValueCheck(),
            new AccessCheck(),
            new ConflictCheck(),
            new EmbeddedCheck(),
            new TypeCheck(),
            new DeferredCheck(),
            new RelationshipCheck(),
            new RelatedKeyCheck(),
            new MappedByCheck(),
            new OwnershipCheck(),
            new JoinColumnCheck(),
            new OrderCheck(),
            new RelationshipOptionCheck(),
            new ConverterCheck(),
            new EnumCheck(),
            new SizeCheck(),
            new StampCheck(),
            new ColumnCheck(),
            new SharedColumnCheck(),
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
        Report own = Inherited.leaveOut(
                layout,
                ALWAYS.stream().flatMap(check -> check.check(layout)).distinct().toList());
        return own.isClean()
                ? new Report(Stream.concat(own.findings().stream(), targets.check(layout))
                        .toList())
                : own;
    }
}
