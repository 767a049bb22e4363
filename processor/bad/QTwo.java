package bad;

class QTwo {
}
