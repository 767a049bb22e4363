package good;

class QValues {
}
