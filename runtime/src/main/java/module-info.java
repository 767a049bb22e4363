/** The runtime of Aludel: what an application ships beside the code that the processor wrote for it. */
module io.aludel {
    requires transitive java.sql;
    requires com.zaxxer.hikari;
    requires org.slf4j;
    requires static transitive org.jspecify;
    requires static jakarta.validation;
    requires static org.xerial.sqlitejdbc;

    exports io.aludel;
    exports io.aludel.annotation;
    exports io.aludel.dialect;
    exports io.aludel.mapping;
    exports io.aludel.schema;
    exports io.aludel.sql;

    uses io.aludel.mapping.Model;
}
