package bad;

class QConstraintNameTooLong {
}
