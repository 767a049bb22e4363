package good;

class GoodModel {
}
