package io.aludel.processor.check;

import java.util.Locale;

/**
 * The catalogue of what the processor says. Each message has a stable code, made of its name here, says what is wrong and
 * what to do about it.
 */
public enum Message {
    // ---- the type
    /** {@code @Entity} on an interface, an enum, an annotation, an abstract class. */
    ENTITY_KIND("@Entity cannot be on %s '%s'. An entity is a class or a record; a class that only gives its columns to"
            + " others is a @MappedSuperclass, and the base of a hierarchy of entities has @Inheritance."),
    /** An inner class. */
    ENTITY_INNER(
            "Entity '%s' is an inner class, which cannot be made without an object of the class around it. Declare it"
                    + " static, or move it to a file of its own."),
    /** A private class. */
    ENTITY_PRIVATE(
            "Entity '%s' is private or in a private type, where the classes generated for it cannot reach it. Make it"
                    + " package-private or wider."),
    /** A generic class. */
    ENTITY_GENERIC(
            "Entity '%s' has type parameters, but the columns of its table have fixed types. Move what is generic to a"
                    + " @MappedSuperclass and extend that with type arguments."),
    /** No constructor without arguments. */
    CONSTRUCTOR_MISSING(
            "'%s' has no constructor without arguments, with which reading a row begins. Add '%s() {}', or make it a"
                    + " record."),
    /** A private constructor without arguments. */
    CONSTRUCTOR_UNREACHABLE(
            "The constructor without arguments of '%s' cannot be called by the classes generated for it. Make"
                    + " it %s."),
    /** Lombok makes another constructor. */
    CONSTRUCTOR_REPLACED(
            "Lombok gives '%s' a constructor with arguments and none without, with which reading a row begins. Add"
                    + " @NoArgsConstructor."),

    // ---- the hierarchy
    /** An entity that extends another, which does not say how both are stored. */
    INHERITANCE_MISSING(
            "Entity '%s' extends the entity '%s', which does not say in which tables the two are stored. Put"
                    + " @Inheritance(strategy = SINGLE_TABLE) or JOINED on '%s', or make '%s' a @MappedSuperclass."),
    /** {@code @Inheritance} or {@code @Discriminator} below the base. */
    INHERITANCE_NOT_BASE(
            "%s is on '%s', which extends the entity '%s'. A hierarchy is stored in one way, which its base says. Move it"
                    + " to '%s'."),
    /** An annotation of hierarchies on an entity that is in none. */
    INHERITANCE_NONE("%s is on '%s', which is in no hierarchy of entities. %s"),
    /** An annotation of hierarchies on a record. */
    INHERITANCE_RECORD(
            "%s is on the record '%s'. A record extends no class and cannot be extended, so that it is in no hierarchy of"
                    + " entities. Make it a class, or remove the annotation."),
    /** A sealed base that permits a class which is no entity. */
    INHERITANCE_OUTSIDER(
            "Entity '%s' permits '%s', which is no entity, so that its objects could not be stored. Put @Entity on '%s'; if it"
                    + " only gives columns to entities below it, @MappedSuperclass."),
    /** A key field below the base. */
    INHERITANCE_KEY(
            "Key field '%s' is in '%s', which extends the entity '%s' and has its key. Remove @Id, or move the field to"
                    + " '%s'."),
    /** A version below the base. */
    INHERITANCE_VERSION(
            "Version '%s' is in '%s', but the rows of a hierarchy have one version, in the table of its base. Move the field"
                    + " to '%s'."),
    /** A formula below the base. */
    INHERITANCE_FORMULA(
            "Formula '%s' is in '%s', where it could not be read along with rows of other classes. Move it to the base '%s',"
                    + " or compute it in a method."),
    /** A table for an entity that is stored in that of another one. */
    INHERITANCE_TABLE(
            "Entity '%s' names a %s, but is stored in the table '%s' of '%s', as all of its SINGLE_TABLE hierarchy. Remove"
                    + " '%s', or make the strategy JOINED."),
    /** A constraint over columns that are in another table. */
    INHERITANCE_CONSTRAINT(
            "%s of '%s' names the column '%s', which is in the table '%s' of '%s'. Declare it on '%s', or leave the"
                    + " column out."),
    /** A field with the column that tells of which class a row is. */
    DISCRIMINATOR_MAPPED(
            "Field '%s' has the column '%s', which tells of which class a row of the hierarchy of '%s' is and is written by"
                    + " Aludel. Give one of them another: @Column(name = ..) on the field, or @Discriminator(column = ..) on '%s'."),
    /** A discriminator value that does not fit its column. */
    DISCRIMINATOR_LENGTH(
            "The discriminator value '%s' of '%s' has %d characters, and the column '%s' allows %d. Give a shorter one with"
                    + " @DiscriminatorValue, or a longer column with @Discriminator(length = ..) on '%s'."),
    /** A discriminator value of an abstract class. */
    DISCRIMINATOR_ABSTRACT(
            "@DiscriminatorValue is on the abstract class '%s', which no row is of. Remove it; concrete subclasses have values"
                    + " of their own."),
    /** Two classes with one discriminator value. */
    DISCRIMINATOR_DUPLICATE(
            "Entities '%s' and '%s' of one hierarchy both have the discriminator value '%s'. Give one of them another with"
                    + " @DiscriminatorValue."),
    /** Two classes with one column in the table of their hierarchy. */
    INHERITANCE_COLUMN(
            "'%s' and '%s' both have the column '%s' in the table '%s' of their SINGLE_TABLE hierarchy. Move the field to a"
                    + " class above both, or give one of them another name with @Column(name = ..)."),

