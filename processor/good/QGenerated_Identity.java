package good;

class QGenerated_Identity {
}
