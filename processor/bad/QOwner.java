package bad;

class QOwner {
}
