package shop;

class ShopModel {
}