    // ---- the key
    /** No {@code @Id}. */
    KEY_MISSING("Entity '%s' has no key. Put @Id on the field or fields that tell one row from another."),
    /** An embedded key beside other key fields. */
    KEY_MIXED(
            "Key field '%s' stands beside the embedded key '%s'. Move it into '%s', or make all key fields plain ones."),
    /** A nullable key. */
    KEY_NULLABLE("Key field '%s' is declared nullable, but a primary key never holds NULL. Remove 'nullable = true'."),
    /** A formula in an embedded key. */
    KEY_FORMULA(
            "'%s' is a formula, but part of the embedded key '%s'. A key is what a row holds, not what is computed of it. Move"
                    + " the formula to the entity, or compute it in a method."),
    /** An array as a key. */
    KEY_ARRAY(
            "Key field '%s' is of type %s, but two arrays of the same values are not equal in Java, so that no object would be"
                    + " found by its key. Use a String, UUID or number, or a type of your own that has equals, with @Convert."),
    /** {@code @GeneratedValue} without {@code @Id}. */
    GENERATED_NOT_KEY(
            "@GeneratedValue is on '%s', which is not the key. Add @Id, or use @Column(serverDefault = ..) for a value"
                    + " that the database gives."),
    /** {@code @GeneratedValue} in a composite key. */
    GENERATED_COMPOSITE(
            "@GeneratedValue is on '%s', one of several key columns. Only a key of one column can be generated; remove"
                    + " @GeneratedValue or the other @Id."),
    /** {@code @GeneratedValue} on a type that it does not fit. */
    GENERATED_TYPE(
            "@GeneratedValue of strategy %s does not fit '%s' of type %s. A sequence or identity needs long, int, Long or"
                    + " Integer; strategy UUID needs java.util.UUID."),
    /** An allocation below 1. */
    GENERATED_ALLOCATION("allocation = %d on '%s': a call to a sequence reserves at least 1 value."),
    /** A sequence that nothing uses. */
    GENERATED_SEQUENCE(
            "sequence = \"%s\" on '%s' has no meaning with strategy %s. Remove it, or use strategy SEQUENCE."),

