package io.aludel.processor.resolve;

import io.aludel.annotation.OnDelete;
import io.aludel.processor.declaration.ColumnDeclaration;
import io.aludel.processor.declaration.EntityDeclaration;
import io.aludel.processor.declaration.Given;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.declaration.RelationshipDeclaration;
import io.aludel.processor.declaration.RelationshipDeclaration.Holder;
import io.aludel.processor.model.MemberModel;
import io.aludel.processor.model.PropertyModel;
import io.aludel.processor.model.PropertyPath;
import io.aludel.processor.model.RelatedModel;
import io.aludel.processor.model.RelationModel;
import io.aludel.processor.model.RelationOptionsModel;
import io.aludel.processor.model.ToManyModel;
import io.aludel.processor.model.ToManyModel.Container;
import io.aludel.processor.model.ToOneModel;
import java.util.List;
import java.util.Optional;

/** Makes the relationships of an entity. */
final class RelationResolver {
    private final Layout layout;
    private final ForeignKeyResolver foreignKeys;

    /**
     * Makes a resolver.
     *
     * @param names names what properties do not
     */
    RelationResolver(Layout layout, ColumnResolver columns, JavaNames names) {
        this.layout = layout;
        this.foreignKeys = new ForeignKeyResolver(layout, columns, names);
    }

    RelationModel resolve(PropertyDeclaration property, int index) {
        RelationshipDeclaration relationship = property.marks().relationship().orElseThrow();
        EntityDeclaration target = relationship.target().orElseThrow();
        RelatedModel related = RelatedKey.model(target);
        MemberModel member = PropertyMembers.member(property, isNullable(property));
        PropertyPath path = new PropertyPath(List.of(member));
        Optional<String> mappedBy = SizeResolver.text(relationship.mappedBy());
        if (relationship.holder().isToOne()) {
            boolean isDirect = relationship.holder() == Holder.DIRECT;
            Optional<PropertyModel> foreignKey = relationship.hasForeignKey()
                    ? Optional.of(foreignKeys.resolve(property, member, related, isDirect))
                    : Optional.empty();
            return new ToOneModel(
                    index, path, related, isDirect, mappedBy, foreignKey, options(property, relationship));
        }
        return new ToManyModel(
                index,
                path,
                related,
                Container.valueOf(relationship.holder().name()),
                mappedBy,
                relationship.hasJoinTable() ? List.of() : Given.values(relationship.joinColumn()),
                relationship.hasJoinTable()
                        ? Optional.of(JoinTables.resolve(layout.declaring(property), property, relationship))
                        : Optional.empty(),
                options(property, relationship));
    }

    private static boolean isNullable(PropertyDeclaration property) {
        return property.isNullable()
                || property.marks()
                        .column()
                        .map(ColumnDeclaration::nullable)
                        .map(Given::value)
                        .orElse(false);
    }

    private static RelationOptionsModel options(PropertyDeclaration property, RelationshipDeclaration relationship) {
        OnDelete onDelete = relationship.onDelete().value();
        return new RelationOptionsModel(
                relationship.cascade().value(),
                relationship.orphanDelete().value(),
                Given.values(relationship.orderBy()),
                relationship.mapKey().value(),
                relationship.condition().value(),
                relationship.fetch().value(),
                onDelete,
                relationship.hasForeignKey() && !isNullable(property));
    }
}
