package good;

class QShelf {
}
