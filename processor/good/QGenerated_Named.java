package good;

class QGenerated_Named {
}
