package shop;

record Address(String city) {}
