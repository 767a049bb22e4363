package good;

class QAccessors {
}
