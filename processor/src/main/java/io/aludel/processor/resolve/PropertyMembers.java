package io.aludel.processor.resolve;

import io.aludel.processor.declaration.Access;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.declaration.TypeShape;
import io.aludel.processor.model.Construction;
import io.aludel.processor.model.MemberAccess;
import io.aludel.processor.model.MemberModel;
import io.aludel.processor.model.PropertyPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Turns declared fields into members, and the way to them into paths. */
final class PropertyMembers {
    private PropertyMembers() {}

    static MemberModel member(PropertyDeclaration property, boolean isNullable) {
        MemberAccess access = ((Access.Reachable) property.access()).how();
        return new MemberModel(property.name(), property.owner(), property.memberType(), isNullable, access);
    }

    static PropertyPath path(PlacedColumn placed) {
        return new PropertyPath(Stream.concat(
                        placed.through().stream().map(step -> member(step, step.isNullable())),
                        Stream.of(member(placed.property(), placed.isValueNullable())))
                .toList());
    }

    /** Returns the path that goes one step further. */
    static PropertyPath within(List<MemberModel> through, MemberModel member) {
        List<MemberModel> steps = new ArrayList<>(through);
        steps.add(member);
        return new PropertyPath(steps);
    }

    static Construction construction(TypeShape shape) {
        return shape.kind() == TypeShape.Kind.RECORD ? Construction.CANONICAL : Construction.NO_ARGUMENTS;
    }
}