    // ---- fields
    /** A field that generated code cannot reach. */
    FIELD_UNREACHABLE("Field '%s' of '%s' is %s and has no %s. Make it %s, or add %s."),
    /** A final field. */
    FIELD_FINAL(
            "Field '%s' of '%s' is final, so that a row cannot be read into it. Remove 'final', make '%s' a record, or leave the"
                    + " field out with @Transient."),
    /** A field that hides one of a superclass. */
    FIELD_HIDDEN("Field '%s' of '%s' hides the persistent field of the same name in '%s'. Rename one of them."),
    /** A transient field that is mapped. */
    TRANSIENT_MAPPED(
            "Field '%s' is transient and has %s, which only means something for a column. Remove one of the two."),
    /** A transient component. */
    TRANSIENT_COMPONENT(
            "Component '%s' of record '%s' is @Transient, but the record cannot be made without it when a row is read."
                    + " Compute it in a method, or make '%s' a class."),
    /** Annotations that contradict each other. */
    ANNOTATION_CONFLICT("'%s' has both %s and %s. %s"),

    // ---- types
    /** A type without a codec. */
    TYPE_UNSUPPORTED(
            "Field '%s' has the type %s, which no column can hold. Use @Convert for a converter to a type that one can hold,"
                    + " @Embedded for a class or record whose fields become columns, or @Transient to leave it out."),
    /** A {@code Deferred} that does not say of what. */
    DEFERRED_RAW("Field '%s' is a Deferred without the type of its values. Give it one, as in Deferred<byte[]>."),
    /** A {@code Deferred} where a value is needed at once. */
    DEFERRED("'%s' cannot be a Deferred: %s. Make it a plain %s."),
    /** A list without {@code array = true}. */
    TYPE_SEVERAL(
            "Field '%s' has the type %s. Add @Column(array = true) to store all values in one column, or use @Convert or"
                    + " @Transient."),
    /** {@code array = true} on what is no list of storable values. */
    ARRAY_TYPE(
            "@Column(array = true) is on '%s' of type %s. It is for a List, Set, Collection or array of values that a column"
                    + " can hold."),
    /** A nullable primitive. */
    NULLABLE_PRIMITIVE("Field '%s' is a primitive %s, which cannot hold NULL. Use %s, or remove 'nullable = true'."),
    /** A type that does not exist. */
    TYPE_MISSING("Entity '%s' cannot be read: %s does not exist, and no annotation processor has generated it."),

    // ---- converters and enums
    /** A converter that cannot be made. */
    CONVERTER_CLASS("Converter '%s' cannot be made by generated code: %s."),
    /** A converter for another type. */
    CONVERTER_FIELD(
            "Converter '%s' is for fields of type %s, but '%s' is of type %s. Let it implement Converter<%s, %s>."),
    /** A converter to a type without a codec. */
    CONVERTER_STORED(
            "Converter '%s' converts to %s, which no column can hold. Convert to String or another type that one can hold."),
    /** {@code @Enumerated} without an enum. */
    ENUM_TYPE("@Enumerated is on '%s' of type %s, which is not an enum. Remove it."),
    /** No {@code @EnumCode}. */
    ENUM_CODE_MISSING(
            "@Enumerated(CODE) is on '%s', but enum '%s' has no member with @EnumCode. Put it on the field or method that"
                    + " gives each constant's code."),
    /** Several {@code @EnumCode}. */
    ENUM_CODE_SEVERAL(
            "Enum '%s' has several members with @EnumCode: %s. Leave one, so that '%s' has one code per constant."),
    /** An {@code @EnumCode} that cannot be used. */
    ENUM_CODE_MEMBER(
            "@EnumCode member '%s' of enum '%s' cannot give the codes of '%s'. It has to be a field or a method without"
                    + " parameters, not static, package-private or wider, of a type that a column can hold."),

