package io.aludel.tests.types;

import io.aludel.annotation.Check;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Index;
import io.aludel.annotation.Unique;
import org.jspecify.annotations.Nullable;

/** Names that need quotes, and fields called like what generated code uses. */
@Entity(table = "select * from \"order\"; --")
@Index(
        columns = {"group by", "sum desc"},
        unique = true)
@Unique(columns = {"Mixed Case", "percent%"})
@Check("\"order\" >= 0")
class OddNames {
    static final String LONG =
            "a column called by a name of 128 characters, which is as much as Oracle allows and twice as much as PostgreSQL does: ooooooooooo";

    @Id
    @GeneratedValue
    @Column(name = "Key '1'")
    @Nullable
    Long key;

    int order;

    @Column(name = "group by")
    @Nullable
    String row;

    @Column(name = "sum")
    @Nullable
    String state;

    @Column(name = "Mixed Case")
    @Nullable
    String statement;

    @Column(name = "percent%")
    @Nullable
    String first;

    @Column(name = "quo\"te")
    @Nullable
    String last;

    @Column(name = "back\\slash`[x]")
    @Nullable
    String changes;

    @Column(name = "x'); DROP TABLE samples; --", index = true)
    @Nullable
    String columns;

    @Column(name = "what? :name", comment = "it's; --")
    @Nullable
    String value;

    @Column(name = "made desc", index = true)
    @Nullable
    String entity;

    @Column(name = "\u00e4\u00f6\u00fc \u4e16")
    @Nullable
    String table;

    @Column(name = "ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc")
    @Nullable
    String copy;

    @Column(name = LONG, unique = true)
    @Nullable
    String from;

    @Column(serverDefault = "'it''s'")
    @Nullable
    String to;

    @Nullable
    String tableName;

    @Nullable
    String known;

    @Nullable
    String rows;

    @Nullable
    String as;

    @Nullable
    String alias;

    @Nullable
    String parameter;

    @Nullable
    String selection;

    @Nullable
    String context;

    @Nullable
    String violations;

    @Nullable
    String self;

    @Nullable
    String uuidCodec;

    @Nullable
    String oddNames;
}
