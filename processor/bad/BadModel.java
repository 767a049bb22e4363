package bad;

class BadModel {
}