    // ---- sizes
    /** A length below 1. */
    SIZE_LENGTH("length = %d on '%s': a column is at least 1 long. Use text = true for text or bytes without a limit."),
    /** A precision below 1. */
    SIZE_PRECISION("precision = %d on '%s': a decimal has at least 1 digit."),
    /** A negative scale. */
    SIZE_SCALE_NEGATIVE("scale = %d on '%s': a decimal has at least 0 digits behind the point."),
    /** A scale above the precision. */
    SIZE_SCALE(
            "scale = %d on '%s' is more than its precision of %d. The precision counts all digits, those behind the point"
                    + " included."),

    // ---- embedded types
    /** {@code @Embedded} on what is no class or record of the application. */
    EMBEDDED_TYPE("@Embedded is on '%s' of type %s. Only a class or record of your own can be embedded."),
    /** A type that cannot be embedded. */
    EMBEDDED_SHAPE("'%s' cannot be embedded in '%s': %s."),
    /** A type that embeds itself. */
    EMBEDDED_RECURSIVE(
            "'%s' embeds itself through '%s', and so would have columns without end. Leave the field out with @Transient, or"
                    + " make '%s' an entity and refer to its key."),
    /** An embedded type without columns. */
    EMBEDDED_EMPTY("'%s' has no fields that are stored in columns, so that embedding it in '%s' gives no column."),
    /** An override of a field that does not exist. */
    OVERRIDE_UNKNOWN("@ColumnOverride names the field '%s', which '%s' does not have."),

    // ---- stamps and versions
    /** A second {@code @Version}. */
    VERSION_SEVERAL(
            "Entity '%s' has two versions, '%s' and '%s'. One is all that the optimistic lock needs; remove @Version from the"
                    + " other."),
    /** {@code @Version} on a wrong type. */
    VERSION_TYPE("@Version is on '%s' of type %s. A version is an int, long, Integer or Long."),
    /** A time stamp of a wrong type. */
    STAMP_TYPE("%s is on '%s' of type %s. A time stamp is an Instant, OffsetDateTime, ZonedDateTime or LocalDateTime."),

    // ---- columns and constraints
    /** Two fields on one column. */
    COLUMN_DUPLICATE(
            "'%s' and '%s' are both stored in the column '%s' of table '%s'. Give one of them another name, with @Column(name ="
                    + " ..) or the prefix of @Embedded."),
    /** A column that does not exist. */
    COLUMN_UNKNOWN("%s names the column '%s': table '%s' has no such column."),
    /** A column named twice. */
    COLUMN_REPEATED("%s names the column '%s' twice. Remove one of the two."),
    /** A constraint without columns. */
    CONSTRAINT_EMPTY("%s names no column. Name at least one."),
    /** A check or formula without SQL. */
    SQL_EMPTY("%s has no SQL. Write a condition or expression over the columns: %s."),
    /** Two constraints of one name. */
    CONSTRAINT_DUPLICATE(
            "%s and %s of table '%s' both have the name '%s'. Remove one of them, or give it another name."),
    /** A foreign key to what is no entity. */
    FOREIGN_KEY_ENTITY("@ForeignKey refers to '%s', which is not an entity. Refer to a class or record with @Entity."),
    /** A foreign key whose sides differ in length. */
    FOREIGN_KEY_COUNT(
            "@ForeignKey has %d columns (%s) and refers to %d (%s) of table '%s'. Name as many on one side as on the other."),

    /** Fields of different types on one column. */
    COLUMN_SHARED_TYPE(
            "'%s' and '%s' share the column '%s' of table '%s', but one gives it values of type %s and the other of type %s. Give"
                    + " them the same type, or columns of their own."),
    /** A generated key that is a foreign key too. */
    GENERATED_SHARED(
            "@GeneratedValue is on '%s', but its column '%s' is also the foreign key of '%s', which gives it its value. Remove"
                    + " @GeneratedValue."),

