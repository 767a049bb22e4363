package good;

class QVisit {
}
