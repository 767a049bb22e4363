package io.aludel.processor.resolve;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.aludel.processor.declaration.EmbeddableDeclaration;
import io.aludel.processor.declaration.EmbeddedDeclaration;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.Construction;
import io.aludel.processor.model.EmbeddedModel;
import io.aludel.processor.model.MemberAccess;
import io.aludel.processor.model.MemberModel;
import io.aludel.processor.model.PropertyModel;
import io.aludel.processor.model.PropertyPath;
import io.aludel.processor.model.RelatedModel;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Makes the foreign key of a relationship: a column for a key of one value, else an object like the other entity's key. */
final class ForeignKeyResolver {
    private final Layout layout;
    private final ColumnResolver columns;
    private final JavaNames names;

    ForeignKeyResolver(Layout layout, ColumnResolver columns, JavaNames names) {
        this.layout = layout;
        this.columns = columns;
        this.names = names;
    }

    PropertyModel resolve(PropertyDeclaration property, MemberModel field, RelatedModel related, boolean isDirect) {
        MemberAccess access = new MemberAccess.ForeignKey(field, related, isDirect);
        List<PlacedColumn> placed = layout.foreignKey(property);
        RelatedKey key = RelatedKey.of(
                property.marks().relationship().orElseThrow().target().orElseThrow());
        if (key.isValue()) {
            String javaName = names.of(placed.get(0));
            String name = names.isTaken(placed.get(0)) ? names.newName(javaName) : javaName;
            MemberModel member = new MemberModel(name, field.owner(), related.keyType(), true, access);
            return columns.resolve(placed.get(0), new PropertyPath(List.of(member)), javaName);
        }
        String name = names.newName(property.name() + "Key");
        PropertyPath path =
                new PropertyPath(List.of(new MemberModel(name, field.owner(), related.keyType(), true, access)));
        Iterator<PlacedColumn> parts = placed.iterator();
        return key.embedded().map(type -> embedded(type, path, parts)).orElseGet(() -> record(key, path, placed));
    }

    private EmbeddedModel record(RelatedKey key, PropertyPath path, List<PlacedColumn> placed) {
        ClassName type = key.record();
        List<String> components = ColumnNames.components(Layout.of(key.entity()).keyColumns());
        List<PropertyModel> properties = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            TypeName componentType = placed.get(i).source().property().type().name();
            properties.add(part(
                    placed.get(i),
                    path,
                    new MemberModel(components.get(i), type, componentType, true, new MemberAccess.Component())));
        }
        return new EmbeddedModel(path, type, Construction.CANONICAL, properties);
    }

    private EmbeddedModel embedded(EmbeddableDeclaration type, PropertyPath path, Iterator<PlacedColumn> placed) {
        List<PropertyModel> properties = new ArrayList<>();
        for (PropertyDeclaration property : type.properties()) {
            Optional<EmbeddableDeclaration> nested = property.marks().embedded().flatMap(EmbeddedDeclaration::type);
            MemberModel member = PropertyMembers.member(property, nested.isEmpty());
            properties.add(
                    nested.isPresent()
                            ? embedded(nested.get(), PropertyMembers.within(path.steps(), member), placed)
                            : part(placed.next(), path, member));
        }
        return new EmbeddedModel(path, type.type(), PropertyMembers.construction(type.shape()), properties);
    }

    private ColumnModel part(PlacedColumn placed, PropertyPath path, MemberModel member) {
        return columns.resolve(placed, PropertyMembers.within(path.steps(), member), names.of(placed));
    }
}