    // ---- relationships
    /** A field of an entity type without {@code @Relationship}. */
    RELATIONSHIP_MISSING(
            "Field '%s' has the type %s, which leads to an entity. Add @Relationship, or @Transient to leave it out."),
    /** {@code @Relationship} on another type. */
    RELATIONSHIP_TYPE(
            "@Relationship is on '%s' of type %s. It is for a Ref<T> or an entity, and for a List<T>, Set<T>, Map<K, T> or"
                    + " Many<T> of entities."),
    /** A type that does not name the entity. */
    RELATIONSHIP_RAW(
            "'%s' of type %s does not name the entity that the relationship leads to. Write its type argument out, as in %s."),
    /** A relationship to what is no entity. */
    RELATIONSHIP_ENTITY(
            "'%s' is a relationship to '%s', which is not an entity. Put @Entity on '%s', or remove @Relationship and store the"
                    + " value in columns."),
    /** A relationship in an embedded type. */
    RELATIONSHIP_EMBEDDED(
            "Field '%s' of the embedded type '%s' is a relationship, which embedded types cannot have yet. Move it to the entity"
                    + " '%s'."),
    /** A collection or an entity in a record. */
    RELATIONSHIP_RECORD(
            "Component '%s' of record '%s' has the type %s, whose objects are loaded after the record is made. %s"),
    /** A target whose key cannot be referred to. */
    RELATED_KEY("'%s' refers to '%s', %s."),
    /** Keys that are made of each other. */
    KEY_RECURSIVE(
            "Key field '%s' of '%s' is the key of '%s', which in turn leads back to the key of '%2$s': no row could ever be the"
                    + " first. Give one of them a key of its own."),
    /** {@code mappedBy} names no field. */
    MAPPED_BY_UNKNOWN("mappedBy of '%s' names the field '%s', which '%s' does not have."),
    /** {@code mappedBy} names another field. */
    MAPPED_BY_TYPE("mappedBy of '%s' names '%s' of '%s', whose type is %s: that is no relationship to '%s'."),
    /** {@code mappedBy} names an inverse side. */
    MAPPED_BY_INVERSE(
            "mappedBy of '%s' names '%s' of '%s', which is itself mapped by '%s'. One side has to hold the relationship: remove"
                    + " mappedBy from one of the two."),
    /** {@code mappedBy} names a side that does not fit. */
    MAPPED_BY_KIND(
            "mappedBy of '%s' names '%s' of '%s', whose type is %s. The inverse of a Ref is a Ref, List, Set or Map; that of a"
                    + " collection is a collection, and only with a join table."),
    /** Two fields mapped by one. */
    MAPPED_BY_SEVERAL(
            "'%s' and '%s' are both mapped by '%s' of '%s', and so would be the same. Remove one of them, or give it a"
                    + " condition, which makes it read-only."),
    /** {@code mappedBy} beside what only the owning side says. */
    MAPPED_BY_OWNER(
            "'%s' has both mappedBy and %s. With mappedBy, '%s' of '%s' holds the relationship and says where. Remove one of the"
                    + " two."),
    /** A collection that is stored nowhere. */
    MAPPED_BY_MISSING(
            "'%s' does not say where the relationship is stored. Name the field of '%s' that refers back with mappedBy, a column"
                    + " of its table with joinColumn, or a table between the two with joinTable."),
    /** A collection that may be stored in several ways. */
    MAPPED_BY_AMBIGUOUS(
            "'%s' has %d references to '%s': %s. Say with mappedBy which of them '%s' is the other side of."),
    /** A join table on both sides. */
    JOIN_TABLE_BOTH(
            "'%1$s', and '%2$s' of '%3$s', both declare the join table '%4$s', but one side holds a relationship. In place of"
                    + " joinTable, write mappedBy = \"%2$s\" here or mappedBy = \"%1$s\" there."),
    /** More or fewer columns than the key has. */
    JOIN_COLUMN_COUNT(
            "%s of '%s' is %s, but the key of '%s' is %s. Name one column for each of these, in their order."),
    /** A column that is mapped on the other side. */
    JOIN_COLUMN_MAPPED("joinColumn of '%s' names the column '%s', in which the field '%s' of '%s' is stored. %s"),
    /** {@code SET_NULL} without NULL. */
    ON_DELETE_NULL(
            "onDelete = SET_NULL is on '%s', whose foreign key is NOT NULL. Allow NULL with @Nullable, or choose CASCADE or"
                    + " NO_ACTION."),
    /** An option in a wrong place. */
    RELATIONSHIP_OPTION("%s has no meaning on '%s': %s. Remove it."),
    /** A map whose keys are of another type. */
    MAP_KEY_TYPE("The keys of '%s' are of type %s, but %s of '%s' is of type %s. Make them the same."),
    /** Entities that hold each other. */
    DIRECT_CYCLE(
            "'%s' is loaded with its owner, which would never end: %s. Make one of these fields a reference, which is loaded when"
                    + " it is asked for, as in Ref<%s>."),

