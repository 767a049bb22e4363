package shop;

class QFirst {
}
