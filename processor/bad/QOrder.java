package bad;

class QOrder {
}
