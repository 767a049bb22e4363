package good;

class QGenerated_Plain {
}