    // ---- projections
    /** {@code @Projection} on what is no record. */
    PROJECTION_KIND(
            "@Projection cannot be on %s '%s'. It is for a record, whose components say what is read. Make '%2$s' a record."),
    /** A projection of what is no entity. */
    PROJECTION_ENTITY("@Projection names '%s', which is not an entity. Name a class or record with @Entity."),
    /** A record with type parameters. */
    PROJECTION_GENERIC(
            "Record '%s' has type parameters, but what is read from columns has fixed types. Remove them, or write a record for"
                    + " each type."),
    /** A record that generated code cannot reach. */
    PROJECTION_UNREACHABLE(
            "Record '%s' cannot be made by the class that is generated for '%s': it is private or local, or is in another package"
                    + " and not public. Make it %s."),
    /** A record without components. */
    PROJECTION_EMPTY("Record '%s' has no components, so that nothing is read for it. Name what is to be read."),
    /** A record within itself. */
    PROJECTION_CYCLE(
            "'%s' is within itself: rows would be read without end. Give the component '%s' a record of its own, without what"
                    + " leads back."),
    /** A record for another entity. */
    PROJECTION_OTHER("'%s' is a projection of '%s', but '%s' leads to '%s'. Give the component another record."),
    /** A path that ends nowhere. */
    PATH_UNKNOWN("'%s' names '%s', which '%s' does not have."),
    /** A path that goes on behind a value. */
    PATH_VALUE("'%s' leads to '%s' of '%s', but that is a value of type %s, which has no properties."),
    /** A path that may be several. */
    PATH_AMBIGUOUS("'%s' may be %s. Say which with @Path, as in @Path(\"%s\")."),
    /** A path through a collection. */
    PATH_COLLECTION(
            "'%s' leads through '%s' of '%s', which holds several objects, and '%s' is one value. Make the component a List or"
                    + " Set."),
    /** A path through two collections. */
    PATH_COLLECTIONS(
            "'%s' leads through '%s' and '%s', which both hold several objects. Make the component a List of a record that has a"
                    + " component for '%3$s'."),
    /** A collection without a relationship. */
    COMPONENT_SEVERAL(
            "Component '%s' is a %s, but '%s' leads to one %s. Make it %s, or name a relationship to several entities."),
    /** A component of another type. */
    COMPONENT_TYPE("Component '%s' has the type %s, but '%s' of '%s' has the type %s. Make them the same."),
    /** A component for an object that is no record. */
    COMPONENT_OBJECT(
            "Component '%s' has the type %s, but '%s' leads to '%s'. Give it the type of a record with what is needed of that%s."),
    /** A component that cannot be null. */
    COMPONENT_NULLABLE(
            "'%s' may be null, as '%s' of '%s' may, but component '%s' may not. Make it %s, or Optional<%s>."),
    /** Elements that cannot be null. */
    COMPONENT_NULLABLE_ELEMENTS(
            "Elements of '%s' may be null, as '%s' of '%s' may, but those of component '%s' may not. Make it %s."),
    /** A type that does not exist. */
    PROJECTION_TYPE_MISSING(
            "Projection '%s' cannot be read: %s does not exist, and no annotation processor has generated it."),

