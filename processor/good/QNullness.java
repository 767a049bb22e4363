package good;

class QNullness {
}
