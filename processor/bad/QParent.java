package bad;

class QParent {
}