    // ---- methods
    /** A validator of a field that does not exist. */
    VALIDATES_FIELD("@Validates names the field '%s', which entity '%s' does not have."),
    /** A validator of a wrong shape. */
    VALIDATES_SHAPE(
            "@Validates method '%s' %s. It has to be an instance method, package-private or wider, that takes the value of the"
                    + " field that it names, or nothing when it names none."),
    /** A validator of another type. */
    VALIDATES_TYPE("@Validates method '%s' takes %s, but the field '%s' is of type %s."),
    /** A life-cycle method of a wrong shape. */
    LIFECYCLE_SHAPE(
            "@%s method '%s' %s. It has to be an instance method without parameters, package-private or wider."),

    // ---- targeted databases
    /** A reserved word. */
    NAME_RESERVED(
            true,
            "%s '%s' is a reserved word of %s. Aludel quotes it, and SQL written by hand has to quote it as well."),
    /** A name of a table, column or sequence that is too long. */
    NAME_LENGTH("%s '%s' is %d bytes long, but %s. Give it a shorter name."),
    /** A constraint name that is too long. */
    CONSTRAINT_NAME_LENGTH(true, "%s '%s' is %d bytes long, but %s. There its end will be replaced by a hash."),
    /** Text that Oracle takes for NULL. */
    ORACLE_EMPTY_TEXT(
            true,
            "'%s' is text that is NOT NULL, and Oracle takes the empty string for NULL. Allow NULL with @Nullable, or rule"
                    + " out the empty string with a @Validates method."),

    // ---- the module
    /** Two entities with one table. */
    TABLE_DUPLICATE(
            "Entities '%s' and '%s' are both stored in the table '%s'. Give one of them another with @Entity(table = ..)."),
    /** No name for the model. */
    MODEL_NAME_MISSING(
            "The entities have no package in common after which to name their model. Give the compiler the option"
                    + " -Aaludel.model=<package>.<Name>Model."),
    /** A wrong name for the model. */
    MODEL_NAME_WRONG(
            "The option aludel.model is '%s', which cannot be the name of a class. Give a name with its package, as in"
                    + " -Aaludel.model=shop.ShopModel."),
    /** An entity that came too late. */
    MODEL_LATE(
            "Entity '%s' was generated by a processor after the model '%s', which therefore does not know it. Let the other processor"
                    + " generate it in its first round."),
    /** An unknown dialect. */
    DIALECT_UNKNOWN("The option aludel.dialects names '%s', which is not a known dialect. Known are: %s."),

    // ---- the processor itself
    /** A class of the name of a generated one. */
    GENERATED_EXISTS("'%s' is to be generated for '%s', but there is such a class already. Rename one of them."),
    /** A mistake of the processor. */
    INTERNAL(
            "The processor of Aludel failed on '%s'. This is a mistake in Aludel: please report it with this text.%n%s");

    private final boolean isWarning;
    private final String template;

    Message(String template) {
        this(false, template);
    }

    Message(boolean isWarning, String template) {
        this.isWarning = isWarning;
        this.template = template;
    }

    /** Returns the stable code, as {@code ALU-COLUMN-UNKNOWN}. */
    public String code() {
        return "ALU-" + name().replace('_', '-');
    }

    /** Returns whether the entity is usable all the same. */
    public boolean isWarning() {
        return isWarning;
    }

    /** Returns the text, with the code in front. */
    public String text(Object... arguments) {
        return "[" + code() + "] " + String.format(Locale.ROOT, template, arguments);
    }
}
