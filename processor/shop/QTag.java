package shop;

class QTag {
}
