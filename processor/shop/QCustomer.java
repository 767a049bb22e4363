package shop;

class QCustomer {
}
