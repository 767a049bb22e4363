package bad;

class QOracleEmptyText {
}
