package bad;

class QOne {
}
