/** What tests of applications that use Aludel are helped by. */
module io.aludel.junit {
    requires transitive io.aludel;
    requires transitive org.junit.jupiter.api;
    requires static transitive org.jspecify;

    exports io.aludel.junit;
}
